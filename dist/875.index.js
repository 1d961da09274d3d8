export const id=875;export const ids=[875];export const modules={31856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>adviceBeforePlan,i:()=>giveAdvice});var versions=__webpack_require__(47665);var log=__webpack_require__(60297);;function choosePath(facts){
const reset=networkReset(facts);if(reset!==void 0)return{choice:{path:"onboard-anew",why:[reset]}};const back=wayBack(facts);const rolled=rollForward(facts,back);
if(rolled!==void 0)return{choice:rolled};if(facts.live.app==="ready"){return{choice:{path:"none",why:["the validator app answers that it is ready"]},otherwise:back}}
return{choice:back}}function currentSets({sets}){const id2=sets.find(({manifest})=>participantOf(manifest)!==void 0);const current=id2&&participantOf(id2.manifest);
return sets.filter(({manifest})=>participantOf(manifest)===current)}function participantOf(manifest){return manifest.participantId??manifest.identities?.participantId}
function networkReset({sets,network}){const set=sets.find(({manifest})=>manifest.dsoParty!==void 0);if(set?.manifest.dsoParty===void 0||!("known"in network.dsoParty))
return void 0;if(set.manifest.dsoParty===network.dsoParty.known)return void 0;return`the network's DSO party is ${network.dsoParty.known}, that of the newest se\
t is ${set.manifest.dsoParty}: the network was reset, or it is another network`}function rollForward({network,live},back){if(!("known"in network.rollForward)||network.
rollForward.known===null)return void 0;const{upgradeTime,successor}=network.rollForward.known;const why=[`the SVs announced a roll-forward upgrade to ${successor}\
 at ${upgradeTime}`];const lost=live.app!=="ready"&&live.databases.participant!=="holds";if(!lost)return{path:"roll-forward-lsu",why};why.push("the node has no \
data to catch up with, so that has to come back first");return{path:"roll-forward-lsu",why,...back.set&&{set:back.set}}}function wayBack(facts){const passedOver=[];
for(const set of currentSets(facts)){const judged=judge(facts,set);if(typeof judged!=="string")return{path:judged.path,set,why:[...judged.why,...some(passedOver)]};
passedOver.push(`set ${set.id} cannot be restored: ${judged}`)}const why=passedOver.length>0?some(passedOver):["the repository has no set of this node"];return{
...withoutDatabases(facts),why:[...why,...withoutDatabases(facts).why]}}function some(lines){const rest=lines.length-3;return[...lines.slice(0,3),...rest>0?[`${rest}\
 more sets cannot be restored either`]:[]]}function judge(facts,set){if(set.problems.length>0)return set.problems.join(", ");const{dataTime}=set.manifest.facts;
if(dataTime===void 0){return{set,path:"restore",why:[`set ${set.id} is whole and its proofs pass; the age of its data is not known`]}}const age=facts.now.getTime()-
Date.parse(dataTime);if(age>facts.maxAgeMs)return`its data is ${(0,log.a)(age)} old, and sequencers keep ${(0,log.a)(facts.maxAgeMs)}`;const why=[`set ${set.id}\
 is whole, its proofs pass, and its data is ${(0,log.a)(age)} old`];const upgrade=pastUpgrade(facts);if(upgrade===void 0||Date.parse(dataTime)>=Date.parse(upgrade))
return{set,path:"restore",why};const old=oldSynchronizer(facts);if(old==="gone")return`its data is from before the synchronizer upgrade of ${upgrade}, and no se\
quencer of the old synchronizer is listed any more`;return{set,path:"restore-before-lsu",why:[...why,`its data is from before the synchronizer upgrade of ${upgrade}${old===
"listed"?", and sequencers of the old synchronizer are still listed":""}`]}}function pastUpgrade({network,now}){if(!("known"in network.upgrade)||network.upgrade.
known===null)return void 0;const{upgradeTime}=network.upgrade.known;return Date.parse(upgradeTime)<=now.getTime()?upgradeTime:void 0}function oldSynchronizer({network}){
const{activeSerial,listedSerials}=network;if(!("known"in activeSerial)||!("known"in listedSerials))return"not-checked";if(!listedSerials.known.includes(activeSerial.
known))return"not-checked";return listedSerials.known.some(serial=>serial<activeSerial.known)?"listed":"gone"}function withoutDatabases(facts){const sets=currentSets(
facts);const identities=sets.find(({manifest,missingFiles})=>{const file=manifest.identities?.file.name;return file!==void 0&&!missing(missingFiles,[file])});if(identities!==
void 0){const{identities:dump}=identities.manifest;const keys=dump?.custody==="kms"?"they name keys in a KMS, which must still be there":"they hold the keys of \
the participant";return{path:"identities",set:identities,why:[`set ${identities.id} has the identities of ${dump?.participantId}, taken ${dump?.takenAt}: ${keys}`,
...dump?.file.heldIn?[`they are in ${dump.file.heldIn.place}: give that as identities-repository (whether they are there was not checked)`]:[]]}}const participant=sets.
find(({manifest,missingFiles})=>{const files=manifest.databases[1].files.map(({name})=>name);return manifest.facts.custody!=="kms"&&!missing(missingFiles,files)});
if(participant!==void 0){return{path:"derive-identities",set:participant,why:["no set has identities that can be opened",`set ${participant.id} has the particip\
ant database, which holds the keys${participant.manifest.facts.custody==="wrapped"?", wrapped by a KMS key that must still be there":""}`]}}if(sets.some(({manifest})=>manifest.
facts.custody==="kms")){return{path:"contact-support",why:["the keys of the node are in a KMS, and nothing else of it is left"]}}return{path:"nothing-left",why:[
"neither a database nor identities of the node are left here"]}}function missing(missingFiles,names){return names.some(name=>missingFiles.some(({file})=>file===
name))}var paths=__webpack_require__(85038);;function drawAdvice(facts){const{choice,otherwise}=choosePath(facts);const loses=(0,paths.Rr)(choice,facts);const next=(0,
paths.Xh)(choice,facts);const notChecked=notCheckedOf(facts);const lines=[`Recovery of node ${facts.node}`,"",block("Path",[(0,paths.Gg)(choice)]),block("Why",choice.
why),block("Loses",loses),block("Next",numbered(next)),...otherwise?[block("If it is",elseLines(otherwise,facts)),""]:[""],block("Sets",setLines(facts)),block("\
Node now",[liveLine(facts)]),...notChecked.length>0?[block("Not checked",notChecked)]:[],block("Also",notes(facts))];return{path:choice.path,why:choice.why,loses,
next,notChecked,text:lines.join("\n")}}function block(title,lines){return`${title.padEnd(14)}${lines.join("\n".padEnd(15))}`}function numbered(lines){return lines.
length===1?[...lines]:lines.map((line,index)=>`${index+1}. ${line}`)}function elseLines(choice,facts){const lost=(0,paths.Rr)(choice,facts)[0];return[`lost: ${(0,
paths.Gg)(choice)}${lost?`; loses ${lost}`:""}`,...choice.why]}function setLines({sets,unusable,now}){if(sets.length===0&&unusable.length===0)return["none"];const shown=sets.
slice(0,5).map(({id:id2,manifest,problems})=>{const{dataTime}=manifest.facts;const age=dataTime?`data ${(0,log.a)(now.getTime()-Date.parse(dataTime))} old`:"age\
 not known";const identities=manifest.identities?"identities":"no identities";return`${id2}: ${age}, ${identities}, ${problems.length===0?"proofs pass":problems.
join(", ")}`});const more=sets.length-shown.length;return[...shown,...more>0?[`and ${more} older`]:[],...unusable.slice(0,3)]}function liveLine({live}){const state={
ready:"ready","not-ready":"not ready","not-found":"not found","not-known":"not known"}[live.app];const version=live.version?`, Splice ${live.version}`:"";const{
apps,participant}=live.databases;const databases=apps==="not-looked-at"?"":`; apps database ${apps}, participant database ${participant}`;const id2=live.participantId?
` (${live.participantId})`:"";return`${state}${version}${databases}${id2}${live.reason?`: ${live.reason}`:""}`}function notCheckedOf(facts){const{network,live,sets}=facts;
const said=[];if("notChecked"in network.dsoParty)said.push(`whether the network was reset: ${network.dsoParty.notChecked}`);else if(sets.length>0&&sets.every(({
manifest})=>manifest.dsoParty===void 0))said.push("whether the network was reset: no set knows its DSO party");if("notChecked"in network.rollForward)said.push(`\
whether the SVs announced a roll-forward upgrade: ${network.rollForward.notChecked}`);if("notChecked"in network.upgrade)said.push(`whether the synchronizer was \
upgraded since the sets: ${network.upgrade.notChecked}`);else if(network.upgrade.known===null)said.push("whether the synchronizer was upgraded since the sets: S\
can names announced upgrades only");if(live.app==="not-known"||live.app==="not-found")said.push(`whether the node runs somewhere else: look there before anythin\
g is started a second time`);if(currentSets(facts).some(({manifest})=>manifest.facts.dataTime===void 0))said.push("the age of the data of sets that do not know \
it");return said}function notes({network,live,now}){const said=[];if("known"in network.upgrade&&network.upgrade.known!==null){const{upgradeTime,successor}=network.
upgrade.known;if(Date.parse(upgradeTime)>now.getTime())said.push(`the synchronizer is upgraded to ${successor} at ${upgradeTime}: the node must have caught up b\
y then`)}const can=live.version===void 0?void 0:(0,versions.R7)(live.version);said.push(can?.dataSnapshot===true?"if the SVs announced a timestamp to recover fr\
om: take the data snapshot first (action-dr-snapshot)":can?.dataSnapshot===false?"if the whole network is lost, the SVs announce a roll-forward upgrade: this ve\
rsion has no data snapshot":"if the SVs announced a timestamp to recover from: up to Splice 0.6.1 that is action-dr-snapshot, later a roll-forward upgrade");return said}
var listed_sets=__webpack_require__(8051);var restore_target=__webpack_require__(3991);var splice_proofs=__webpack_require__(84027);var token_provider=__webpack_require__(
27941);var validator_api=__webpack_require__(66816);var failure=__webpack_require__(1145);;async function lookAtSets(sets){const found=[];const unusable=[];for(const{
id:id2,read,problem}of await sets.list()){if(read===void 0){unusable.push(`${id2}: ${problem??"its manifest cannot be read"}`);continue}const{manifest}=read;const missingFiles=await sets.
problems(manifest);const open=manifest.proofs.filter(proof=>proof.verdict!=="pass");const proofs=(0,splice_proofs.qX)(manifest.proofs)?[]:[`its proofs do not al\
l pass (${open.map(({name,verdict})=>`${name} ${verdict}`).join(", ")})`];found.push({id:id2,manifest,missingFiles,problems:[...proofs,...(0,listed_sets.C)(missingFiles)]})}
return{sets:found,unusable}}async function lookAtNode(connect,newest,signal){const notLookedAt={apps:"not-looked-at",participant:"not-looked-at"};try{const deployment=await connect(
newest);const{validator}=await deployment.describe();const target=await(0,restore_target.h)(deployment,signal);const participantId=target.participantFacts?.participantId;
return{...await lookAtApp(validator,signal),...participantId!==void 0&&{participantId},databases:{apps:target.apps.state,participant:target.participant.state}}}catch(error){
if(signal.aborted||error instanceof failure.cJ)throw error;return{app:"not-found",reason:(0,failure.bD)(error),databases:notLookedAt}}}async function lookAtApp(endpoint,signal){
if(endpoint===void 0)return{app:"not-known",reason:"the address of the validator app is not known"};const api=new validator_api.R(endpoint,token_provider.fC,{signal,
retries:0,deadlineMs:15e3});try{const ready=await api.ready();const version=await api.version().catch(()=>void 0);return{app:ready?"ready":"not-ready",...!ready&&
{reason:"it does not answer that it is ready"},...version&&{version:version.version}}}catch(error){if(signal.aborted)throw error;return{app:"not-known",reason:(0,
failure.bD)(error)}}}var scan=__webpack_require__(65097);;async function advise(parts,options){const{sets,unusable}=await lookAtSets(parts.sets);const live=await lookAtNode(
parts.connect,sets[0]?.manifest,parts.signal);const network=parts.scanUrl?await(0,scan.j)(parts.scanUrl,parts.signal):(0,scan._)("scan-url is not given");return drawAdvice(
{node:parts.sets.node,now:new Date,...options,sets,unusable,live,network})};async function giveAdvice(context,parts,maxAgeMs){const began=Date.now();tell(context,
await advise(parts,{maxAgeMs}),parts.sets.node);context.output("verdict","advised");context.output("duration-seconds",Math.round((Date.now()-began)/1e3))}async function adviceBeforePlan(context,parts,maxAgeMs){
const found=new Map;const connect=async manifest=>{const deployment=found.get(manifest?.id)??await parts.connect(manifest);found.set(manifest?.id,deployment);return deployment};
try{tell(context,await advise({...parts,connect},{maxAgeMs}),parts.sets.node)}catch(error){if(parts.signal.aborted)throw error;context.log.info(`No advice can b\
e given: ${(0,failure.bD)(error)}`)}return connect}function tell({log:log2,output,summary},advice,node){log2.info(advice.text);output("advice",advice.text);output(
"recovery-path",advice.path);summary.heading(`Advice for ${node}`).preformatted(advice.text)}}),88838:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>recover,r:()=>recoveryOf});var plan_digest=__webpack_require__(99315);var schemas=__webpack_require__(27597);var iso=__webpack_require__(
64377);var meter=__webpack_require__(33801);var record=__webpack_require__(65401);var failure=__webpack_require__(1145);;const attemptSchema=schemas.Ikc({newIdentifier:schemas.
YjP(),participantId:schemas.YjP(),set:schemas.YjP(),owner:schemas.YjP(),placedAt:iso.w$(),startedAt:iso.w$().optional(),finishedAt:iso.w$().optional()});const fileSchema=schemas.
Ikc({version:schemas.euz(1),attempts:schemas.YOg(attemptSchema)});class Attempts{#storage;#name;constructor(storage,node){this.#storage=storage;this.#name=`${node}\
/identities-recoveries.json`}async read(){const bytes=await(0,record.a)(this.#storage,this.#name);if(bytes===void 0)return[];try{return fileSchema.parse(JSON.parse(
bytes.toString())).attempts}catch(error){throw new failure.HR("attempts-invalid",{what:`${this.#name} in ${this.#storage.description} cannot be read.`,means:"Wh\
ich participant identifiers earlier recoveries have used up is not known.",next:"Choose an identifier that was certainly never used, and remove the file.",cause:error})}}async note(attempt){
const others=(await this.read()).filter(one=>one.newIdentifier!==attempt.newIdentifier);const content=fileSchema.parse({version:1,attempts:[...others,attempt]});
await this.#storage.write(this.#name,(0,meter.Oo)(Buffer.from(`${JSON.stringify(content,null,2)}
`)))}}var token_provider=__webpack_require__(27941);var validator_api=__webpack_require__(66816);;async function checkRecovered({deployment,plan,identities,how},watched,signal){
const proofs=[{name:"new-participant",verdict:"pass",detail:`the participant database is of ${plan.newParticipantId}`},watched.ready?{name:"ready",verdict:"pass",
detail:"the validator app answers that it is ready"}:{name:"ready",verdict:"not-checked",detail:"no validator-url is given"},await partyProof(deployment,`${how.
partyHint}::${identities.participantId.split("::")[2]}`,signal),{name:"contracts",verdict:"not-checked",detail:watched.restarts>0?"the app was restarted before \
it was ready, which skips the import of contracts: compare the balances, and repair as the log says":"compare the balances in the wallet with those before"}];const party=proofs.
find(({verdict})=>verdict==="fail");if(party===void 0)return proofs;throw new failure.HR("recovery-other-node",{what:`The node is recovered with another party: ${party.
detail}.`,means:"What the old party holds is not in this node.",next:"Stop it, check the party hint, empty both databases, and recover again with another new-pa\
rticipant-identifier."})}async function partyProof(deployment,expected,signal){const name="same-party";const{validator}=await deployment.describe();if(validator===
void 0)return{name,verdict:"not-checked",detail:"no validator-url is given"};try{const api=new validator_api.R(validator,token_provider.fC,{signal,startTimeoutMs:6e4});
const{partyId}=await api.validatorUser();return partyId===expected?{name,verdict:"pass",detail:partyId}:{name,verdict:"fail",detail:`it is ${partyId}, expected \
was ${expected}`}}catch(error){if(signal.aborted)throw error;return{name,verdict:"not-checked",detail:(0,failure.bD)(error)}}}async function onboardUsers(validator,users2,log){
if(validator===void 0)return[...users2];const left=[];for(const user of users2){if(user.party===void 0){left.push(user);continue}await validator.onboardUser({name:user.
id,partyId:user.party});log.info(`User ${user.id} was onboarded again with party ${user.party}.`)}return left}var restore_target=__webpack_require__(3991);var users=__webpack_require__(
81798);var databases=__webpack_require__(21030);;async function openUsers(source,signal){const{manifest,sets,identity}=source;const{users:entry,facts}=manifest;
if(entry===void 0)return{users:facts.users,walletUsers:facts.walletUsers};if(entry.file.encryption==="age"&&identity===void 0){throw new failure.HR("encryption-\
identity",{what:"The list of users is encrypted and no encryption-identity is given.",next:`Give the private key of one of its recipients: ${manifest.encryptionRecipients.
join(", ")}.`})}await sets.checkFile(manifest.id,entry.file,signal);const bytes=await(0,meter.Fo)((0,databases.Tq)(source,entry.file,signal),users.MK+1);try{return(0,
users.YN)(bytes)}catch(error){throw new failure.HR("damaged",{what:`The list of users in set ${manifest.id} is not one.`,means:"A file or the manifest was excha\
nged. Nothing was changed.",next:"Take another copy of the set, or an older set.",cause:error})}}var scan=__webpack_require__(65097);;const identifierText=/^[A-Za-z0-9][A-Za-z0-9_-]{0,184}$/;
const partyHintText=/^[a-zA-Z0-9_]+-[a-zA-Z0-9_]+-[0-9]+$/;function identifierOf(participantId){return participantId.split("::")[1]??""}function newParticipantId({
identities,newIdentifier}){return`PAR::${newIdentifier}::${identities.participantId.split("::")[2]}`}function hintOf(history,participantId,given){const own=history.
filter(manifest=>manifest.participantId===participantId);const party=own.find(({validatorParty})=>validatorParty!==void 0)?.validatorParty;const configured=own.
find(({deployment})=>deployment.partyHint!==void 0)?.deployment.partyHint;const fromSet=party?.split("::")[0]??configured;return{hint:fromSet??given,given,fromSet}}
function recoveryBlockers(facts){return[...identifierBlockers(facts),...hintBlockers(facts.partyHint),...sourceBlockers(facts),...databaseBlockers(facts),...placeBlockers(
facts)]}function identifierBlockers({newIdentifier,source,attempts,identities,begun,partyHint}){if(!identifierText.test(newIdentifier)){return[`new-participant-\
identifier ${JSON.stringify(newIdentifier)} is not one: letters, digits, - and _, up to 185, beginning with a letter or digit`]}const same=other2=>other2?.toLowerCase()===
newIdentifier.toLowerCase();const choose="choose one that was never used";if(same(identifierOf(identities.participantId)))return[`new-participant-identifier ${newIdentifier}\
 is that of the old participant itself: ${choose}`];if(same(partyHint.hint))return[`new-participant-identifier ${newIdentifier} is the party hint, which a parti\
cipant is called by at first: ${choose}`];const user=source.history.find(({participantId,identities:dump,deployment})=>same(participantId&&identifierOf(participantId))||
same(dump&&identifierOf(dump.participantId))||same(deployment.participantIdentifier));if(user!==void 0&&!begun)return[`new-participant-identifier ${newIdentifier}\
 is used in set ${user.id}: ${choose}`];const attempt=attempts.find(one=>same(one.newIdentifier));if(attempt?.startedAt!==void 0&&!begun)return[`new-participant\
-identifier ${newIdentifier} was used up by a recovery that was started ${attempt.startedAt}: ${choose}`];return[]}function hintBlockers({hint,given,fromSet}){if(hint===
void 0)return["the party hint is in no set: give party-hint, the same as ever"];if(given!==void 0&&fromSet!==void 0&&given!==fromSet)return[`party-hint is ${given}\
, that of the node is ${fromSet}: another hint would be another party`];return partyHintText.test(hint)?[]:[`the party hint ${JSON.stringify(hint)} has not the \
form <organization>-<function>-<number> that Splice asks for`]}function sourceBlockers({source,identities,dsoParty,kind}){const blockers=[];if(source.newerParticipant!==
void 0){blockers.push(`the newest set is of ${source.newerParticipant}, and the repository has no identities of it; to recover ${identities.participantId} all t\
he same, name its set`)}const known=source.manifest.dsoParty;if("known"in dsoParty&&known!==void 0&&dsoParty.known!==known)blockers.push(`the network's DSO part\
y is ${dsoParty.known}, that of the set ${known}: the network was reset or is another, and these identities mean nothing there`);if(identities.custody==="kms"&&
kind==="compose")blockers.push("the identities name keys in a KMS, which Splice does not support on Docker Compose: recover on Kubernetes with the same KMS");return blockers}
function databaseBlockers({target,databases:databases2,begun,node,serversElsewhere}){if(begun)return[];return["apps","participant"].flatMap(role=>{const there=target[role];
const{name,server}=databases2[role];if(there.state==="unreachable")return serversElsewhere?[`the ${role} database cannot be looked at: ${there.reason}`]:[];if(there.
state!=="holds")return[];const id2=role==="participant"?target.participantFacts?.participantId:void 0;const aside=`before-recovery-${role==="apps"?"apps":"ledge\
r"}`;return[`the ${role} database ${name} on ${server} holds data${id2?` of ${id2}`:""}: a new participant begins with empty databases. Stop node ${node}, keep \
what is there (ALTER DATABASE "${name}" RENAME TO "${aside}"), and make an empty one (CREATE DATABASE "${name}")`]})}function placeBlockers({bootstrap,begun,canStart,
afterPlacing}){if(bootstrap===void 0)return["identities cannot be brought to this deployment from here"];return[...begun?[]:bootstrap.blockers,...afterPlacing===
"start"&&!begun?bootstrap.startBlockers??[]:[],...afterPlacing==="start"&&!canStart?["after-placing: start is not possible here; use watch, and start the node a\
s the plan says"]:[]]}var paths=__webpack_require__(85038);var system_log=__webpack_require__(60297);;function drawRecoveryPlan(facts){const{source,identities,now,
partyHint,bootstrap,begun}=facts;const{manifest}=source;const users2=usersToOnboard(facts.users,manifest.validatorParty);const blockers=recoveryBlockers(facts);
const takenAt=manifest.identities?.takenAt??manifest.finishedAt;const newId=newParticipantId(facts);const lines=[`Plan to recover node ${facts.node} from its id\
entities`,"",row("Set",[`${manifest.id} (${source.why})`]),row("Identities",[`taken ${takenAt}, ${(0,system_log.a)(now.getTime()-Date.parse(takenAt))} ago; ${keysLine(
facts)}`]),row("Participant",[`was ${identities.participantId}`,`will be ${newId}`]),row("Party",[manifest.validatorParty??`with the hint ${partyHint.hint??"tha\
t is not known"}`]),row("Migration id",[facts.migrationId===void 0?"none is known":`${facts.migrationId}`]),row("Network",[networkLine(facts)]),"",row("Target",
[facts.location]),...["apps","participant"].map(role=>`  ${role.padEnd(12)}${targetLine(role,facts)}`),row("Dump",[bootstrap?.where??"cannot be placed"]),"",row(
"Lost",(0,paths.UA)(manifest)),row("Users",[usersLine(users2)]),...source.unreadable.length>0?[row("Not checked",[`the identifiers in sets that cannot be read: ${source.
unreadable.join(", ")}`])]:[],"",row("Steps",numbered(stepsOf(facts))),...bootstrap?["","What the node is started with:",...bootstrap.instructions.map(line=>`  ${line}`)]:
[],row("Once started",["the first start can neither be repeated nor interrupted: if it fails, it begins again with empty databases and another identifier",`keep\
 the identifier ${facts.newIdentifier} at every later start`]),...begun?["","The databases hold the new participant already: this run goes on with watching."]:[],
"",...blockers.length>0?[row("REFUSED",blockers)]:["To carry it out, run again with","  dry-run: false",`  new-participant-identifier: ${facts.newIdentifier}`,`\
  confirm: ${identities.participantId}`]];return{set:manifest.id,participantId:identities.participantId,newParticipantId:newId,users:users2,blockers,text:lines.
join("\n"),digest:(0,plan_digest.G)({set:{id:manifest.id,identities:manifest.identities?.file.plain.sha256},target:{kind:facts.kind,location:facts.location,databases:facts.
databases,dump:bootstrap?.where},content:{states:[facts.target.apps.state,facts.target.participant.state],begun},choices:{newId,afterPlacing:facts.afterPlacing,
start:bootstrap?.instructions}})}}function usersToOnboard(list,validatorParty){const users2=new Map;const own=new Set;for(const{id:id2,primaryParty,deactivated}of list.
users??[]){if(primaryParty===validatorParty&&primaryParty!==void 0)own.add(id2);else if(primaryParty!==void 0&&deactivated!==true)users2.set(id2,{id:id2,party:primaryParty})}
for(const id2 of list.walletUsers??[])if(!own.has(id2)&&!users2.has(id2))users2.set(id2,{id:id2});return[...users2.values()].sort((a,b)=>a.id.localeCompare(b.id))}
function row(title,lines){return`${title.padEnd(14)}${lines.join("\n".padEnd(15))}`}function numbered(lines){return lines.map((line,index)=>`${index+1}. ${line}`)}
function keysLine({identities}){if(identities.custody==="plain")return`${identities.keyNames.length+identities.unnamedKeys} keys`;return`no private keys: they n\
ame keys in a KMS (${identities.kmsKeyIds.join(", ")}), which the new participant must be configured for and be allowed to use`}function networkLine({dsoParty,source}){
const known=source.manifest.dsoParty;if("notChecked"in dsoParty)return`whether it is the one of the set is not checked: ${dsoParty.notChecked}`;if(known===void 0)
return`DSO party ${dsoParty.known}; the set does not know its own, so it is not checked`;return`DSO party ${dsoParty.known}${dsoParty.known===known?", as in the\
 set":""}`}function targetLine(role,{target,databases:databases2}){const{name,server}=databases2[role];const there=target[role];switch(there.state){case"unreach\
able":return`${name} on ${server}: not checked now (${there.reason}); checked again before anything is placed`;case"absent":return`${name} on ${server}: does no\
t exist`;case"empty":return`${name} on ${server}: empty`;case"holds":return`${name} on ${server}: holds data`}}function usersLine(users2){if(users2.length===0)return"\
none is known in the set";const names=users2.map(({id:id2,party})=>party?`${id2} (${party})`:id2);return`to be onboarded again: ${names.join(", ")}`}function stepsOf({
bootstrap,afterPlacing,begun}){const where=bootstrap?.where??"its place";const place=begun?[]:[`check that both databases are empty, and place the identities: ${where}`];
if(afterPlacing==="leave")return[...place,"end; start the node as below, then run again with after-placing: watch to have the identities removed"];return[...place,
...begun?[]:[afterPlacing==="start"?"start the node with what is below":"wait for you to start the node with what is below"],"watch the validator app until it i\
s ready, and its log for known failures","check that it is the new participant with the old party","remove the identities"]}var set_id=__webpack_require__(28502);
var splice_identities=__webpack_require__(23470);;async function chooseIdentities(sets,wanted){const listed=await sets.list();const history=listed.flatMap(({read})=>read?.
manifest??[]);const unreadable=listed.flatMap(({id:id2,problem})=>problem===void 0?[]:[id2]);const common={history,unreadable};if(wanted!=="latest"){if(!(0,set_id.
o6)(wanted)){throw new failure.HR("set-id",{what:`set: ${JSON.stringify(wanted)} is not a set id.`,next:"Give `latest` or an id such as 20261122T183012345Z-k7f3\
qz."})}const{manifest}=await sets.read(wanted);if(manifest.identities===void 0)throw none(sets,`set ${wanted} has none (${whyNot(manifest)})`);return{manifest,why:"\
it was asked for",...common}}const passedOver=[];for(const manifest of history){const problem=await sets.identitiesProblem(manifest);if(problem===void 0){const newest=history.
find(({participantId})=>participantId!==void 0)?.participantId;const other2=newest!==void 0&&newest!==manifest.identities?.participantId;return{manifest,why:"th\
e newest set with identities",...common,...other2&&{newerParticipant:newest}}}passedOver.push(`${manifest.id}: ${problem}`)}throw none(sets,passedOver.length>0?
passedOver.slice(0,5).join("; "):"there is no set at all")}async function openIdentities(source,signal){const{manifest,identity}=source;const entry=manifest.identities;
if(entry===void 0)throw new Error("a set with identities was chosen");if(entry.file.encryption==="age"&&identity===void 0){throw new failure.HR("encryption-iden\
tity",{what:"The identities are encrypted and no encryption-identity is given.",next:`Give the private key of one of their recipients: ${manifest.encryptionRecipients.
join(", ")}.`})}await source.sets.checkFile(manifest.id,entry.file,signal);const identities=(0,splice_identities.go)(await(0,meter.Fo)((0,databases.Tq)(source,entry.
file,signal),splice_identities.we+1));if(identities.participantId!==entry.participantId||identities.keySetDigest!==entry.keySetDigest||identities.custody!==entry.
custody){throw new failure.HR("damaged",{what:`The identities in set ${manifest.id} are not those that its manifest names (${identities.participantId}, manifest\
 ${entry.participantId}).`,means:"A file or the manifest was exchanged. Nothing was changed.",next:"Take another copy of the set, or an older set."})}return identities}
