export const id=6466;export const ids=[6466];export const modules={18606:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
moved`}}),4085:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{externalDeployment:()=>externalDeployment});
var runner_access=__webpack_require__(25350);var failure=__webpack_require__(1145);var database_url=__webpack_require__(44877);var external_node_crypto_=__webpack_require__(
77598);var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var bootstrap_text=__webpack_require__(18606);var operator_command=__webpack_require__(
73224);;function externalBootstrap(options){const{path,startCommand}=options;const bootstrap={async plan(how){const blockers=path===void 0?["with deployment: ex\
ternal, give identities-path: the absolute path at which the validator app reads the file"]:[];return{where:path===void 0?"nowhere yet":`file ${path}, readable \
for the user of this runner only`,instructions:(0,bootstrap_text.ix)(path??"/path/of/the/dump",how),blockers}},async place(dump,_how,log){const file=required(path);
const there=await contentOf(file);if(there!==void 0&&there.length>0&&!there.equals(dump))throw(0,bootstrap_text.L4)(`file ${file}`);await writePrivately(file,dump);
log.info(`identities are in ${file} (${(0,external_node_crypto_.createHash)("sha256").update(dump).digest("hex").slice(0,12)}…)`)},async signs(){return{running:void 0,
restarts:0,log:""}},async remove(dump,log){const file=required(path);const there=await contentOf(file);if(there===void 0)return[];if(!there.equals(dump))return[
(0,bootstrap_text.yL)(`file ${file}`)];await(0,promises_.truncate)(file,0);await(0,promises_.rm)(file);log.info(`removed ${file}`);return["take participant-boot\
strapping-dump and migrate-validator-party out of the configuration again"]}};if(startCommand===void 0)return bootstrap;return{...bootstrap,async start(how,log,signal){
const env=(0,bootstrap_text.aC)(how,required(path));await(0,operator_command.p)("start-command",{text:startCommand,env},log,signal)}}}function required(path){if(path===
void 0)throw new Error("the plan refuses to go on without a path");return path}async function contentOf(path){const found=await(0,promises_.lstat)(path).catch(error=>{
if(error.code==="ENOENT")return void 0;throw placeFailure(path,error)});if(found===void 0)return void 0;if(!found.isFile())throw(0,bootstrap_text.L4)(`${path}, \
which is no plain file`);return await(0,promises_.readFile)(path)}async function writePrivately(path,content){const part=`${path}.part`;try{await(0,promises_.rm)(
part,{force:true});const handle=await(0,promises_.open)(part,"wx",384);try{await handle.writeFile(content);await handle.sync()}finally{await handle.close()}await(0,
promises_.rename)(part,path)}catch(error){await(0,promises_.rm)(part,{force:true}).catch(()=>{});throw placeFailure(path,error)}}function placeFailure(path,cause){
return new failure.HR("bootstrap-dump-place",{what:`The identities cannot be written to ${path}.`,means:"Nothing is left of them there.",next:`Check that ${(0,external_node_path_.
dirname)(path)} exists, has room, and may be written by this user.`,cause})};const otherwise="name the folder that holds the programs in postgres-client-path";function externalDeployment(options){
const databases={apps:(0,database_url.m)(options.appsDatabaseUrl,"apps-database-url"),participant:(0,database_url.m)(options.participantDatabaseUrl,"participant\
-database-url")};const server=role=>`${databases[role].host}:${databases[role].port??5432}`;if(databases.apps.name===databases.participant.name&&server("apps")===
server("participant")){throw new failure.HR("same-database",{what:`apps-database-url and participant-database-url both name ${databases.apps.name} on ${server("\
apps")}.`,next:"Give the database of the validator app and that of the participant."})}const places=new Map;return{kind:"external",serversElsewhere:true,bootstrap:externalBootstrap(
{path:options.identitiesPath,startCommand:options.startCommand}),async describe(){return{kind:"external",location:`databases on ${[...new Set([server("apps"),server(
"participant")])].join(" and ")}`,components:[],databases:{apps:{...named(databases.apps),server:server("apps")},participant:{...named(databases.participant),server:server(
"participant")}},...options.validatorUrl!==void 0&&{validator:{url:options.validatorUrl}},...options.audience!==void 0&&{audience:options.audience},...options.noAuth!==
void 0&&{noAuth:options.noAuth},warnings:[]}},async access(role){const known=places.get(role);if(known!==void 0)return known;const other=role==="apps"?"particip\
ant":"apps";const near=server("apps")===server("participant")?places.get(other)?.place:void 0;const database=databases[role];const access=near?{database,place:near}:
await(0,runner_access.J)(database,options.clientPath,otherwise);places.set(role,access);return access},async stop(log,signal){if(options.stopCommand===void 0){log.
info("No stop-command is given: the node counts as stopped when nobody is connected to its databases.")}else{await(0,operator_command.p)("stop-command",{text:options.
stopCommand},log,signal)}return{components:[]}},async openDatabases(){return{fresh:[]}},async start(_stopped,log,signal){if(options.startCommand===void 0){log.warning(
"No start-command is given: start participant and validator app yourself.")}else{await(0,operator_command.p)("start-command",{text:options.startCommand},log,signal)}}}}
function named({name,schema}){return{name,...schema!==void 0&&{schema}}}}),25350:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>runnerAccess});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _clients_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
54421);var _databases_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90041);var _server_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18421);var _session_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
38933);async function runnerAccess(database,folder,otherwise){if(!await(0,_clients_js__WEBPACK_IMPORTED_MODULE_1__.nw)("psql",folder)){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("program-missing",{what:"The Postgres client programs are not on the runner.",means:"psql, pg_dump and pg_restore read and write the databases.",next:`Instal\
l postgresql-client on the runner, or ${otherwise}.`})}const first={database,place:(0,_clients_js__WEBPACK_IMPORTED_MODULE_1__.qX)(folder)};const ask=async session=>(await session.
row(_server_js__WEBPACK_IMPORTED_MODULE_3__.jk)).major;const major=await(0,_session_js__WEBPACK_IMPORTED_MODULE_4__.fQ)(first,ask).catch(async error=>{if(error instanceof
_session_js__WEBPACK_IMPORTED_MODULE_4__.cj)return await(0,_databases_js__WEBPACK_IMPORTED_MODULE_2__.Yx)(first,ask);throw error});return{database,place:await(0,
_clients_js__WEBPACK_IMPORTED_MODULE_1__.H1)(major,folder)}}})};
