export const id=1874;export const ids=[1874];export const modules={41874:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__);var _src_dr_snapshot_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
34045);var _src_github_approval_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(36242);var _src_inputs_approval_inputs_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
35092);var _src_inputs_node_inputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54152);var _src_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
15691);var _src_inputs_recipients_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(98603);var _src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
57891);var _src_reports_report_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(65855);var _src_repository_sets_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
1203);var _src_runner_main_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(21282);var _src_splice_dr_timestamp_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
3643);var _src_system_deadline_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(60239);var _src_system_version_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
48441);var _report_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(69559);await(0,_src_runner_main_js__WEBPACK_IMPORTED_MODULE_8__.i)("dr-snapshot",async context=>{
const{inputs,log,summary,output}=context;const given=(0,_src_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__.LF)("dr-snapshot",inputs);const node=(0,_src_inputs_node_inputs_js__WEBPACK_IMPORTED_MODULE_2__.
X)({...given,startCommand:void 0},context,{restores:false});const recipients=await(0,_src_inputs_recipients_js__WEBPACK_IMPORTED_MODULE_4__.r)(inputs,given);const timestamp=given.
timestamp===""?void 0:(0,_src_splice_dr_timestamp_js__WEBPACK_IMPORTED_MODULE_12__.MA)(given.timestamp);if(timestamp&&"problem"in timestamp)inputs.problem("time\
stamp",`${timestamp.problem}.`);if(!node.hasToken)inputs.problem("token","or client-id and client-secret, or no-auth is required to fetch the data snapshot.");const approval=(0,
_src_inputs_approval_inputs_js__WEBPACK_IMPORTED_MODULE_13__.y)(given,"leave approval-environment empty; whoever starts the run reads the plan first and gives i\
ts plan-digest to the run (to the workflow dr-snapshot.yml: the name of the node as confirm).");inputs.finish();output("verdict","refused");const signal=AbortSignal.
any([context.signal,(0,_src_system_deadline_js__WEBPACK_IMPORTED_MODULE_9__.n)(given.timeoutMs,"dr-snapshot")]);const backups=await node.openSets();const deployment=await node.
connect();const{catchUpTimeoutMs:timeoutMs}=given;const options={...given,...node.lock,timestamp:timestamp&&"timestamp"in timestamp?timestamp.timestamp:"",approvedPlan:given.
planDigest,copy:given.copy&&given.deployment!=="external",recipients,answerTimeoutMs:given.snapshotTimeoutMs,catchUp:{timeoutMs,stillMs:timeoutMs/10,everyMs:Math.
min(5e3,timeoutMs/50)},ageTool:await(0,_src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_5__.dd)(),owner:(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_6__.Vp)(),
tool:_src_system_version_js__WEBPACK_IMPORTED_MODULE_10__.z};const sets=new _src_repository_sets_js__WEBPACK_IMPORTED_MODULE_7__.q(backups.storage,backups.node);
const validator=()=>node.validator(deployment);const progress={stored:false};const report=await(0,_src_dr_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.x)({deployment,
sets,backups,validator,log,signal},options,{plan:plan=>(0,_report_js__WEBPACK_IMPORTED_MODULE_11__._S)(plan,backups.node,context),published:published=>(0,_report_js__WEBPACK_IMPORTED_MODULE_11__.
tn)(published,backups,progress,context)}).catch(error=>{(0,_report_js__WEBPACK_IMPORTED_MODULE_11__.wo)(error,progress,context);throw error});if(report===void 0){
if(approval)await(0,_src_github_approval_js__WEBPACK_IMPORTED_MODULE_1__.j)(approval,{summary,log,signal});output("verdict","planned");return}(0,_report_js__WEBPACK_IMPORTED_MODULE_11__.
wZ)(report,given.restart,context)});__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),69559:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{wZ:()=>reportEnd,_S:()=>reportPlan,tn:()=>reportPublished,wo:()=>reportWhereItStands});var splice=__webpack_require__(
91044);;function placingByHand({id:id2,node,snapshot}){const digest=snapshot.json.sha256.replace("sha256:","");return[`# In ${node}/dr-sets/${id2}/ of the repos\
itory, with the private key in KEY_FILE:`,snapshot.file.open,`echo '${digest}  ${splice.q}' | sha256sum --check`,"# Docker Compose, on the host of the node: int\
o what the container mounts, whatever its name is",`docker run --rm -i -u 0:0 --volumes-from "$(docker compose -p splice-validator ps -aq validator)" --entrypoi\
nt sh postgres:14 -ec 'cd ${splice.B}; cat > new; chown 1001:1001 new; mv new ${splice.q}' < ${splice.q}`,"# Kubernetes: into the pod of the app",`kubectl -n va\
lidator exec -i deploy/validator-app -- sh -ec 'cd ${splice.B}; cat > new; mv new ${splice.q}' < ${splice.q}`,`# Compare there, then remove ${splice.q} here: it\
 holds the private keys of the node.`]}var report=__webpack_require__(65855);var failure=__webpack_require__(1145);var system_log=__webpack_require__(60297);;function reportPlan(plan,node,{
log,output,summary}){log.info(plan.text);output("plan",plan.text);output("plan-digest",plan.digest);output("participant-id",plan.participantId);if(plan.migrationId!==
void 0)output("migration-id",plan.migrationId);summary.heading(`Data snapshot plan for ${node}`).preformatted(plan.text)}function reportPublished({manifest,manifestSha256,
manifestPath,consumption,steps},{storage},progress,{log,output,summary}){const{snapshot,placed}=manifest;progress.stored=true;output("verdict",placed?"placed":"\
stored");output("set-id",manifest.id);output("manifest-path",manifestPath);output("manifest-sha256",manifestSha256);output("participant-id",manifest.participantId);
output("migration-id",snapshot.migrationId);output("snapshot-sha256",snapshot.json.sha256);output("snapshot-bytes",snapshot.json.bytes);output("placed",placed?.
path??"");output("change",consumption?.text??"");summary.heading(`Data snapshot of ${manifest.node} as of ${snapshot.timestamp}`).facts([["DR set",{code:manifest.
id}],["Repository",storage.description],["Manifest",{code:manifestSha256}],["Participant",{code:manifest.participantId}],["For migration id",snapshot.migrationId],
["Dump",`${(0,system_log.z)(snapshot.json.bytes)}, ${snapshot.json.sha256}`],["Placed",placed?`${placed.path} in ${placed.where}`:"not placed: it is in the repo\
sitory only"],["The dump before it",placed?placed.aside??"there was none":"untouched"],["Encrypted for",manifest.encryptionRecipients.join(", ")||"nobody: the c\
opy is not encrypted"]]);(0,report.A1)(summary,steps);(0,report.C3)(summary,manifest.proofs);if(placed===void 0){summary.heading("To put it in its place",3).preformatted(
placingByHand(manifest).join("\n"));for(const line of placingByHand(manifest))log.info(line)}if(consumption===void 0)return;summary.heading(consumption.title,3).
preformatted(consumption.text).list(consumption.notes);log.info(`${consumption.title}:
${consumption.text}`);for(const note of consumption.notes)log.info(note)}function reportWhereItStands(error,{stored},{output}){if(stored||!(error instanceof failure.
HR)||error.code==="dr-set-not-published")output("verdict","failed")}function reportEnd({manifest,live},restarted,{log,output,summary}){if(restarted){output("ver\
dict","imported");summary.heading("After the restart",3);(0,report.C3)(summary,live);log.warning("The node has the dump. Clear migrating (Helm values) or leave \
out -M (start.sh) from the next start on, or the app looks for the dump again.")}summary.heading("Not checked",3).list(["Whether the moment is the one that the \
SVs announced: compare it.",...restarted?[]:["Whether the app imports the dump: that is seen when it is started with it."],...manifest.proofs.filter(({verdict})=>verdict===
"not-checked").map(({name,detail})=>`${name}: ${detail}`)])}}),34045:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>drSnapshot});var session=__webpack_require__(38933);var ledger_facts=__webpack_require__(70917);var failure=__webpack_require__(1145);
;async function ledgerPosition(access,log,signal){try{const{participantId,ledgerEnd,dataTime}=await(0,session.fQ)(await access(),ledger_facts.x,signal);return{...participantId!==
void 0&&{participantId},...ledgerEnd!==void 0&&{ledgerEnd},...dataTime!==void 0&&{dataTime}}}catch(error){if(signal.aborted)throw signal.reason;log.info(`The pa\
rticipant database cannot be read: ${(0,failure.bD)(error)}`);return void 0}}async function expectedParticipant(position,backups,given,log){const found=position?.
participantId!==void 0?{id:position.participantId,by:"its participant database"}:await fromSets(backups);if(found!==void 0&&given!==void 0&&found.id!==given){throw new failure.
HR("participant-contradiction",{what:`participant-id is ${given}; by ${found.by} this node is ${found.id}.`,means:"A node that imports the dump of another becom\
es that other. Nothing was fetched.",next:"Check participant-id, the databases and the repository."})}if(found!==void 0)log.info(`The node is ${found.id}, by ${found.
by}.`);const id2=found?.id??given;if(id2!==void 0)return id2;throw new failure.HR("participant-unknown",{what:"Which participant this node is cannot be known: i\
ts database cannot be read and no backup set of it is in the repository.",means:"Then nobody would notice a dump of another node. Nothing was fetched.",next:"Gi\
ve it as participant-id (PAR::…::1220…), from an earlier backup or from the console of the participant."})}async function fromSets(backups){for(const{id:id2,
read}of await backups.list()){const participantId=read?.manifest.participantId;if(participantId!==void 0)return{id:participantId,by:`backup set ${id2}`}}return void 0}
function expectedMigrationId({migrationId:own},given,log){if(given===void 0)return own===void 0?void 0:own+1;if(own===void 0)return given;if(given<=own){throw new failure.
HR("migration-id",{what:`migration-id is ${given}; the node itself is at ${own}.`,means:"The network that recovers has a new migration id; an app imports a dump\
 only into a later one. Nothing was fetched.",next:`Give the id that the SVs announced, most likely ${own+1}.`})}if(given>own+1)log.warning(`migration-id is ${given}\
 where ${own+1} would be the next one.`);return given}var system_log=__webpack_require__(60297);var wait=__webpack_require__(25598);;async function fetchSnapshot(validator,query,position,catchUp,{
log,signal}){const until=Date.now()+catchUp.timeoutMs;let before;for(let attempt=1;;attempt++){try{return await validator.dataSnapshot(query)}catch(error){if(!(error instanceof
failure.HR)||error.code!=="snapshot-not-caught-up")throw error;before??=await position();if(before?.ledgerEnd===void 0)throw behind(error,"Whether it still move\
s is not known: its database cannot be read.");if(attempt===1)log.info(`${error.what} Its ledger end is ${before.ledgerEnd}; looking whether it moves.`);const seen=before;
const left=until-Date.now();const moved=await(0,wait.f)(async()=>{const now=await position();return now!==void 0&&moves(seen,now)?now:void 0},{timeoutMs:Math.max(
0,Math.min(catchUp.stillMs,left)),everyMs:catchUp.everyMs,signal});if(moved===void 0)throw behind(error,`Its ledger end stands at ${before.ledgerEnd} and did no\
t move within ${(0,system_log.a)(catchUp.stillMs)}.`);if(Date.now()>=until)throw behind(error,`Its ledger end still moves (${moved.ledgerEnd}), but not far enou\
gh within ${(0,system_log.a)(catchUp.timeoutMs)}.`);log.info(`The ledger end moved to ${moved.ledgerEnd}${moved.dataTime?`, ${moved.dataTime}`:""}; asking again\
.`);before=moved}}}function moves(before,now){return now.ledgerEnd!==before.ledgerEnd||now.dataTime!==before.dataTime}function behind(error,more){return new failure.
HR("snapshot-not-caught-up",{what:`${error.what} ${more}`,...error.means!==void 0&&{means:error.means},...error.next!==void 0&&{next:error.next}})}var dr_manifest=__webpack_require__(
15266);;function composeDrManifest(parts){const{facts,description}=parts;return{schemaVersion:dr_manifest.YI,kind:"dr-set",id:parts.id,node:parts.node,startedAt:parts.
startedAt.toISOString(),finishedAt:new Date().toISOString(),tool:parts.tool,deployment:{kind:description.kind,location:description.location},spliceVersion:parts.
spliceVersion,participantId:facts.participantId,snapshot:{timestamp:parts.timestamp,force:parts.force,migrationId:facts.migrationId,synchronizerId:facts.synchronizerId,
createdAt:facts.createdAt,custody:facts.custody,keySetDigest:facts.keySetDigest,dars:facts.dars,users:facts.users,json:parts.json,file:parts.file},...parts.placed&&
{placed:parts.placed},encryptionRecipients:[...parts.recipients],proofs:[...parts.proofs]}}var clients=__webpack_require__(54421);var splice=__webpack_require__(
91044);var child=__webpack_require__(65205);;const owner="1001:1001";const untouched="The dump was not put in its place; what was there is as it was.";class PlacingFile{#volume;#id;#partial;constructor(volume,id2){
this.#volume=volume;this.#id=id2;this.#partial=`${volume.folder}/.${splice.q}.${id2}.partial`}async begin(signal){const script='rm -f "$1"/.$2.*.partial; umask \
077; : > "$3"';await this.#shell(script,[this.#volume.folder,splice.q,this.#partial],signal)}async write(source,signal){const script='umask 077; cat > "$1" || {\
 status=$?; cat > /dev/null; exit $status; }';const args=["-c",script,"sh",this.#partial];const running=this.#volume.place.start({program:"sh",args},signal);running.
stdout.resume();try{await(0,child.hm)(running,source)}catch(error){running.kill();await running.exit;throw error}const exit=await running.exit;if(exit.lost!==void 0)
throw(0,child.RS)("cat",exit,`writing to ${this.#volume.description} failed`);if(exit.code!==0)throw this.#failure(exit.stderr||`exit code ${exit.code}`)}async verify(written,signal){
const said=await this.#shell(digestScript,[this.#partial],signal);if(`sha256:${said.slice(0,64)}`===written.sha256)return;throw new failure.HR("dump-volume-dige\
st",{what:`What arrived in ${this.#volume.description} is not what was sent.`,means:untouched,next:"Run again. If it happens again, check the disk."})}async commit(){
const path=`${this.#volume.folder}/${splice.q}`;const aside=`${path}.before-${this.#id}`;const said=await this.#shell(commitScript,[this.#partial,path,aside,owner]);
return{path,...said.includes("aside")&&{aside}}}async discard(log){try{await this.#shell('rm -f "$1"',[this.#partial])}catch(error){log.warning(`${this.#partial}\
 in ${this.#volume.description} could not be removed (the next run does): ${(0,failure.bD)(error)}`)}}async#shell(script,args,signal){const command={program:"sh",
args:["-c",`set -e
${script}`,"sh",...args]};try{return await(0,clients.D)(this.#volume.place,command,signal)}catch(error){if(signal?.aborted)throw signal.reason;if(error instanceof
failure.HR&&error.code==="stream-cut")throw error;throw this.#failure(error instanceof child.J9?error.reason:(0,failure.bD)(error))}}#failure(why){const{description,
folder}=this.#volume;const said=why.slice(-500);if(/no space left|disk quota/i.test(said)){return new failure.HR("dump-volume-full",{what:`There is no room for \
the dump in ${description}: ${said}`,means:untouched,next:`Enlarge it, or remove dumps from it that are no longer needed (${splice.q}.before-…), and run again.`})}
if(/permission denied|read-only|operation not permitted/i.test(said)){return new failure.HR("dump-volume-denied",{what:`${folder} in ${description} cannot be wr\
itten to: ${said}`,means:untouched,next:"Give the folder to user 1001, as whom the app runs (chown -R 1001:1001; fsGroup: 1001 in Kubernetes), and run again."})}
return new failure.HR("dump-volume-write",{what:`The dump could not be written to ${description}: ${said}`,means:untouched,next:"Set right what it says and run \
again."})}}const digestScript='if command -v sha256sum >/dev/null; then sha256sum < "$1"; else openssl dgst -sha256 -r < "$1"; fi';const commitScript=`
if [ -d "$2" ]; then echo "$2 is a folder" >&2; exit 1; fi
if [ "$(id -u)" = 0 ]; then chown "$4" "$1"; fi
sync "$1" 2>/dev/null || sync
if [ -e "$2" ]; then
  ln "$2" "$3" 2>/dev/null || mv "$2" "$3"
  echo aside
fi
mv -f "$1" "$2"
sync "$2" 2>/dev/null || sync`;var plan_digest=__webpack_require__(99315);;function drawDrPlan({node,prefix,storage},options,found){const{description,expected,spliceVersion,
volume,there,restart:restart2}=found;const{participantId,migrationId}=expected;const refusal=restart2!==void 0&&"refusal"in restart2?restart2.refusal:void 0;const recipients=[
...options.recipients];const lines=[`Data snapshot plan for node ${node}`,"",row("Moment",[`${options.timestamp}: compare it with the announcement of the SVs`,options.
force?"force: at any moment, as in the runbook":"only if the validator app finds it a clean one"]),row("Migration id",[migrationId===void 0?"not known here: wha\
t the dump says is not checked":`${migrationId}`]),row("Participant",[participantId]),row("Version",[`Splice ${spliceVersion}, which has data snapshots`]),"",row(
"Target",[description.location]),row("Dump",dumpLines(volume,there,options)),row("Repository",[storage.description,`a new DR set in ${prefix}, ${recipients.length===
0?"not encrypted: it holds the private keys of the node":"encrypted for:"}`,...recipients.map(recipient=>`  ${recipient}`)]),row("Restart",restartLines(found,options)),
"",row("Steps",numbered(stepsOf(found))),row("Going back",[volume===void 0?"a failure leaves the repository as it was":"a failure before the dump has its name l\
eaves volume and repository as they were"]),"",...refusal===void 0?["To carry it out, run again with the same inputs and","  dry-run: false"]:[row("REFUSED",[refusal.
what,...refusal.next===void 0?[]:[refusal.next]])]];return{participantId,migrationId,refusal,text:lines.join("\n"),digest:(0,plan_digest.G)({snapshot:{...expected,
force:options.force,spliceVersion},target:{kind:description.kind,location:description.location,databases:description.databases,volume:volume?.volume,folder:volume?.
folder},content:there,repository:{address:storage.description,prefix,recipients},choices:{copy:options.copy,restart:restart2&&("line"in restart2?restart2.line:restart2.
refusal.code)}})}}function dumpLines(volume,there,{copy}){if(volume===void 0)return[copy?"not placed: where the app reads it is not known":"not placed: it is st\
ored in the repository only"];const path=`${volume.folder}/${splice.q}`;const size=there&&`${(0,system_log.z)(there.bytes)}, ${there.sha256??"which cannot be re\
ad by who writes there"}`;return[`${path} in ${volume.volume}`,size===void 0?"there is none now":`a dump is there (${size}): it is kept as ${splice.q}.before-<i\
d of the DR set>`]}function restartLines({restart:restart2,description},options){if(!options.restart)return["no: the node runs on as it is"];if(restart2===void 0)
return["yes, as the deployment does it"];if("refusal"in restart2)return[`not as the node stands: ${restart2.refusal.what}`];const by=options.startCommand===void 0?
`as ${description.kind} nodes are`:"by start-command";return[`yes, ${by}, and watched until it answers as this participant:`,...restart2.line.split("\n").map(line=>`\
  ${line}`)]}function stepsOf({volume,there,restart:restart2}){return["take the lock of the node",volume===void 0?"fetch the data snapshot from the validator ap\
p into the repository, encrypted on its way":"fetch the data snapshot from the validator app, into the repository and under another name into the volume","check\
 it: whole, of this participant, of this moment, for this network; read the stored copy back",...volume===void 0?[]:[`${there===void 0?"":"keep the dump that is\
 there under its other name, and "}give the new one its name`],"write the manifest of the DR set",...restart2===void 0?[]:["restart the node and watch it import\
 the dump"]]}function numbered(lines){return lines.map((line,index)=>`${index+1}. ${line}`)}function row(title,lines){return`${title.padEnd(14)}${lines.join("\n".
padEnd(15))}`}var dr_timestamp=__webpack_require__(3643);var secret=__webpack_require__(75591);;async function dumpThere(volume,signal){const path=`${volume.folder}\
/${splice.q}`;const command={program:"sh",args:["-c",lookScript,"sh",volume.folder,path]};let said;try{said=(await(0,clients.D)(volume.place,command,signal)).trim()}catch(error){
if(signal.aborted)throw signal.reason;throw unusable(`cannot be looked into: ${(0,failure.bD)(error)}`,volume)}if(said==="none")return void 0;if(said==="denied")
throw denied(volume);if(said==="folder")throw unusable(`has a folder named ${splice.q}`,volume);const[,bytes,sha256]=/^(\d+) ([0-9a-f]{64}|unreadable)/.exec(said)??
[];if(bytes===void 0||sha256===void 0)throw unusable(`cannot be looked into: ${said.slice(0,200)}`,volume);return{bytes:Number(bytes),...sha256!=="unreadable"&&
{sha256:`sha256:${sha256}`}}}function denied({folder,description}){return new failure.HR("dump-volume-denied",{what:`${folder} in ${description} cannot be writt\
en to.`,means:"Nothing was touched.",next:"Give the folder to user 1001, as whom the app runs (chown -R 1001:1001; fsGroup: 1001 in Kubernetes), and run again."})}
function unusable(what,{folder,description}){return new failure.HR("dump-volume-write",{what:`${folder} in ${description} ${what}.`,means:"Nothing was touched.",
next:"Set right what it says and run again."})}const lookScript=`set -e
[ -d "$1" ] || { echo "$1 is not a folder"; exit 0; }
[ -w "$1" ] || { echo denied; exit 0; }
if [ -d "$2" ]; then echo folder; exit 0; fi
[ -e "$2" ] || { echo none; exit 0; }
name=$2
set -- $(ls -lnd "$name")
bytes=$5
if [ ! -r "$name" ]; then digest=unreadable
elif command -v sha256sum >/dev/null; then digest=$(sha256sum < "$name")
else digest=$(openssl dgst -sha256 -r < "$name"); fi
echo "$bytes $digest"`;var versions=__webpack_require__(47665);;async function requireEndpoint(validator,description,log){const{version}=await validator.version();
log.info(`Splice ${version}`);const known=(0,versions.R7)(version);if(known===void 0){log.warning(`${version} is not a version number: whether it still has the \
data snapshot is seen when it is asked for.`);return version}if(known.dataSnapshot)return version;throw new failure.HR("snapshot-gone",{what:`The validator app \
is Splice ${version}; data snapshots ended with 0.6.1.`,means:"From 0.6.2 on a network recovers by a roll-forward logical synchronizer upgrade (LSU): the partic\
ipant keeps its database and its id, and there is no dump to copy. Nothing was touched.",next:`Do this instead, once the SVs have announced the new synchronizer\
:
${rollForward(description).join("\n")}`})}function rollForward(description){const{logCommands,migrationId,participantIdentifier}=description;const log=logCommands?.
participant??"the log of the participant";const endpoint=description.validator;const host=endpoint?.hostHeader===void 0?"":` -H 'Host: ${endpoint.hostHeader}'`;
return["1. Do not stop, restore or reinitialise the node: its database is what is rolled forward.",`2. Wait until the participant has caught up with the old syn\
chronizer: this prints nothing new any more: ${log} | grep 'Processing event at'`,"3. Ask Scan whether the validator app does the rest by itself (after a failed\
 upgrade it does): curl -sS SCAN_URL/api/scan/v0/roll-forward-lsu",`4. If it does not, take newPhysicalSynchronizerId and sequencerSuccessors from the SVs' anno\
uncement, open the Canton console of the participant${participantIdentifier===void 0?"":` ${participantIdentifier}`} (${description.location}) and run:`,'   val\
 existing = participant.synchronizers.list_connected().find(_.synchronizerAlias == "global").head.physicalSynchronizerId',"   participant.synchronizers.perform_\
manual_lsu(existing, newPhysicalSynchronizerId, upgradeTime = None, sequencerSuccessors)",`5. Keep ${migrationId===void 0?"the migration id":`migration id ${migrationId}`}\
 and the participant's database as they are (${description.databases.participant.name}).`,`6. See that the node is back: curl -sS -o /dev/null -w '%{http_code}\\\
n'${host} ${endpoint?.url.replace(/\/$/,"")??"VALIDATOR_URL"}/api/validator/readyz`]};async function versionGate({deployment,validator:connect,log}){const description=await deployment.
describe();for(const warning of description.warnings)log.warning(warning);log.info(`Node: ${description.location}`);const validator=await connect();if(validator===
void 0){throw new failure.HR("validator-unknown",{what:"The address of the validator app was not found.",means:"The data snapshot is made by the validator app.",
next:"Give validator-url."})}return{description,validator,spliceVersion:await requireEndpoint(validator,description,log)}}async function preflight({deployment,backups,
log},options,gate,signal){const age=Date.now()-(0,dr_timestamp.MS)(options.timestamp);if(age>dr_timestamp.qk)log.warning(`${options.timestamp} was ${(0,system_log.
a)(age)} ago; participants can tell their contracts for about the last 24 h.`);const position=await ledgerPosition(()=>deployment.access("participant"),log,signal);
const participantId=await expectedParticipant(position,backups,options.participantId,log);const migrationId=expectedMigrationId(gate.description,options.migrationId,
log);const volume=options.copy?await deployment.dumpVolume?.(log,signal):void 0;const there=volume&&await dumpThere(volume,signal);if(volume!==void 0)log.info(`\
The dump goes to ${volume.description}.`);const restart2=options.restart?await plannedRestart(deployment,options,migrationId):void 0;await gate.validator.waitReady(
options.readyTimeoutMs);return{...gate,expected:{timestamp:options.timestamp,participantId,...migrationId!==void 0&&{migrationId}},...volume&&{volume,there},...restart2&&
{restart:restart2}}}async function plannedRestart(deployment,{startCommand},migrationId){if(startCommand!==void 0)return{line:(0,secret.E$)(startCommand)};try{const line=await deployment.
restartLine?.(migrationId);return line===void 0?void 0:{line}}catch(error){if(error instanceof failure.HR)return{refusal:error};throw error}}async function checkToken({
validator},log){try{await validator.users();log.info("The validator app accepts the token.")}catch(error){if(error instanceof failure.HR&&/^token-/.test(error.code))
throw error;log.warning(`Whether the validator app accepts the token is not checked: ${(0,failure.bD)(error)}`)}}var compress=__webpack_require__(17138);var fan_out=__webpack_require__(
93064);var pipeline_meter=__webpack_require__(33801);var progress=__webpack_require__(77669);var external_node_v8_=__webpack_require__(78877);var external_node_vm_=__webpack_require__(
30714);;const everyBytes=16*1024*1024;async function*tidy(source){(0,external_node_v8_.setFlagsFromString)("--expose-gc");const collect=(0,external_node_vm_.runInNewContext)(
"gc");let bytes=0;for await(const chunk of source){bytes+=chunk.length;if(bytes>=everyBytes){bytes=0;collect({type:"minor"})}yield chunk}}var set_file=__webpack_require__(
33433);;async function receive(source,target,placing){const meter=new pipeline_meter.kI;const passing=meter.through((0,progress.q)(tidy(source),target.log,"data\
 snapshot"));const store=branch=>(0,set_file._)(target,`${splice.q}.zst`,(0,compress.QN)(branch,target.zstdLevel,target.signal),{compression:"zstd",reader:`cat \
> ${splice.q}`});const place2=async branch=>{await placing?.write(branch,target.signal);return void 0};const[file]=placing===void 0?[await store(passing)]:await(0,
fan_out.Y)(passing,[store,place2]);return{json:meter.measured,file}};const knownTroubles=[{said:/Migration ID was incremented \(to \d+\) but no migration dump for restoring from was specified[^\n]*/,
next:"The app has the new migration id and was not told of the dump: start it with -M, or with migrating: true in its Helm values."},{said:/Failed to read migration dump from [^\n]*/,
next:"The app was told of the dump and cannot read it: check that its volume is attached (migration.attachPvc: true) and belongs to user 1001."},{said:/Node has identity \S+, but identifier \S+ was expected[^\n]*/,
next:"nodeIdentifier (compose: -P) is not that of the node in the dump: give the one that the node had."},{said:/Node has ID \S+ instead of expected ID [^\n]*/,
next:"The participant already is another node: its database must be a new, empty one under the new migration id."},{said:/PartyId hint \S+ does not match configured hint [^\n]*/,
next:"The party hint (compose: -p) is not that of the node in the dump: give the one that the node had."}];function troubleIn(log){for(const{said,next}of knownTroubles){
const found=said.exec(log)?.[0];if(found!==void 0)return{said:(0,secret.E$)(found).slice(0,300),next}}return void 0}function throwTrouble(log){const trouble=troubleIn(
log);if(trouble===void 0)return;throw new failure.HR("import-failed",{what:`The validator app does not import the dump: ${trouble.said}`,means:"The dump is in i\
ts place and in the repository; the app tries again with each start.",next:trouble.next})}async function watchImport(deployment,validator,how){const{log,signal}=how;
let reason="it has not been started";const ready=await(0,wait.f)(async()=>{const start=await deployment.watchStart?.(how.since)??{log:"",up:true,told:true};throwTrouble(
start.log);if(start.up&&!start.told){throw new failure.HR("import-not-told",{what:"The validator app runs, but its configuration does not name the dump.",means:"\
It was started without being told to import anything. The dump is in its place and in the repository.",next:"Start it with -M (start.sh), or with the Helm value\
s that this run printed (migrating: true)."})}if(!start.up){reason=lastLine(start.log)??"it is not up";return void 0}try{const api=await validator();if(api===void 0||
await api.ready())return api??"unknown";reason="/readyz does not answer 200"}catch(error){if(signal.aborted||error instanceof failure.cJ)throw error;reason=(0,failure.
bD)(error)}return void 0},{timeoutMs:how.timeoutMs,everyMs:1e3,signal});if(ready===void 0){throw new failure.HR("import-not-ready",{what:`The validator app was \
not ready within ${(0,system_log.a)(how.timeoutMs)}: ${reason}`,means:"The dump is in its place and in the repository. Importing gigabytes takes long.",next:"Lo\
ok into the logs of validator app and participant, and wait for it to become ready."})}if(ready==="unknown"){const detail="no address of the validator app is kn\
own: give validator-url";return[{name:"live-identity",verdict:"not-checked",detail}]}const{participantId}=await ready.identities();if(participantId!==how.participantId){
throw new failure.HR("live-other-node",{what:`The node came up as ${participantId}; the dump is of ${how.participantId}.`,means:"The app did not import the dump\
, and may have made itself a new identity.",next:"Stop the node now. Check that it was started with the dump (-M, migrating: true) and a new, empty participant \
database."})}log.info(`The node answers as ${participantId}.`);return[{name:"live-identity",verdict:"pass",detail:`the node answers as ${participantId}`}]}function lastLine(log){
return log.split("\n").map(line=>line.trim()).filter(Boolean).at(-1)?.slice(0,300)}var listed_sets=__webpack_require__(8051);var repository_lock=__webpack_require__(
21783);var set_id=__webpack_require__(28502);var schemas=__webpack_require__(27597);var identities=__webpack_require__(23470);var snapshot_failure=__webpack_require__(
71291);var external_node_crypto_=__webpack_require__(77598);;class ScanProblem extends Error{kind;constructor(kind,message){super(message);this.name="ScanProble\
m";this.kind=kind}}const longest=16*1024;const mostKept=16*1024*1024;const quote=34;const backslash=92;class SnapshotScanner{#member;#nonce=(0,external_node_crypto_.
randomBytes)(9).toString("base64").replaceAll(/\W/g,"x");#kept=[];#keptBytes=0;#longTexts=new Map;#bytes=0;#depth=0;#begun=false;#string;#lastText;#key;#passing=false;#passed=false;constructor(member){
this.#member=member}async*through(source){for await(const chunk of source){this.#bytes+=chunk.length;yield*this.#take(chunk)}if(!this.#begun)throw new ScanProblem(
"empty","it has no content");if(this.#depth>0||this.#string!==void 0)throw new ScanProblem("cut",`it ends in the middle, after ${this.#bytes} bytes`)}scanned(){
const text=Buffer.concat(this.#kept).toString("utf8");try{return{json:JSON.parse(text),longTexts:this.#longTexts,bytes:this.#bytes}}catch{throw new ScanProblem(
"not-json",`its ${this.#bytes} bytes are not JSON`)}}*#take(chunk){let from=this.#passing?0:-1;let at=0;while(at<chunk.length){if(this.#string!==void 0){at=this.#takeString(
chunk,at,this.#string);continue}const next=chunk.indexOf(quote,at);const end=next<0?chunk.length:next;for(let index=at;index<end;index++){const change=this.#takeMark(
chunk[index]??0);if(change==="begins")from=index;else if(change==="ends"){yield chunk.subarray(from,index+1);from=-1}}this.#keep(chunk.subarray(at,end));at=end;
if(next<0)break;if(!this.#begun)throw new ScanProblem("not-json","it is not a JSON object");this.#string={parts:[],bytes:0,escaped:false};at++}if(from>=0)yield chunk.
subarray(from)}#takeMark(byte){if(!this.#begun){if(byte===32||byte===10||byte===13||byte===9)return void 0;if(byte===60)throw new ScanProblem("html","it is a we\
b page");if(byte!==123)throw new ScanProblem("not-json","it is not a JSON object");this.#begun=true}switch(byte){case 123:case 91:this.#depth++;if(byte===123&&this.#depth===
2&&this.#key===this.#member){if(this.#passed)throw new ScanProblem("not-json",`it has ${this.#member} twice`);this.#passing=true;return"begins"}return void 0;case 125:case 93:
this.#depth--;if(this.#depth<0)throw new ScanProblem("not-json","its brackets do not match");if(this.#depth===1&&this.#passing){this.#passing=false;this.#passed=
true;return"ends"}return void 0;case 58:if(this.#depth===1)this.#key=this.#lastText;return void 0;case 44:if(this.#depth===1)this.#key=void 0;return void 0;default:
return void 0}}#takeString(chunk,from,string){let at=from;if(string.escaped){string.escaped=false;at++}let end=chunk.indexOf(quote,at);for(;;){if(end>=0&&end<at)
end=chunk.indexOf(quote,at);const stop=end<0?chunk.length:end;const escapeAt=chunk.subarray(at,stop).indexOf(backslash);if(escapeAt<0){this.#grow(string,chunk.subarray(
from,stop));if(end<0)return chunk.length;this.#close(string);return end+1}at+=escapeAt+2;if(at>chunk.length){string.escaped=true;this.#grow(string,chunk.subarray(
from));return chunk.length}}}#grow(string,part){string.bytes+=part.length;if(string.long!==void 0){string.long.update(part);return}string.parts.push(Buffer.from(
part));if(string.bytes<=longest)return;string.long=new Base64Check;for(const one of string.parts)string.long.update(one);string.parts=[]}#close(string){this.#string=
void 0;let content2;if(string.long===void 0)content2=Buffer.concat(string.parts);else{const word=`${this.#nonce}${String(this.#longTexts.size).padStart(8,"0")}`;
this.#longTexts.set(word,{bytes:string.bytes,base64:string.long.passes()});content2=Buffer.from(word)}const text=Buffer.concat([Buffer.of(quote),content2,Buffer.
of(quote)]);this.#keep(text);if(this.#depth===1)this.#lastText=unquoted(text)}#keep(part){if(part.length===0)return;this.#keptBytes+=part.length;if(this.#keptBytes>
mostKept)throw new ScanProblem("too-much",`it has more than ${mostKept} bytes beside its long texts`);this.#kept.push(Buffer.from(part))}}const base64Bytes=new Uint8Array(
256);for(const byte of Buffer.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))base64Bytes[byte]=1;class Base64Check{#bytes=0;#padding=0;#good=true;update(part){
this.#bytes+=part.length;if(!this.#good||part.length===0)return;let end=part.length;while(end>0&&part[end-1]===61)end--;if(end>0&&this.#padding>0)this.#good=false;
this.#padding+=part.length-end;let all=1;for(let index=0;index<end;index++)all&=base64Bytes[part[index]];this.#good&&=all===1}passes(){return this.#good&&this.#padding<=
2&&this.#bytes%4===0}}function unquoted(text){try{return JSON.parse(text.toString("utf8"))}catch{return void 0}};const data_snapshot_text=schemas.YjP().min(1,"i\
s empty");const dumpSchema=schemas.Ikc({participant:schemas.L5J(),participant_users:schemas.Ikc({users:schemas.YOg(schemas.Ikc({id:schemas.YjP()})).optional()}),
acs_snapshot:data_snapshot_text,acs_timestamp:data_snapshot_text,dars:schemas.YOg(schemas.Ikc({hash:data_snapshot_text,content:data_snapshot_text})).min(1,"is e\
mpty"),migration_id:schemas.Whr(),domain_id:data_snapshot_text,created_at:data_snapshot_text,separate_payload_files:schemas.zMY().nullish()});const answerSchema=schemas.
Ikc({data_snapshot:dumpSchema,migration_id:schemas.Whr()});class DataSnapshot{#scanner=new SnapshotScanner("data_snapshot");async*through(answer){try{yield*this.#scanner.
through(answer);this.#scanner.scanned()}catch(error){throw error instanceof ScanProblem?(0,snapshot_failure._x)(error):error}}check(expected){const scanned=this.#scanner.
scanned();const{data_snapshot:dump,migration_id:outer}=accept(scanned);const identities2=identitiesOf(dump.participant);const acs=content(scanned,dump.acs_snapshot,
"acs_snapshot");const dars=dump.dars.map((dar,index)=>content(scanned,dar.content,`dars.${index}.content`));const{participant}=dump;content(scanned,String(participant.
authorizedStoreSnapshot),"participant.authorizedStoreSnapshot");const facts={participantId:identities2.participantId,custody:identities2.custody,keySetDigest:identities2.
keySetDigest,acsTimestamp:dump.acs_timestamp,acsBytes:acs,migrationId:dump.migration_id,synchronizerId:dump.domain_id,createdAt:dump.created_at,dars:dars.length,
users:dump.participant_users.users?.length??0};return{facts,proofs:judge(facts,outer,expected)}}}function judge(facts,outerMigrationId,expected){if(facts.participantId!==
expected.participantId){throw new failure.HR("snapshot-other-node",{what:`The data snapshot is of ${facts.participantId}; this node is ${expected.participantId}\
.`,means:"validator-url leads to another node. A node that imports the dump of another becomes that other.",next:"Check validator-url, and the databases or part\
icipant-id."})}if(!(0,dr_timestamp.t_)(facts.acsTimestamp,expected.timestamp)){throw new failure.HR("snapshot-other-timestamp",{what:`The data snapshot is as of\
 ${facts.acsTimestamp}; asked for was ${expected.timestamp}.`,means:"With another moment than that of everybody else the node would disagree with the network.",
next:"Run again. If it stays, a proxy may answer from its cache."})}const migration=expected.migrationId;if(facts.migrationId!==outerMigrationId||migration!==void 0&&
facts.migrationId!==migration){throw new failure.HR("snapshot-other-migration",{what:`The data snapshot is for migration id ${facts.migrationId}${facts.migrationId===
outerMigrationId?"":` (and ${outerMigrationId} around it)`}; expected was ${migration??outerMigrationId}.`,means:"The app imports a dump only into a network of \
the same migration id.",next:"Give the migration id that the SVs announced as migration-id: that of the network to come, one more than now."})}const pass=(name,detail)=>({
name,verdict:"pass",detail});return[pass("snapshot-content",`${(0,system_log.z)(facts.acsBytes)} of contracts in base64, ${facts.dars} DARs, ${facts.users} user\
s`),pass("snapshot-participant",facts.participantId),pass("snapshot-timestamp",facts.acsTimestamp),migration===void 0?{name:"snapshot-migration-id",verdict:"not\
-checked",detail:`${facts.migrationId}; the node does not say its own, migration-id would settle it`}:pass("snapshot-migration-id",String(facts.migrationId))]}function accept(scanned){
const separate=schemas.Ikc({data_snapshot:schemas.Ikc({separate_payload_files:schemas.euz(true)})}).safeParse(scanned.json);if(separate.success){throw new failure.
HR("snapshot-separate-files",{what:"The data snapshot says separate_payload_files: its contracts are in files of their own beside it.",means:"acs_snapshot is th\
en a name and not the contracts; such files are on the disk of the app and are not in this answer.",next:"This form is written by SVs only. Check that validator\
-url leads to the validator app and not to an SV app."})}const result=answerSchema.safeParse(scanned.json);if(result.success)return result.data;const[issue]=result.
error.issues;throw malformed(`${issue?.path.join(".")||"the whole"}: ${issue?.message??"not as expected"}`)}function identitiesOf(participant){try{return(0,identities.
go)(participant)}catch(error){if(error instanceof identities.MF)throw malformed(`participant: ${error.problem}`);throw error}}function content(scanned,value,field){
const long=scanned.longTexts.get(value);const good=long?.base64??(value.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(value));if(!good)throw malformed(`${field}: \
is not base64`);return Math.floor((long?.bytes??value.length)/4*3)}function malformed(why){return new failure.HR("snapshot-malformed",{what:`The data snapshot c\
annot be used: ${why}.`,means:"It is not used; where the app reads its dump, everything is as it was.",next:`Run again and look into the log of the validator ap\
p. If it stays: ${snapshot_failure.D2}.`})}var system_steps=__webpack_require__(89596);;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for(
"Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!=="functi\
on")__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dis\
pose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.
reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError===
"function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An\
 error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(
result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};async function drSnapshot(parts,options,tell){const{log,signal}=parts;
const steps=new system_steps.g(log);const gate=await steps.run("Version",()=>versionGate(parts));if(options.dryRun){const found=await steps.run("Preflight",async()=>{
const seen=await preflight(parts,options,gate,signal);await checkToken(gate,log);return seen});const plan=drawDrPlan(parts.sets,options,found);tell.plan(plan);if(plan.
refusal!==void 0)throw plan.refusal;return void 0}return await carryOut(parts,options,{gate,steps,tell})}async function carryOut(parts,options,{gate,steps,tell}){
var _stack=[];try{const{deployment,sets,log}=parts;const lock=__using(_stack,await(0,repository_lock.Xd)("dr-snapshot",parts,options),true);const signal=AbortSignal.
any([parts.signal,lock.lost]);const id2=(0,set_id.Qo)();const startedAt=new Date;const found=await steps.run("Preflight",async()=>{const seen=await preflight(parts,
options,gate,signal);const plan=drawDrPlan(sets,options,seen);tell.plan(plan);if(options.approvedPlan!==void 0&&plan.refusal!==void 0)throw plan.refusal;(0,plan_digest.
n)(plan.digest,options.approvedPlan);for(const orphan of await sets.removeOrphans())(0,listed_sets.O)(orphan,log);return seen});const placing=found.volume&&new PlacingFile(
found.volume,id2);const run={parts,options,found,id:id2,placing,startedAt,signal};const snapshot=new DataSnapshot;let placed;let published;try{const received=await steps.
run("Data snapshot",notes=>fetchAndReceive(run,snapshot,notes));const checked=await steps.run("Checks",()=>checkReceived(run,snapshot,received));signal.throwIfAborted();
placed=await steps.run("Place",notes=>place(run,notes));published=await steps.run("Publish",async notes=>{const manifest=manifestOf(run,{...received,...checked},
placed);notes.note=`DR set ${id2} in ${sets.storage.description}`;return{manifest,manifestSha256:await sets.publish(manifest)}})}catch(error){if(placed===void 0)
await placing?.discard(log);await discard(sets,id2,log);const reason=signal.aborted?signal.reason:error;throw placed===void 0?reason:placedFailure(placed,found,
reason)}const consumption=await deployment.consumption?.(published.manifest.snapshot.migrationId);const report={...published,manifestPath:sets.manifestPath(id2),
...consumption&&{consumption},steps:steps.all};tell.published(report);if(!options.restart)return{...report,live:[]};const live=await steps.run("Restart",()=>restart(
parts,options,published.manifest,signal));return{...report,live}}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);
_promise&&await _promise}}async function fetchAndReceive({parts:{deployment,sets,log},options,found,id:id2,placing,signal},snapshot,notes){await placing?.begin(
signal);const query={...options,migrationId:found.expected.migrationId};const position=()=>ledgerPosition(()=>deployment.access("participant"),log,signal);const answer=await fetchSnapshot(
found.validator,query,position,options.catchUp,{log,signal});const sealing={recipients:options.recipients,tool:options.ageTool};const target={sets,id:id2,sealing,
zstdLevel:options.zstdLevel,log,signal};const taken=await receive(snapshot.through(answer),target,placing);notes.bytes=taken.file.bytes;return taken}async function checkReceived({
parts:{sets,log},found,id:id2,placing,signal},snapshot,{file,json}){const{facts,proofs}=snapshot.check(found.expected);for(const proof of proofs)log.info(`${proof.
name}: ${proof.verdict} (${proof.detail})`);const stored=await storedProof(sets,id2,file);await placing?.verify(json,signal);return{facts,proofs:[...proofs,stored]}}
async function place({found,placing},notes){if(placing===void 0){notes.note="not wanted here";return void 0}const file=await placing.commit();notes.note=`${file.
path} in ${found.volume?.description}`;return file}function manifestOf({parts:{sets},options,found,id:id2,startedAt},came,placed){const where=found.volume?.description??
"";const parts={id:id2,node:sets.node,startedAt,...options,...found,...came};return composeDrManifest({...parts,...placed&&{placed:{...placed,where}}})}async function storedProof(sets,id2,file){
for await(const _ of tidy(sets.readFile(id2,file)));return{name:"stored-copy",verdict:"pass",detail:`${(0,system_log.z)(file.bytes)} read back, ${file.sha256}`}}
async function restart({deployment,validator,log},options,{participantId,snapshot},signal){const since=new Date;const how={migrationId:snapshot.migrationId,command:options.
startCommand,signal};try{await deployment.restartForDump?.(log,how)}catch(error){throwTrouble((await deployment.watchStart?.(since).catch(()=>void 0))?.log??"");
throw error}return await watchImport(deployment,validator,{since,participantId,timeoutMs:options.readyTimeoutMs,log,signal})}async function discard(sets,id2,log){
try{await sets.discard(id2)}catch{log.warning(`The unfinished DR set ${id2} could not be removed; the next run removes it.`)}}function placedFailure(placed,found,error){
return new failure.HR("dr-set-not-published",{what:`The dump is in its place, but the DR set could not be published: ${(0,failure.bD)(error)}`,means:`${placed.path}\
 in ${found.volume?.description} is complete and checked, and can be imported. The repository has no copy of it${placed.aside===void 0?"":`; the dump before it \
is ${placed.aside}`}.`,next:"Set the repository right and run again for a copy of it.",cause:error})}}),36242:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>requireApproval});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
98603:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>readRecipients});var _pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6738);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);async function readRecipients(inputs,given){try{const recipients=await(0,_pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__.
q)(given.encryptionRecipients);if(recipients.length===0&&!given.allowUnencrypted){inputs.problem("encryption-recipients","is required: give at least one age pub\
lic key (age1…), or set allow-unencrypted.")}return recipients}catch(error){if(!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR))throw error;
inputs.problem("encryption-recipients",error.what.replace("encryption-recipients: ",""));return[]}}}),99315:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>planDigest,n:()=>refuseChangedPlan});var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);
var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);const digits=32;function planDigest(parts){return Object.entries(parts).map(([name,
value])=>`${name}=${shortDigest(value)}`).join(",")}function shortDigest(value){return(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.br)(Buffer.from(JSON.stringify(
value,sortedKeys)??"")).slice("sha256:".length,"sha256:".length+digits)}function sortedKeys(_key,value){if(typeof value!=="object"||value===null||Array.isArray(
value))return value;return Object.fromEntries(Object.entries(value).sort(([a],[b])=>a<b?-1:1))}function refuseChangedPlan(now,approved){if(approved===void 0||approved===
now)return;const before=partsOf(approved);const changed=[...partsOf(now)].filter(([name,value])=>before.get(name)!==value).map(([name])=>name);throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("plan-changed",{what:changed.length===0?"plan-digest is not one that this release gives.":`The plan is not the one that was approved. What differs: ${changed.
join(", ")}.`,means:"The approval was for something else. Nothing was changed.",next:"Compare the plan above with the approved one, then approve a new plan (a d\
ry run gives its plan-digest)."})}function partsOf(text){return new Map(text.split(",").map(part=>{const at=part.indexOf("=");return[part.slice(0,at),part.slice(
at+1)]}))}}),33433:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>writeFile});
var _pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22803);async function writeFile(target,name,source,how){const encrypted=target.sealing.recipients.
length>0;const stored=encrypted?`${name}.age`:name;const sealed=(0,_pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__.m)(source,target.sealing,target.signal);const pieces=await target.
sets.writeFile(target.id,stored,sealed);const open=[encrypted?"age -d -i KEY_FILE":"",how.compression==="zstd"?`zstd -d${encrypted?"":"c"}`:""].filter(Boolean);
if(pieces.length>1)open.unshift(`cat ${stored} ${stored}.[0-9]*`);else open.splice(0,1,`${open[0]??"cat"} ${stored}`);return{name:stored,...sealed.sealed.measured,
plain:sealed.plain.measured,encryption:encrypted?"age":"none",compression:how.compression,open:[...open,how.reader].filter(Boolean).join(" | "),...pieces.length>
1&&{pieces:[...pieces]}}}}),3643:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MA:()=>parseDrTimestamp,
MS:()=>drTime,qk:()=>journalMs,t_:()=>isMoment});const journalMs=24*36e5;const form=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/;function parseDrTimestamp(text,now=Date.
now()){const parts=form.exec(text);if(parts===null)return{problem:whyNot(text)};const[year=0,month=0,day=0,hour=0,minute=0,second=0]=parts.slice(1).map(Number);
if(hour>23||minute>59||second>59)return{problem:`names a time of day that does not exist`};const at=Date.UTC(year,month-1,day,hour,minute,second);if(new Date(at).
toISOString()!==`${text.slice(0,-1)}.000Z`){return{problem:`names a day that does not exist`}}if(at>now){return{problem:`is in the future: it is ${new Date(now).
toISOString().slice(0,19)}Z now. The SVs recover from a moment before the disaster`}}return{timestamp:text}}function drTime(timestamp){return Date.parse(timestamp)}
function isMoment(text,timestamp){return text.replace(/\.0+Z$/,"Z")===timestamp}const wanted="give it in UTC as the SVs announced it, such as 2024-04-17T19:12:0\
2Z";function whyNot(text){if(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?[+-]\d{2}:?\d{2}$/.test(text))return`has the offset of a local time: ${wanted}`;
if(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?$/.test(text))return`does not say its time zone, so it may be a local time: ${wanted}`;if(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+Z$/.
test(text))return`has parts of a second: ${wanted}`;return`is not of the form YYYY-MM-DDTHH:MM:SSZ: ${wanted}`}}),91044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>dumpFolder,q:()=>dumpName});const dumpFolder="/domain-upgrade-dump";const dumpName="domain_migration_dump.json"}),
60239:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>deadline});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);var _log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(60297);function deadline(ms,job){const controller=new AbortController;const reason=new _failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("timeout",{what:`The ${job} took longer than allowed (timeout: ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.a)(ms)}) and was stopped.`,next:"See in the log whic\
h step took the time; raise timeout if that is its normal duration."});setTimeout(()=>controller.abort(reason),ms).unref();return controller.signal}})};