function whyNot(manifest){return manifest.identitiesNotIncluded??"it has no identities"}function none(sets,detail){return new failure.HR("no-identities",{what:`${sets.
storage.description} has no identities of node ${sets.node}: ${detail}.`,means:"There is nothing to onboard the node again with. Nothing was changed.",next:"Che\
ck repository and node. A participant database backup holds the keys as well: derive the identities from it (docs/disaster-recovery.md)."})};async function prepareRecovery(parts,options){
const{sets,signal}=parts;const source=await chooseIdentities(sets,options.set);const{manifest}=source;const set={sets,manifest,identity:options.identity,ageTool:options.
ageTool};const identities=await openIdentities(set,signal);const deployment=await parts.connect(manifest);const users2=await openUsers(set,signal).catch(error=>{
if(signal.aborted||!(error instanceof failure.HR))throw error;parts.log.warning(`Who has to be onboarded again is not known: ${error.what}`);return{}});const{facts,
how,attempt}=await look(parts,options,{source,identities,users:users2,deployment});const{begun}=facts;return{plan:drawRecoveryPlan(facts),deployment,identities,
users:users2,source,how,begun,attempt}}async function lookAgain(parts,options,before){const{facts}=await look(parts,options,before);for(const role of["apps","pa\
rticipant"]){const there=facts.target[role];if(there.state!=="unreachable")continue;throw new failure.HR("target-unreachable",{what:`The ${role} database server\
 does not answer: ${there.reason}`,means:"Nothing was placed.",next:"Start the database server, or set it right, and run again."})}return drawRecoveryPlan(facts)}
