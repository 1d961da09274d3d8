export const id=1818;export const ids=[1818];export const modules={18606:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F0:()=>startLine,L4:()=>dumpExists,Ni:()=>bootstrapSecret,Rc:()=>imageUser,ZL:()=>shellQuote,aC:()=>startEnvironment,ix:()=>appConfiguration,
ld:()=>helmValues,yL:()=>otherContent});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);const bootstrapSecret={name:"participant-b\
ootstrap-dump",key:"content"};const imageUser=1001;function startLine(how,more){const flags=[`-s ${shellQuote(more.sponsorUrl)}`,`-o ""`,`-p ${shellQuote(how.partyHint)}`,
...how.migrationId===void 0?[]:[`-m ${how.migrationId}`],`-i ${shellQuote(more.path)}`,`-P ${shellQuote(how.newIdentifier)}`,...more.scanUrl===void 0?[]:[`-c ${shellQuote(
more.scanUrl)}`],...more.authentication===true?["-a"]:[]];return`./start.sh ${flags.join(" ")}`}function helmValues(how){return["participantIdentitiesDumpImport\
:",`  secretName: ${bootstrapSecret.name}`,`  newParticipantIdentifier: ${JSON.stringify(how.newIdentifier)}`,`nodeIdentifier: ${JSON.stringify(how.newIdentifier)}`,
"migrateValidatorParty: true",`validatorPartyHint: ${JSON.stringify(how.partyHint)}`]}function appConfiguration(path,how){const app="canton.validator-apps.valid\
ator_backend";return[`${app}.participant-bootstrapping-dump {`,"  type = file",`  file = ${JSON.stringify(path)}`,`  new-participant-identifier = ${JSON.stringify(
how.newIdentifier)}`,"}",`${app}.migrate-validator-party.scan.admin-api.url = "https://<scan of your network>"`,`# and, as ever: the party hint ${JSON.stringify(
how.partyHint)}${how.migrationId===void 0?"":`, the migration id ${how.migrationId}`}, no onboarding secret`]}function shellQuote(text){return/^[\w@%+=:,./-]+$/.
test(text)?text:`'${text.replaceAll("'",`'\\''`)}'`}function startEnvironment(how,path){return{IDENTITIES_DUMP:path,NEW_PARTICIPANT_IDENTIFIER:how.newIdentifier,
PARTY_HINT:how.partyHint}}function dumpExists(where){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("bootstrap-dump-exists",{what:`There is somet\
hing else already: ${where}.`,means:"It may be another node’s identities. It was not touched.",next:"Look at it, keep it somewhere safe if it is needed, remov\
e it, and run again."})}function otherContent(where){return`${where} holds something else than these identities and was not touched: see whether it has to be re\
moved`}}),61818:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{composeDeployment:()=>composeDeployment,
parseComposeRecord:()=>parseComposeRecord});var clients=__webpack_require__(54421);var failure=__webpack_require__(1145);var external_node_crypto_=__webpack_require__(
77598);var external_node_path_=__webpack_require__(76760);var child=__webpack_require__(65205);var secret=__webpack_require__(75591);var bootstrap_text=__webpack_require__(
18606);var docker=__webpack_require__(95864);var operator_command=__webpack_require__(73224);;const fileName="participant-bootstrap-dump.json";const documentedProject="\
splice-validator";const workTimeoutMs=5*6e4;const exitOther=3;const placeScript=`
umask 077
target="/place/$1"
part="$target.part"
sum() { sha256sum < "$1" | cut -c1-64; }
if [ -e "$target" ] && [ -s "$target" ] && [ "$(sum "$target")" != "$2" ]; then exit ${exitOther}; fi
rm -f "$part"
cat > "$part"
[ "$(sum "$part")" = "$2" ] || { rm -f "$part"; echo 'the file was cut on its way' >&2; exit 4; }
chown ${bootstrap_text.Rc}:${bootstrap_text.Rc} "$part"
chmod 600 "$part"
sync "$part" 2>/dev/null || sync
mv -f "$part" "$target"
`;const emptyScript=`
target="/place/$1"
rm -f "$target.part"
[ -e "$target" ] || exit 0
[ ! -s "$target" ] || [ "$(sha256sum < "$target" | cut -c1-64)" = "$2" ] || exit ${exitOther}
: > "$target"
sync "$target" 2>/dev/null || sync
[ "$3" = keep ] || rm -f "$target"
`;function composeBootstrap(look,options){const pathOf=node=>{if(options.path!==void 0)return options.path;return node.directory===void 0?void 0:(0,external_node_path_.
join)(node.directory,fileName)};const required=node=>{const path=pathOf(node);if(path===void 0)throw new Error("the plan refuses to go on without a path");return path};
return{async plan(how){const node=await look();const path=pathOf(node);const engine=await(0,docker.ZK)();return{where:`file ${path??fileName} on the host of ${engine}\
, readable for user ${bootstrap_text.Rc} alone`,instructions:[`cd ${(0,bootstrap_text.ZL)(node.directory??"/folder/of/the/compose/files")}`,lineOf(node,path,how)],
blockers:placeBlockers(node,path),startBlockers:options.startCommand===void 0?startBlockers(node,how):[]}},async place(dump,_how,log){const node=await look();const path=required(
node);const sha256=sha256Of(dump);const exit=await atFolder(node,path,placeScript,[(0,external_node_path_.basename)(path),sha256],dump);if(exit.code===exitOther)
throw(0,bootstrap_text.L4)(`file ${path}`);if(exit.code!==0)throw placeFailure(path,exit.stderr);log.info(`identities are in ${path}, mode 0600, owner ${bootstrap_text.
Rc} (sha256 ${sha256.slice(0,12)}…)`)},async start(how,log,signal){const node=await look();const path=required(node);const text=options.startCommand??withProject(
node,lineOf(node,path,how));const env=(0,bootstrap_text.aC)(how,path);await(0,operator_command.p)("start-command",{text,env,cwd:node.directory},log,signal)},async signs(since){
return await signsOf(await look(),since)},async remove(dump,log){const node=await look();const path=required(node);const containers=await(0,docker.Nn)(node.containers.
map(({id:id2})=>id2));const mounting=containers.filter(({mounts})=>mounts.some(({source})=>source===path));const keep=mounting.length>0?"keep":"remove";const exit=await atFolder(
node,path,emptyScript,[(0,external_node_path_.basename)(path),sha256Of(dump),keep]);if(exit.code===exitOther)return[(0,bootstrap_text.yL)(`file ${path}`)];if(exit.
code!==0)throw leftFailure(path,exit.stderr);if(mounting.length===0){log.info(`removed ${path}`);return[]}const names=mounting.map(({name})=>name).join(", ");log.
info(`emptied ${path}; it stays as an empty shell because ${names} mounts it`);return["run ./start.sh once more without -i and with the same -P, so that the con\
tainer no longer mounts the file",`then remove the empty file ${path}`]}}}async function signsOf({validator,participant},since){const ids2=[validator,participant].
flatMap(container=>container?.id??[]);const logs=await Promise.all(ids2.map(id2=>(0,docker.CR)(id2,since.toISOString(),5e3)));return{running:validator?.running??
false,restarts:validator?.restartCount??0,log:(0,secret.E$)(logs.join("\n"))}}function placeBlockers(node,path){const{validator}=node;return[...path===void 0?["\
the folder with the compose files is not known: give compose-directory or identities-path"]:!(0,external_node_path_.isAbsolute)(path)||path.includes(",")?[`${path}\
 is not an absolute path without commas: compose would take it for the name of a volume`]:[],...toolImage(node)===void 0?["no image of the node is known, in whi\
ch the file could be written for its user"]:[],...validator?.running===true?[`container ${validator.name} runs: on empty databases it makes itself a new identit\
y; stop it`]:[]]}function startBlockers({settings,directory},how){const sponsor=how.sponsorUrl??settings.variables["SPONSOR_SV_ADDRESS"];return[...sponsor===void 0?
["the address of the sponsor SV is not known: give sponsor-sv-url"]:[],...directory===void 0?["the folder of start.sh is not known: give compose-directory"]:[],
...settings.noAuth===void 0?["whether the node runs with authentication is not known: give start-command with the whole line"]:[]]}function lineOf(node,path,how){
const{variables,noAuth}=node.settings;const sponsorUrl=how.sponsorUrl??variables["SPONSOR_SV_ADDRESS"]??"https://<sponsor SV>";const scan=variables["SCAN_ADDRES\
S"];const other=scan!==void 0&&how.sponsorUrl===void 0&&scan!==sponsorUrl.replace("sv","scan");return(0,bootstrap_text.F0)(how,{path:path??fileName,sponsorUrl,authentication:noAuth===
void 0?void 0:!noAuth,...other&&{scanUrl:scan}})}function withProject({project},line){return project===documentedProject?line:`COMPOSE_PROJECT_NAME=${(0,bootstrap_text.
ZL)(project)} ${line}`}function toolImage(node){const recorded=node.recorded?.services.find(({role})=>role==="postgres")?.image;return node.postgres?.image??recorded??
node.validator?.image??node.participant?.image}async function atFolder(node,path,script,args,input=Buffer.alloc(0)){const image=toolImage(node);if(image===void 0)
throw new Error("the plan refuses to go on without an image");const isolation=["--rm","-i","--log-driver","none","--network","none","--user","0:0"];const mount=[
"--mount",`type=bind,source=${(0,external_node_path_.dirname)(path)},target=/place`];const command=["--entrypoint","sh",image,"-ec",script,"sh",...args];const running=(0,
child.ni)({program:"docker",args:["run",...isolation,...mount,...command]},AbortSignal.timeout(workTimeoutMs));running.stdin.end(input);running.stdout.resume();
const{code,stderr}=await running.exit;return{code,stderr}}function sha256Of(bytes){return(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("he\
x")}function leftFailure(path,why){return new failure.HR("bootstrap-dump-left",{what:`The identities in ${path} could not be removed: ${why}`,means:"The private\
 keys of the node lie there in the clear.",next:`Empty the file yourself (sudo truncate -s 0 ${(0,bootstrap_text.ZL)(path)}) and remove it.`})}function placeFailure(path,why){
return new failure.HR("bootstrap-dump-place",{what:`The identities cannot be written to ${path}: ${why}`,means:"Nothing is left of them there.",next:`Check that\
 ${(0,external_node_path_.dirname)(path)} exists on the host of the engine and has room.`})}var promises_=__webpack_require__(58500);var wait=__webpack_require__(
25598);var schemas=__webpack_require__(27597);;const upTimeoutMs=20*6e4;async function composeUp(node,services,signal){await checkDatabaseName(node,signal);const{
args,env}=composeInvocation(node);await(0,docker.T3)([...args,"up","--detach","--no-recreate",...services],{signal,env,timeoutMs:upTimeoutMs})}function composeInvocation(node){
const{directory,project}=node;if(directory===void 0){throw new failure.HR("compose-directory",{what:`The folder with the compose files of project ${project} is \
not known.`,next:"Give compose-directory: the folder with compose.yaml and .env."})}const files=node.configFiles.flatMap(file=>["--file",locate(file,node,directory)]);
const variables=node.settings.variables;const id2=variables["MIGRATION_ID"]??"";return{args:["compose","--project-name",project,"--project-directory",directory,
...files],env:{...variables,MIGRATION_ID:id2,COMPOSE_PROJECT_NAME:project}}}function locate(file,node,directory){const recorded=node.recorded?.directory;if(recorded!==
void 0&&recorded!==directory){const inside=(0,external_node_path_.relative)(recorded,file);return(0,external_node_path_.join)(directory,inside.startsWith("..")||
(0,external_node_path_.isAbsolute)(inside)?(0,external_node_path_.basename)(file):inside)}return(0,external_node_path_.isAbsolute)(file)?file:(0,external_node_path_.
join)(directory,file)}async function checkDatabaseName(node,signal){const expected=node.settings.databases.participant?.name;if(expected===void 0)return;const{args,
env}=composeInvocation(node);const text=await(0,docker.T3)([...args,"config","--format","json"],{signal,env});const config=schemas.Ikc({services:schemas.g1P(schemas.
YjP(),schemas.Ikc({environment:schemas.g1P(schemas.YjP(),schemas.YjP().nullable()).nullish()}))}).parse(JSON.parse(text));const name=config.services["participan\
t"]?.environment?.["CANTON_PARTICIPANT_POSTGRES_DB"];if(name===void 0||name===null||name===expected)return;throw new failure.HR("compose-settings",{what:`The co\
mpose files in ${node.directory} would give the participant the database ${name}; the node's is ${expected}.`,means:"With another database the node would come u\
p empty and make itself a new identity.",next:"Check that compose-directory is of the node’s own Splice version, and MIGRATION_ID in its .env."})};const stopGraceSeconds=60;
const healthyTimeoutMs=15*6e4;function componentName(container){const number=container.labels["com.docker.compose.container-number"]??"1";return number==="1"?container.
service:`${container.service}-${number}`}function components(node){return node.containers.filter(container=>container!==node.postgres)}async function stopComponents(node,commands,log){
const{signal}=commands;const all=components(node);const stopped=all.map(container=>({name:componentName(container),replicas:container.running?1:0}));for(const{service,
role,running}of node.recorded?.services??[]){if(role==="postgres"||all.some(container=>container.service===service))continue;stopped.push({name:service,replicas:running?
1:0})}if(commands.stopCommand!==void 0&&all.some(({running})=>running)){await(0,operator_command.p)("stop-command",{text:commands.stopCommand,cwd:node.directory},
log,signal)}for(const group of[all.filter(container=>container===node.validator),all.filter(container=>container!==node.validator&&container!==node.participant),
all.filter(container=>container===node.participant)]){const running=(await(0,docker.Nn)(group.map(({id:id2})=>id2),signal)).filter(container=>container.running);
if(running.length===0)continue;log.info(`stopping ${running.map(({name})=>name).join(", ")}`);const ids2=running.map(({id:id2})=>id2);await(0,docker.T3)(["stop",
"--time",String(stopGraceSeconds),...ids2],{signal,timeoutMs:(stopGraceSeconds*ids2.length+60)*1e3})}await proveGone(all,signal);return{components:stopped}}async function proveGone(containers,signal){
const ids2=containers.map(({id:id2})=>id2);const look=async()=>(await(0,docker.Nn)(ids2,signal)).filter(({running})=>running);let alive=await look();if(alive.length===
0&&ids2.length>0){await(0,promises_.setTimeout)(1e3,void 0,signal&&{signal});alive=await look()}if(alive.length===0)return;throw new failure.HR("compose-not-sto\
pped",{what:`Containers that were stopped run again: ${alive.map(({name,status})=>`${name} (${status})`).join(", ")}.`,means:"A database must not be replaced un\
der a running participant or validator app.",next:"Find what starts them (a systemd unit, a cron job, a second operator), switch it off, and run again."})}async function startComponents(look,stopped,commands,log){
const{signal}=commands;const node=await look();const wanted=stopped.components.filter(({replicas})=>replicas>0).map(({name})=>name);if(wanted.length===0){log.info(
"nothing was running before, nothing is started");return}if(commands.startCommand!==void 0){await(0,operator_command.p)("start-command",{text:commands.startCommand,
cwd:node.directory},log,signal);return}const present=now=>components(now).filter(container=>wanted.includes(componentName(container)));const missing=wanted.filter(
name=>!present(node).some(container=>componentName(container)===name));const isParticipant=name=>name===(node.participant?.service??"participant");await bringUp(
node,missing.filter(isParticipant),log,signal);const participant=present(await look()).find(({service})=>isParticipant(service));if(participant!==void 0){await startContainers(
[participant],log,signal);await untilHealthy(participant,log,signal)}await bringUp(await look(),missing.filter(name=>!isParticipant(name)),log,signal);const rest=present(
await look()).filter(({service})=>!isParticipant(service));const apps=rest.filter(({service})=>service===(node.validator?.service??"validator"));await startContainers(
apps,log,signal);await startContainers(rest.filter(container=>!apps.includes(container)),log,signal)}async function bringUp(node,services,log,signal){if(services.
length===0)return;log.info(`creating containers of compose project ${node.project}: ${services.join(", ")}`);await composeUp(node,services,signal)}async function startContainers(containers,log,signal){
const stopped=containers.filter(({running})=>!running);if(stopped.length===0)return;log.info(`starting ${stopped.map(({name})=>name).join(", ")}`);await(0,docker.
T3)(["start",...stopped.map(({id:id2})=>id2)],{signal,timeoutMs:12e4})}async function untilHealthy(container,log,signal){let restarts;const outcome=await(0,wait.
f)(async()=>{const[now]=await(0,docker.Nn)([container.id],signal);restarts??=now?.restartCount;if(now===void 0||!now.running||now.restartCount>(restarts??0))return"\
failing";return now.status==="running"&&(now.health??"healthy")==="healthy"?"ready":void 0},{timeoutMs:healthyTimeoutMs,everyMs:500,signal});if(outcome==="ready")
return;log.warning(`${container.name} was started but ${outcome==="failing"?"ends again":"is not healthy after 15 min"}; it says: ${(await(0,docker.EP)(container.
id)).shown}`)}var splice_config=__webpack_require__(74299);;function composeSettings(containers){const validator=containers.validator?.env??{};const apps=appsCoordinates(
validator);const participant=participantCoordinates(containers.participant?.env??{});const migrationId=(0,splice_config.rg)(validator,participant?.name);const partyHint=validator["\
SPLICE_APP_VALIDATOR_PARTY_HINT"]||void 0;const participantIdentifier=validator["SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER"]||void 0;const audience=validator["\
SPLICE_APP_VALIDATOR_AUTH_AUDIENCE"]||void 0;const variables={...migrationId!==void 0&&{MIGRATION_ID:String(migrationId)},...participant&&{PARTICIPANT_DB_NAME:participant.
name},...partyHint&&{PARTY_HINT:partyHint},...participantIdentifier&&{PARTICIPANT_IDENTIFIER:participantIdentifier},...startVariables(validator,containers.validator?.
image??containers.participant?.image),...interfaceVariables(containers.others??[])};return{databases:{...apps&&{apps},...participant&&{participant}},...migrationId!==
void 0&&{migrationId},...partyHint&&{partyHint},...participantIdentifier&&{participantIdentifier},...audience&&{audience},...containers.validator&&{noAuth:(0,splice_config.
HM)(validator)},variables}}function isSplice(container){return"CANTON_PARTICIPANT_POSTGRES_DB"in container.env||"SPLICE_APP_VALIDATOR_PARTY_HINT"in container.env||
/validator-apps/.test(container.env["ADDITIONAL_CONFIG_PERSISTENCE"]??"")}function participantCoordinates(env){const name=env["CANTON_PARTICIPANT_POSTGRES_DB"];
if(!name)return void 0;const schema=env["CANTON_PARTICIPANT_POSTGRES_SCHEMA"];const password=env["CANTON_PARTICIPANT_POSTGRES_PASSWORD"];return{name,...schema&&
{schema},server:env["CANTON_PARTICIPANT_POSTGRES_SERVER"]||"postgres-splice",port:Number(env["CANTON_PARTICIPANT_POSTGRES_PORT"]||5432),user:env["CANTON_PARTICI\
PANT_POSTGRES_USER"]||"cnadmin",...password&&{password:new secret.zh(password)}}}function appsCoordinates(env){const text=env["ADDITIONAL_CONFIG_PERSISTENCE"];if(text===
void 0)return void 0;const name=(0,splice_config.hK)(text,"databaseName",env);if(!name)return void 0;const schema=(0,splice_config.hK)(text,"currentSchema",env);
const password=(0,splice_config.hK)(text,"password",env);return{name,...schema&&{schema},server:(0,splice_config.hK)(text,"serverName",env)||"postgres-splice",port:Number(
(0,splice_config.hK)(text,"portNumber",env)||5432),user:(0,splice_config.hK)(text,"user",env)||"cnadmin",...password&&{password:new secret.zh(password)}}}function startVariables(env,image){
const tag=image===void 0?void 0:/:([\w][\w.-]*)$/.exec(image.replace(/@.*$/,""))?.[1];const sponsor=env["SPLICE_APP_VALIDATOR_SV_SPONSOR_ADDRESS"];const scan=env["\
SPLICE_APP_VALIDATOR_SCAN_ADDRESS"];return{...tag!==void 0&&{IMAGE_TAG:tag},...sponsor&&{SPONSOR_SV_ADDRESS:sponsor},...scan&&{SCAN_ADDRESS:scan},ONBOARDING_SECRET:""}}
function interfaceVariables(containers){const variables={};for(const{env}of containers){for(const[name,value]of Object.entries(env)){if(/^SPLICE_APP_UI_(NETWORK|AMULET|NAME_SERVICE)_/.
test(name))variables[name]=value}}return variables};async function discoverNode(options){const{recorded,signal}=options;const all=await(0,docker.Vb)(void 0,signal);
const project=chooseProject(all,options);const containers=all.filter(container=>container.project===project);const warnings=[];const one=(what,candidates)=>{if(candidates.
length>1){const names=candidates.map(({name})=>name).join(", ");warnings.push(`More than one container could be the ${what}: ${names}. The running one is taken.`)}
return candidates.find(({running})=>running)??candidates[0]};const service=(name,marker2)=>{const byName=containers.filter(container=>container.service===name);
return byName.length>0?byName:containers.filter(marker2)};const validator=one("validator app",service("validator",({env})=>"SPLICE_APP_VALIDATOR_PARTY_HINT"in env));
const participant=one("participant",service("participant",({env})=>"CANTON_PARTICIPANT_POSTGRES_DB"in env));const postgres=one("Postgres server",service("postgr\
es-splice",({env})=>"POSTGRES_USER"in env&&"PGDATA"in env));const known=new Set([validator,participant,postgres]);const others=containers.filter(container=>!known.
has(container));const live=composeSettings({validator,participant,postgres,others});const settings=complete(live,recorded);const labels=(validator??participant??
postgres)?.labels??{};const directory=options.directory??labels["com.docker.compose.project.working_dir"]??recorded?.directory;const files=labels["com.docker.co\
mpose.project.config_files"]?.split(",")??recorded?.configFiles??[];return{project,containers,...validator&&{validator},...participant&&{participant},...postgres&&
{postgres},settings,...recorded&&{recorded},...directory!==void 0&&{directory},configFiles:files,warnings}}function isLocal(node,coordinates){if(node.postgres===
void 0)return coordinates.server==="postgres-splice";const{name,service,networks}=node.postgres;const names=[name,service,...networks.flatMap(({aliases})=>aliases)];
return names.includes(coordinates.server)}function coordinatesOf(node,role){const coordinates=node.settings.databases[role];if(coordinates!==void 0)return coordinates;
const[variable,service]=role==="apps"?["ADDITIONAL_CONFIG_PERSISTENCE","validator"]:["CANTON_PARTICIPANT_POSTGRES_DB","participant"];throw new failure.HR("compo\
se-database",{what:`The database of the ${service} in compose project ${node.project} cannot be known: no container has ${variable}.`,means:"Its name is read fr\
om the node and never guessed: a wrong one would be an empty or an old database.",next:`Bring the containers back with start.sh (a stopped ${service} container \
is enough), or restore from a set that recorded the deployment.`})}function chooseProject(all,options){const{recorded}=options;const projects=new Map;for(const container of all){
projects.set(container.project,[...projects.get(container.project)??[],container])}const found=[...projects].map(([name,containers])=>`${name} (${containers.map(
({service})=>service).join(", ")})`);const list=found.length===0?"no compose project at all":found.join("; ");if(options.project!==void 0){const containers=projects.
get(options.project)??[];if(recorded!==void 0||containers.some(isNodePart))return options.project;throw new failure.HR("compose-not-found",{what:`No container o\
f a Splice validator belongs to compose project ${options.project}; there is ${list}.`,means:"Stopped containers would do, but after `docker compose down` only \
a set tells what the node was.",next:"Check compose-project, and that the job runs on the host of the node."})}const candidates=[...projects].filter(([,containers])=>containers.
some(isNodePart)).map(([name])=>name);if(recorded!==void 0){if(candidates.length===0||candidates.includes(recorded.project))return recorded.project;throw new failure.
HR("compose-other-project",{what:`The set is of compose project ${recorded.project}; here there is ${list}.`,means:"Restoring into a node that happens to be her\
e would destroy it.",next:`Give compose-project: ${recorded.project} to bring that back, or the name of the project to restore into.`})}const[only,...more]=candidates;
if(only===void 0){throw new failure.HR("compose-not-found",{what:`No compose project of a Splice validator is here: looked for containers of services validator \
and participant, found ${list}.`,means:"Stopped containers would do, but after `docker compose down` only a set tells what the node was.",next:"Check that the j\
ob runs on the host of the node, or give compose-project."})}if(more.length>0){throw new failure.HR("compose-ambiguous",{what:`Several compose projects here are\
 Splice validators: ${candidates.join(", ")}.`,means:"Which one is meant is not guessed.",next:"Give compose-project."})}return only}function isNodePart(container){
return isSplice(container)||container.service==="postgres-splice"}function complete(live,recorded){if(recorded===void 0)return live;const{apps,participant}=recorded.
databases;const{migrationId,partyHint,participantIdentifier,audience,noAuth,variables}=recorded;return{...migrationId!==void 0&&{migrationId},...partyHint!==void 0&&
{partyHint},...participantIdentifier!==void 0&&{participantIdentifier},...audience!==void 0&&{audience},...noAuth!==void 0&&{noAuth},...live,databases:{...apps&&
{apps:withoutUndefined(apps)},...participant&&{participant:withoutUndefined(participant)},...live.databases},variables:{...variables,...live.variables}}}function withoutUndefined(database2){
const{schema,...rest}=database2;return{...rest,...schema!==void 0&&{schema}}}var system_log=__webpack_require__(60297);;const copyTimeoutMs=24*60*6e4;const marker="\
.splice-validator-copy";const functions=`
set -e
entries() { find "$1" -mindepth 1 -maxdepth 1 ! -name '${marker}*'; }
copy() {
  entries "$1" | while IFS= read -r entry; do cp -a "$entry" "$2/"; done
  chown "$(stat -c %u:%g "$1")" "$2"
  chmod "$(stat -c %a "$1")" "$2"
  sync
}
listing() { (cd "$1" && find . ! -name '${marker}*' -exec stat -c '%n %f %u %g' {} + | sort); }
same() {
  listing "$1" > /tmp/one
  listing "$2" > /tmp/two
  cmp /tmp/one /tmp/two
  entries "$1" | while IFS= read -r entry; do diff -rq "$entry" "$2/\${entry##*/}"; done
}
mark() {
  echo "$1" > /copy/${marker}.new
  sync
  mv /copy/${marker}.new /copy/${marker}
  sync
}
empty() { find "$1" -mindepth 1 -delete; sync; }
`;function dataVolume(container){const data=container.env["PGDATA"]??"/var/lib/postgresql/data";const mount=container.mounts.filter(({destination})=>data===destination||
data.startsWith(`${destination}/`)).sort((a,b)=>b.destination.length-a.destination.length)[0];if(mount?.type==="volume"&&mount.volume!==void 0){return{volume:mount.
volume,mountPoint:mount.destination}}throw new failure.HR("volume-unknown",{what:`The data folder ${data} of container ${container.name} is not in a named volum\
e (${mount?`${mount.type} ${mount.source??""}`:"no mount"}).`,next:"Run without fresh-volume: the databases are then replaced inside the running server."})}async function volumeExists(volume,signal){
const names=await(0,docker.T3)(["volume","ls","--quiet","--filter",`name=${volume}`],{signal});return names.split("\n").includes(volume)}async function copyState({
volume,copy},work){await endWork(volume);if(!await volumeExists(copy,work.signal))return"absent";const script=`cat /copy/${marker} 2>/dev/null || echo incomplet\
e`;const state=(await inVolumes(volume,"look",{[copy]:"/copy:ro"},script,work)).trim();const known=["incomplete","complete","emptied","put-back"];const found=known.
find(name=>name===state);if(found!==void 0)return found;throw new failure.HR("volume-state",{what:`Volume ${copy} says of itself "${state.slice(0,40)}", which i\
s not known.`,means:"Nothing is put back from it or removed.",next:"Use the version of the action that made it."})}async function copyAside(aside,work,log){const{
volume,copy}=aside;const started=Date.now();await(0,docker.T3)(["volume","create","--label",`splice-validator.copy-of=${volume}`,copy],work);const both={[volume]:"\
/volume:ro",[copy]:"/copy"};const space=await inVolumes(volume,"look",both,"du -sk /volume; df -Pk /copy | tail -n 1",work);const[,used="0"]=/^(\d+)\s+\/volume/m.
exec(space)??[];const free=space.trim().split("\n").at(-1)?.trim().split(/\s+/)[3]??"0";if(Number(used)*1.05+65536>Number(free)){throw new failure.HR("volume-sp\
ace",{what:`Volume ${volume} holds ${(0,system_log.z)(Number(used)*1024)}, but only ${(0,system_log.z)(Number(free)*1024)} are free beside it.`,means:"The old v\
olume is copied before it is emptied; nothing was changed.",next:"Make room, or run without fresh-volume."})}log.info(`setting volume ${volume} (${(0,system_log.
z)(Number(used)*1024)}) aside as ${copy}`);try{await inVolumes(volume,"copy",both,"copy /volume /copy; same /volume /copy; mark complete",work)}catch(error){if(work.
signal?.aborted)throw error;throw new failure.HR("volume-copy",{what:`Volume ${volume} could not be copied to ${copy}: ${(0,failure.bD)(error)}`,means:"Nothing \
was changed.",cause:error})}log.info(`volume ${copy} holds the old data, compared byte by byte, in ${(0,system_log.a)(Date.now()-started)}`)}async function emptyVolume({
volume,copy},work){const both={[volume]:"/volume",[copy]:"/copy"};const script=`grep -qx complete /copy/${marker}; empty /volume; mark emptied`;await inVolumes(
volume,"empty",both,script,work)}async function putBack({volume,copy},image,log){const both={[volume]:"/volume",[copy]:"/copy"};const script=`
    grep -qxE 'complete|emptied' /copy/${marker}
    empty /volume; copy /copy /volume; same /copy /volume; mark put-back`;try{await inVolumes(volume,"put-back",both,script,{image})}catch(error){throw new failure.
HR("volume-put-back",{what:`Volume ${volume} could not be put back: ${(0,failure.bD)(error)}`,means:`Its old data is complete in volume ${copy}. On the volume a\
s it is now, the node would make itself a new identity.`,next:`Do not start the node. Run the action again with mode: rollback, or copy it back by hand (cp -a).`,
cause:error})}log.info(`volume ${volume} holds its old data again, compared byte by byte`)}async function removeCopy({copy}){await(0,docker.T3)(["volume","rm",copy],
{timeoutMs:10*6e4})}function workName(volume){return`splice-validator-volume-${volume}`}async function endWork(volume){const name=workName(volume);const gone=await(0,
wait.f)(async()=>{await(0,docker.T3)(["rm","--force","--volumes",name]).catch(()=>{});const left=await(0,docker.T3)(["ps","--all","--quiet","--filter",`name=^/${name}\
$`]);return left.trim()===""?true:void 0},{timeoutMs:6e4,everyMs:300});if(gone)return;throw new failure.HR("volume-in-use",{what:`Container ${name}, which an ea\
rlier run left at work on volume ${volume}, cannot be removed.`,next:`Remove it (docker rm -f ${name}) and run again.`})}async function inVolumes(volume,step,volumes,script,work){
const mounts=Object.entries(volumes).flatMap(([name,target])=>["--volume",`${name}:${target}`]);const names=["--name",workName(volume),"--label",`splice-validat\
or.step=${step}`];const isolation=["--rm",...names,"--network","none","--user","0:0","--entrypoint","sh"];try{return await(0,docker.T3)(["run",...isolation,...mounts,
work.image,"-ec",`${functions}
${script}`],{signal:work.signal,timeoutMs:copyTimeoutMs})}catch(error){await endWork(volume).catch(()=>{});throw error}};const knownDatabases={wallet_gateway_store:"\
wallet gateway",wallet_gateway_signing_store:"wallet gateway"};async function describeNode(node,validatorUrl){const engine=await(0,docker.ZK)();const{settings}=node;
const validator=validatorEndpoint(node,engine,validatorUrl);const otherDatabases=otherDatabaseNames(node);return{kind:"compose",location:`compose project ${node.
project} on ${engine}`,components:await describeComponents(node),databases:{apps:databaseOf(node,"apps"),participant:databaseOf(node,"participant")},...validator&&
{validator},...settings.migrationId!==void 0&&{migrationId:settings.migrationId},...settings.partyHint&&{partyHint:settings.partyHint},...settings.participantIdentifier&&
{participantIdentifier:settings.participantIdentifier},...settings.audience&&{audience:settings.audience},...settings.noAuth!==void 0&&{noAuth:settings.noAuth},
...Object.keys(otherDatabases).length>0&&{otherDatabases},logCommands:{apps:`docker logs --since 10m ${node.validator?.name??`${node.project}-validator-1`}`,participant:`\
docker logs --since 10m ${node.participant?.name??`${node.project}-participant-1`}`},warnings:[...node.warnings,...emptyServerWarning(node)]}}async function recordOf(node,validatorUrl){
const{settings}=node;const validator=validatorEndpoint(node,await(0,docker.ZK)(),validatorUrl);const services=await Promise.all(node.containers.map(async container=>{
const digest=await(0,docker.Wf)(container.imageId);return{service:container.service,role:roleOf(node,container),running:container.running,image:container.image,
...digest&&{imageDigest:digest}}}));const database2=role=>{const{password:_password,...coordinates}=coordinatesOf(node,role);return coordinates};const local=isLocal(
node,coordinatesOf(node,"participant"));return{kind:"compose",project:node.project,...node.directory!==void 0&&{directory:node.directory},configFiles:[...node.configFiles],
services:node.containers.length>0?services:node.recorded?.services??[],databases:{apps:database2("apps"),participant:database2("participant")},...local&&(node.postgres?
volumeOf(node.postgres):recordedVolume(node)),...validator&&{validator:{...validator}},...settings.migrationId!==void 0&&{migrationId:settings.migrationId},...settings.
partyHint&&{partyHint:settings.partyHint},...settings.participantIdentifier&&{participantIdentifier:settings.participantIdentifier},...settings.audience&&{audience:settings.
audience},...settings.noAuth!==void 0&&{noAuth:settings.noAuth},variables:{...settings.variables}}}function databaseOf(node,role){const coordinates=coordinatesOf(
node,role);const{name,schema,server,port}=coordinates;const where=isLocal(node,coordinates)?node.postgres?.name??server:`${server}:${port}`;return{name,...schema&&
{schema},server:where}}async function describeComponents(node){const live=await Promise.all(components(node).map(async container=>{const digest=await(0,docker.Wf)(
container.imageId);return{name:componentName(container),replicas:container.running?1:0,image:container.image,...digest&&{imageDigest:digest}}}));const gone=(node.
recorded?.services??[]).filter(({role})=>role!=="postgres").filter(({service})=>!node.containers.some(container=>container.service===service)).map(({service,image})=>({
name:service,replicas:0,image}));return[...live,...gone]}function roleOf(node,container){if(container===node.validator)return"validator";if(container===node.participant)
return"participant";return container===node.postgres?"postgres":"other"}function volumeOf(postgres){try{return{volume:dataVolume(postgres).volume}}catch{return{}}}
function recordedVolume({recorded}){return recorded?.volume===void 0?{}:{volume:recorded.volume}}function validatorEndpoint(node,engine,given){if(given!==void 0)
return{url:given};const proxy=node.containers.find(({service})=>service==="nginx");const binding=proxy?.published["80/tcp"];const address=node.validator?.networks.
find(network=>network.address!==void 0)?.address;const direct=address===void 0?void 0:{url:`http://${address}:5003`};if(binding===void 0||direct!==void 0&&proxy?.
running===false){if(direct!==void 0)return direct;const recorded=node.recorded?.validator;if(recorded===void 0)return void 0;return{url:recorded.url,...recorded.
hostHeader&&{hostHeader:recorded.hostHeader}}}const host=["","0.0.0.0","::"].includes(binding.host)?engineHost(engine):binding.host;const shown=host.includes(":")?
`[${host}]`:host;return{url:`http://${shown}:${binding.port}`,hostHeader:"wallet.localhost"}}function engineHost(engine){return/^(?:tcp|ssh):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.
exec(engine)?.[1]??"127.0.0.1"}function otherDatabaseNames(node){const own=Object.values(node.settings.databases).map(({name})=>name);const others={};for(const[
variable,name]of Object.entries(node.postgres?.env??{})){if(!variable.startsWith("CREATE_DATABASE_")||name===""||own.includes(name))continue;others[name]=knownDatabases[name]??
`made by the deployment (${variable})`}return others}function emptyServerWarning(node){const{participant}=node.settings.databases;if(node.postgres===void 0||participant===
void 0||isLocal(node,participant))return[];return[`The databases are on ${participant.server}, not in container ${node.postgres.name}, which is left alone.`]}var splice=__webpack_require__(
91044);var docker_place=__webpack_require__(61518);var exec_protocol=__webpack_require__(50674);;const defaultProject="splice-validator";function composeDumpVolume(node){
const{validator}=node;if(validator===void 0){throw new failure.HR("dump-volume-missing",{what:`Compose project ${node.project} has no container of the validator\
 app.`,means:"What it mounts as the folder of the dump cannot be known, and the volume is not guessed by its name.",next:"Bring the container back with start.sh\
 (a stopped one is enough)."})}const mount=validator.mounts.find(({destination})=>destination.replace(/\/+$/,"")===splice.B);const source=mount?.volume??mount?.
source;if(mount===void 0||source===void 0){const mounted=validator.mounts.map(({destination})=>destination).join(", ")||"nothing";throw new failure.HR("dump-vol\
ume-missing",{what:`Container ${validator.name} does not mount ${splice.B} (it mounts ${mounted}).`,means:"The app would not see the dump wherever it was put, a\
nd it would be lost with the container.",next:`Add domain-upgrade-dump:${splice.B} to the volumes of service ${validator.service}, as Splice's compose.yaml has \
it, and start the node again.`})}const description=`${mount.type==="volume"?"volume":"folder"} ${source} of container ${validator.name}`;return{description,volume:description,
folder:splice.B,place:(0,docker_place.NR)({image:validator.imageId,network:"none",user:"0:0",mounts:{[source]:splice.B}})}}function composeConsumption(node,migrationId){
const{directory}=node;return{title:`Line that starts the node with the dump${directory===void 0?"":`, in ${directory}`}`,text:`${startLine(node,migrationId)} -w`,
notes:[`-m ${migrationId} gives the participant the new, empty database participant-${migrationId}; the database of the validator app is kept.`,"Add the other f\
lags that the node is started with, if there are any (-c, -n, -b, -E).","Only the first start takes -M: leave it out from the next start on, or the app looks fo\
r the dump again."]}}function startLine({settings,project},migrationId){const{partyHint,participantIdentifier,noAuth,variables}=settings;const sponsor=variables["\
SPONSOR_SV_ADDRESS"]??"SPONSOR_SV_URL";const named=project===defaultProject?"":`COMPOSE_PROJECT_NAME=${(0,exec_protocol.TL)(project)} `;const identifier=participantIdentifier!==
void 0&&participantIdentifier!==partyHint;const flags=[`-s ${(0,exec_protocol.TL)(sponsor)}`,'-o ""',`-p ${(0,exec_protocol.TL)(partyHint??"PARTY_HINT")}`,...identifier?
[`-P ${(0,exec_protocol.TL)(participantIdentifier)}`]:[],`-m ${migrationId}`,"-M",...noAuth===true?[]:["-a"]];return`${named}./start.sh ${flags.join(" ")}`}async function watchComposeStart(node,since){
const{validator}=node;if(validator===void 0)return{log:"",up:false,told:false};const{all}=await(0,docker.EP)(validator.id,since.toISOString());const up=validator.
status==="running"&&(validator.health??"healthy")==="healthy";return{log:all,up,told:(0,splice_config.xT)(validator.env)}};const readyTimeoutMs=15*6e4;async function openPostgres(node,log,signal){
let container=node.postgres;const started=!container?.running;const began=new Date().toISOString();if(container===void 0){log.info(`creating the Postgres contai\
ner of compose project ${node.project}`);await composeUp(node,["postgres-splice"],signal);const now=await(0,docker.Vb)(node.project,signal);container=now.find(({
service})=>service==="postgres-splice");if(container===void 0){throw new failure.HR("compose-postgres",{what:`docker compose made no container for service postg\
res-splice in project ${node.project}.`,next:`Check the compose files in ${node.directory??"compose-directory"}.`})}}else if(started){log.info(`starting contain\
er ${container.name}`);await(0,docker.T3)(["start",container.id],{signal,timeoutMs:12e4})}try{await untilAnswers(container,started?began:"10m",signal)}catch(error){
if(started)await(0,docker.T3)(["stop",container.id]).catch(()=>{});throw error}await reportStrayDatabase(container,node,log,signal);return{container,started}}async function untilAnswers(container,since,signal){
const port=container.env["PGPORT"]??"5432";const user=container.env["POSTGRES_USER"]??"postgres";const probe=["exec",container.id,"pg_isready","-q","-h","127.0.\
0.1","-p",port,"-U",user];const[before]=await(0,docker.Nn)([container.id],signal);const restarts=before?.restartCount??0;let state="not asked yet";const ready=await(0,
wait.f)(async()=>{const[now]=await(0,docker.Nn)([container.id],signal);if(now===void 0)throw await startFailure("postgres-exited",container,"was removed",since);
if(now.status==="restarting"||now.restartCount>restarts){throw await startFailure("postgres-restarts",container,`ends and is restarted over and over`,since)}if(!now.
running&&now.status!=="created"){throw await startFailure("postgres-exited",container,`ended with exit code ${now.exitCode}`,since)}state=now.health??now.status;
if(now.health!==void 0&&now.health!=="healthy")return void 0;return await(0,docker.T3)(probe,{signal,timeoutMs:15e3}).then(()=>true,()=>void 0)},{timeoutMs:readyTimeoutMs,
everyMs:500,signal});if(ready===void 0){throw await startFailure("postgres-not-ready",container,`does not answer after 15 min (${state})`,since)}}async function startFailure(code,container,what,since){
const{shown,all}=await(0,docker.EP)(container.id,since);const guard=/participant database\(s\) already exist/.test(all);const nameless=/zero-length delimited identifier/.
test(all);return new failure.HR(code,{what:`Postgres container ${container.name} ${what}. It says: ${shown}`,means:guard?"The entrypoint refuses to make a secon\
d participant database beside the one that is there.":nameless?"The entrypoint was told to make a database without a name: PARTICIPANT_DB_NAME was empty when th\
e container was made.":"The databases cannot be opened.",next:guard?"Start the node with the same -m as before, so that it names the existing database; do not s\
witch the check off.":nameless?`Remove the container (docker rm -f ${container.name}; its volume stays) and run again: it is then made with the right names.`:`S\
ee docker logs ${container.name}. If its files are damaged, restore with fresh-volume: true.`})}async function reportStrayDatabase(container,node,log,signal){const user=container.
env["POSTGRES_USER"]??"postgres";const sql="SELECT datname FROM pg_database WHERE datname = 'participant-'";const args=["exec",container.id,"psql","-XAt","-w","\
-U",user,"-d","postgres","-c",sql];const found=await(0,docker.T3)(args,{signal}).catch(error=>{log.warning(`the databases of ${container.name} could not be list\
ed: ${(0,failure.bD)(error)}`);return""});if(found.trim()===""||node.settings.databases.participant?.name==="participant-")return;log.warning(`A database named \
"participant-" is on ${container.name}: somebody started Postgres without MIGRATION_ID. It is not used; drop it when it is empty.`)};async function openFreshVolume(node,how,log){
const{restoreId,mayReplace,signal}=how;if(mayReplace&&node.postgres!==void 0)dataVolume(node.postgres);const target=targetOf(node,restoreId);if(target===void 0){
if(mayReplace)log.info("there is no volume to set aside");return void 0}const{aside,image}=target;const work={image,signal};if(!mayReplace&&!await volumeExists(
aside.copy,signal))return void 0;let state=await copyState(aside,work);if(state==="incomplete"||state==="put-back"){await removeCopy(aside);state="absent"}if(state===
"emptied")return aside.copy;if(!mayReplace){if(state==="absent")return void 0;throw new failure.HR("volume-half-emptied",{what:`Volume ${aside.volume} is emptie\
d in part; its old data is complete in volume ${aside.copy}.`,means:"On what is left the node would make itself a new identity.",next:"Run the action again with\
 mode: rollback."})}if(!await volumeExists(aside.volume,signal)){log.info("there is no volume to set aside");return void 0}await stopServer(node,aside.volume,log,
signal);if(state==="absent")await copyAside(aside,work,log);await emptyVolume(aside,work);return aside.copy}async function undoFreshVolume(look,restoreId,stopCommand,log){
const node=await look();const target=targetOf(node,restoreId);if(target===void 0||!await volumeExists(target.aside.copy))return;const{aside,image}=target;const state=await copyState(
aside,{image});if(state==="complete"||state==="emptied"){log.info(`putting back volume ${aside.volume} from its copy ${aside.copy}`);await stopComponents(node,{
stopCommand},log);await stopServer(node,aside.volume,log);await putBack(aside,image,log)}await look().then(now=>now.postgres===void 0?void 0:openPostgres(now,log)).
catch(error=>{log.warning(`The server does not come up on its old volume: ${(0,failure.bD)(error)}`)});await removeCopy(aside).catch(error=>{log.warning(`Volume\
 ${aside.copy} is not needed any more and could not be removed: ${(0,failure.bD)(error)}`)})}function targetOf(node,restoreId){const recorded=node.recorded?.services.
find(({role})=>role==="postgres")?.image;const image=node.postgres?.image??recorded;const volume=fresh_volume_volumeOf(node);if(volume===void 0||image===void 0)
return void 0;return{aside:{volume,copy:`${volume}-before-${restoreId}`},image}}function fresh_volume_volumeOf(node){if(node.postgres===void 0)return node.recorded?.
volume;try{return dataVolume(node.postgres).volume}catch{return void 0}}async function stopServer(node,volume,log,signal){if(node.postgres?.running){log.info(`s\
topping container ${node.postgres.name}`);await(0,docker.T3)(["stop","--time","120",node.postgres.id],{signal,timeoutMs:18e4})}const format="{{.Names}}";const left=await(0,
docker.T3)(["ps","--filter",`volume=${volume}`,"--format",format],{signal});if(left.trim()==="")return;throw new failure.HR("volume-in-use",{what:`Containers ru\
n on volume ${volume}: ${left.trim().split("\n").join(", ")}.`,means:"Files must not be copied or replaced under a program that uses them.",next:"Stop them and \
run again."})}var errors=__webpack_require__(37428);;const database=schemas.Ikc({name:schemas.YjP().min(1),schema:schemas.YjP().optional(),server:schemas.YjP(),
port:schemas.aig(),user:schemas.YjP()});const record=schemas.Ikc({kind:schemas.euz("compose"),project:schemas.YjP().min(1),directory:schemas.YjP().optional(),configFiles:schemas.
YOg(schemas.YjP()),services:schemas.YOg(schemas.Ikc({service:schemas.YjP(),role:schemas.k5n(["validator","participant","postgres","other"]),running:schemas.zMY(),
image:schemas.YjP(),imageDigest:schemas.YjP().optional()})),databases:schemas.Ikc({apps:database.optional(),participant:database.optional()}),volume:schemas.YjP().
optional(),validator:schemas.Ikc({url:schemas.YjP(),hostHeader:schemas.YjP().optional()}).optional(),migrationId:schemas.aig().int().min(0).optional(),partyHint:schemas.
YjP().optional(),participantIdentifier:schemas.YjP().optional(),audience:schemas.YjP().optional(),noAuth:schemas.zMY().optional(),variables:schemas.g1P(schemas.
YjP(),schemas.YjP())});function parseComposeRecord(value){const parsed=record.safeParse(value);if(parsed.success)return parsed.data;throw new failure.HR("compos\
e-record",{what:`The manifest's record of the compose deployment cannot be read: ${errors.S1(parsed.error)}`,next:"Start the node once (start.sh), so that it ca\
n be discovered, and run again."})};async function composeDeployment(options){const recorded=options.recorded===void 0?void 0:parseComposeRecord(options.recorded);
let project=options.project;const look=async()=>await discoverNode({...options,project,recorded});const first=await look();project=first.project;for(const warning of first.
warnings)options.log.warning(warning);return{kind:"compose",bootstrap:composeBootstrap(look,{path:options.identitiesPath,startCommand:options.startCommand}),async describe(){
const node=await look();const description=await describeNode(node,options.validatorUrl);return{...description,record:await recordOf(node,options.validatorUrl)}},
async record(){return await recordOf(await look(),options.validatorUrl)},async access(role){return accessTo(await look(),role)},async stop(log,signal){return await stopComponents(
await look(),{...options,signal},log)},async openDatabases(log,how){const{signal}=how;const node=await look();const roles=["apps","participant"].filter(role=>isLocal(
node,coordinatesOf(node,role)));let copy;if(roles.length>0){const mayReplace=how.mayReplace&&options.freshVolume===true;copy=await openFreshVolume(node,{...how,
mayReplace},log);await openPostgres(await look(),log,signal)}await probeElsewhere(await look(),signal);return copy===void 0?{fresh:[]}:{fresh:roles,aside:`volum\
e ${copy}`}},async undoOpenDatabases(log,restoreId){await undoFreshVolume(look,restoreId,options.stopCommand,log)},async dumpVolume(){return composeDumpVolume(await look())},
async consumption(migrationId){return composeConsumption(await look(),migrationId)},async restartForDump(log,how){const node=await look();const text=how.command??
startLine(node,how.migrationId);await(0,operator_command.p)("start-command",{text,cwd:node.directory},log,how.signal)},async restartLine(migrationId){return startLine(
await look(),migrationId??"NEW_MIGRATION_ID")},async watchStart(since){return await watchComposeStart(await look(),since)},async start(stopped,log,signal){await startComponents(
look,stopped,{...options,signal},log)}}}function accessTo(node,role){const{name,schema,server,port,user,password}=coordinatesOf(node,role);const database2={name,
...schema!==void 0&&{schema},host:server,port,user,...password&&{password}};const{postgres}=node;if(isLocal(node,{name,server,port,user})){if(postgres===void 0){
throw new failure.HR("compose-no-postgres",{what:`Compose project ${node.project} has no Postgres container just now.`,means:"Its databases cannot be read until\
 the container is made again from the compose files.",next:"Start the node with start.sh; a restore makes the container itself."})}const inside={...(0,docker_place.
bm)(database2),user:postgres.env["POSTGRES_USER"]??user};return{database:inside,place:(0,docker_place.RH)(postgres.name,stagingFolder(node))}}const beside=node.
participant??node.validator??postgres;const network=beside?.networks[0]?.name;const image=postgres?.image??recordedPostgresImage(node);if(network===void 0||image===
void 0){throw new failure.HR("compose-no-network",{what:`The database server ${server} of compose project ${node.project} is reached over the node's network, bu\
t no container is left on one.`,next:"Start the node with start.sh, or use deployment: external with the URLs of its databases."})}return{database:database2,place:(0,
docker_place.NR)({image,network})}}function stagingFolder(node){if(node.postgres===void 0)return void 0;const data=node.postgres.env["PGDATA"]??"/var/lib/postgr\
esql/data";const mount=node.postgres.mounts.map(({destination})=>destination).filter(destination=>data===destination||data.startsWith(`${destination}/`)).sort((a,b)=>b.
length-a.length)[0];return`${mount??data}/.splice-validator-staging`}function recordedPostgresImage(node){return node.recorded?.services.find(({role})=>role==="\
postgres")?.image}async function probeElsewhere(node,signal){for(const role of["apps","participant"]){const coordinates=coordinatesOf(node,role);if(isLocal(node,
coordinates))continue;const{place}=accessTo(node,role);const{server,port}=coordinates;try{await(0,clients.D)(place,{program:"pg_isready",args:["-q","-h",server,
"-p",`${port}`]},signal)}catch(error){throw new failure.HR("database-server",{what:`The database server ${server}:${port} does not answer ${place.description}.`,
means:"It is not part of the compose project, so it is not started from here.",next:"Start it, or check SPLICE_DB_SERVER in .env.",cause:error})}}}}),61518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NR:()=>sidecarPlace,RH:()=>containerPlace,bm:()=>throughSocket});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var _system_child_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);
var _end_inside_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81588);const marker="SPLICE_VALIDATOR_RUN";function containerPlace(container,stagingFolder){
return{description:`in container ${container}`,...stagingFolder!==void 0&&{stagingFolder},start(command,signal){refuseSecretInput(command);const id2=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)();const folder=command.cwd===void 0?[]:["--workdir",command.cwd];const args=["exec","-i",...named({...command.env,[marker]:id2}),...folder];const running=(0,
_system_child_js__WEBPACK_IMPORTED_MODULE_1__.ni)({program:"docker",args:[...args,container,command.program,...command.args],env:{...command.env,[marker]:id2}},
signal);return withEnding(running,command,container,signal,()=>endInside(container,id2))}}}function sidecarPlace(options){const description=`in a container of ${options.
image} on network ${options.network}`;return{description,start(command,signal){refuseSecretInput(command);const name=`splice-validator-client-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)().slice(0,13)}`;const folder=command.cwd===void 0?[]:["--workdir",command.cwd];const args=["run","--rm","-i","--log-driver","none","--name",name,"--\
network",options.network];args.push(...folder,...options.user===void 0?[]:["--user",options.user]);for(const[source,target]of Object.entries(options.mounts??{}))
args.push("--volume",`${source}:${target}`);args.push(...named(command.env??{}),"--entrypoint",command.program,options.image,...command.args);const running=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__.
ni)({program:"docker",args,...command.env&&{env:command.env}},signal);return withEnding(running,command,options.image,signal,()=>removeContainer(name))}}}function throughSocket(database){
const{host:_host,port:_port,...rest}=database;return rest}function named(env){return Object.keys(env).flatMap(name=>["--env",name])}function refuseSecretInput(command){
if(command.secretInput===void 0)return;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR("container-secret-input",{what:`${command.program} cannot be\
 given a key in a container: there is no further pipe into it.`,next:"Encrypt on the runner."})}function withEnding(running,command,where,signal,endProgram){let ending;
const end=()=>{ending??=endProgram()};const exit=running.exit.then(async result=>{signal?.removeEventListener("abort",end);if(ending===void 0)return explained(result,
command.program,where);await ending;return{...result,code:null,signal:result.signal??"SIGTERM"}});if(signal?.aborted)end();else signal?.addEventListener("abort",
end,{once:true});return{stdin:running.stdin,stdout:running.stdout,exit,kill(){end();running.kill()}}}function explained(exit,program,where){if(exit.code!==126&&
exit.code!==127)return exit;if(/permission denied/i.test(exit.stderr))return exit;return{...exit,code:127,stderr:`${program} is not in the container (${where})`}}
async function endInside(container,id2){const args=["exec",container,"sh","-c",_end_inside_js__WEBPACK_IMPORTED_MODULE_3__.f,"sh",`${marker}=${id2}`];await finished(
(0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__.ni)({program:"docker",args}))}async function removeContainer(name){for(let attempt=0;attempt<3;attempt++){const exit=await finished(
(0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__.ni)({program:"docker",args:["rm","--force","--volumes",name]}));if(exit.code===0&&!/no such container/i.test(exit.
stderr))return;await new Promise(resolve=>setTimeout(resolve,300))}}async function finished(running){running.stdin.end();running.stdout.resume();return await running.
exit}}),95864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CR:()=>containerLog,EP:()=>lastLogLines,
Nn:()=>inspect,T3:()=>docker,Vb:()=>composeContainers,Wf:()=>imageDigest,ZK:()=>engineAddress});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);
var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(37428);var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75591);const binding=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({HostIp:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().nullish(),HostPort:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish()});const inspected=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),Name:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),Image:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),RestartCount:zod__WEBPACK_IMPORTED_MODULE_3__.aig().default(0),State:zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({Status:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),Running:zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),Restarting:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().default(false),
ExitCode:zod__WEBPACK_IMPORTED_MODULE_3__.aig().default(0),Health:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Status:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()}).nullish()}),
Config:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Image:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),Env:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.
YjP()).nullish(),Labels:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).nullish()}),HostConfig:zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({NetworkMode:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),PortBindings:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(binding).nullish()).nullish()}),NetworkSettings:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Ports:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.YOg(binding).nullish()).nullish(),Networks:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({IPAddress:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),Aliases:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).nullish()})).
nullish()}),Mounts:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Type:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),Name:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().nullish(),Source:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),Destination:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()})).nullish()});async function docker(args,options={}){
const{signal,timeoutMs,env}=options;try{return await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.eF)({program:"docker",args,...env&&{env}},{...signal&&{signal},
...timeoutMs&&{timeoutMs}})}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.cJ)throw error;const text=(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error);if(/cannot connect to the docker daemon|permission denied.*docker\.sock/i.test(text)){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("d\
ocker-unreachable",{what:`The Docker Engine cannot be used from here: ${text}`,next:"Run the job on the host of the node as a user of the docker group, or set D\
OCKER_HOST.",cause:error})}if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR&&error.code==="program-missing"){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("docker-missing",{what:"The program docker is not on the PATH of this runner.",next:"Install the Docker CLI with its Compose plugin, or use deployment: exter\
nal.",cause:error})}throw error}}async function composeContainers(project,signal){const label="com.docker.compose.project";const filter=project===void 0?label:`${label}\
=${project}`;const ids2=await docker(["ps","--all","--quiet","--no-trunc","--filter",`label=${filter}`],{signal});const containers=await inspect(ids2.split("\n").
filter(Boolean),signal);return containers.filter(({labels})=>labels["com.docker.compose.oneoff"]?.toLowerCase()!=="true")}async function inspect(ids2,signal){if(ids2.
length===0)return[];let text;try{text=await docker(["container","inspect",...ids2],{signal})}catch(error){if(!/no such container/i.test((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error)))throw error;const single=ids2.length===1?[]:await Promise.all(ids2.map(id2=>inspect([id2],signal)));return single.flat()}const parsed=zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(inspected).safeParse(JSON.parse(text));if(!parsed.success){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("docker-answer",{what:`docker inspec\
t answers in a form that is not known: ${zod__WEBPACK_IMPORTED_MODULE_4__.S1(parsed.error)}`,next:"Report this with the output of `docker version`."})}return parsed.
data.map(toContainer)}function toContainer(raw){const labels=raw.Config.Labels??{};const env={};for(const entry of raw.Config.Env??[]){const at=entry.indexOf("=");
if(at>0)env[entry.slice(0,at)]=entry.slice(at+1)}const published={};for(const ports of[raw.HostConfig.PortBindings,raw.NetworkSettings.Ports]){for(const[inside,
bindings]of Object.entries(ports??{})){const first=bindings?.find(({HostPort})=>HostPort&&HostPort!=="0");if(first?.HostPort)published[inside]={host:first.HostIp??
"",port:first.HostPort}}}return{id:raw.Id,name:raw.Name.replace(/^\//,""),project:labels["com.docker.compose.project"]??"",service:labels["com.docker.compose.se\
rvice"]??"",labels,env,image:raw.Config.Image,imageId:raw.Image,running:raw.State.Running||raw.State.Restarting,status:raw.State.Restarting?"restarting":raw.State.
Status,exitCode:raw.State.ExitCode,restartCount:raw.RestartCount,...raw.State.Health&&raw.State.Health.Status!=="none"&&{health:raw.State.Health.Status},networks:Object.
entries(raw.NetworkSettings.Networks??{}).map(([name,network])=>({name,...network.IPAddress&&{address:network.IPAddress},aliases:network.Aliases??[]})),published,
mounts:(raw.Mounts??[]).map(mount=>({type:mount.Type,...mount.Name&&{volume:mount.Name},...mount.Source&&{source:mount.Source},destination:mount.Destination}))}}
async function imageDigest(imageId,signal){try{const digests=await docker(["image","inspect","--format",'{{join .RepoDigests "\\n"}}',imageId],{signal});return/@(sha256:[0-9a-f]{64})/.
exec(digests)?.[1]??imageId}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.cJ)throw error;return void 0}}async function engineAddress(signal){
const fromEnvironment=process.env["DOCKER_HOST"];if(fromEnvironment)return fromEnvironment;const host=await docker(["context","inspect","--format","{{.Endpoints\
.docker.Host}}"],{signal});return host.trim()}async function containerLog(id2,since,lines){const script='exec docker logs --since "$2" --tail "$3" "$1" 2>&1';const command={
program:"sh",args:["-c",script,"sh",id2,since,String(lines)]};return await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.eF)(command,{timeoutMs:3e4}).catch(_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)}async function lastLogLines(id2,since="10m"){const text=await containerLog(id2,since,100);const lines=text.split("\n").map(line=>line.trim()).filter(Boolean);
const errors=lines.filter(line=>/\b(ERROR|FATAL|PANIC)\b/.test(line));const shown=new Set([...[...new Set(errors)].slice(-3),...lines.slice(-3)]);return{shown:(0,
_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)([...shown].join(" | "))||"(nothing)",all:text}}}),81588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>endInsideScript});const endInsideScript=`
quiet=0 round=0 name=TERM
while [ "$quiet" -lt 3 ] && [ "$round" -lt 40 ]; do
  round=$((round + 1)) found= parents=' 1 '
  for file in $(grep -lzxF -e "$1" /proc/[0-9]*/environ 2>/dev/null); do
    pid=\${file#/proc/}
    pid=\${pid%/environ}
    parent=
    while read -r key value; do
      case $key in PPid:) parent=$value ;; esac
    done 2>/dev/null <"/proc/$pid/status"
    [ -n "$parent" ] || continue
    found="$found $pid:$parent"
    parents="$parents$parent "
  done
  for one in $found; do
    pid=\${one%:*}
    [ "\${one#*:}" = 1 ] && continue
    case $parents in *" $pid "*) continue ;; esac
    kill -s "$name" "$pid" 2>/dev/null
  done
  if [ -z "$found" ]; then quiet=$((quiet + 1)); else quiet=0; fi
  [ "$round" -ge 20 ] && name=KILL
  sleep 0.1
done`}),50674:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{TL:()=>quoted,Xc:()=>farCommand,
tz:()=>processMark,vc:()=>overProtocol});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_stream__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57075);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);
const processMark="SPLICE_VALIDATOR_RUN";const beatSeconds=10;const silenceMs=6e4;const bootstrap=`
script=$(while IFS= read -r line && [ "$line" != "$0" ]; do printf '%s\\n' "$line"; done)
eval "$script"`;const script=`
if command -v openssl >/dev/null; then digest() { openssl dgst -sha256 -r; }; else digest() { sha256sum; }; fi
exec 3<&0 4>&1 5>&2 </dev/null
{
  trap 'kill "$nap"; wait "$nap"; exit 0' TERM
  while :; do
    sleep ${beatSeconds} 5>&- & nap=$!
    wait "$nap" || exit 0
    printf '\\0' >&5
  done
} >/dev/null 2>&1 3<&- 4>&- &
beat=$!
report=$(
  exec 6>&1
  {
    { tee /dev/fd/8 <&3 8>&1 >&7 | { exec 7>&-; sum=$(digest); echo "in \${sum%% *}" >&6; }; } 7>&1 2>/dev/null
  } | {
    "$@" 3<&- 4>&- 5>&- 6>&-
    status=$?
    echo "status $status" >&6
    [ $status = 0 ] || printf '\\n%s failed\\n' "$0" >&5
    cat >/dev/null
  } | { tee /dev/fd/8 8>&1 >&4 | { exec 4>&-; sum=$(digest); echo "out \${sum%% *}" >&6; }; }
)
{ kill "$beat"; wait "$beat"; } 2>/dev/null
printf '\\n%s' "$0" >&5
for word in $report; do printf ' %s' "$word" >&5; done
printf ' end\\n' >&5
case $report in *"status 0"*) exit 0;; *) exit 1;; esac`;function farCommand(command){if(command.secretInput!==void 0){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR("far-command",{what:`${command.program} cannot be given a key in a pod: there is no further pipe into it.`,next:"Encrypt on the runner."})}const mark=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)();const variables={...command.env,[processMark]:mark};const exports=Object.entries(variables).map(([name,value])=>`export ${name}=${quoted(value instanceof
_system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh?value.reveal():value)}
`);const folder=command.cwd===void 0?"":`cd ${quoted(command.cwd)} || exit 1
`;const program=[command.program,...command.args].map(quoted).join(" ");const text=`{
${exports.join("")}${folder}set -- ${program}
${script}
}
${mark}
`;return{shellArgs:["-c",bootstrap,mark],writeScript:input=>void input.write(text),mark}}function quoted(text){return`'${text.replaceAll("'",`'\\''`)}'`}function overProtocol(connect,far,silenceLimitMs=silenceMs){
const input=new Digesting;const output=new Digesting;let heard=Date.now();let silent=false;let tail="";const running=connect(text=>{heard=Date.now();tail=`${tail}${text}`.
slice(-2*failedLine(far.mark).length);if(tail.includes(failedLine(far.mark)))input.destroy()});output.onBytes=()=>{heard=Date.now()};const watch=setInterval(()=>{
if(output.writableNeedDrain)heard=Date.now();if(Date.now()-heard<silenceLimitMs)return;silent=true;running.kill()},silenceLimitMs/10);watch.unref();far.writeScript(
running.stdin);(0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(input,running.stdin,()=>{});const drained=new Promise(resolve=>(0,node_stream__WEBPACK_IMPORTED_MODULE_1__.
pipeline)(running.stdout,output,()=>resolve()));const exit=running.exit.then(async end=>{clearInterval(watch);await drained;if(silent){const lost=`nothing was h\
eard of it for ${silenceLimitMs/1e3} s`;return{code:1,signal:null,stderr:lost,lost}}return judge(end,far.mark,{in:input.digest(),out:output.digest()})});return{
stdin:input,stdout:output,exit,kill:()=>running.kill()}}function failedLine(mark){return`
${mark} failed
`}const notStarted=/executable file not found|no such file or directory: unknown|ENOENT|\(Forbidden\)|is forbidden|\(Unauthorized\)/;function judge(end,mark,here){
const lines=end.stderr.replaceAll("\0","").replaceAll(`${mark}: `,"sh: ").replace(/(?:Post|Get) "https?:[^"]*": /g,"").split("\n");const trailer=lines.findLast(
line=>line.startsWith(`${mark} `)&&line.endsWith(" end"));const rest=lines.filter(line=>line!==trailer&&line!==`${mark} failed`&&!/^command terminated with (?:non-zero )?exit code/.
test(line));const stderr=rest.join("\n").trim();if(trailer===void 0&&notStarted.test(stderr))return{...end,code:end.code||1,stderr};if(trailer===void 0){const reason=stderr||
"the connection ended without a word";return{code:end.code||1,signal:end.signal,stderr:reason,lost:reason}}const words=trailer.split(" ");const after=word=>words[words.
indexOf(word)+1]??"";const status=Number(after("status"));if(status!==0)return{code:status,signal:null,stderr};for(const stream of["in","out"]){if(after(stream)===
(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_3__.E$)(here[stream]))continue;const lost=`${stream==="in"?"its input":"its output"} did not come through whole`;return{
code:1,signal:null,stderr:lost,lost}}return{code:0,signal:null,stderr}}class Digesting extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform{#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256");#digest;onBytes;_transform(chunk,_encoding,done){this.onBytes?.();if(this.#digest===void 0)this.#hash.update(chunk);done(null,chunk)}digest(){
this.#digest??=this.#hash.digest("hex");return this.#digest}}}),74299:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{HM:()=>withoutAuthentication,Zk:()=>hoconVariables,hK:()=>hoconValue,rg:()=>findMigrationId,xT:()=>importsDump});function hoconValue(text,key,env={}){
const pattern=new RegExp(`(?<![\\w-])"?${key}"?\\s*[=:]\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|\\$\\{\\??(\\w+)\\}|([^\\s,}#]+))`,"g");let value;for(const[,quoted,variable,
plain]of text.replace(/^\s*(#|\/\/).*$/gm,"").matchAll(pattern)){if(quoted!==void 0)value=quoted.replace(/\\(["\\])/g,"$1");else if(variable!==void 0)value=env[variable]??
value;else if(plain!==void 0)value=plain}return value}function hoconVariables(text){return[...new Set([...text.matchAll(/\$\{\??([A-Z_][A-Z0-9_]*)\}/g)].map(match=>match[1]??
""))]}function findMigrationId(env,participantDatabase){const configured=/domain-migration-id\s*[=:]\s*"?(\d+)/.exec(Object.values(env).join("\n"))?.[1];const named=/^participant-(\d+)$/.
exec(participantDatabase??"")?.[1];const text=configured??named;return text===void 0?void 0:Number(text)}function withoutAuthentication(env){return Object.entries(
env).some(([name,value])=>name.startsWith("ADDITIONAL_CONFIG")&&value.includes("hs-256-unsafe"))}function importsDump(env){return Object.values(env).some(value=>/restore-from-migration-dump\s*[=:]/.
test(value))}}),91044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>dumpFolder,
q:()=>dumpName});const dumpFolder="/domain-upgrade-dump";const dumpName="domain_migration_dump.json"})};