async function look({sets,signal},options,found){const{source,identities,users:users2,deployment}=found;const{newIdentifier,scanUrl}=options;const description=await deployment.
describe();const target=await(0,restore_target.h)(deployment,signal);const partyHint=hintOf(source.history,identities.participantId,options.partyHint);const migrationId=description.
migrationId??source.manifest.deployment.migrationId;const how={newIdentifier,partyHint:partyHint.hint??"<party hint>",...migrationId!==void 0&&{migrationId},...options.
sponsorUrl!==void 0&&{sponsorUrl:options.sponsorUrl}};const attempts=await new Attempts(sets.storage,sets.node).read();const network=scanUrl&&await(0,scan.j)(scanUrl,
signal);const{raw:_raw,...known}=identities;const facts={node:sets.node,source,identities:known,users:users2,newIdentifier,partyHint,kind:description.kind,location:description.
location,target,serversElsewhere:deployment.serversElsewhere??false,databases:description.databases,migrationId,bootstrap:await deployment.bootstrap?.plan(how),
canStart:deployment.bootstrap?.start!==void 0,afterPlacing:options.afterPlacing,attempts,dsoParty:network?.dsoParty??{notChecked:"scan-url is not given"},begun:target.
participantFacts?.participantId===newParticipantId({identities,newIdentifier}),now:new Date};const attempt=attempts.find(one=>one.newIdentifier===newIdentifier);
return{facts,how,attempt}}function refuseBlockedRecovery(plan){if(plan.blockers.length===0)return;throw new failure.HR("recovery-refused",{what:`The recovery is\
 refused: ${plan.blockers.join("; ")}.`,means:"Nothing was changed.",next:"Set right what is listed and run the dry run again."})}var session=__webpack_require__(
38933);var ledger_facts=__webpack_require__(70917);;const importContracts='Follow "Troubleshooting failed ACS imports" of the official page: check participant.t\
opology.party_to_participant_mappings for the new participant and propose what is missing; stop the validator app, disconnect, import each party’s contracts fro\
m Scan (/v0/acs/PARTY) with participant.repair.import_acs, reconnect, start the app. If that fails: empty both databases and recover again with another new-part\
icipant-identifier.';const fromTheStart="Stop the node, empty both databases, and recover again with another new-participant-identifier: the first start of a pa\
rticipant cannot be repeated with the same one.";const recoverySigns=[{name:"new-identity",pattern:/Node has no identity, generating a new one/,fatal:true,means:"\
The app did not read the identities and made the node a new identity with new keys.",repair:`Check that the dump is mounted and participant-bootstrapping-dump i\
s configured. ${fromTheStart}`},{name:"other-identifier",pattern:/Node has (?:identity|ID) \S+,? (?:but identifier|instead of expected ID) \S+/,fatal:true,means:"\
The participant was initialised under another identifier than the app is configured with.",repair:"nodeIdentifier (Helm) or -P (start.sh) must be the new-partic\
ipant-identifier, at every start from now on. If the databases are of an earlier attempt, empty them."},{name:"other-party-hint",pattern:/PartyId hint \S+ does not match configured hint \S+/,
fatal:true,means:"The configured party hint is not that of the node.",repair:"Give the party hint that the plan names, in validatorPartyHint or -p."},{name:"dum\
p-unreadable",pattern:/(?:NoSuchFile|AccessDenied|FileNotFound|Permission denied)[^\n]*participant-bootstrapping-dump|participant-bootstrapping-dump[^\n]*(?:No such file|Permission denied|not found)|Failed to (?:read|parse)[^\n]*(?:identities|participant-bootstrapping) ?dump/i,
fatal:true,means:"The app cannot read the identities at its mount.",repair:"The file must be readable for user 1001, its path absolute (compose takes a bare nam\
e for a volume), and the key of the Secret must be `content`."},{name:"missing-authorizers",pattern:/ImportTopologySnapshot[^\n]*[Mm]issing authorizers|Missing authorizers[^\n]*OwnerToKeyMapping/,
fatal:true,means:"The topology in the identities lacks a signature. Nodes that were onboarded with 0.4.1 or before are known for it.",repair:"Derive the identit\
ies from a participant database of the node instead, or ask the support of your SV with this line of the log."},{name:"onboarding-secret",pattern:/(?:unknown|invalid|expired|new|missing) onboarding secret|onboarding secret (?:is|was|has)/i,
fatal:false,means:"A recovery needs no onboarding secret. The app asks for one when it believes to be a new validator.",repair:"Do not ask for a new secret. Che\
ck the party hint, and that the identities are mounted and configured."},{name:"contracts-not-imported",pattern:/Unknown secret|ValidatorLicense not found/,fatal:true,
means:"The parties moved to the new participant, but their contracts were not imported: the app was stopped in between, and a restart skips the import.",repair:`\
Do not just restart. ${importContracts}`},{name:"commitment-mismatch",pattern:/ACS_COMMITMENT_MISMATCH/,fatal:false,means:"The participant holds other contracts\
 of a party than its counter-participants.",repair:importContracts},{name:"member-disabled",pattern:/MemberDisabled\(PAR::|access is disabled/,fatal:true,means:"\
The synchronizer does not admit this participant any more.",repair:fromTheStart}];function signsIn(log){return recoverySigns.filter(({pattern})=>pattern.test(log))}
var wait=__webpack_require__(25598);;const everyMs=2e3;const overlapMs=5e3;const explanationMs=5e3;async function watchNode(parts,newParticipant){const{deployment,
log,signal,readyTimeoutMs}=parts;const seen=new Map;let since=new Date(parts.since.getTime()-overlapMs);let restarts=0;let started=false;let state="it was not s\
een to start";const first=await deployment.bootstrap?.signs(since);const restartsBefore=first?.restarts??0;const begin=async()=>{if(started)return;started=true;
log.info("the node is starting; do not stop or restart it before it is ready");await parts.onStarted()};const ready=await(0,wait.f)(async()=>{const from=since;since=
new Date(Date.now()-overlapMs);const signs=await deployment.bootstrap?.signs(from);if(signs?.running===true)await begin();for(const sign of signsIn(signs?.log??
"")){await begin();if(sign.fatal)throw failed(sign,signs?.log??"");if(!seen.has(sign.name))log.warning(`${sign.means} ${sign.repair}`);seen.set(sign.name,sign)}
const again=(signs?.restarts??0)-restartsBefore;if(again>restarts&&started){restarts=again;log.warning("The validator app ended and was started again before it \
was ready. If that was after the parties moved, their contracts are not imported: compare the balances.")}const who=await participantNow(deployment,signal);if(who!==
void 0)await begin();if(who!==void 0&&who!==newParticipant)throw await whyOther(deployment,from,signal)??other(who,newParticipant);const answer=await readiness(
deployment,signal);state=typeof answer==="string"?answer:state;if(answer===true&&who!==void 0)return{ready:true};if(answer===void 0&&who!==void 0)return{ready:false};
return void 0},{timeoutMs:readyTimeoutMs,everyMs,signal});if(ready!==void 0)return{...ready,signs:[...seen.values()],restarts};throw new failure.HR("recovery-no\
t-ready",{what:`The node did not become ready within ${(0,system_log.a)(readyTimeoutMs)}: ${state}.`,means:started?"Its first start was begun. The parties may h\
ave moved to the new participant without their contracts.":"Nothing was started with the new identifier as far as it can be seen.",next:started?"Let it run if i\
ts log goes on, and run again with the same inputs to watch further. If it is stuck: empty the databases and recover with another new-participant-identifier.":"\
Start the node as the plan says, while this action watches; or use after-placing: leave."})}async function whyOther(deployment,since,signal){const explained=await(0,
wait.f)(async()=>{const signs=await deployment.bootstrap?.signs(since);if(signs?.running===void 0)return{};const sign=signsIn(signs.log).find(({fatal})=>fatal);
return sign&&{failure:failed(sign,signs.log)}},{timeoutMs:explanationMs,everyMs:500,signal});return explained?.failure}async function participantNow(deployment,signal){
try{const access=await deployment.access("participant");return(await(0,session.fQ)(access,ledger_facts.x,signal)).participantId}catch(error){if(signal.aborted)throw error;
return void 0}}async function readiness(deployment,signal){try{const{validator,components}=await deployment.describe();if(validator===void 0)return components.length===
0?void 0:"the validator app cannot be reached yet";const api=new validator_api.R(validator,token_provider.fC,{signal,retries:0,deadlineMs:1e4});return await api.
ready()?true:"the validator app does not answer that it is ready"}catch(error){if(signal.aborted)throw error;return(0,failure.bD)(error)}}function failed(sign,log){
const line=log.split("\n").find(text=>sign.pattern.test(text));return new failure.HR("recovery-failed",{what:`The log says (${sign.name}): ${line?.trim().slice(
0,300)??""}`,means:sign.means,next:sign.repair})}function other(found,expected){return new failure.HR("recovery-other-node",{what:`The participant database is o\
f ${found}; ${expected} was expected.`,means:"The node came up without the identities, or under another identifier.",next:"Stop it now. Check the identifier and\
 the dump in its configuration, empty both databases, and recover again with another new-participant-identifier."})}var repository_lock=__webpack_require__(21783);
var prepare=__webpack_require__(51961);var system_steps=__webpack_require__(89596);;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Sy\
mbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!=="function")
__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dispose")];
if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.
reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError===
"function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An\
 error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(
result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};async function recoverIdentities(parts,options,tell){var _stack=[];
try{if(options.dryRun){const{plan}=await prepareRecovery(parts,options);tell.plan(plan);refuseBlockedRecovery(plan);return{verdict:"planned",plan,steps:[],proofs:[],
users:plan.users,left:[]}}const lock=__using(_stack,await(0,repository_lock.Xd)("recovery from identities",parts,options),true);const held={...parts,signal:AbortSignal.
any([parts.signal,lock.lost])};const prepared=await prepareRecovery(held,options);tell.plan(prepared.plan);refuseBlockedRecovery(prepared.plan);(0,prepare.nY)(prepared.
plan,options.confirm);(0,plan_digest.n)(prepared.plan.digest,options.approvedPlan);const{bootstrap}=prepared.deployment;if(bootstrap===void 0)throw new Error("t\
he plan refuses a deployment without it");return await carryOut(held,options,prepared,{bootstrap,begin:tell.begin})}catch(_){var _error=_,_hasError=true}finally{
var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function carryOut(parts,options,prepared,{bootstrap,begin}){const{log,signal}=parts;
const{plan,deployment,how,begun}=prepared;const steps=new system_steps.g(log);const attempts=new Attempts(parts.sets.storage,parts.sets.node);const attempt=prepared.
attempt??newAttempt(prepared,options);const report={plan,users:plan.users};const dump=prepared.identities.raw.reveal();const since=new Date(begun?attempt.placedAt:
Date.now());let placed=begun;const remove=()=>steps.run("Remove the identities",()=>bootstrap.remove(dump,log));try{if(!begun){await steps.run("Look at the data\
bases again",()=>openAndLook(parts,options,prepared));await steps.run("Place the identities",async notes=>{await attempts.note(attempt);placed=true;begin();await bootstrap.
place(dump,how,log);notes.bytes=dump.length});if(options.afterPlacing==="leave"){const left2=leftAfterPlacing(how.newIdentifier);return{...report,verdict:"place\
d",steps:steps.all,proofs:[],left:left2}}if(options.afterPlacing==="start")await steps.run("Start the node",async()=>{await attempts.note({...attempt,startedAt:new Date().
toISOString()});await bootstrap.start?.(how,log,signal)})}begin();const startedAt=attempt.startedAt??new Date().toISOString();const onStarted=()=>attempts.note(
{...attempt,startedAt});const watching={deployment,log,signal,since,readyTimeoutMs:options.readyTimeoutMs,onStarted};const watched=await steps.run("Watch the no\
de come up",()=>watchNode(watching,plan.newParticipantId));const proofs=await steps.run("Check the node",()=>checkRecovered(prepared,watched,signal));const left=[
...await remove()];placed=false;await attempts.note({...attempt,startedAt,finishedAt:new Date().toISOString()});const users2=options.reonboardUsers?await steps.
run("Onboard the users",async()=>onboardUsers(await parts.validator(deployment),plan.users,log)):plan.users;left.push(...leftAfterRecovery(how.newIdentifier));return{
verdict:"recovered",plan,steps:steps.all,proofs,users:users2,left}}catch(error){const others=error instanceof failure.HR&&error.code==="bootstrap-dump-exists";if(placed&&
!others)await remove().catch(second=>log.warning((0,failure.bD)(second)));throw error}}async function openAndLook(parts,options,prepared){const{signal,log}=parts;
await prepared.deployment.openDatabases(log,{restoreId:"recovery",mayReplace:false,signal});refuseBlockedRecovery(await lookAgain(parts,options,prepared))}function newAttempt({
plan},options){return{newIdentifier:options.newIdentifier,participantId:plan.participantId,set:plan.set,owner:options.owner??"a terminal",placedAt:new Date().toISOString()}}
function leftAfterPlacing(identifier){return["start the node as the plan says",`then run again with new-participant-identifier: ${identifier} and after-placing:\
 watch: it watches the node and removes the identities, which lie there in the clear until then`]}function leftAfterRecovery(identifier){return[`keep ${identifier}\
 as the participant identifier at every later start (nodeIdentifier, or start.sh -P)`,"compare the balances in the wallet with those before","take a backup now:\
 the identities changed, and earlier sets are of a participant that is gone"]}var reports_report=__webpack_require__(65855);;const refusals=["bootstrap-dump-exi\
sts","bootstrap-dump-place"];function recoveryOf(inputs,given){return{newIdentifier:given.newParticipantIdentifier??"",sponsorUrl:inputs.text("sponsor-sv-url")}}
async function recover(context,parts,approve,options){const{log,output,summary}=context;const began=Date.now();let begun=false;const plan=drawn=>{log.info(drawn.
text);output("plan",drawn.text);output("plan-digest",drawn.digest);output("set-id",drawn.set);output("participant-id",drawn.participantId);output("new-participa\
nt-id",drawn.newParticipantId);output("missing-users",JSON.stringify(drawn.users.map(user=>user.id)));summary.heading(`Recovery plan for ${parts.sets.node}`).preformatted(
drawn.text)};const begin=()=>{begun=true};const report=await recoverIdentities(parts,options,{plan,begin}).catch(error=>{const refused=error instanceof failure.
HR&&refusals.includes(error.code);if(begun&&!refused)output("verdict","failed");throw error});if(report.verdict==="planned")await approve();output("verdict",report.
verdict);output("missing-users",JSON.stringify(report.users.map(user=>user.id)));output("duration-seconds",Math.round((Date.now()-began)/1e3));if(report.verdict===
"planned")return;summary.heading(report.verdict==="placed"?"Identities placed":"Recovered from identities");(0,reports_report.A1)(summary,report.steps);if(report.
proofs.length>0)(0,reports_report.C3)(summary,report.proofs);summary.heading("Left to do",3).list(report.left);for(const line of report.left)log.info(`To do: ${line}`);
if(report.verdict==="recovered")(0,reports_report.dA)(summary,log,report.users)}}),875:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__);var _src_github_approval_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
36242);var _src_inputs_approval_inputs_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(35092);var _src_inputs_node_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
54152);var _src_inputs_private_key_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26466);var _src_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
15691);var _src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(57891);var _src_reports_report_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
65855);var _src_restore_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(98297);var _src_runner_main_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(21282);
var _advise_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(31856);var _identities_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(88838);var _report_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
53780);await(0,_src_runner_main_js__WEBPACK_IMPORTED_MODULE_7__.i)("restore",async context=>{const{inputs,log,summary,output}=context;const began=Date.now();const given=(0,
_src_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__.LF)("restore",inputs);const node=(0,_src_inputs_node_inputs_js__WEBPACK_IMPORTED_MODULE_1__.X)(given,context,{restores:true});
const identity=await(0,_src_inputs_private_key_js__WEBPACK_IMPORTED_MODULE_2__.x)(inputs,given);const{mode,scanUrl}=given;if(mode==="rollback"&&given.dryRun)inputs.
problem("dry-run","must be false with mode: rollback.");const approval=(0,_src_inputs_approval_inputs_js__WEBPACK_IMPORTED_MODULE_11__.y)(given,"leave approval-\
environment empty; whoever starts the run reads the plan and gives the participant id that it prints as confirm.");inputs.finish();const signal=AbortSignal.any(
[context.signal,AbortSignal.timeout(given.timeoutMs)]);const sets=await node.openSets();const advice={sets,scanUrl,signal,connect:node.connect};if(mode==="advis\
e")return await(0,_advise_js__WEBPACK_IMPORTED_MODULE_8__.i)(context,advice,given.maxAgeMs);output("verdict","refused");const approve=async()=>{if(approval)await(0,
_src_github_approval_js__WEBPACK_IMPORTED_MODULE_0__.j)(approval,{summary,log,signal})};const parts={sets,connect:node.connect,validator:node.validator,log,signal};
const options={...given,...node.lock,approvedPlan:given.planDigest,identity,ageTool:await(0,_src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_4__.dd)(),owner:(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_5__.
Vp)()};if(mode==="identities")return await(0,_identities_js__WEBPACK_IMPORTED_MODULE_9__.l)(context,parts,approve,{...options,...(0,_identities_js__WEBPACK_IMPORTED_MODULE_9__.
r)(inputs,given)});const connect=given.dryRun?await(0,_advise_js__WEBPACK_IMPORTED_MODULE_8__.x)(context,advice,given.maxAgeMs):node.connect;const speed={jobs:given.
jobs,tuning:given.postgresTuning};const report=await(0,_src_restore_js__WEBPACK_IMPORTED_MODULE_6__.P)({...parts,connect},{...options,mode,speed},plan=>(0,_report_js__WEBPACK_IMPORTED_MODULE_10__.
_S)(plan,sets.node,context)).catch(error=>{(0,_report_js__WEBPACK_IMPORTED_MODULE_10__.wo)(error,context);throw error});if(report.verdict==="planned")await approve();
(0,_report_js__WEBPACK_IMPORTED_MODULE_10__.v7)(report,began,context)});__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),53780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_S:()=>reportPlan,v7:()=>reportRestored,wo:()=>reportWhereItStands});var _src_reports_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
65855);var _src_system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);const inBetween=["after-start","cancelled","claim-taken","lock-lost","m\
ethod-unsupported","name-taken","no-safety-copy","restore-command","rollback-failed","rolled-back-not-started","started-meanwhile","unexpected","volume-half-emp\
tied","volume-in-use","volume-put-back","volume-state"];function reportPlan(plan,node,{log,output,summary}){log.info(plan.text);output("plan",plan.text);output(
"plan-digest",plan.digest);output("set-id",plan.set);output("participant-id",plan.participantId??"");output("missing-users",JSON.stringify(plan.missingUsers.map(
user=>user.id)));summary.heading(`Restore plan for ${node}`).preformatted(plan.text)}function reportWhereItStands(error,{output}){const code=error instanceof _src_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR?error.code:"unexpected";if(code==="rolled-back")output("verdict","rolled-back");else if(inBetween.includes(code))output("verdict","failed")}function reportRestored(report,began,{
log,output,summary}){output("verdict",report.verdict);output("safety-copy",report.safetyCopies.join(", "));output("missing-users",JSON.stringify(report.missingUsers.
map(user=>user.id)));output("duration-seconds",Math.round((Date.now()-began)/1e3));if(report.verdict==="planned")return;summary.heading(report.verdict==="restor\
ed"?"Restored":"Rolled back");(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_0__.A1)(summary,report.steps);if(report.proofs.length>0)(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_0__.
C3)(summary,report.proofs);if(report.safetyCopies.length>0){summary.paragraph(`What was there before is kept in ${report.safetyCopies.join(", ")}. When the node\
 is proven good, it can be dropped.`)}(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_0__.dA)(summary,log,report.missingUsers);const failed=report.proofs.filter(
proof=>proof.verdict==="fail");if(failed.length>0){throw new _src_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("restored-with-problems",{what:`The node is \
restored and runs, but: ${failed.map(proof=>`${proof.name}: ${proof.detail}`).join("; ")}.`,means:"What was there before is kept.",next:"Look into each before t\
he safety copies are dropped."})}}}),85038:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Gg:()=>titleOf,Rr:()=>lossesOf,UA:()=>reonboardingLosses,Xh:()=>nextOf});function titleOf({path,set}){switch(path){case"onboard-anew":return"onboard anew: noth\
ing of this repository fits the network";case"roll-forward-lsu":return set?"come back first, then follow the roll-forward upgrade":"follow the roll-forward upgr\
ade of the SVs";case"none":return"nothing to recover: the node runs";case"restore":return`restore set ${set?.id} (mode: restore)`;case"restore-before-lsu":return`\
restore set ${set?.id} (mode: restore) and let it catch up on the old synchronizer`;case"identities":return`re-onboard from the identities of set ${set?.id} (mo\
de: identities)`;case"derive-identities":return`derive the identities from the participant database of set ${set?.id}, then re-onboard with them`;case"contact-s\
upport":return"ask the support of your SV: no documented way leads back";case"nothing-left":return"nothing to recover from"}}function lossesOf({path,set},{live}){
switch(path){case"none":return["nothing"];case"onboard-anew":return["everything of the network before: a reset network begins empty"];case"roll-forward-lsu":return[
"what happened after the time from which the SVs go on, for everybody",...set?restoreLosses(set.manifest):[]];case"restore":case"restore-before-lsu":return[...set?
restoreLosses(set.manifest):[],...live.databases.participant==="holds"?["nothing for good at first: what is in the databases now is kept as a safety copy"]:[]];case"\
identities":case"derive-identities":return reonboardingLosses(set?.manifest);case"contact-support":case"nothing-left":return["all assets of the node, unless a b\
ackup or the keys turn up elsewhere"]}}function restoreLosses(manifest){const since=manifest.facts.dataTime??manifest.finishedAt;return[`local changes since ${since}\
: users, rights, uploaded packages, settings. The network replays the ledger`,"users who were onboarded since then have to be onboarded again"]}function reonboardingLosses(manifest){
const external=manifest?externalParties(manifest):0;return["all contracts that the DSO does not see: only coins and name entries come back, from Scan","the hist\
ory, and the data of all other apps","the users and their rights: every user has to be onboarded again and sees a balance after that","parties that are hosted o\
n several participants and external parties are not moved to the new participant",...external>0?[`the set knows parties of other namespaces (${external}, in its\
 list of users): recover external parties on a separate, completely new validator`]:[]]}function externalParties(manifest){if(manifest.users!==void 0)return manifest.
users.externalParties;const namespace=manifest.participantId?.split("::")[2];if(namespace===void 0)return 0;const parties=(manifest.facts.users??[]).flatMap(({primaryParty})=>primaryParty??
[]);return new Set(parties.filter(party=>party.split("::")[1]!==namespace)).size}function nextOf({path,set},{network,live}){switch(path){case"none":return["noth\
ing; keep taking backups"];case"onboard-anew":return["take a new onboarding secret and onboard as a new validator","keep the sets apart: they are worth nothing \
on this network"];case"roll-forward-lsu":return[...set?[`run with mode: restore, set: ${set.id}`]:[],...rollForwardSteps(network.rollForward)];case"restore":return restoreSteps(
set?.id,live);case"restore-before-lsu":return[...restoreSteps(set?.id,live),"the node connects to the old synchronizer as it is in the set; wait until it has ca\
ught up and was upgraded"];case"identities":return["make sure that the old node is gone for good, and that both databases are empty","run with mode: identities \
and a new-participant-identifier that was never used; read the plan","run again with dry-run: false and confirm"];case"derive-identities":return[`restore the pa\
rticipant database of set ${set?.id} into a server apart, and start a participant on it without a validator app`,"run manual-identities-dump.sc of the Splice re\
lease in its console: it writes identities-dump.json (docs: recovery from identities)","re-onboard with that file as with identities of a set"];case"contact-sup\
port":return["keep the keys in the KMS as they are, and contact the support of your SV"];case"nothing-left":return["look for other repositories, snapshots of vo\
lumes and copies of the identities"]}}function restoreSteps(id2,{databases}){const replace=Object.values(databases).includes("holds")?", replace: same-node":"";
return["make sure that no copy of the node runs elsewhere",`run with mode: restore, set: ${id2}${replace}; read the plan`,"run again with dry-run: false and con\
firm"]}function rollForwardSteps(rollForward){const known="known"in rollForward?rollForward.known:null;return['wait until the participant has caught up: no new \
line with "Processing event at" in its log',"after a failed upgrade the validator app follows by itself: see whether it does",`else, in the participant's consol\
e: val existing = participant.synchronizers.list_connected().find(_.synchronizerAlias == "global").head.physicalSynchronizerId; participant.synchronizers.perfor\
m_manual_lsu(existing, newPhysicalSynchronizerId, upgradeTime = None, sequencerSuccessors)`,`newPhysicalSynchronizerId${known?` (Scan names ${known.successor})`:
""} and sequencerSuccessors are what the SVs announce`]}}),66549:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{X:()=>againWhenLost,x:()=>answersWithin});var _postgres_databases_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90041);var _postgres_lost_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8832);var _postgres_sql_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38621);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);
var _system_wait_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(25598);const attempts=3;async function againWhenLost(deployment,role,{log,signal},work){const{
serversReturnWithinMs:timeoutMs}=deployment;for(let attempt=1;;attempt++){try{return await work()}catch(error){if(timeoutMs===void 0||signal.aborted||attempt===
attempts||!(0,_postgres_lost_connection_js__WEBPACK_IMPORTED_MODULE_1__.H)(error)){throw error}log.warning(`The ${role} database: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)} Beginning again (${attempt+1} of ${attempts}).`);if(!await answersWithin(timeoutMs,deployment,role,signal))throw error}}}async function answersWithin(timeoutMs,deployment,role,signal){
const answered=await(0,_system_wait_js__WEBPACK_IMPORTED_MODULE_3__.f)(async()=>{try{await(0,_postgres_databases_js__WEBPACK_IMPORTED_MODULE_0__.Yx)(await deployment.
access(role),session=>session.execute((0,_postgres_sql_js__WEBPACK_IMPORTED_MODULE_4__.ll)`SELECT 1`),signal);return true}catch(reason){if(!(reason instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR)||lasting.includes(reason.code))throw reason;return void 0}},{timeoutMs,everyMs:2e3,signal});return answered??false}const lasting=["cancelled","kubernetes-fo\
rbidden","kubernetes-other-target","kubernetes-scaled-up"]}),36242:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j:()=>requireApproval});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);var _octokit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64636);const usualPatience={answerMs:15e3,retries:3};const environmentSchema=zod__WEBPACK_IMPORTED_MODULE_2__.
Ikc({can_admins_bypass:zod__WEBPACK_IMPORTED_MODULE_2__.zMY().nullish(),protection_rules:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc(
{type:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),prevent_self_review:zod__WEBPACK_IMPORTED_MODULE_2__.zMY().nullish(),reviewers:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(
zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),reviewer:zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({login:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().nullish(),slug:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish()}).nullish()})).nullish()})).nullish()});
async function requireApproval(question,{summary,log,signal},patience){const approval=await approvalOf(question,signal,patience);const{environment,reviewers}=approval;
log.info(`Environment ${environment} waits for one of: ${reviewers.join(", ")}.`);summary.heading("Approval",3).facts([["Environment",environment],["Who may app\
rove",`one of: ${reviewers.join(", ")}`],["Whoever started the run",told(approval.selfReviewPrevented,"may not approve it","⚠️ may approve it as well, when amon\
g them")],["Administrators",told(approval.adminsMayBypass,"⚠️ may go on without an approval","cannot go on without an approval")]])}function told(value,yes,no){
if(value===void 0)return"not known: GitHub does not say";return value?yes:no}async function approvalOf(question,signal,patience=usualPatience){const{environment}=question;
const answer=environmentSchema.safeParse(await ask(question,signal,patience));if(!answer.success)throw missing(question,"GitHub answered in a form that is not k\
nown.");const rules=(answer.data.protection_rules??[]).filter(({type})=>type==="required_reviewers");const reviewers=rules.flatMap(({reviewers:listed})=>(listed??
[]).flatMap(nameOf));if(reviewers.length===0)throw missing(question,`Environment ${environment} has no required reviewers: a job in it does not wait.`);return{environment,
reviewers,selfReviewPrevented:rules.find(({prevent_self_review:own})=>own!=null)?.prevent_self_review??void 0,adminsMayBypass:answer.data.can_admins_bypass??void 0}}
function nameOf({type,reviewer}){const name=reviewer?.login??reviewer?.slug??reviewer?.name;if(name==null)return[];return[type==="Team"?`team ${name}`:name]}async function ask(question,signal,patience){
const{environment,repository,apiUrl,token}=question;if(!/^[^/]+\/[^/]+$/.test(repository??"")||repository===void 0)throw missing(question,"Outside of a workflow\
 (GITHUB_REPOSITORY is not set) GitHub cannot be asked.");if(token===void 0)throw missing(question,"github-token is empty, so GitHub cannot be asked.");const github=new _octokit_js__WEBPACK_IMPORTED_MODULE_1__.
y({...patience,repository,apiUrl,token,signal});try{const route="GET /repos/{owner}/{repo}/environments/{environment_name}";return(await github.ask(route,{environment_name:environment})).
data}catch(error){throw error instanceof _octokit_js__WEBPACK_IMPORTED_MODULE_1__.k?missing(question,whyNot(question,error),error):error}}function whyNot({environment,
repository,apiUrl},{status,message,limited}){const at=`environment ${environment} of ${repository}`;if(status===void 0)return`GitHub did not answer at ${apiUrl}\
 when asked for ${at}: ${message}.`;if(status===404)return`There is no ${at}, or github-token may not see it. GitHub makes an environment that a workflow names,\
 without protection.`;if(status===403&&!limited)return`github-token may not read ${at}: the job of the plan needs permissions: actions: read. GitHub says: ${message}`;
if(status===401)return`GitHub does not accept github-token. It says: ${message}`;return`GitHub answered ${status} when asked for ${at}: ${message}`}function missing({
environment,otherwise},what,cause){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("approval-missing",{what,means:"Whether anybody has to approve \
what the plan proposes is not known to be so. Nothing was changed.",next:`Settings, Environments, ${environment}: tick "Required reviewers" and name them, then \
run the plan again. Private repositories have them with GitHub Enterprise only; without: ${otherwise}`,...cause!==void 0&&{cause}})}}),64636:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>GitHubRefusal,y:()=>GitHubApi});var _http_fetch_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58362);var _http_http_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9588);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(60297);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
75591);class GitHubRefusal extends Error{status;limited;attempts;constructor(text,facts){super((0,_system_secret_js__WEBPACK_IMPORTED_MODULE_3__.E$)(text).replaceAll(
/\s+/g," ").slice(0,300));this.name="GitHubRefusal";this.status=facts.status;this.limited=facts.limited;this.attempts=facts.attempts}}class GitHubApi{#access;#until;#signal;#stopped;#octokit;constructor(access){
this.#access=access;const{deadlineMs=12e4,signal}=access;this.#until=Date.now()+deadlineMs;this.#signal=AbortSignal.any([AbortSignal.timeout(deadlineMs),...signal?
[signal]:[]]);const{promise,reject}=Promise.withResolvers();this.#signal.addEventListener("abort",()=>reject(this.#signal.reason));promise.catch(()=>{});this.#stopped=
promise}async ask(route,parameters={},{once=false,...how}={}){const{answerMs:timeoutMs=3e4,onRetry,signal}=this.#access;const[owner,repo]=this.#access.repository.
split("/");const send=(0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_0__.G)({name:"GitHub",input:"GITHUB_API_URL"},{timeoutMs});let attempts=0;let last="no answer";
const fetch=async(url,init)=>{if(attempts++>0)onRetry?.(`GitHub: ${last}. Trying again.`);last="no answer";const response=await send(url,init);last=`it answered\
 ${response.status}`;return response};const request={...how,fetch,signal:this.#signal,...once&&{retries:0}};try{this.#signal.throwIfAborted();this.#octokit??=this.#open();
const octokit=await this.#octokit;return await Promise.race([octokit.request(route,{owner,repo,...parameters,request}),this.#stopped])}catch(error){signal?.throwIfAborted();
throw refusalOf(error,attempts)}}async#open(){const[{getOctokit},{retry},{throttling}]=await Promise.all([__webpack_require__.e(1351).then(__webpack_require__.bind(
__webpack_require__,61351)),Promise.all([__webpack_require__.e(3251),__webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__,49735)),Promise.
all([__webpack_require__.e(3251),__webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__,86856))]);const{apiUrl,token,retries=4,firstDelayMs}=this.#access;
const silent=()=>{};const onLimit=(seconds,{request})=>this.#mayWait(seconds*1e3,request);const limits={onRateLimit:onLimit,onSecondaryRateLimit:onLimit};const options={
baseUrl:apiUrl.replace(/\/+$/,""),log:{debug:silent,info:silent,warn:silent,error:silent},retry:{retries,retryAfterBaseValue:firstDelayMs??1e3},throttle:firstDelayMs===
void 0?limits:{...limits,write:atOnce,notifications:atOnce}};return getOctokit(token.reveal(),options,throttling,retry)}#mayWait(ms,request){const inTime=Date.now()+
ms<=this.#until;if(inTime)this.#access.onRetry?.(`GitHub's rate limit: trying again in ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_4__.a)(ms)}.`);else request["\
retries"]=0;return inTime}}const atOnce={key:()=>({schedule:async(_,work)=>await work()})};function refusalOf(error,attempts){const{message,response,cause}=error;
if(response===void 0){const text=cause instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_1__.HR?cause.what:(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__.bD)(
error);return new GitHubRefusal(text.replace(/\.$/,""),{status:void 0,limited:false,attempts})}const{status,headers}=response;const limited=status===429||status===
403&&(/secondary rate/i.test(message??"")||headers["x-ratelimit-remaining"]==="0");return new GitHubRefusal(message??"",{status,limited,attempts})}}),35092:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>readApproval});function readApproval(given,otherwise,env=process.env){const{approvalEnvironment:environment,githubToken:token}=given;
return environment===void 0?void 0:{environment,repository:env["GITHUB_REPOSITORY"]||void 0,apiUrl:env["GITHUB_API_URL"]||"https://api.github.com",token,otherwise}}}),
68955:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>migrationIdOf});var _splice_database_names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
66692);function migrationIdOf(node){return node.migrationIdGiven??(0,_splice_database_names_js__WEBPACK_IMPORTED_MODULE_0__._Z)(node.databases.participant.name)??
node.migrationId}}),99315:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>planDigest,
n:()=>refuseChangedPlan});var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);const digits=32;function planDigest(parts){return Object.entries(parts).map(([name,value])=>`${name}=${shortDigest(value)}`).join(",")}function shortDigest(value){
return(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.br)(Buffer.from(JSON.stringify(value,sortedKeys)??"")).slice("sha256:".length,"sha256:".length+digits)}
function sortedKeys(_key,value){if(typeof value!=="object"||value===null||Array.isArray(value))return value;return Object.fromEntries(Object.entries(value).sort(
([a],[b])=>a<b?-1:1))}function refuseChangedPlan(now,approved){if(approved===void 0||approved===now)return;const before=partsOf(approved);const changed=[...partsOf(
now)].filter(([name,value])=>before.get(name)!==value).map(([name])=>name);throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("plan-changed",{what:changed.
length===0?"plan-digest is not one that this release gives.":`The plan is not the one that was approved. What differs: ${changed.join(", ")}.`,means:"The approv\
al was for something else. Nothing was changed.",next:"Compare the plan above with the approved one, then approve a new plan (a dry run gives its plan-digest)."})}
function partsOf(text){return new Map(text.split(",").map(part=>{const at=part.indexOf("=");return[part.slice(0,at),part.slice(at+1)]}))}}),52585:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CQ:()=>Journal,NG:()=>mayHaveStarted,ui:()=>isUnfinished});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);
var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(64377);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _record_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65401);const phases=["stopping","restoring","swapping","swapped","starting","done","restar\
ting","rolled-back"];const replacementSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({role:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["apps","participant"]),name:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),staging:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),aside:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),existed:zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),held:zod__WEBPACK_IMPORTED_MODULE_3__.
zMY()});const copySchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({method:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["volume-snapshot","command"]),roles:zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["apps","participant"])),reference:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),details:zod__WEBPACK_IMPORTED_MODULE_3__.Pq9().
optional()});const asideSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({label:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),details:zod__WEBPACK_IMPORTED_MODULE_3__.Pq9().
optional()});const journalSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),id:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
set:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),manifestSha256:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),owner:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),startedAt:zod__WEBPACK_IMPORTED_MODULE_4__.
w$(),phase:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(phases),stopped:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({components:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),replicas:zod__WEBPACK_IMPORTED_MODULE_3__.Whr()}))}),replacements:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(replacementSchema),
server:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({roles:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["apps","participant"])),aside:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),undoing:zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),copies:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({method:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["volume-snapshot",
"command"]),set:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(copySchema),aside:asideSchema}).optional()}).optional(),provenLedgerEnd:zod__WEBPACK_IMPORTED_MODULE_3__.Whr().
optional(),missingUsers:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),party:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().optional()})),steps:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({at:zod__WEBPACK_IMPORTED_MODULE_4__.w$(),step:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP()}))});class Journal{#storage;#name;constructor(storage,node){this.#storage=storage;this.#name=`${node}/restore-journal.json`}async read(){const bytes=await(0,
_record_js__WEBPACK_IMPORTED_MODULE_2__.a)(this.#storage,this.#name);if(bytes===void 0)return void 0;try{return journalSchema.parse(JSON.parse(bytes.toString()))}catch(error){
throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("journal-invalid",{what:`The restore journal ${this.#name} in ${this.#storage.description} cannot b\
e read.`,means:"Whether an earlier restore was left half-done is not known.",next:"Look at the databases on the server (names beginning with before-restore- or \
restoring-), set them right by hand, then remove the journal file.",cause:error})}}async write(content){await this.#storage.write(this.#name,(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.
Oo)(Buffer.from(`${JSON.stringify(content,null,2)}
`)))}}function isUnfinished(journal){return journal!==void 0&&journal.phase!=="done"&&journal.phase!=="rolled-back"}function mayHaveStarted(journal){return journal.
phase==="starting"||journal.phase==="done"}}),81798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{F7:()=>digestUsers,MK:()=>maxUsersBytes,UI:()=>usersFileName,YN:()=>parseUsers,ed:()=>formatUsers,yv:()=>userTest});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27597);const usersFileName="users.json";const maxUsersBytes=64*1024*1024;const listSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
Ikc({users:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),primaryParty:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().optional(),deactivated:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().optional(),rights:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())})).
optional(),walletUsers:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional()});function formatUsers({users,walletUsers}){return Buffer.
from(`${JSON.stringify({users,walletUsers})}
`)}function parseUsers(bytes){const{users,walletUsers}=listSchema.parse(JSON.parse(bytes.toString("utf8")));return{users,walletUsers}}function digestUsers(list,namespace){
const salt=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("base64url");const names=new Set([...(list.users??[]).map(user=>user.id),...list.
walletUsers??[]]);const parties=(list.users??[]).flatMap(({primaryParty})=>primaryParty??[]);const external=new Set(parties.filter(party=>party.split("::")[1]!==
namespace));return{count:names.size,externalParties:namespace===void 0?0:external.size,salt,digests:[...names].map(user=>digestOf(user,salt)).sort()}}function userTest(manifest){
if(manifest.users!==void 0){const{salt,digests}=manifest.users;const known2=new Set(digests);return user=>known2.has(digestOf(user,salt))}const{users,walletUsers}=manifest.
facts;if(users===void 0&&walletUsers===void 0)return void 0;const known=new Set([...(users??[]).map(user=>user.id),...walletUsers??[]]);return user=>known.has(user)}
function digestOf(user,salt){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",Buffer.from(salt,"base64url")).update(user).digest("base64ur\
l").slice(0,16)}}),98297:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>restore});
var external_node_crypto_=__webpack_require__(77598);var plan_digest=__webpack_require__(99315);var repository_journal=__webpack_require__(52585);var repository_lock=__webpack_require__(
21783);var beside=__webpack_require__(41856);var checks=__webpack_require__(60571);var restore_copies=__webpack_require__(15295);var databases=__webpack_require__(
21030);var prepare=__webpack_require__(51961);;function reportOf(verdict,prepared,steps){const{plan,source}=prepared;return{verdict,plan,manifest:source.manifest,
steps,proofs:source.manifest.proofs,safetyCopies:[],missingUsers:plan.missingUsers}}var failure=__webpack_require__(1145);;async function rolledBack(parts,journal,content,error){
parts.log.warning(`The restore failed; putting back what was there: ${(0,failure.bD)(error)}`);try{await putBackAll(parts,journal,content)}catch(second){return new failure.
HR("rollback-failed",{what:`The restore failed (${(0,failure.bD)(error)}) and what was there could not be put back: ${(0,failure.bD)(second)}.`,means:`No data i\
s lost: what was there is in its place or in ${asideOf(content).join(", ")||"its place"}. The node is stopped.`,next:"Run the restore again: it begins by puttin\
g back what was there.",cause:error})}await note(parts.log,journal,content,"restarting");try{await startAgain(parts,journal,content)}catch(second){return new failure.
HR("rolled-back-not-started",{what:`The restore failed (${(0,failure.bD)(error)}) and was rolled back, but the node could not be started: ${(0,failure.bD)(second)}\
.`,means:"The databases are what they were before. The node is stopped or half started.",next:"Start the node by hand, or run again with mode: rollback, which s\
tarts it.",cause:error})}if(error instanceof failure.HR&&error.code==="cancelled")return error;return new failure.HR("rolled-back",{what:`The restore failed and\
 was rolled back: ${(0,failure.bD)(error)}`,means:"The databases are what they were before, and the node was started again.",...error instanceof failure.HR&&error.
next!==void 0&&{next:error.next},cause:error})}async function goBack(parts,journal,content){parts.log.info(`Restore ${content.id} of set ${content.set} stands a\
t "${content.phase}": putting back what was there.`);await putBackAll(parts,journal,content);content.phase="restarting";await journal.write(content)}async function startAgain({
deployment,log},journal,content){await deployment.start(content.stopped,log);await note(log,journal,content,"rolled-back")}function asideOf({server,replacements}){
return[...server?[server.aside]:[],...replacements.map(one=>one.aside)]}async function putBackAll({deployment,log},journal,content){const{id:restoreId,server}=content;
if(server!==void 0&&!server.undoing){server.undoing=true;await journal.write(content).catch(error=>{log.warning(`That it goes back could not be written down: ${(0,
failure.bD)(error)}`)})}if(!await(0,restore_copies.YO)(deployment,content,log))await deployment.undoOpenDatabases?.(log,restoreId);const left=content.replacements.
filter(({role})=>!server?.roles.includes(role));if(left.length>0)await deployment.openDatabases(log,{restoreId,mayReplace:false});for(const replacement of left.
reverse())await(0,databases.pK)(deployment,replacement,(0,databases.Fg)(content),log)}async function note(log,journal,content,phase){content.phase=phase;await journal.
write(content).catch(error=>{log.warning(`That it was rolled back could not be written down: ${(0,failure.bD)(error)}`)})}function reasonOf(signal,error){if(!signal.
aborted)return error;if(signal.reason?.name!=="TimeoutError")return signal.reason;return new failure.HR("timeout",{what:"The restore took longer than the input \
timeout allows.",next:"Give it more time with timeout, and see in the log which step took how long.",cause:signal.reason})}var session=__webpack_require__(38933);
var ledger_facts=__webpack_require__(70917);var wait=__webpack_require__(25598);;const advanceTimeoutMs=6e4;async function checkLive(parts,manifest,options){const{
validator,log,signal}=parts;if(validator===void 0){const detail="no validator-url is given: whether the node answers as itself was not looked at";return{proofs:[
{name:"live-identity",verdict:"not-checked",detail}],missingUsers:[...options.missingUsers]}}await validator.waitReady(options.readyTimeoutMs);const proofs=[await versionProof(
validator,manifest)];const identities=await validator.identities();const same=identities.participantId===manifest.participantId;proofs.push({name:"live-identity",
verdict:same?"pass":"fail",detail:same?`the node answers as ${identities.participantId}`:`the node answers as ${identities.participantId}, the set is of ${manifest.
participantId}`});if(!same){throw new failure.HR("live-other-node",{what:`The node came up as ${identities.participantId}; the set is of ${manifest.participantId}\
.`,means:"The app uses other databases than those restored, or made itself a new identity. The safety copies are kept.",next:"Stop the node now. Check the datab\
ase names in its configuration (migration id) against the plan."})}proofs.push(await partyProof(validator,manifest),await advanceProof(parts,manifest));const missingUsers=await reconcileUsers(
validator,parts.deployment,options,log,signal);return{proofs,missingUsers}}async function versionProof(validator,manifest){const name="live-version";const{version}=await validator.
version();if(manifest.spliceVersion===void 0)return{name,verdict:"not-checked",detail:`${version}; the set does not say its version`};return version===manifest.
spliceVersion?{name,verdict:"pass",detail:version}:{name,verdict:"not-checked",detail:`${version} now, ${manifest.spliceVersion} in the set: a newer app migrate\
s its schema, an older one cannot run`}}async function partyProof(validator,manifest){const name="live-party";const{partyId}=await validator.validatorUser();if(manifest.
validatorParty===void 0)return{name,verdict:"not-checked",detail:`${partyId}; the set does not say its party`};const same=partyId===manifest.validatorParty;return{
name,verdict:same?"pass":"fail",detail:same?partyId:`${partyId} now, ${manifest.validatorParty} in the set`}}async function advanceProof({deployment,signal},manifest){
const name="live-ledger-advances";const before=manifest.facts.ledgerEnd;try{const access=await deployment.access("participant");let last;const advanced=await(0,
wait.f)(async()=>{last=(await(0,session.fQ)(access,ledger_facts.x,signal)).ledgerEnd;return last!==void 0&&before!==void 0&&last>before?last:void 0},{timeoutMs:advanceTimeoutMs,
everyMs:500,signal});return advanced===void 0?{name,verdict:"not-checked",detail:`ledger end ${last??"unknown"} after ${advanceTimeoutMs/1e3} s: nothing new cam\
e in; look whether the node is connected`}:{name,verdict:"pass",detail:`ledger end ${before} in the set, ${advanced} now`}}catch(error){if(signal.aborted)throw error;
return{name,verdict:"not-checked",detail:(0,failure.bD)(error)}}}async function reconcileUsers(validator,deployment,options,log,signal){const restored=await(0,session.
fQ)(await deployment.access("participant"),ledger_facts.x,signal);const present=new Set((restored.users??[]).map(user=>user.id));const missing=new Map(options.missingUsers.
filter(user=>!present.has(user.id)).map(user=>[user.id,user]));if(restored.users!==void 0){for(const id2 of await validator.users())if(!present.has(id2)&&!missing.
has(id2))missing.set(id2,{id:id2})}if(options.reonboardUsers){for(const user of[...missing.values()]){if(user.party===void 0){log.warning(`User ${user.id} was n\
ot onboarded again: its party is not known.`);continue}await validator.onboardUser({name:user.id,partyId:user.party});missing.delete(user.id);log.info(`User ${user.
id} was onboarded again with party ${user.party}.`)}}return[...missing.values()]};async function startAndCheck(parts,options,journal,content,so){const{log,signal}=parts;
const{deployment,source}=so.prepared;const server=content.server?[content.server.aside]:[];const safetyCopies=[...server,...content.replacements.filter(one=>one.
held).map(one=>one.aside)];try{await so.steps.run("Start the node",()=>deployment.start(content.stopped,log,signal));const live=await so.steps.run("Check the li\
ve node",async()=>checkLive({deployment,validator:await parts.validator(deployment),log,signal},source.manifest,{readyTimeoutMs:options.readyTimeoutMs,missingUsers:content.
missingUsers.map(({id:id2,party})=>({id:id2,...party!==void 0&&{party}})),reonboardUsers:options.reonboardUsers}));const proofs=[...so.proofs,...live.proofs];const proven=live.
proofs.some(proof=>proof.name==="live-identity"&&proof.verdict==="pass");const good=proven&&proofs.every(proof=>proof.verdict!=="fail");if(!options.keepSafetyCopy&&
!good&&safetyCopies.length>0)log.warning(`The safety copies are kept all the same: the node that runs now is not proven good.`);await(0,databases.NM)(deployment,
content.replacements,source.manifest,(0,databases.Fg)(content),log);const kept=await(0,databases.mL)(deployment,content.replacements,options.keepSafetyCopy||!good,
log);content.phase="done";await journal.write(content);return{...reportOf("restored",so.prepared,so.steps.all),proofs,safetyCopies:[...server,...kept],missingUsers:live.
missingUsers}}catch(error){throw new failure.HR("after-start",{what:`The databases are restored, but the node is not back: ${(0,failure.bD)(reasonOf(signal,error))}`,
means:`Nothing was put back, for the node may have talked to its network already.${safetyCopies.length>0?` What was there before is kept in ${safetyCopies.join(
", ")}.`:""}`,next:"Set right what is named above and run the restore again with the same inputs: it goes on from the start.",cause:error})}}var database_clients=__webpack_require__(
20313);var postgres_databases=__webpack_require__(90041);var system_steps=__webpack_require__(89596);var choice=__webpack_require__(81569);;async function remedyFor(deployment,journal,manifest,{
patienceMs,signal}){if((0,repository_journal.NG)(journal))return"go-on";if(journal.server?.undoing)return"undo";if(journal.server?.copies!==void 0&&await isUsed(
deployment,journal.server.roles,signal)){if(journal.provenLedgerEnd!==void 0)return"go-on";throw new failure.HR("started-meanwhile",{what:`Restore ${journal.id}\
 of set ${journal.set} ended before the restored databases were proven, and somebody uses them now.`,means:"The node was started by hand on servers that are hal\
f restored. Nothing was changed.",next:`Stop what uses them and run again: what was there before is put back from ${journal.server.aside}.`})}if(journal.phase!==
"swapping"&&journal.phase!=="swapped")return"undo";const restored=[];for(const replacement of journal.replacements){const found=await(0,postgres_databases.Yx)(await deployment.
access(replacement.role),async session2=>({replacement,ours:await(0,postgres_databases._l)(session2,replacement.name)===(0,databases.Fg)(journal),used:(await(0,
database_clients.N1)(session2,replacement.name)).length>0}),signal);if(found.ours)restored.push(found)}if(restored.length<journal.replacements.length){for(const{
replacement}of restored){await(0,postgres_databases.Yx)(await deployment.access(replacement.role),session2=>(0,database_clients.k_)(session2,replacement.name,patienceMs,
signal),signal)}return"undo"}if(restored.some(({used})=>used))return"go-on";const before=journal.provenLedgerEnd??manifest?.facts.ledgerEnd;return await hasRun(
deployment,before,signal)?"go-on":"undo"}async function isUsed(deployment,roles,signal){for(const role of roles){try{const access=await deployment.access(role);
const{name}=access.database;const clients=await(0,postgres_databases.Yx)(access,session2=>(0,database_clients.N1)(session2,name),signal);if(clients.length>0)return true}catch(error){
if(signal.aborted||!(error instanceof failure.HR))throw error}}return false}async function hasRun(deployment,before,signal){const access=await deployment.access(
"participant");const{ledgerEnd}=await(0,session.fQ)(access,ledger_facts.x,signal);return before!==void 0&&ledgerEnd!==void 0&&ledgerEnd>before}async function examine(parts,options,earlier){
const manifest=(await parts.sets.read(earlier.set).catch(()=>void 0))?.manifest;const deployment=await parts.connect(manifest);const patienceMs=options.dryRun?0:
options.stopTimeoutMs;const remedy=await remedyFor(deployment,earlier,manifest,{patienceMs,signal:parts.signal});return{earlier,deployment,remedy}}async function isWanted({
sets},options,earlier){if(options.set!=="latest")return options.set===earlier.set;return options.before===void 0||(await(0,choice.S)(sets,"latest",options.before)).
id===earlier.set}function onwards(options,earlier){const{before:_,...others}=options;const[only,second]=earlier.replacements.map(replacement=>replacement.role);
return{...others,set:earlier.set,components:only===void 0||second!==void 0?"all":only,replace:"any-node",maxAgeMs:Number.POSITIVE_INFINITY}}async function prepareDry(parts,options,earlier){
if(!(0,repository_journal.ui)(earlier))return await(0,prepare.iA)(parts,options,void 0);const{remedy}=await examine(parts,options,earlier).catch(()=>({remedy:void 0}));
const goesOn=remedy==="go-on"&&await isWanted(parts,options,earlier);return await(0,prepare.iA)(parts,goesOn?onwards(options,earlier):options,{journal:earlier,remedy:remedy===
"go-on"&&!goesOn?"replace":remedy})}async function onlyGoBack({log},journal,earlier,unfinished){if(unfinished?.remedy!=="undo"){const aside=earlier?asideOf(earlier).
join(", ")||"nothing":"nothing";throw new failure.HR("nothing-to-roll-back",{what:earlier?`The last restore (${earlier.id}) stands at "${earlier.phase}"${unfinished?
", and the node may have run since":""}.`:"No restore of this node is recorded.",means:"Only a restore that ended before the node was started again can be undon\
e: later, going back would fork the node.",next:`To go back all the same, restore an older set. What was set aside: ${aside}.`})}const{deployment}=unfinished;const steps=new system_steps.
g(log);await steps.run("Put back what was there",()=>goBack({deployment,log},journal,unfinished.earlier));await steps.run("Start the node",()=>startAgain({deployment,
log},journal,unfinished.earlier));return{verdict:"rolled-back",steps:steps.all,proofs:[],safetyCopies:[],missingUsers:[]}}var again_when_lost=__webpack_require__(
66549);;function answers({copies,prepared:{plan,target}}){return copies.length===0||plan.roles.every(role=>target[role].state!=="unreachable")}async function stopNode(run){
const{prepared,options,content,copies}=run;const{log,signal}=run.parts;const{deployment,plan}=prepared;await deployment.stop(log,signal);if(!answers(run))return;
const how={restoreId:content.id,mayReplace:copies.length===0,signal};const{fresh,aside}=await deployment.openDatabases(log,how);for(const role of plan.roles){const access=await deployment.
access(role);const unused=session2=>(0,database_clients.k_)(session2,access.database.name,options.stopTimeoutMs,signal);await(0,postgres_databases.Yx)(access,unused,
signal)}if(aside!==void 0)content.server={roles:[...fresh],aside,undoing:false}}async function lookAndName(run){const{parts,options,prepared,content,copies}=run;
const{plan,deployment}=prepared;if(answers(run)){const now=await(0,prepare.IK)(parts,options,prepared);(0,prepare.Jj)(now);content.missingUsers=mergeUsers(plan.
missingUsers,now.missingUsers)}if(copies.length>0)return;for(const role of plan.roles)content.replacements.push(await(0,databases.m1)(deployment,role,content.id,
parts.signal))}async function putServersBack({parts,options,prepared,journal,content,copies}){const{plan,target,deployment}=prepared;const kept=options.keepSafetyCopy&&
plan.roles.some(role=>mayHold(target[role]));await(0,restore_copies.Sm)({deployment,journal,content,log:parts.log},copies,kept,parts.signal)}async function restoreOne({
parts:{log,signal},options,prepared:{deployment,source},content},replacement,notes){const{speed,missingRoles,allowLocaleChange}=options;const how={mark:(0,databases.
Fg)(content),speed,missingRoles,allowLocaleChange,log,signal};const work=()=>(0,beside.d)(deployment,replacement,source,how);const{bytes,notCarried}=await(0,again_when_lost.
X)(deployment,replacement.role,how,work);notes.bytes=bytes;if(notCarried.lines.length>0)notes.note=`not as it was: ${notCarried.lines.slice(0,3).join("; ")}`;return notCarried}
async function isTakenOver({parts:{sets}},reason){if(!(reason instanceof failure.HR)||reason.code!=="lock-lost")return false;return await(0,repository_lock.ln)(
sets.storage,sets.node).catch(()=>false)}function mayHold({state}){return state==="holds"||state==="unreachable"}async function ledgerEndOf(deployment,signal){const access=await deployment.
access("participant");return(await(0,session.fQ)(access,ledger_facts.x,signal)).ledgerEnd}function mergeUsers(...looks){const users=new Map;for(const user of looks.
flat())users.set(user.id,{...users.get(user.id),...user});return[...users.values()]};var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("S\
ymbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!=="function")
__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dispose")];
if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.
reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError===
"function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An\
 error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(
result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};async function restore(parts,options,onPlan){var _stack=[];try{
const{sets,log}=parts;const journal=new repository_journal.CQ(sets.storage,sets.node);if(options.dryRun){const prepared2=await prepareDry(parts,options,await journal.
read());onPlan(prepared2.plan);(0,prepare.Jj)(prepared2.plan);return reportOf("planned",prepared2,[])}const lock=__using(_stack,await(0,repository_lock.Xd)("res\
tore",parts,options),true);const held={...parts,signal:AbortSignal.any([parts.signal,lock.lost])};const earlier=await journal.read();const unfinished=(0,repository_journal.
ui)(earlier)?await examine(held,options,earlier):void 0;if(options.mode==="rollback")return await onlyGoBack(held,journal,earlier,unfinished);if(unfinished?.remedy===
"go-on"){if(await isWanted(held,options,unfinished.earlier))return await goOn(held,options,journal,unfinished.earlier,onPlan);log.info(`Restore ${unfinished.earlier.
id} of set ${unfinished.earlier.set} put its databases in place and was not finished; another set is asked for, which is restored over it.`)}const undone=unfinished?.
remedy==="undo"?unfinished:void 0;if(undone)await goBack({deployment:undone.deployment,log},journal,undone.earlier);const giveUp=async error=>{try{if(undone)await startAgain(
{deployment:undone.deployment,log},journal,undone.earlier)}catch(second){log.warning(`The node could not be started again: ${(0,failure.bD)(second)}`)}return reasonOf(
held.signal,error)};let prepared;try{prepared=await(0,prepare.iA)(held,options,void 0);onPlan(prepared.plan);(0,prepare.Jj)(prepared.plan);(0,prepare.nY)(prepared.
plan,options.confirm);(0,plan_digest.n)(prepared.plan.digest,options.approvedPlan)}catch(error){throw await giveUp(error)}return await carryOut(held,options,journal,
prepared,{stopped:unfinished?.earlier.stopped,giveUp})}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&
await _promise}}async function carryOut(parts,options,journal,prepared,before){const{log,signal}=parts;const{source,deployment,plan}=prepared;const content=newContent(
prepared,options,before.stopped);const enter=async phase=>{content.phase=phase;await journal.write(content)};let begun=false;const steps=new system_steps.g(log,
async step=>{content.steps.push({at:new Date().toISOString(),step});if(begun)await journal.write(content)});const run={parts,options,prepared,journal,content,copies:(0,
restore_copies.Jp)(source.manifest,options.components)};try{await steps.run("Check the files of the set",notes=>(0,checks.gw)(source,signal,notes));await enter(
"stopping")}catch(error){throw await before.giveUp(error)}let proofs;begun=true;try{await steps.run("Stop the node",()=>stopNode(run));await steps.run("Look at \
the databases again",()=>lookAndName(run));await enter("restoring");if(run.copies.length>0)await steps.run("Put the servers back from their copies",()=>putServersBack(
run));const notCarried={};for(const replacement of content.replacements){const{role}=replacement;await steps.run(`Restore the ${role} database`,async notes=>{notCarried[role]=
await restoreOne(run,replacement,notes)});await steps.run(`Gather the statistics of the ${role} database`,()=>(0,beside.z)(deployment,replacement,parts))}const restored={
replacements:content.replacements,roles:plan.roles,notCarried};proofs=await steps.run("Prove the restored databases",()=>(0,checks.IH)(deployment,restored,source.
manifest,parts));if(run.copies.length>0)content.provenLedgerEnd=await ledgerEndOf(deployment,signal);await enter("swapping");await steps.run("Put the restored d\
atabases in place",async()=>{for(const replacement of content.replacements)await(0,databases.zN)(deployment,replacement,source.manifest,signal)});await enter("s\
wapped");signal.throwIfAborted();await enter("starting")}catch(error){const reason=reasonOf(signal,error);if(await isTakenOver(run,reason))throw reason;throw await rolledBack(
{deployment,log},journal,content,reason)}return await startAndCheck(parts,options,journal,content,{prepared,steps,proofs})}async function goOn(parts,options,journal,content,onPlan){
parts.log.info(`Going on with restore ${content.id} of set ${content.set}: its databases are in place.`);const prepared=await(0,prepare.iA)(parts,onwards(options,
content),{journal:content,remedy:"go-on"});onPlan(prepared.plan);(0,prepare.nY)(prepared.plan,options.confirm);(0,plan_digest.n)(prepared.plan.digest,options.approvedPlan);
content.phase="starting";await journal.write(content);const steps=new system_steps.g(parts.log);return await startAndCheck(parts,options,journal,content,{prepared,
steps,proofs:[]})}function newContent({plan,chosen,description,source},options,stoppedBefore){const running=description.components.some(component=>component.replicas>
0);const components=running?description.components:source.manifest.deployment.components;return{version:1,id:Array.from({length:6},()=>"abcdefghjkmnpqrstuvwxyz"[(0,
external_node_crypto_.randomInt)(23)]).join(""),set:plan.set,manifestSha256:chosen.read.sha256,owner:options.owner??"a terminal",startedAt:new Date().toISOString(),
phase:"stopping",stopped:stoppedBefore??{components:components.map(({name,replicas})=>({name,replicas}))},replacements:[],missingUsers:plan.missingUsers.map(user=>({
...user})),steps:[]}}}),15295:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Jp:()=>copiesIn,
Sm:()=>restoreCopies,YO:()=>undoCopies,nD:()=>examineCopies});var _again_when_lost_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66549);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60297);function copiesIn(manifest,components){const found=new Map;for(const{role,capture}of manifest.
databases){if(capture.method==="dump"||components!=="all"&&components!==role)continue;const{method,roles,reference,details}=capture;found.set(reference,{method,
roles,reference,...details!==void 0&&{details}})}return[...found.values()]}const answerTimeoutMs=15*6e4;async function examineCopies(deployment,manifest,components){
const copies=copiesIn(manifest,components);const[first]=copies;if(first===void 0)return void 0;const{method}=first;const by=deployment.copies?.[method];if(by===
void 0){const why=method==="command"?"the set was taken with method: command; give the restore-command and backup-command that belong to it":`the set consists o\
f volume snapshots, which deployment: ${deployment.kind} does not have`;return{method,problems:[why],intentions:[]}}const problems=[];for(const copy of copies){
const missing=copy.roles.filter(role=>components!=="all"&&components!==role);if(missing.length>0)problems.push(`one copy holds both databases: restore both (com\
ponents: all), not the ${components} database alone`);const problem=await by.problem(copy);if(problem!==void 0)problems.push(problem)}return{method,problems,intentions:copies.
map(copy=>by.intention(copy))}}async function restoreCopies({deployment,journal,content,log},copies,holds,signal){const by=copiesBy(deployment,copies);const job={
restoreId:content.id,log,signal};const aside=await by.setAside(copies,holds,job);const roles=copies.flatMap(copy=>[...copy.roles]);const[first]=copies;if(first===
void 0)throw new Error("there are copies");content.server={roles,aside:aside.label,undoing:false,copies:{method:first.method,set:copies.map(copy=>({...copy,roles:[
...copy.roles]})),aside}};await journal.write(content);await by.replace(copies,aside,job);await deployment.openDatabases(log,{restoreId:content.id,mayReplace:false,
signal});for(const role of roles){if(await(0,_again_when_lost_js__WEBPACK_IMPORTED_MODULE_0__.x)(answerTimeoutMs,deployment,role,signal))continue;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("server-silent",{what:`The server of the ${role} database does not answer ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.a)(answerTimeoutMs)} after it was \
put back from its copy.`,means:"What was there before is put back.",next:"See the log of the server; a copy of a major that the server is not of does not start."})}}
async function undoCopies(deployment,content,log){const kept=content.server?.copies;if(kept===void 0)return false;const copies=kept.set;await copiesBy(deployment,
copies).undo(copies,kept.aside,{restoreId:content.id,log});return true}function copiesBy(deployment,copies){const method=copies[0]?.method;const by=method&&deployment.
copies?.[method];if(by!==void 0)return by;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("method-unsupported",{what:`This run has no way to restor\
e what was saved with method: ${method}.`,means:"A restore by that method is unfinished, or the set needs it.",next:"Run with the same deployment and the same c\
ommands as the restore that was begun."})}}),51961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{IK:()=>lookAgain,iA:()=>prepare,Jj:()=>refuseBlocked,nY:()=>refuseUnconfirmed});var failure=__webpack_require__(1145);var checks=__webpack_require__(60571);var choice=__webpack_require__(
81569);var restore_copies=__webpack_require__(15295);var plan_digest=__webpack_require__(99315);var repository_manifest=__webpack_require__(31137);var users=__webpack_require__(
81798);var log=__webpack_require__(60297);var printable=__webpack_require__(4172);var deployment=__webpack_require__(68955);var proofs=__webpack_require__(84027);
;const archiveFormat=major=>Math.max(major,15);function blockersOf(parts,roles){const{chosen,target,now}=parts;const{manifest}=chosen.read;const blockers=[];if(!(0,
proofs.qX)(manifest.proofs))blockers.push("the proofs of the set do not all pass");if(manifest.participantId===void 0)blockers.push("the set does not know its p\
articipant id");const{dataTime}=manifest.facts;if(dataTime!==void 0&&now.getTime()-Date.parse(dataTime)>parts.maxAgeMs){blockers.push(`the data is older than ${(0,
log.a)(parts.maxAgeMs)}: sequencers keep 30 days, so the node could not catch up; recover from identities instead, or raise max-age if your network keeps more`)}
for(const role of roles){const there=target[role];const source=(0,repository_manifest.zJ)(manifest,role);if(there.state==="unreachable"){if(parts.serversElsewhere&&
source.capture.method==="dump")blockers.push(`the ${role} database cannot be looked at: ${there.reason}`);continue}if(there.major<source.server.major){blockers.
push(`the ${role} server is Postgres ${there.major}, the set comes from ${source.server.major}: an older server cannot take it`)}blockers.push(...source.capture.
method==="dump"?clientBlockers(there,source.capture.clientMajor):copyBlockers(role,there.major,source.server.major));if(there.state==="holds"&&parts.replace==="\
nothing"){blockers.push(`the ${role} database holds data: give replace: same-node when it may be replaced (it is kept as a safety copy)`)}}blockers.push(...parts.
copies?.problems??[]);blockers.push(...otherNodeBlockers(parts,roles));blockers.push(...aloneBlockers(parts,roles));return blockers}function clientBlockers(there,sourceClient){
const blockers=[];if(archiveFormat(there.clientMajor)<archiveFormat(sourceClient)){blockers.push(`pg_restore ${there.clientMajor} cannot read an archive of pg_d\
ump ${sourceClient}: use client programs of ${sourceClient} or newer`)}if(there.clientMajor>=17&&there.major<17){blockers.push(`pg_restore ${there.clientMajor} \
cannot restore into Postgres ${there.major} (it sets transaction_timeout): use client programs of ${Math.max(there.major,sourceClient)} to 16`)}return blockers}
function copyBlockers(role,there,source){if(there<=source)return[];return[`the ${role} server is Postgres ${there}, the copy is of Postgres ${source}: it starts\
 with the same major only`]}function otherNodeBlockers({chosen,target,replace},roles){const id2=chosen.read.manifest.participantId;if(replace==="any-node"||id2===
void 0)return[];const blockers=[];const refuse=why=>blockers.push(`${why}; give replace: any-node only if what is there is to be replaced all the same`);if(target.
participant.state==="holds"){const there=target.participantFacts?.participantId;if(there!==void 0&&there!==id2)refuse(`the target is another node: ${there}`);else if(there===
void 0&&roles.includes("participant")&&replace==="same-node")refuse("the participant database holds data but no participant id: it may be of something else")}if(target.
apps.state==="holds"&&roles.includes("apps")&&replace==="same-node"){const known=target.appsFacts?.ingestion?.map(entry=>entry.participantId);if(known===void 0)
refuse("the apps database holds data but not that of a validator app");else if(!known.includes(id2))refuse(`the apps database is of another node: ${[...new Set(
known)].join(", ")}`)}return blockers}function aloneBlockers({chosen,target,description},roles){if(roles.length===2)return[];const{manifest}=chosen.read;const id2=manifest.
participantId;if(roles[0]==="apps"){const end2=target.participantFacts?.ledgerEnd;const offset=manifest.facts.appsOffset;if(end2===void 0||offset===void 0)return[
"the order against the participant database as it is cannot be checked"];if(target.participantFacts?.participantId!==id2)return["the participant database that s\
tays is of another node"];return offset<=end2?[]:[`the apps dump has read up to ${offset}, the participant that stays ends at ${end2}`]}const apps=target.appsFacts;
const there=apps===void 0?void 0:(0,proofs.mg)(apps,id2,(0,deployment.P)(description)).entry?.highestOffset;const end=manifest.facts.ledgerEnd;if(there===void 0||
end===void 0)return["the order against the apps database as it is cannot be checked"];return there<=end?[]:[`the app that stays has read up to ${there}, the par\
ticipant of the set ends at ${end}: restore both (components: all)`]}var restorability=__webpack_require__(61534);;function findingsOf(parts,roles){const{chosen,
target,missingRoles,allowLocaleChange}=parts;return roles.flatMap(role=>{const there=target[role];const{capture,catalog,server}=(0,repository_manifest.zJ)(chosen.
read.manifest,role);if(capture.method!=="dump"||there.state==="unreachable"||there.rights===void 0)return[];const{rights}=there;const found=(0,restorability.o)(
catalog,{rights,owner:server.owner,missingRoles,allowLocaleChange});return found.map(finding=>({...finding,role}))})}function inWords(findings,severity){const roles=new Map;
for(const finding of findings.filter(one=>one.severity===severity)){const line=(0,restorability.m)(finding);roles.set(line,[...roles.get(line)??[],finding.role])}
return[...roles].map(([line,of])=>`${of.join(" and ")}: ${line}`)};const assumedRate=25*1024*1024;function drawPlan(parts){const{chosen,target,description,now}=parts;
const{manifest}=chosen.read;const roles=parts.components==="all"?["apps","participant"]:[parts.components];const missingUsers=usersNotInSet(manifest,target,parts.
liveUsers);const findings=findingsOf(parts,roles);const blockers=[...blockersOf(parts,roles),...inWords(findings,"blocker")];const warnings=inWords(findings,"wa\
rning");const dataTime=manifest.facts.dataTime;const needed=roles.reduce((sum,role)=>sum+(0,repository_manifest.zJ)(manifest,role).server.databaseBytes,0);const lines=[
`Restore plan for node ${parts.node}`,"",`Set           ${chosen.id} (${chosen.why})`,`Taken         ${manifest.finishedAt}, ${(0,log.a)(now.getTime()-Date.parse(
manifest.finishedAt))} ago, by ${manifest.tool.name} ${manifest.tool.version}`,`Data up to    ${dataTime??"not known"}${dataTime?`, ${ageLine(dataTime,parts)}`:
""}`,`Participant   ${manifest.participantId??"not known"}`,`Offsets       apps ${manifest.facts.appsOffset??"not known"}, participant ledger end ${manifest.facts.
ledgerEnd??"not known"}`,`Keys          ${keysLine(manifest)}`,...parts.keyNotChecked?[`Encryption    not checked whether the set opens: no encryption-identity \
was given. The run that carries this out needs that of ${manifest.encryptionRecipients.join(" or ")}`]:[],...manifest.proofs.map((proof,index)=>`${`${index===0?
"Proofs":""}`.padEnd(14)}${proof.name}: ${proof.verdict} (${proof.detail})`),...chosen.passedOver.slice(0,5).map((text,index)=>(index===0?"Passed over":"").padEnd(
14)+text),"",`Target        ${description.location}`,...["apps","participant"].map(role=>`  ${role.padEnd(12)}${targetLine(role,parts,roles.includes(role))}`),`\
Components    ${description.components.map(component=>`${component.name} (${component.replicas})`).join(", ")||"stopped and started by the given commands"}`,"",
`Lost          ${[...lossLines(parts),...wholeServers(parts)].join("\n".padEnd(15))}`,`Users         ${usersLine(manifest,missingUsers)}`,...costLines(parts,needed),
...warnings.length>0?[`Warnings      ${warnings.join("\n".padEnd(15))}`]:[],"","Steps         "+["check every file of the set by its digest",`stop ${description.
components.map(component=>component.name).join(", ")||"the node"} and wait until nobody is connected`,...databaseSteps(parts,roles),"start participant, then val\
idator app; check that the same node answers"].map((step,index)=>`${index+1}. ${step}`).join("\n".padEnd(15)),"Going back    a failure before the start puts bac\
k what was there; after the start nothing is put back by itself",...unfinishedLines(parts.unfinished),"",...blockers.length>0?[`REFUSED       ${blockers.join("\n".
padEnd(15))}`]:[`To carry it out, run again with`,"  dry-run: false",`  set: ${chosen.id}`,`  confirm: ${manifest.participantId}`]];return{set:chosen.id,participantId:manifest.
participantId,roles,missingUsers,blockers,warnings,text:lines.join("\n"),digest:digestOf(parts,roles,missingUsers,findings)}}function digestOf(parts,roles,missingUsers,findings){
const{chosen,target,description,unfinished}=parts;const{kind,location,databases,components}=description;return(0,plan_digest.G)({set:{id:chosen.id,manifest:chosen.
read.sha256},target:{kind,location,databases,components:components.map(({name,replicas})=>({name,replicas}))},content:{states:roles.map(role=>target[role].state),
participant:target.participantFacts?.participantId,users:missingUsers.map(({id:id2})=>id2),unfinished:unfinished&&[unfinished.journal.id,unfinished.remedy],findings:findings.
map(({role,name,severity,text})=>[role,name,severity,text])},choices:{components:parts.components,replace:parts.replace,missingRoles:parts.missingRoles,allowLocaleChange:parts.
allowLocaleChange}})}function costLines({copies},needed){if(copies!==void 0){return[`Space         as much again as the servers hold, with whatever keeps them: \
what is there now is kept`,`Time          as long as ${copies.method==="command"?"the commands take":"the storage takes to make a volume"}, with the node stoppe\
d`]}return[`Space         about ${(0,log.z)(needed)} more on the database server: what is there now is kept beside the restored databases`,`Time          about ${(0,
log.a)(1e4+needed/assumedRate*1e3)} with the node stopped`]}function databaseSteps({chosen,copies,description},roles){const{manifest}=chosen.read;const proving="\
prove node identity, order and content of the restored databases";if(copies!==void 0)return[...copies.intentions,proving];return[...roles.map(role=>`restore ${(0,
repository_manifest.zJ)(manifest,role).name} into a new database beside ${description.databases[role].name}`),proving,`set ${roles.map(role=>description.databases[role].
name).join(" and ")} aside and put the restored in place`]}function usersNotInSet(manifest,target,liveUsers=[]){if(isOtherNode(manifest,target))return[];const isKnown=(0,
users.yv)(manifest);if(isKnown===void 0)return[];const missing=new Map;for(const user of target.participantFacts?.users??[]){if(!isKnown(user.id))missing.set(user.
id,{id:user.id,...user.primaryParty&&{party:user.primaryParty}})}for(const id2 of liveUsers)if(!isKnown(id2)&&!missing.has(id2))missing.set(id2,{id:id2});return[
...missing.values()].sort((a,b)=>a.id.localeCompare(b.id))}function usersLine(manifest,missing){if((0,users.yv)(manifest)===void 0)return"not checked: the set d\
oes not know its users";if(missing.length===0)return"none is known that the set does not have";return`onboarded after the set: ${missing.map(user=>(0,printable.
g)(user.id)).join(", ")}`}function isOtherNode(manifest,target){const there=target.participantFacts?.participantId;return there!==void 0&&manifest.participantId!==
void 0&&there!==manifest.participantId}function unfinishedLines(unfinished){if(unfinished===void 0)return[];const{journal,remedy}=unfinished;const doing={undo:"\
it is undone first, so the target will be what it was before it","go-on":"its databases are in place, and it goes on with the start of the node: no step before \
that is repeated",replace:"its databases are in place; another set is asked for, which is restored over them"};const text=remedy===void 0?"it is dealt with firs\
t":doing[remedy];return["",`Unfinished    restore ${journal.id} of set ${journal.set} stopped at "${journal.phase}"; ${text}`]}function ageLine(dataTime,{now,maxAgeMs}){
const age=now.getTime()-Date.parse(dataTime);return`${(0,log.a)(age)} old; the limit is ${Number.isFinite(maxAgeMs)?(0,log.a)(maxAgeMs):"not looked at"}`}function keysLine(manifest){
const held={plain:"in the participant database",wrapped:"in the database, wrapped by a KMS key",kms:"in a KMS"};const identities=manifest.identities?manifest.identities.
file.heldIn?`identities in ${manifest.identities.file.heldIn.place}, not read here`:"identities in the set":`no identities (${manifest.identitiesNotIncluded??"n\
ot known why"})`;return`${manifest.facts.custody?held[manifest.facts.custody]:"not known"}; ${identities}`}function targetLine(role,parts,chosen){const there=parts.
target[role];const{name,server}=parts.description.databases[role];const fate=chosen?"":" (stays)";switch(there.state){case"unreachable":return`${name} on ${server}\
: not checked now (${there.reason}); checked again before anything is replaced${fate}`;case"absent":return`${name} on ${server}: does not exist, Postgres ${there.
major}${fate}`;case"empty":return`${name} on ${server}: empty, Postgres ${there.server.version}${fate}`;case"holds":return`${name} on ${server}: holds data, ${(0,
log.z)(there.server.databaseBytes)}, Postgres ${there.server.version}${fate}`}}function wholeServers({chosen,copies}){if(copies===void 0)return[];const others=chosen.
read.manifest.otherDatabases.map(({name})=>name).filter(name=>name!=="postgres");return[`whatever else is on the servers goes back with them, the passwords of t\
heir roles included${others.length>0?`; other databases when the set was taken: ${others.join(", ")}`:""}`]}function lossLines({chosen,target}){const{manifest}=chosen.
read;const now=target.participantFacts;if(now===void 0)return["what the node did after the set, as far as its network does not bring it back; the target holds n\
othing to compare with"];if(isOtherNode(manifest,target))return[`everything of node ${now.participantId}, which is in the target`];const lines=[];if(now.ledgerEnd!==
void 0&&manifest.facts.ledgerEnd!==void 0){const ahead=now.ledgerEnd-manifest.facts.ledgerEnd;lines.push(ahead>0?`${ahead} offsets of the participant (now ${now.
ledgerEnd}); the network replays what it still has`:"no offsets: the target is not ahead of the set")}if(now.dataTime!==void 0&&manifest.facts.dataTime!==void 0){
const ms=Date.parse(now.dataTime)-Date.parse(manifest.facts.dataTime);if(ms>0)lines.push(`${(0,log.a)(ms)} of local changes: users, rights, uploaded packages, s\
ettings`)}return lines.length>0?lines:["not known"]}var restore_target=__webpack_require__(3991);;async function prepare(parts,options,unfinished){const{sets,signal}=parts;
const chosen=await(0,choice.S)(sets,options.set,options.before);const{manifest}=chosen.read;const source={sets,manifest,identity:options.identity,ageTool:options.
ageTool};const keyNotChecked=options.dryRun&&source.identity===void 0&&(0,checks.ph)(manifest);if(!keyNotChecked)await(0,checks.yR)(source,signal);const deployment2=await parts.
connect(manifest);const seen=await look(parts,options,{chosen,deployment:deployment2,unfinished,keyNotChecked});for(const warning of seen.description.warnings)parts.
log.warning(warning);return{chosen,deployment:deployment2,source,...seen}}async function lookAgain(parts,options,before){const{plan,target}=await look(parts,options,
{...before,unfinished:void 0,keyNotChecked:false});for(const role of plan.roles){const there=target[role];if(there.state!=="unreachable")continue;throw new failure.
HR("target-unreachable",{what:`The ${role} database server does not answer: ${there.reason}`,means:"Nothing was replaced.",next:"Start the database server, or s\
et it right, and run again."})}return plan}async function look(parts,options,found){const{chosen,deployment:deployment2,unfinished,keyNotChecked}=found;const description=await deployment2.
describe();const target=await(0,restore_target.h)(deployment2,parts.signal,chosen.read.manifest);const copies=await(0,restore_copies.nD)(deployment2,chosen.read.
manifest,options.components);const liveUsers=await usersOfLiveNode(await parts.validator(deployment2));const plan=drawPlan({node:parts.sets.node,chosen,target,description,
components:options.components,replace:options.replace,missingRoles:options.missingRoles,allowLocaleChange:options.allowLocaleChange,maxAgeMs:options.maxAgeMs,now:new Date,
unfinished,keyNotChecked,serversElsewhere:deployment2.serversElsewhere??false,...copies&&{copies},...liveUsers&&{liveUsers}});return{description,target,plan}}async function usersOfLiveNode(validator){
try{return await validator?.ready()?await validator?.users():void 0}catch{return void 0}}function refuseBlocked(plan){if(plan.blockers.length===0)return;throw new failure.
HR("restore-refused",{what:`The restore is refused: ${plan.blockers.join("; ")}.`,means:"Nothing was changed.",next:"Set right what is listed and run the dry ru\
n again."})}function refuseUnconfirmed(plan,confirm){if(plan.participantId!==void 0&&confirm===plan.participantId)return;throw new failure.HR("not-confirmed",{what:confirm?
`confirm is ${confirm}; the set is of ${plan.participantId}.`:"confirm is not given.",means:"Nothing was changed.",next:`Read the plan, then give confirm: ${plan.
participantId}`})}}),3991:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>examineTarget});
var _postgres_clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54421);var _postgres_databases_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(90041);
var _postgres_server_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18421);var _postgres_session_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(38933);
var _postgres_target_rights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(48814);var _splice_ledger_facts_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
70917);var _system_failure_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(1145);async function examineTarget(deployment,signal,manifest){const[wantedApps,wantedParticipant]=manifest?.
databases??[];const apps=await examineDatabase(deployment,"apps",signal,wantedApps?.catalog);const participant=await examineDatabase(deployment,"participant",signal,
wantedParticipant?.catalog);const appsFacts=apps.state==="holds"?await(0,_postgres_session_js__WEBPACK_IMPORTED_MODULE_3__.fQ)(apps.access,_splice_ledger_facts_js__WEBPACK_IMPORTED_MODULE_5__.
K,signal):void 0;const participantFacts=participant.state==="holds"?await(0,_postgres_session_js__WEBPACK_IMPORTED_MODULE_3__.fQ)(participant.access,_splice_ledger_facts_js__WEBPACK_IMPORTED_MODULE_5__.
x,signal):void 0;return{apps,participant,...appsFacts&&{appsFacts},...participantFacts&&{participantFacts}}}const lasting=["cancelled","database-pooler"];async function examineDatabase(deployment,role,signal,wanted){
try{const access=await deployment.access(role);const client=await(0,_postgres_clients_js__WEBPACK_IMPORTED_MODULE_0__.tf)(access.place,"pg_restore");const{name}=access.
database;const{exists,rights}=await(0,_postgres_databases_js__WEBPACK_IMPORTED_MODULE_1__.Yx)(access,async session=>({exists:await(0,_postgres_databases_js__WEBPACK_IMPORTED_MODULE_1__.
i4)(session,name),rights:await(0,_postgres_target_rights_js__WEBPACK_IMPORTED_MODULE_4__.J)(session,name,wanted)}),signal);const{major}=rights;if(!exists)return{
state:"absent",access,major,clientMajor:client,rights};const server=await(0,_postgres_session_js__WEBPACK_IMPORTED_MODULE_3__.fQ)(access,_postgres_server_js__WEBPACK_IMPORTED_MODULE_2__.
TX,signal);const state=await(0,_postgres_databases_js__WEBPACK_IMPORTED_MODULE_1__.Im)(access,signal)?"empty":"holds";return{state,access,major,clientMajor:client,
server,rights}}catch(error){if(signal.aborted||error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_6__.HR&&lasting.includes(error.code))throw error;return{
state:"unreachable",reason:(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}}}}),65097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>networkNotAsked,j:()=>lookAtNetwork});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
64377);var _http_http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9588);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);const dsoSchema=zod__WEBPACK_IMPORTED_MODULE_2__.
Ikc({dso_party_id:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1)});const upgradeSchema=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({lsu:zod__WEBPACK_IMPORTED_MODULE_2__.
Ikc({upgradeTime:zod__WEBPACK_IMPORTED_MODULE_3__.w$({offset:true}),successorPhysicalSynchronizerId:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}).nullish()});const rollForwardSchema=zod__WEBPACK_IMPORTED_MODULE_2__.
Ikc({rollForwardLsu:zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({upgradeTime:zod__WEBPACK_IMPORTED_MODULE_3__.w$({offset:true}),currentPhysicalSynchronizerId:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP(),successorPhysicalSynchronizerId:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}).nullish()});const serialSchema=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({serial:zod__WEBPACK_IMPORTED_MODULE_2__.
Whr()});const sequencersSchema=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({domainSequencers:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc(
{sequencers:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({synchronizerSerial:zod__WEBPACK_IMPORTED_MODULE_2__.Whr().nullish()}))}))});
async function lookAtNetwork(url,signal){const base=`${url.origin}${url.pathname.replace(/\/+$/,"").replace(/\/api\/scan$/,"")}/api/scan`;const ask=(path,schema,read)=>askOne(
new URL(`${base}${path}`),schema,read,signal);const[dsoParty,upgrade,rollForward,activeSerial,listedSerials]=await Promise.all([ask("/v0/dso",dsoSchema,answer=>answer.
dso_party_id),ask("/v0/lsu",upgradeSchema,({lsu})=>lsu?{upgradeTime:lsu.upgradeTime,successor:lsu.successorPhysicalSynchronizerId}:null),ask("/v0/roll-forward-l\
su",rollForwardSchema,({rollForwardLsu:found})=>found?{upgradeTime:found.upgradeTime,current:found.currentPhysicalSynchronizerId,successor:found.successorPhysicalSynchronizerId}:
null),ask("/v0/active-synchronizer-serial",serialSchema,({serial})=>serial),ask("/v0/dso-sequencers",sequencersSchema,({domainSequencers})=>serialsOf(domainSequencers.
flatMap(({sequencers})=>sequencers)))]);return{dsoParty,upgrade,rollForward,activeSerial,listedSerials}}function networkNotAsked(reason){const notChecked={notChecked:reason};
return{dsoParty:notChecked,upgrade:notChecked,rollForward:notChecked,activeSerial:notChecked,listedSerials:notChecked}}function serialsOf(sequencers){const serials=sequencers.
flatMap(({synchronizerSerial:serial})=>serial??[]);return[...new Set(serials)].sort((a,b)=>a-b)}async function askOne(url,schema,read,signal){const request={service:{
name:"Scan",input:"scan-url"},url,timeoutMs:15e3};try{const answer=await(0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__.SS)(request,{signal,retries:1,deadlineMs:3e4});
const parsed=schema.safeParse(answer.json);if(parsed.success)return{known:read(parsed.data)};return{notChecked:`${url.pathname} answers in a form that is not kn\
own`}}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.cJ||!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR))
throw error;if(error instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_0__.HR&&error.status===404)return{notChecked:`${url.origin} has no ${url.pathname}`};return{
notChecked:error.what.replace(/[.]$/,"")}}}})};
