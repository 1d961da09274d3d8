export const id=4047;export const ids=[4047];export const modules={34047:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__);var _src_backup_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
762);var _src_inputs_node_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54152);var _src_inputs_read_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
15691);var _src_inputs_recipients_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98603);var _src_inputs_retention_inputs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
65431);var _src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(57891);var _src_prune_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(4920);
var _src_reports_prune_report_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(63116);var _src_reports_report_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
65855);var _src_repository_pins_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(52036);var _src_runner_main_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
21282);var _src_system_deadline_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(60239);var _src_system_failure_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
1145);var _src_system_version_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(48441);var _report_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(22496);
await(0,_src_runner_main_js__WEBPACK_IMPORTED_MODULE_10__.i)("backup",async context=>{const{inputs,log}=context;const began=Date.now();const given=(0,_src_inputs_read_js__WEBPACK_IMPORTED_MODULE_2__.
LF)("backup",inputs);const node=(0,_src_inputs_node_inputs_js__WEBPACK_IMPORTED_MODULE_1__.X)(given,context,{restores:false});const recipients=await(0,_src_inputs_recipients_js__WEBPACK_IMPORTED_MODULE_3__.
r)(inputs,given);const retention=(0,_src_inputs_retention_inputs_js__WEBPACK_IMPORTED_MODULE_4__.T)(inputs,given);const pinned=(0,_src_inputs_retention_inputs_js__WEBPACK_IMPORTED_MODULE_4__.
C)(inputs,given);const wantsIdentities=given.identities==="required";if(wantsIdentities&&!node.hasToken){inputs.problem("token","or client-id and client-secret,\
 or no-auth is required to fetch the identities; identities: none leaves them out.")}inputs.finish();const owner=(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_8__.
Vp)();const signal=AbortSignal.any([context.signal,(0,_src_system_deadline_js__WEBPACK_IMPORTED_MODULE_11__.n)(given.timeoutMs,"backup")]);const options={...given,
...node.lock,recipients,tool:_src_system_version_js__WEBPACK_IMPORTED_MODULE_13__.z,owner};const sets=await node.openSets();const deployment=await node.connect();
const validator=wantsIdentities?await node.validator(deployment):void 0;if(wantsIdentities&&validator===void 0){throw new _src_system_failure_js__WEBPACK_IMPORTED_MODULE_12__.
HR("validator-unknown",{what:"The address of the validator app was not found.",means:"The node identities cannot be fetched, and they are part of every set.",next:"\
Give validator-url, or identities: none to do without them."})}const report=await(0,_src_backup_js__WEBPACK_IMPORTED_MODULE_0__.R)({deployment,sets,log,signal,...validator&&
{validator}},{...options,ageTool:await(0,_src_pipeline_seal_js__WEBPACK_IMPORTED_MODULE_5__.dd)()});const set=report.manifest.id;if(pinned!==void 0){const path=await(0,
_src_repository_pins_js__WEBPACK_IMPORTED_MODULE_9__.y_)(sets.storage,sets.node,{set,reason:pinned,by:owner});log.info(`Pinned until ${path} is removed: ${pinned}`)}
(0,_report_js__WEBPACK_IMPORTED_MODULE_14__.D)(report,{sets,began,pinned},context);(0,_report_js__WEBPACK_IMPORTED_MODULE_14__.S)(report);if(retention===void 0)
return;const work=()=>(0,_src_prune_js__WEBPACK_IMPORTED_MODULE_6__.R)({sets,deployment,log,signal},{...options,...retention});await(0,_src_reports_prune_report_js__WEBPACK_IMPORTED_MODULE_7__.
X)(set,work,context)});__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),22496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>reportBackup,S:()=>demandProven});var _src_reports_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65855);
var _src_repository_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31137);var _src_repository_storage_several_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
68359);var _src_system_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1145);var _src_system_log_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
60297);function reportBackup(report,{sets,began,pinned},{output,summary}){const{manifest,manifestSha256,manifestPath}=report;const{id:id2,facts,identities,participantId}=manifest;
const bytes=(0,_src_repository_manifest_js__WEBPACK_IMPORTED_MODULE_1__.R8)(manifest).reduce((sum,file)=>sum+file.bytes,0);output("set-id",id2);output("manifest\
-path",manifestPath);output("manifest-sha256",manifestSha256);output("participant-id",participantId??"");output("data-time",facts.dataTime??"");output("apps-off\
set",facts.appsOffset??"");output("ledger-end",facts.ledgerEnd??"");output("order-proof",manifest.proofs.find(proof=>proof.name==="order")?.verdict??"not-checke\
d");output("bytes",bytes);output("duration-seconds",Math.round((Date.now()-began)/1e3));const standings=(0,_src_repository_storage_several_js__WEBPACK_IMPORTED_MODULE_2__.
C)(sets.storage,manifestPath);output("repositories",JSON.stringify(standings));const unknown="not known";const inSet=identities?`in ${identities.file.heldIn?.place??
"the set"} (${identities.custody})`:`not in the set: ${manifest.identitiesNotIncluded}`;summary.heading(`Backup of ${manifest.node}`).facts([["Set",{code:id2}],
["Repository",sets.storage.description],["Manifest",{code:manifestSha256}],["Databases",(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_0__.kR)(manifest)],["\
Participant",{code:participantId??unknown}],["Data up to",facts.dataTime??unknown],["Offsets",`apps ${facts.appsOffset??unknown}, ledger end ${facts.ledgerEnd??
unknown}`],["Identities",inSet],["Size",(0,_src_system_log_js__WEBPACK_IMPORTED_MODULE_4__.z)(bytes)],...pinned===void 0?[]:[["Pinned",pinned]],["Encrypted for",
manifest.encryptionRecipients.join(", ")||"nobody: the set is not encrypted"]]);if(standings.length>1)(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(
summary,standings);(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_0__.A1)(summary,report.steps);(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_0__.C3)(summary,
manifest.proofs);summary.heading("Not checked",3).list(["Whether the set restores: that is what a drill is for.",...Object.entries(facts.notRead).map(([fact,reason])=>`${fact}\
: ${reason}`),...manifest.otherDatabases.filter(other=>other.attribution==="unknown").map(other=>`database ${other.name}: belongs to no known program and is not\
 in the set`)])}function demandProven({manifest,problems}){if(problems.length===0)return;throw new _src_system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("publi\
shed-with-problems",{what:`Set ${manifest.id} was published, but not everything about it is proven: ${problems.join("; ")}.`,means:"The set exists and is kept. \
`set: latest` passes over it unless its restorability proofs pass.",next:"Find out why: a stale data time means that the node is not connected; a proof that was\
 not checked names what it lacked."})}}),66549:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{X:()=>againWhenLost,x:()=>answersWithin});var _postgres_databases_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90041);var _postgres_lost_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8832);var _postgres_sql_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38621);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);
var _system_wait_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(25598);const attempts=3;async function againWhenLost(deployment,role,{log,signal},work){const{
serversReturnWithinMs:timeoutMs}=deployment;for(let attempt=1;;attempt++){try{return await work()}catch(error){if(timeoutMs===void 0||signal.aborted||attempt===
attempts||!(0,_postgres_lost_connection_js__WEBPACK_IMPORTED_MODULE_1__.H)(error)){throw error}log.warning(`The ${role} database: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)} Beginning again (${attempt+1} of ${attempts}).`);if(!await answersWithin(timeoutMs,deployment,role,signal))throw error}}}async function answersWithin(timeoutMs,deployment,role,signal){
const answered=await(0,_system_wait_js__WEBPACK_IMPORTED_MODULE_3__.f)(async()=>{try{await(0,_postgres_databases_js__WEBPACK_IMPORTED_MODULE_0__.Yx)(await deployment.
access(role),session=>session.execute((0,_postgres_sql_js__WEBPACK_IMPORTED_MODULE_4__.ll)`SELECT 1`),signal);return true}catch(reason){if(!(reason instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR)||lasting.includes(reason.code))throw reason;return void 0}},{timeoutMs,everyMs:2e3,signal});return answered??false}const lasting=["cancelled","kubernetes-fo\
rbidden","kubernetes-other-target","kubernetes-scaled-up"]}),762:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>backup});var failure=__webpack_require__(1145);var wait=__webpack_require__(25598);var sql=__webpack_require__(38621);;const patienceMs=6e4;
async function waitUntilDurable(session,signal){const{fsync,pages,spaces}=await session.row((0,sql.ll)`SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
            (SELECT count(*) FROM pg_tablespace WHERE spcname NOT IN ('pg_default', 'pg_global')) AS spaces`);if(fsync!=="on"||pages!=="on"){throw notDurable(`T\
he server runs with fsync ${fsync} and full_page_writes ${pages}.`)}if(spaces>0)throw notDurable(`The server has ${spaces} tablespaces besides its own, on other\
 disks.`);const{wanted}=await session.row((0,sql.ll)`SELECT pg_current_wal_insert_lsn() AS wanted`);const written=await(0,wait.f)(async()=>{const{reached}=await session.
row((0,sql.ll)`SELECT pg_current_wal_flush_lsn() >= ${(0,sql.Uq)(wanted)}::pg_lsn AS reached`);return reached||void 0},{timeoutMs:patienceMs,everyMs:100,signal});
if(!written)throw notDurable(`The server did not write its log to the disk for ${patienceMs/1e3} s.`)}function notDurable(what){return new failure.HR("not-durab\
le",{what,means:"A copy of its disk might not hold what was committed, or not start.",next:"Set that right, or back up with method: dump."})}var read_catalog=__webpack_require__(
18352);var postgres_server=__webpack_require__(18421);var postgres_session=__webpack_require__(38933);var ledger_facts=__webpack_require__(70917);;function saved(content){
return content};async function copyServers(deployment2,copies,target){const{steps}=target;const read={apps:()=>look(deployment2,"apps",ledger_facts.K,target.signal),
participant:()=>look(deployment2,"participant",ledger_facts.x,target.signal)};const together=(await copies.groups()).length===1;if(together){return await steps.
run("Both databases",async notes=>{const apps2={before:await read.apps(),startedAt:new Date};const participant={before:await read.participant(),startedAt:new Date};
const copy=await take(copies,["apps","participant"],target);notes.note=copy.reference;const finished={copy,finishedAt:new Date};return{apps:savedBy("apps",{...apps2,
after:await read.apps(),...finished},before=>before),participant:savedBy("participant",{...participant,after:await read.participant(),...finished},leastOf)}})}const apps=await steps.
run("Apps database",async notes=>{const started={before:await read.apps(),startedAt:new Date};const copy=await take(copies,["apps"],target);notes.note=copy.reference;
const finished={copy,finishedAt:new Date,after:await read.apps()};return savedBy("apps",{...started,...finished},mostOf)});return await steps.run("Participant d\
atabase",async notes=>{const participant=await copyParticipant(apps,copies,read.participant,target);notes.note=participant.capture.method==="dump"?"":participant.
capture.reference;return{apps,participant}})}async function copyParticipant(after,copies,read,target){if(after.finishedAt.getTime()>Date.now())throw new Error("\
the apps database is not saved");const started={before:await read(),startedAt:new Date};const copy=await take(copies,["participant"],target);return savedBy("par\
ticipant",{...started,copy,finishedAt:new Date,after:await read()},leastOf)}async function take(copies,roles,target){const copy=await copies.take(roles,target);
target.onCopy(copy);return copy}async function look(deployment2,role,readFacts,signal){const access=await deployment2.access(role);return await(0,postgres_session.
fQ)(access,async session=>{const facts=await readFacts(session);const inventory=await(0,postgres_server.c_)(session,[]);const catalog=await(0,read_catalog.u)(session);
const server=await(0,postgres_server.TX)(session);await waitUntilDurable(session,signal);const{name,schema}=access.database;return{name,...schema!==void 0&&{schema},
server,inventory,catalog,facts}},signal)}function savedBy(role,seen,facts){const{before,after,copy,startedAt,finishedAt}=seen;for(const kind of["tables","indexe\
s","sequences","constraints"]){if(before.inventory[kind]===after.inventory[kind])continue;throw new failure.HR("schema-changed",{what:`The ${role} database had ${before.
inventory[kind]} ${kind} before its copy and ${after.inventory[kind]} after it.`,means:"An upgrade ran meanwhile: which schema the copy holds is not known. Noth\
ing was published.",next:"Run the backup again when the upgrade is over."})}const{method,roles,reference,details}=copy;const capture={method,roles:[...roles],reference,
...details!==void 0&&{details}};return saved({role,name:before.name,...before.schema!==void 0&&{schema:before.schema},server:before.server,inventory:before.inventory,
catalog:before.catalog,facts:facts(before.facts,after.facts),startedAt,finishedAt,capture,files:[]})}function mostOf(before,after){if(after.ingestion===void 0)return after;
const earlier=entry=>before.ingestion?.find(one=>one.participantId===entry.participantId&&one.migrationId===entry.migrationId);return{...after,ingestion:after.ingestion.
map(({resumeOffset:_,...entry})=>{const resumeOffset=earlier(entry)?.resumeOffset;return{...entry,...resumeOffset!==void 0&&{resumeOffset}}})}}function leastOf(before,after){
const{prunedUpTo:_,...rest}=before;return{...rest,...after.prunedUpTo!==void 0&&{prunedUpTo:after.prunedUpTo}}}var again_when_lost=__webpack_require__(66549);var progress=__webpack_require__(
77669);var compress=__webpack_require__(17138);var child=__webpack_require__(65205);var clients=__webpack_require__(54421);var program_errors=__webpack_require__(
42941);;async function chooseDumpMethod(place,serverMajor,level){const major=await(0,clients.tf)(place);if(major>=16&&serverMajor>=16&&await buildHasZstd(place,
level)){return{compression:"pg_dump",level,clientMajor:major}}const compression=await(0,clients.Dt)(place,"zstd")?"zstd":"node";return{compression,level,clientMajor:major}}
async function buildHasZstd(place,level){const running=place.start({program:"pg_dump",args:["-w","-Fc",`--compress=zstd:${level}`],env:{PGHOST:"/nonexistent",PGDATABASE:"\
postgres"}});running.stdin.end();running.stdout.resume();return!/compression/i.test((await running.exit).stderr)}const ownRights={role:"none"};async function exportSnapshot(session){
await session.execute((0,sql.ll)`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`);return(await session.row((0,sql.ll)`SELECT pg_export_snapshot() AS snapshot`)).
snapshot}async function*dump(access,snapshot,method,signal){const inside=method.compression==="pg_dump"?`zstd:${method.level}`:"0";const args=["--no-password","\
--format=custom",`--compress=${inside}`,`--snapshot=${snapshot}`,"--lock-wait-timeout=120000"];const env=(0,postgres_session.M_)(access,ownRights);if(method.compression!==
"zstd"){const running2=access.place.start({program:"pg_dump",args,env},signal);running2.stdin.end();const archive=(0,child.CG)(running2,"pg_dump",program_errors.
A);yield*method.compression==="node"?(0,compress.Bc)(archive,method.level):archive;return}const running=access.place.start({program:"sh",args:["-c",bothMustSucceed,
"sh",`-${method.level}`,"pg_dump",...args],env},signal);running.stdin.end();yield*(0,child.CG)(running,"pg_dump",program_errors.A)}const bothMustSucceed=`
level=$1; shift
if stdbuf -o 256K true 2>/dev/null; then set -- stdbuf -o 256K "$@"; fi
exec 4>&1
status=$({ { "$@" 3>&- 4>&-; echo $? >&3; } | zstd -q --check --single-thread "$level" -c >&4 3>&- || echo 1 >&3; } 3>&1)
case $status in 0) exit 0;; *) exit 1;; esac`;async function*dumpRoles(access,signal){const running=access.place.start({program:"pg_dumpall",args:["--no-passwor\
d","--roles-only","--no-role-passwords",`--database=${(0,postgres_session.Bh)(access.database.name)}`],env:(0,postgres_session.M_)(access,ownRights)},signal);running.
stdin.end();yield*(0,child.CG)(running,"pg_dumpall",program_errors.A)}var set_file=__webpack_require__(33433);;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?
symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!==
"function")__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[__knownSymbol(
"dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){
return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError===
"function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An\
 error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(
result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};async function dumpApps(deployment2,target){return await(0,again_when_lost.
X)(deployment2,"apps",target,()=>dumpDatabase(deployment2,"apps",ledger_facts.K,target))}async function dumpParticipant(after,deployment2,target){if(after.finishedAt.
getTime()>Date.now())throw new Error("the apps dump is not finished");return await(0,again_when_lost.X)(deployment2,"participant",target,()=>dumpDatabase(deployment2,
"participant",ledger_facts.x,target))}async function dumpDatabase(deployment2,role,readFacts,target){var _stack=[];try{const access=await deployment2.access(role);
const startedAt=new Date;const session=__using(_stack,await postgres_session.Nn.open(access,target.signal),true);await session.execute((0,sql.ll)`SET lock_timeout = '2min'`);
const server=await(0,postgres_server.TX)(session);const method=await chooseDumpMethod(access.place,server.major,target.zstdLevel);if(method.clientMajor<server.major){
throw new failure.HR("client-too-old",{what:`pg_dump ${method.clientMajor} ${access.place.description} is older than the server (Postgres ${server.major}).`,next:`\
Use client programs of major ${server.major} or newer.`})}const snapshot=await exportSnapshot(session);const facts=await readFacts(session);const inventory=await(0,
postgres_server.c_)(session);const catalog=await(0,read_catalog.u)(session);target.log.info(`Database ${access.database.name} ${access.place.description}: Postg\
res ${server.version}, pg_dump ${method.clientMajor}, compressed by ${method.compression==="node"?"this process":method.compression}.`);const archive=(0,progress.
q)(dump(access,snapshot,method,target.signal),target.log,`${role} dump`);const zstd=method.compression!=="pg_dump";const file=await(0,set_file._)(target,`${role}\
.dump${zstd?".zst":""}`,archive,{compression:zstd?"zstd":"none",reader:"pg_restore --exit-on-error --no-owner --no-privileges -d EMPTY_DATABASE"});const finishedAt=new Date;
const{name,schema}=access.database;const capture={method:"dump",clientMajor:method.clientMajor};return saved({role,name,...schema!==void 0&&{schema},server,inventory,
catalog,facts,startedAt,finishedAt,capture,files:[file]})}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&
await _promise}}async function captureRoles(deployment2,role,name,target){try{return await(0,again_when_lost.X)(deployment2,role,target,async()=>{const roles=dumpRoles(
await deployment2.access(role),target.signal);return await(0,set_file._)(target,name,roles,{compression:"none",reader:"psql -d postgres"})})}catch(error){if(target.
signal.aborted||!(error instanceof failure.HR)||error.code==="disk-full")throw error;target.log.warning(`The roles of the ${role} server were not captured: ${error.
what}`);return void 0}}var meter=__webpack_require__(33801);var held=__webpack_require__(7806);var schemas=__webpack_require__(27597);var record=__webpack_require__(
65401);;const pendingSchema=schemas.Ikc({set:schemas.YjP(),place:schemas.YjP(),file:schemas.YjP(),reference:schemas.YjP().optional()});class PendingIdentities{#storage;#node;constructor({
storage,node}){this.#storage=storage;this.#node=node}get#name(){return`${this.#node}/identities-pending.json`}async note(pending){await this.#storage.write(this.#name,
(0,meter.Oo)(Buffer.from(`${JSON.stringify(pending,null,2)}
`)))}async clear(){await this.#storage.remove(this.#name)}async settle(store,published,log){const bytes=await(0,record.a)(this.#storage,this.#name);if(bytes===void 0)
return;const pending=parsed(bytes);if(pending!==void 0&&!await published(pending.set)){const left=`Set ${pending.set} was not published; its run may have left i\
dentities in ${pending.place}`;const reference=pending.reference??store?.referenceOf?.({node:this.#node,id:pending.set,name:pending.file});if(store?.place!==pending.
place||reference===void 0){log.warning(`${left}; they belong to no set: remove them by hand${reference?` (${reference})`:""}.`)}else{try{await store.remove(reference);
log.warning(`${left}; they were removed (${reference}).`)}catch(error){if(error instanceof failure.HR&&error.code==="missing")return await this.clear();log.warning(
`${left}, and they could not be removed (${reference}): ${(0,failure.bD)(error)}`);return}}}await this.clear()}}function parsed(bytes){try{return pendingSchema.
parse(JSON.parse(bytes.toString()))}catch{return void 0}}var splice_identities=__webpack_require__(23470);;async function takeIdentities({validator,log},found,target,notes){
if(validator===void 0){notes.note="not wanted";return{identitiesNotIncluded:"the run was told not to fetch them"}}const facts=await validator.identities();const wrong=(0,
splice_identities.xS)(facts,found).find(proof=>proof.verdict==="fail");if(wrong!==void 0){throw new failure.HR("identities-other-node",{what:`The identities do \
not belong to the participant database: ${wrong.detail}.`,means:"validator-url and the database are of different nodes. Nothing was published.",next:"Check vali\
dator-url and the participant database."})}for(const change of found.previous?.identities?(0,splice_identities.Ql)(facts,found.previous.identities):[]){log.warning(
change)}const walletUsers=await validator.users();const store=found.identityStore;if(target.sealing.recipients.length===0){if(store===void 0||store.kind==="repo\
sitory"){log.warning("The identities are not in the set: there is no recipient, and they are never written in the clear.");return{identitiesNotIncluded:"there i\
s no encryption recipient",walletUsers}}log.warning(`The identities are not encrypted: whoever may read ${store.place} has the keys of the node.`)}const takenAt=new Date;
const file=store?await identitiesElsewhere(store,facts,found.previous,target):await(0,set_file._)(target,"identities.json",(0,meter.Oo)(facts.raw.reveal()),{compression:"\
none",reader:""});notes.bytes=file.bytes;notes.note=`${facts.participantId}${facts.custody==="kms"?", keys in a KMS":""}${store?`, in ${store.place}`:""}`;return{
identities:{facts,takenAt,file},walletUsers}}async function identitiesElsewhere(store,{raw},previous,target){const before=unchanged(previous,store,(0,meter.br)(
raw.reveal()),target);if(before!==void 0){const there=await store.get(before.heldIn.reference).catch(()=>void 0);if(there!==void 0&&(0,meter.br)(there)===before.
sha256)return before;target.log.warning(`The identities of set ${previous?.id} are not in ${store.place} any more (${before.heldIn.reference}); they are written\
 again.`)}let sealed;const memory={...target,sets:{writeFile:async(_id,_name,file2)=>{sealed=await(0,meter.Fo)(file2.sealed.through(file2.bytes),splice_identities.
we*2);return[]}}};const file=await(0,set_file._)(memory,"identities.json",(0,meter.Oo)(raw.reveal()),{compression:"none",reader:""});if(sealed===void 0)throw new Error(
"the identities were not sealed");const owner={node:target.sets.node,id:target.id,name:file.name};const pending=new PendingIdentities(target.sets);await pending.
note({set:target.id,place:store.place,file:file.name});const heldIn=await(0,held.Y6)(store,owner,sealed);await pending.note({set:target.id,place:store.place,file:file.
name,reference:heldIn.reference});return{...file,heldIn}}function unchanged(previous,store,sha256,{sealing}){const file=previous?.identities?.file;if(file?.heldIn?.
place!==store.place||file.heldIn.kind!==store.kind)return void 0;const recipients=(texts=[])=>[...texts].sort().join(" ");const same=file.plain.sha256===sha256&&
recipients(previous?.encryptionRecipients)===recipients(sealing.recipients);return same?{...file,heldIn:file.heldIn}:void 0}async function settleIdentities({sets,
log},store,published){if(store===void 0)return;try{await new PendingIdentities(sets).settle(store,async()=>published,log)}catch(error){log.warning(`What became \
of the identities in ${store.place} could not be noted: ${(0,failure.bD)(error)}`)}}var deployment=__webpack_require__(68955);var repository_manifest=__webpack_require__(
31137);var splice_proofs=__webpack_require__(84027);;function composeManifest(parts){const{description,apps,participant,identities}=parts;const participantId=participant.
facts.participantId??identities?.facts.participantId;const migrationId=(0,deployment.P)(description);const ingestion=(0,splice_proofs.mg)(apps.facts,participantId,
migrationId).entry;return definedOnly({schemaVersion:repository_manifest.cX,kind:"backup-set",id:parts.id,node:parts.node,startedAt:parts.startedAt.toISOString(),
finishedAt:new Date().toISOString(),tool:parts.tool,deployment:{kind:description.kind,location:description.location,components:description.components.map(component=>({
...component})),migrationId:migrationId??ingestion?.migrationId,partyHint:description.partyHint??apps.facts.validatorParty?.split("::")[0],participantIdentifier:description.
participantIdentifier??participantId?.split("::")[1],record:description.record},spliceVersion:parts.spliceVersion,participantId,validatorParty:apps.facts.validatorParty,
dsoParty:apps.facts.dsoParty,synchronizerIds:participant.facts.synchronizerIds,schemaVersions:{apps:apps.facts.schemaVersion,participant:participant.facts.schemaVersion},
facts:{appsOffset:ingestion?.highestOffset,ledgerEnd:participant.facts.ledgerEnd,prunedUpTo:participant.facts.prunedUpTo,dataTime:participant.facts.dataTime,custody:participant.
facts.keys?.custody,notRead:{...prefixed("apps",apps.facts.missing),...prefixed("participant",participant.facts.missing)}},identities:identities&&{participantId:identities.
facts.participantId,custody:identities.facts.custody,keySetDigest:identities.facts.keySetDigest,version:identities.facts.version,takenAt:identities.takenAt.toISOString(),
file:identities.file},identitiesNotIncluded:parts.identitiesNotIncluded,users:parts.users,databases:[databaseEntry(apps),databaseEntry(participant)],roles:parts.
roles,otherDatabases:parts.otherDatabases,encryptionRecipients:parts.recipients,proofs:parts.proofs})}function databaseEntry(one){return{role:one.role,name:one.
name,...one.schema!==void 0&&{schema:one.schema},server:{...one.server,settings:[...one.server.settings]},capture:one.capture,startedAt:one.startedAt.toISOString(),
finishedAt:one.finishedAt.toISOString(),inventory:{...one.inventory,rows:{...one.inventory.rows},sequenceValues:{...one.inventory.sequenceValues}},catalog:one.catalog,
files:[...one.files]}}function prefixed(role,missing){return Object.fromEntries(Object.entries(missing).map(([fact,reason])=>[`${role}.${fact}`,reason]))}function definedOnly(value){
return JSON.parse(JSON.stringify(value))}var printable=__webpack_require__(4172);var own_objects=__webpack_require__(92132);;const lacking=(0,sql.ll)`
WITH own AS (SELECT c.oid, c.relkind, c.relname, n.oid AS space, n.nspname FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'S') AND ${own_objects.LX}
  AND (NOT ${(0,own_objects.l_)("pg_class",(0,sql.ll)`c.oid`)} OR EXISTS (SELECT FROM pg_extension e WHERE c.oid = ANY (e.extconfig)))),
lack AS (
  SELECT 1 AS rank, format('schema %I: no USAGE', nspname) AS what,
         format('GRANT USAGE ON SCHEMA %I TO %I', nspname, current_user) AS remedy
  FROM own WHERE NOT has_schema_privilege(space, 'USAGE')
  UNION SELECT 2, format('table %I.%I: no SELECT', nspname, relname),
         format('GRANT SELECT ON TABLE %I.%I TO %I', nspname, relname, current_user)
  FROM own WHERE relkind <> 'S' AND NOT has_table_privilege(oid, 'SELECT')
  UNION SELECT 3, format('sequence %I.%I: no SELECT', nspname, relname),
         format('GRANT SELECT ON SEQUENCE %I.%I TO %I', nspname, relname, current_user)
  FROM own WHERE CASE WHEN relkind = 'S' THEN NOT has_sequence_privilege(oid, 'SELECT') END
  UNION SELECT 4, format('table %I.%I: a row-level security policy may hide rows', nspname, relname),
         format('ALTER ROLE %I BYPASSRLS', current_user)
  FROM own WHERE relkind <> 'S' AND has_table_privilege(oid, 'SELECT') AND row_security_active(oid)
  UNION SELECT 5, format('large object %s: no SELECT', m.oid), format('GRANT SELECT ON LARGE OBJECT %s TO %I', m.oid, current_user)
  FROM pg_largeobject_metadata m WHERE current_setting('lo_compat_privileges') = 'off' AND NOT pg_has_role(m.lomowner, 'USAGE')
    AND NOT EXISTS (SELECT FROM aclexplode(m.lomacl) a WHERE a.privilege_type = 'SELECT'
      AND (a.grantee = 0 OR pg_has_role(a.grantee, 'USAGE'))))
SELECT what, remedy FROM lack ORDER BY rank, what LIMIT 200`;async function readingLacks(query){const rows=await query.rows(lacking);return rows.map(({what,remedy})=>({
what:(0,printable.g)(what),remedy:(0,printable.g)(remedy)}))}function refuseLacks(database,lacks){if(lacks.length===0)return;const some=texts=>`${texts.slice(0,
10).join("; ")}${texts.length>10?`; and ${texts.length-10} more`:""}`;throw new failure.HR("database-rights",{what:`The user may not read all of database ${(0,printable.
g)(database)}: ${some(lacks.map(lack=>lack.what))}.`,means:"A dump would fail, or lack what the user does not see. pg_read_all_data covers neither row-level sec\
urity nor large objects.",next:`As a superuser, in that database: ${some([...new Set(lacks.map(lack=>lack.remedy))])}.`})}var listed_sets=__webpack_require__(8051);
var set_id=__webpack_require__(28502);var repository_sets=__webpack_require__(1203);var several=__webpack_require__(68359);;const manifestLimit=16*1024*1024;async function reconcile(sets,{
log,repair,signal}){const{storage}=sets;if(!(storage instanceof several.z))return[];const seen=[];for(const member of storage.members){try{const objects=await member.
storage.list(sets.prefix);const bySet=Map.groupBy(objects,({name})=>name.slice(sets.prefix.length).split("/")[0]??"");seen.push({member,sets:new repository_sets.
K(member.storage,sets.node),bySet})}catch(error){if(member.required)throw error;storage.drop(member,error)}}const ids2=new Set(seen.flatMap(one=>[...one.bySet.keys()].
filter(id2=>isWhole(one,id2))));const lacks=[];for(const one of seen){const lacking2=[];try{for(const id2 of ids2){if(!(0,set_id.o6)(id2)||isWhole(one,id2))continue;
signal.throwIfAborted();const holder=seen.find(other=>isWhole(other,id2));if(holder===void 0||!await bring(id2,holder,one,{log,repair,signal}))lacking2.push(id2)}}catch(error){
if(one.member.required||signal.aborted)throw error;storage.drop(one.member,error);continue}if(lacking2.length===0)continue;lacks.push({repository:one.member.storage.
description,sets:lacking2});log.warning(`${one.member.storage.description} lacks ${lacking2.length} of ${ids2.size} sets that another repository has: ${lacking2.
slice(0,5).join(", ")}${lacking2.length>5?" …":""}. repair-repositories: true copies them.`)}return lacks}const nameIn=({sets},id2,file)=>`${sets.prefix}${id2}\
/${file}`;function isWhole(one,id2){const path=nameIn(one,id2,repository_manifest.vS);return one.bySet.get(id2)?.some(({name})=>name===path)??false}async function bring(id2,from,to,{
log,repair,signal}){const path=nameIn(from,id2,repository_manifest.vS);const there=to.bySet.get(id2)??[];const where=to.member.storage.description;let bytes;let manifest;
try{bytes=await(0,meter.Fo)(from.member.storage.read(path),manifestLimit);manifest=(0,repository_manifest.Ng)(bytes,`set ${id2} in ${from.member.storage.description}`).
manifest}catch(error){log.warning(`Set ${id2} is not copied: ${(0,failure.bD)(error)}`);return false}const missing=(0,repository_manifest.R8)(manifest).flatMap(
repository_manifest.Xe).filter(piece=>!there.some(({name,bytes:size})=>name===nameIn(to,id2,piece.name)&&size===piece.bytes));if(missing.length>0&&!repair){for(const{
name}of there)await removeUnlessLocked(to,name,log);return false}for(const{name,bytes:size,sha256}of missing){signal.throwIfAborted();await to.member.storage.remove(
nameIn(to,id2,name));const piece=from.sets.readFile(id2,{name,bytes:size,sha256});await to.member.storage.write(nameIn(to,id2,name),piece,{exclusive:true,bytes:size})}
await to.member.storage.write(path,(0,meter.Oo)(bytes),{exclusive:true});const how=missing.length===0?"had all files of set":"was given set";log.warning(`${where}\
 ${how} ${id2}, which is now complete there as in ${from.member.storage.description}.`);return true}async function removeUnlessLocked({member},name,log){try{await member.
storage.remove(name);log.warning(`Removed ${name} from ${member.storage.description}: a part of a set that is not whole there.`)}catch(error){if(!(error instanceof
failure.HR)||error.code!=="object-locked")throw error;log.warning(error.what)}}var database_names=__webpack_require__(66692);var system_log=__webpack_require__(
60297);;function copiesOf(deployment2,method){if(method==="dump")return void 0;const copies=deployment2.copies?.[method];if(copies!==void 0)return copies;throw new failure.
HR("method-unsupported",{what:`method: ${method} does not go with this node (deployment: ${deployment2.kind}).`,next:method==="command"?"Give backup-command, or\
 use method: dump.":"Volume snapshots need deployment: kubernetes; use method: dump, or method: command."})}async function preflight(parts,options){const{deployment:deployment2,
sets,validator,log,signal}=parts;const copies=copiesOf(deployment2,options.method);const description=await deployment2.describe();for(const warning of description.
warnings)log.warning(warning);log.info(`Node: ${description.location}`);const lacks=await reconcile(sets,{log,signal,repair:options.repairRepositories??false});
const orphans=await sets.removeOrphans(copies&&(id2=>copies.discardOrphan(id2,log)));for(const orphan of orphans)(0,listed_sets.O)(orphan,log);const identityStore=validator&&
await sets.identityStore?.();const published=async id2=>(0,set_id.o6)(id2)&&await sets.has(id2);await new PendingIdentities(sets).settle(identityStore,published,
log);await copies?.groups();await validator?.waitReady(options.readyTimeoutMs);const spliceVersion=(await validator?.version())?.version;if(spliceVersion!==void 0)
log.info(`Splice ${spliceVersion}`);const access={apps:await deployment2.access("apps"),participant:await deployment2.access("participant")};const apps=await(0,
postgres_session.fQ)(access.apps,async session=>({server:await(0,postgres_server.TX)(session),databases:await(0,postgres_server.Pf)(session),lacks:await readingLacks(
session)}),signal);const participant=await(0,postgres_session.fQ)(access.participant,async session=>({server:await(0,postgres_server.TX)(session),databases:await(0,
postgres_server.Pf)(session),lacks:await readingLacks(session),facts:await(0,ledger_facts.x)(session)}),signal);if(options.method==="dump"){refuseLacks(access.apps.
database.name,apps.lacks);refuseLacks(access.participant.database.name,participant.lacks)}const otherDatabases=attribute([...apps.databases,...participant.databases],
description,options,log);const previous=newest(await sets.list());if(options.method==="dump")await checkSpace(sets,apps.server.databaseBytes+participant.server.
databaseBytes,previous,log);return{description,otherDatabases,lacks,...spliceVersion!==void 0&&{spliceVersion},...previous&&{previous},...identityStore&&{identityStore},
...participant.facts.participantId&&{participantId:participant.facts.participantId}}}function attribute(databases,description,options,log){const own={apps:description.
databases.apps.name,participant:description.databases.participant.name};const names=[...new Set(databases.map(database=>database.name))].sort();const others=names.
filter(name=>name!==own.apps&&name!==own.participant).map(name=>({name,attribution:(0,database_names.c6)(name,own,description.otherDatabases)??"unknown"}));const unknown=others.
filter(other=>other.attribution==="unknown").map(other=>other.name);if(unknown.length>0){const text=`Databases on the server that belong to no known program and\
 are not in the set: ${unknown.join(", ")}.`;if(options.unknownDatabases==="fail"){throw new failure.HR("unknown-databases",{what:text,means:"They may be of a p\
rogram that uses the node and would be lost with the server.",next:"Back them up apart, or set unknown-databases to warn."})}log.warning(text)}return others}const guessedRatio=.3;
async function checkSpace(sets,databaseBytes,previous,log){const free=await sets.storage.freeBytes();if(free===void 0)return;const dumped=previous?.databases.filter(
database=>database.files.length>0);const before=dumped?.map(database=>({database:database.server.databaseBytes,files:database.files.reduce((sum2,file)=>sum2+file.
bytes,0)}));const sum=key=>before?.reduce((total,entry)=>total+entry[key],0)??0;const ratio=before&&sum("database")>0?sum("files")/sum("database")*1.2:guessedRatio;
const needed=Math.round(databaseBytes*ratio);log.info(`Databases ${(0,system_log.z)(databaseBytes)}, set about ${(0,system_log.z)(needed)}, free in the reposito\
ry ${(0,system_log.z)(free)}.`);if(free>=needed)return;throw new failure.HR("no-space",{what:`${sets.storage.description} has ${(0,system_log.z)(free)} free; th\
e set needs about ${(0,system_log.z)(needed)}.`,means:"Nothing was written.",next:"Free space or move old sets away, then run again."})}function newest(listed){
return listed.find(set=>set.read!==void 0)?.read?.manifest}var restorability=__webpack_require__(61534);var repository_lock=__webpack_require__(21783);var users=__webpack_require__(
81798);var system_steps=__webpack_require__(89596);;var backup_knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name);var backup_typeError=msg=>{
throw TypeError(msg)};var backup_using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!=="function")backup_typeError("Object expe\
cted");var dispose,inner;if(async)dispose=value[backup_knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[backup_knownSymbol("dispose")];if(async)inner=
dispose}if(typeof dispose!=="function")backup_typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(
e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var backup_callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError===
"function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An\
 error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(
result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};async function backup(parts,options){var _stack=[];try{const{deployment:deployment2,
sets,log}=parts;const steps=new system_steps.g(log);const lock=backup_using(_stack,await(0,repository_lock.Xd)("backup",parts,options),true);const signal=AbortSignal.
any([parts.signal,lock.lost]);const id2=(0,set_id.Qo)();const startedAt=new Date;const target={sets,id:id2,sealing:{recipients:options.recipients,tool:options.ageTool},
zstdLevel:options.zstdLevel,log,signal};const copies=copiesOf(deployment2,options.method);const made=[];let identityStore;try{const found=await steps.run("Prefl\
ight",()=>preflight(parts,options));identityStore=found.identityStore;const identities=await steps.run("Identities",notes=>takeIdentities(parts,found,target,notes));
const roles=await steps.run("Roles",()=>takeRoles(found.description,deployment2,target));const{apps,participant}=copies?await copyServers(deployment2,copies,{...target,
steps,onCopy:copy=>made.push(copy)}):await dumpDatabases(deployment2,target,steps);const users2=await saveUsers(participant,identities.walletUsers,target);const proofs=await steps.
run("Proofs",()=>takeProofs(identities,apps,participant,{...options,...found},log));return await steps.run("Publish",async notes=>{const manifest=composeManifest(
{id:id2,node:sets.node,startedAt,tool:options.tool,recipients:options.recipients,...found,...identities,apps,participant,roles,...users2&&{users:users2},proofs});
signal.throwIfAborted();const manifestSha256=await sets.publish(manifest);await settleIdentities(parts,identityStore,true);notes.note=`set ${id2} in ${sets.storage.
description}`;return{manifest,manifestSha256,manifestPath:sets.manifestPath(id2),steps:steps.all,problems:[...problemsOf(proofs),...restorabilityProblems([apps,
participant],log)]}})}catch(error){for(const copy of made)await discardCopy(copies,copy,log);await discard(sets,id2,log);await settleIdentities(parts,identityStore,
await sets.has(id2).catch(()=>true));throw signal.aborted?signal.reason:error}}catch(_){var _error=_,_hasError=true}finally{var _promise=backup_callDispose(_stack,
_error,_hasError);_promise&&await _promise}}async function dumpDatabases(deployment2,target,steps){const apps=await steps.run("Apps database",async notes=>{const dumped=await dumpApps(
deployment2,target);notes.bytes=bytesOf(dumped.files);return dumped});const participant=await steps.run("Participant database",async notes=>{const dumped=await dumpParticipant(
apps,deployment2,target);notes.bytes=bytesOf(dumped.files);return dumped});return{apps,participant}}const bytesOf=files=>files.reduce((sum,file)=>sum+file.bytes,
0);async function takeRoles(description,deployment2,target){const{apps,participant}=description.databases;const files=[await captureRoles(deployment2,"apps","ro\
les-apps.sql",target)];if(participant.server!==apps.server){files.push(await captureRoles(deployment2,"participant","roles-participant.sql",target))}return files.
filter(file=>file!==void 0)}async function saveUsers({facts},walletUsers,target){const list={users:facts.users,walletUsers};if(list.users===void 0&&walletUsers===
void 0)return void 0;const file=await(0,set_file._)(target,users.UI,(0,meter.Oo)((0,users.ed)(list)),{compression:"none",reader:"jq"});return{...(0,users.F7)(list,
facts.participantId?.split("::")[2]),file}}async function takeProofs({identities},apps,participant,{maxDataAgeMs,description},log){const migrationId=(0,deployment.
P)(description);const proofs=[...(0,splice_proofs.zn)(apps.facts,participant.facts,{maxDataAgeMs,...migrationId!==void 0&&{migrationId},...identities&&{identitiesId:identities.
facts.participantId}}),...identities?(0,splice_identities.xS)(identities.facts,participant.facts):[]];for(const proof of proofs)log.info(`${proof.name}: ${proof.
verdict} (${proof.detail})`);const failed=proofs.filter(proof=>proof.verdict==="fail"&&proof.name!=="fresh-data");if(failed.length>0){throw new failure.HR("proo\
f-failed",{what:`The set is not restorable: ${failed.map(proof=>`${proof.name}: ${proof.detail}`).join("; ")}.`,means:"It was not published; the sets before it \
are untouched.",next:"Check that both databases are of one node and that nothing else was restored or changed meanwhile, then run again."})}return proofs}function problemsOf(proofs){
return proofs.filter(proof=>proof.verdict==="fail"||proof.verdict==="not-checked"&&splice_proofs.t9.some(name=>name===proof.name)).map(proof=>`${proof.name}: ${proof.
verdict} (${proof.detail})`)}function restorabilityProblems(databases,log){const found=databases.flatMap(({role,catalog,capture})=>(0,restorability.o)(catalog,void 0,
capture.method==="dump"?"dump":"copy").map(finding=>({role,finding})));const line=({role,finding})=>`restorability of the ${role} database: ${(0,restorability.m)(
finding)}`;for(const one of found.filter(({finding})=>finding.severity==="warning"))log.warning(line(one));return found.filter(({finding})=>finding.severity==="\
blocker").map(line)}async function discard(sets,id2,log){try{await sets.discard(id2)}catch(error){log.warning(`The unfinished set ${id2} could not be removed; t\
he next backup removes it: ${(0,failure.bD)(error)}`)}}async function discardCopy(copies,copy,log){try{await copies?.discard(copy,log)}catch(error){log.warning(
`${copy.reference} belongs to no set and could not be removed: ${(0,failure.bD)(error)}`)}}}),48059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dj:()=>hasIdentities,Pv:()=>flawsOf,YP:()=>standingOf,he:()=>dataTimeOf});var _repository_drills_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
24658);var _repository_listed_sets_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8051);var _splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
84027);var _system_log_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(60297);const standings=null;function flawsOf(manifest,problems,lastDrill){const open=_splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__.
t9.flatMap(name=>{const verdict=manifest.proofs.find(proof=>proof.name===name)?.verdict??"not-checked";return verdict==="pass"?[]:[`${name}: ${verdict==="fail"?
"fail":"not checked"}`]});const failed=lastDrill!==void 0&&(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_0__.Po)(lastDrill)==="fail"?failedChecks(lastDrill):
[];return[...open,...(0,_repository_listed_sets_js__WEBPACK_IMPORTED_MODULE_2__.C)(problems),...failed]}function failedChecks({at,checks}){const names=checks.filter(
({verdict})=>verdict==="fail").map(({name})=>name);return[`the drill of ${at} failed: ${names.join(", ")}`]}function dataTimeOf(manifest){return new Date(manifest.
facts.dataTime??manifest.startedAt)}function hasIdentities({identities},problems){return identities!==void 0&&!problems.some(({file})=>file===identities.file.name)}
function standingOf({read,problem,problems},{now,maxAgeMs,lastDrill}){if(read===void 0)return{standing:"unreadable",why:[problem??"its manifest cannot be read"]};
const{manifest}=read;const ageMs=now.getTime()-dataTimeOf(manifest).getTime();const why=[...flawsOf(manifest,problems,lastDrill),...ageMs>maxAgeMs?[`its data is\
 ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(ageMs)} old: after ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(maxAgeMs)} the network no longer has\
 what the node missed`]:[]];if(why.length===0)return{standing:"restorable",why};return{standing:hasIdentities(manifest,problems)?"identities-only":"not-restorab\
le",why}}}),98603:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>readRecipients});
var _pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6738);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);async function readRecipients(inputs,given){
try{const recipients=await(0,_pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__.q)(given.encryptionRecipients);if(recipients.length===0&&!given.allowUnencrypted){inputs.
problem("encryption-recipients","is required: give at least one age public key (age1…), or set allow-unencrypted.")}return recipients}catch(error){if(!(error instanceof
_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR))throw error;inputs.problem("encryption-recipients",error.what.replace("encryption-recipients: ",""));return[]}}}),
65431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>readPin,T:()=>readRetention});
var _repository_pins_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52036);var _repository_retention_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16666);
const rules=["keepLast","keepWithinMs","keepDaily","keepWeekly","keepMonthly","keepYearly"];function readRetention(inputs,given){const{prune:mode,maxRemovals,keepAcrossChangesMs,
pruningRetentionMs}=given;const said=rules.filter(rule=>given[rule]!==void 0);const policy={...Object.fromEntries(said.map(rule=>[rule,given[rule]])),...pruningRetentionMs!==
void 0&&{pruningRetentionMs},keepAcrossChangesMs};if(!(0,_repository_retention_js__WEBPACK_IMPORTED_MODULE_1__.E1)(policy)){if(said.length>0)inputs.problem("kee\
p-last","and the other keep- inputs are all 0: at least one must keep something.");if(mode==="run"&&said.length===0)inputs.problem("prune","is run, but no keep-\
 input says what to keep.");if(pruningRetentionMs!==void 0)inputs.problem("pruning-retention","goes with keep- inputs: without them nothing is removed.");return void 0}
return mode==="off"?void 0:{mode,policy,maxRemovals}}function readPin(inputs,{pin}){const reason=pin?.replaceAll(/\s+/g," ");if(reason!==void 0&&reason.length>_repository_pins_js__WEBPACK_IMPORTED_MODULE_0__.
a0)inputs.problem("pin",`has ${reason.length} characters, but at most ${_repository_pins_js__WEBPACK_IMPORTED_MODULE_0__.a0} are kept.`);return reason}}),68955:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>migrationIdOf});var _splice_database_names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66692);function migrationIdOf(node){
return node.migrationIdGiven??(0,_splice_database_names_js__WEBPACK_IMPORTED_MODULE_0__._Z)(node.databases.participant.name)??node.migrationId}}),4920:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>prune});var retention=__webpack_require__(16666);var failure=__webpack_require__(1145);var standing=__webpack_require__(
48059);var repository_drills=__webpack_require__(24658);var repository_journal=__webpack_require__(52585);var repository_pins=__webpack_require__(52036);var set_id=__webpack_require__(
28502);;async function lookAtSets(sets){const{storage,node}=sets;const[surveyed,pins,drills,journal]=await Promise.all([sets.survey(),(0,repository_pins.$r)(storage,
node),(0,repository_drills.fI)(storage,node),new repository_journal.CQ(storage,node).read()]);const inUse=(0,repository_journal.ui)(journal)?journal.set:void 0;
return surveyed.map(set=>({set,facts:factsOf(set,{pinned:pins.get(set.id),drills,inUse:set.id===inUse})}))}function factsOf(set,beside){const{id:id2,read,problem,
problems}=set;const{pinned,drills,inUse}=beside;if(read===void 0){const at=(0,set_id.ib)(id2);return{id:id2,unreadable:problem??"no reason",flaws:[],dataAt:at,finishedAt:at,
pinned,inUse}}const{manifest}=read;const lastDrill=lastDrillOf(id2,read.sha256,drills);return{id:id2,flaws:(0,standing.Pv)(manifest,problems,lastDrill),dataAt:(0,
standing.he)(manifest),finishedAt:new Date(manifest.finishedAt),identitiesOf:(0,standing.Dj)(manifest,problems)?manifest.identities?.participantId:void 0,identitiesIn:manifest.
identities?.file.heldIn?.place,participantId:manifest.participantId,migrationId:manifest.deployment.migrationId,spliceVersion:manifest.spliceVersion,synchronizerIds:manifest.
synchronizerIds,restoredByDrill:lastDrill?.depth==="restore"&&(0,repository_drills.Po)(lastDrill)==="pass",pinned,inUse}}function lastDrillOf(id2,manifestSha256,drills){
return drills.find(({drill})=>drill?.set===id2&&drill.manifestSha256===manifestSha256)?.drill};async function planPrune({sets,deployment},{policy,maxRemovals},now){
const found=await lookAtSets(sets);const bySet=new Map(found.map(one=>[one.set.id,one]));const decisions=[];const removals=[];for(const decision of(0,retention.
LD)(found.map(({facts})=>facts),policy,now)){const one=bySet.get(decision.id);if(decision.keep||one===void 0){decisions.push(decision);continue}const copies=copiesIn(
one,deployment);const reasons=[...await locked(sets,decision.id),...await undiscardable(decision.id,copies,found)];decisions.push({...decision,keep:reasons.length>
0,reasons});if(reasons.length===0){removals.push({id:decision.id,bytes:one.set.bytes,copies:copies.flatMap(({copy,by})=>by===void 0?[]:[{copy,by}])})}}removals.
reverse();const refusal=refusalOf(found,removals,maxRemovals,now);return{decisions,removals,...refusal&&{refusal}}}async function locked(sets,id2){const until=await sets.
lockedUntil(id2);return until===void 0?[]:[lockedReason(until)]}function lockedReason(until){const text=until instanceof Date?`the store keeps it until ${until.
toISOString()}`:"a legal hold keeps it";return{rule:"locked",text}}function copiesIn({set},deployment){const databases=set.read?.manifest.databases??[];const copies=new Map;
for(const{capture}of databases){if(capture.method==="dump")continue;copies.set(capture.reference,{copy:capture,by:deployment?.copies?.[capture.method]})}return[
...copies.values()]}async function undiscardable(id2,copies,found){const reasons=[];for(const{copy,by}of copies){const other=found.find(one=>one.set.id!==id2&&copiesIn(
one,void 0).some(own=>own.copy.reference===copy.reference));const why=other!==void 0?`${copy.reference} is the copy of set ${other.set.id} too`:by===void 0?`${copy.
reference} (${copy.method}) cannot be removed from here`:await by.discardProblem(copy,id2);if(why!==void 0)reasons.push({rule:"copy",text:why})}return reasons}function refusalOf(found,removals,maxRemovals,now){
if(removals.length===0)return void 0;const going=new Set(removals.map(({id:id2})=>id2));const remains=found.some(({set,facts})=>!going.has(set.id)&&facts.unreadable===
void 0&&facts.flaws.length===0&&now.getTime()-facts.dataAt.getTime()<=retention.Md);if(!remains){return new failure.HR("prune-refused",{what:`${removals.length}\
 of ${found.length} sets would be removed, and none of the others can be restored now.`,means:"Nothing was removed.",next:"Find out why there is no new set that\
 can be restored, and take a backup first."})}if(removals.length>maxRemovals){return new failure.HR("prune-too-many",{what:`${removals.length} of ${found.length}\
 sets would be removed, but max-removals is ${maxRemovals}.`,means:"Nothing was removed. A policy that is used for the first time, or that was mistyped, looks l\
ike this.",next:`Read the plan in the summary. If it is what you want, run once with max-removals: ${removals.length}.`})}return void 0}var repository_lock=__webpack_require__(
21783);var log=__webpack_require__(60297);;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(
msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!=="function")__typeError("Object expected");var dispose,inner;if(async)
dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dispose")];if(async)inner=dispose}if(typeof dispose!=="function")
__typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){
stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError==="function"?SuppressedError:function(e,s,m,_){return _=
Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=true,
e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(
e)}}if(hasError)throw error};return next()};async function prune(parts,options){var _stack=[];try{if(options.mode==="plan"){const plan2=await planned(parts,options);
if(plan2.refusal)parts.log.warning(`prune: run would be refused: ${plan2.refusal.what}`);return{mode:"plan",plan:plan2,removed:[],freedBytes:0,kept:[]}}const lock=__using(
_stack,await(0,repository_lock.Xd)("prune",parts,options),true);const signal=AbortSignal.any([parts.signal,lock.lost]);const plan=await planned(parts,options);if(plan.
refusal)return{mode:"run",plan,removed:[],freedBytes:0,kept:[]};const removed=[];const kept=[];for(const removal of plan.removals){signal.throwIfAborted();const reason=await remove(
parts,removal);if(reason===void 0)removed.push(removal);else kept.push({id:removal.id,reason})}const freedBytes=removed.reduce((sum,{bytes})=>sum+bytes,0);if(removed.
length>0)parts.log.info(`Removed ${removed.length} sets, ${(0,log.z)(freedBytes)}.`);return{mode:"run",plan,removed:removed.map(({id:id2})=>id2),freedBytes,kept}}catch(_){
var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function planned({sets,deployment,log:log2},options){
return await log2.group("Retention",async()=>{const plan=await planPrune({sets,deployment},options,new Date);for(const{id:id2,keep,reasons}of plan.decisions)log2.
info(keep?`keep    ${id2}: ${reasons.map(({text})=>text).join("; ")}`:`remove  ${id2}`);return plan})}async function remove({sets,log:log2},{id:id2,copies}){let gone=false;
try{await sets.remove(id2,async()=>{gone=true;for(const{copy,by}of copies)await by.discard(copy,log2)});log2.info(`Removed set ${id2}.`);return void 0}catch(error){
if(!gone&&error instanceof failure.HR&&error.code==="object-locked"){log2.warning(`Set ${id2} is kept: ${error.what}`);return{rule:"locked",text:error.what}}throw new failure.
HR("prune-failed",{what:`Set ${id2} could not be removed: ${(0,failure.bD)(error)}`,means:gone?"It is no set any more: nobody can take it for one. What is left \
of it is removed by the next backup of the same method.":"It is still there, whole. Sets that are older may be gone, as planned.",next:"See the cause; the next \
run goes on.",cause:error})}}}),63116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{X:()=>pruneAfterBackup});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
60297);function reportPrune(report,{summary,output}){const{plan,mode,removed}=report;const count=mode==="run"?removed.length:plan.removals.length;const bytes=plan.
removals.reduce((sum,removal)=>sum+removal.bytes,0);output("sets-removed",count);output("sets-kept",plan.decisions.length-count);summary.heading("Retention",3);
if(mode==="run"&&plan.refusal===void 0){summary.paragraph(`${plan.decisions.length-count} sets are kept, ${count} were removed (${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_1__.
z)(report.freedBytes)}).`)}else{const going=plan.removals.length;summary.paragraph(`A plan: ${plan.decisions.length-going} of ${plan.decisions.length} sets are \
kept, ${going} would be removed (${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_1__.z)(bytes)}). Nothing was removed${mode==="plan"?"; prune: run removes":""}.`);
if(plan.refusal)summary.paragraph(`Refused: ${plan.refusal.what} ${plan.refusal.next??""}`)}summary.details("Every set and why it is kept",inner=>inner.table(["\
Set","","Why"],plan.decisions.map(decision=>[{code:decision.id},...row(decision,report)])))}function row({id:id2,keep,reasons},{mode,plan,removed,kept}){if(keep)
return["keep",reasons.map(({text})=>text).join("\n")];if(mode==="plan"||plan.refusal)return["would be removed","no rule keeps it"];const late=kept.find(one=>one.
id===id2);if(late!==void 0)return["keep",late.reason.text];return removed.includes(id2)?["removed","no rule keeps it"]:["not removed",""]}async function pruneAfterBackup(set,work,context){
try{const report=await work();reportPrune(report,context);if(report.mode==="run"&&report.plan.refusal)throw report.plan.refusal}catch(error){const code=error instanceof
_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR?error.code:void 0;if(code==="cancelled")throw error;if(!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR)||code!=="locked")throw notPruned(set,error);context.log.warning(`The repository was not pruned, the next run does: ${error.what}`)}}function notPruned(set,error){
const{what,means,next}=error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR?error:{what:(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),
means:void 0,next:void 0};return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("published-not-pruned",{what:`Set ${set} was published and is good, but \
the repository was not pruned: ${what}`,means:`The backup counts. ${means??""}`.trim(),next:next??"The next run prunes again.",...!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR)&&{cause:error}})}}),24658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Po:()=>drillVerdict,
a_:()=>drillDepths,fI:()=>listDrills,h8:()=>writeDrill});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
64377);var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(961);var zod__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(37428);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);var _record_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65401);var _set_id_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
28502);const drillDepths=["digest","read","restore"];const drillCheckSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),verdict:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["pass","fail","not-checked"]),detail:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()});const drillSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_4__.
euz(1),set:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().refine(_set_id_js__WEBPACK_IMPORTED_MODULE_3__.o6,"is not a set id"),manifestSha256:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),at:zod__WEBPACK_IMPORTED_MODULE_5__.w$(),depth:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(drillDepths),checks:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(drillCheckSchema),
restoreMs:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().nonnegative().optional(),dataAgeMs:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().nonnegative().optional(),tool:zod__WEBPACK_IMPORTED_MODULE_4__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),version:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()})});const nameShape=/^(\d{8}T\d{9}Z)-(\d{8}T\d{9}Z-[a-z2-9]{6})\.json$/;
async function writeDrill(storage,node,drill){const checked=drillSchema.parse(drill);const at=checked.at.replace(/\.(\d{3})\d*Z$|Z$/,(_,ms)=>`${ms??"000"}Z`);const name=`${drillFolder(
node)}${at.replaceAll(/[-:]/g,"")}-${checked.set}.json`;await storage.write(name,(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.Oo)(Buffer.from(`${JSON.stringify(
checked,null,2)}
`)),{exclusive:true});return name}async function listDrills(storage,node,count=Number.POSITIVE_INFINITY){const folder=drillFolder(node);const found=(await storage.
list(folder)).flatMap(({name})=>{const[,time,set]=nameShape.exec(name.slice(folder.length))??[];const at=time===void 0?void 0:compactTime(time);return at===void 0||
set===void 0||!(0,_set_id_js__WEBPACK_IMPORTED_MODULE_3__.o6)(set)?[]:[{name,set,at}]});found.sort((a,b)=>a.name<b.name?1:-1);return await Promise.all(found.slice(
0,count).map(async entry=>({...entry,...await readDrill(storage,entry)})))}function drillVerdict({checks}){if(checks.some(({verdict})=>verdict==="fail"))return"\
fail";return checks.length>0&&checks.every(({verdict})=>verdict==="pass")?"pass":"not-checked"}async function readDrill(storage,{name,set}){try{const bytes=await(0,
_record_js__WEBPACK_IMPORTED_MODULE_2__.a)(storage,name);if(bytes===void 0)return{problem:"it is gone"};const drill=drillSchema.parse(JSON.parse(bytes.toString()));
return drill.set===set?{drill}:{problem:`it is of set ${drill.set}`}}catch(error){const why=error instanceof zod__WEBPACK_IMPORTED_MODULE_6__.G?zod__WEBPACK_IMPORTED_MODULE_7__.
S1(error).replaceAll(/\s+/g," "):(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error);return{problem:why}}}const drillFolder=node=>`${node}/drills/`;function compactTime(text){
const time=new Date(text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/,"$1-$2-$3T$4:$5:$6.$7Z"));return Number.isNaN(time.getTime())?void 0:time}}),
52585:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CQ:()=>Journal,NG:()=>mayHaveStarted,
ui:()=>isUnfinished});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(64377);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);var _record_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65401);const phases=[
"stopping","restoring","swapping","swapped","starting","done","restarting","rolled-back"];const replacementSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({role:zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(["apps","participant"]),name:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),staging:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),aside:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
existed:zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),held:zod__WEBPACK_IMPORTED_MODULE_3__.zMY()});const copySchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({method:zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(["volume-snapshot","command"]),roles:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["apps","participant"])),reference:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),details:zod__WEBPACK_IMPORTED_MODULE_3__.Pq9().optional()});const asideSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({label:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),details:zod__WEBPACK_IMPORTED_MODULE_3__.Pq9().optional()});const journalSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_3__.
euz(1),id:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),set:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),manifestSha256:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),owner:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),startedAt:zod__WEBPACK_IMPORTED_MODULE_4__.w$(),phase:zod__WEBPACK_IMPORTED_MODULE_3__.k5n(phases),stopped:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({components:zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),replicas:zod__WEBPACK_IMPORTED_MODULE_3__.Whr()}))}),replacements:zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(replacementSchema),server:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({roles:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["apps","par\
ticipant"])),aside:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),undoing:zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),copies:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({method:zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(["volume-snapshot","command"]),set:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(copySchema),aside:asideSchema}).optional()}).optional(),provenLedgerEnd:zod__WEBPACK_IMPORTED_MODULE_3__.
Whr().optional(),missingUsers:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),party:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().optional()})),steps:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({at:zod__WEBPACK_IMPORTED_MODULE_4__.w$(),step:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP()}))});class Journal{#storage;#name;constructor(storage,node){this.#storage=storage;this.#name=`${node}/restore-journal.json`}async read(){const bytes=await(0,
_record_js__WEBPACK_IMPORTED_MODULE_2__.a)(this.#storage,this.#name);if(bytes===void 0)return void 0;try{return journalSchema.parse(JSON.parse(bytes.toString()))}catch(error){
throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("journal-invalid",{what:`The restore journal ${this.#name} in ${this.#storage.description} cannot b\
e read.`,means:"Whether an earlier restore was left half-done is not known.",next:"Look at the databases on the server (names beginning with before-restore- or \
restoring-), set them right by hand, then remove the journal file.",cause:error})}}async write(content){await this.#storage.write(this.#name,(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.
Oo)(Buffer.from(`${JSON.stringify(content,null,2)}
`)))}}function isUnfinished(journal){return journal!==void 0&&journal.phase!=="done"&&journal.phase!=="rolled-back"}function mayHaveStarted(journal){return journal.
phase==="starting"||journal.phase==="done"}}),52036:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$r:()=>listPins,a0:()=>longestPinReason,y_:()=>pin});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
64377);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65401);var _set_id_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
28502);const pinSchema=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),set:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),reason:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),at:zod__WEBPACK_IMPORTED_MODULE_4__.w$(),by:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional()});const longestPinReason=200;const pinFolder=node=>`${node}/\
pins/`;async function pin(storage,node,{set,reason,by}){const content={version:1,set,reason,at:new Date().toISOString(),...by!==void 0&&{by}};const name=`${pinFolder(
node)}${set}.json`;await storage.write(name,(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.Oo)(Buffer.from(`${JSON.stringify(pinSchema.parse(content),null,2)}\

`)));return name}async function listPins(storage,node){const folder=pinFolder(node);const pins=new Map;for(const{name}of await storage.list(folder)){const id2=name.
slice(folder.length).replace(/\.json$/,"");if(!(0,_set_id_js__WEBPACK_IMPORTED_MODULE_2__.o6)(id2))continue;const text=(await(0,_record_js__WEBPACK_IMPORTED_MODULE_1__.
a)(storage,name))?.toString()??"";pins.set(id2,reasonIn(text)??`the reason in ${name} cannot be read`)}return pins}function reasonIn(text){try{return pinSchema.
parse(JSON.parse(text)).reason}catch{return void 0}}}),16666:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{LD:()=>decide,E1:()=>isLimiting,Md:()=>sequencerRetentionMs});;const ruleTitle={last:"among the last",within:"within the time wanted",daily:"\
daily",weekly:"weekly",monthly:"monthly",yearly:"yearly","last-good":"the newest that can be restored","last-drilled":"the newest that a drill has restored","ne\
wer-than-good":"newer than every set that can be restored",identities:"newest identities of a participant",keys:"the keys of a participant are in its database o\
nly","before-change":"last before an upgrade",history:"history: what the participant has pruned is in it",pinned:"pinned","in-use":"a restore of it is not finis\
hed",unreadable:"its manifest cannot be used",future:"its time is in the future: a clock is wrong","no-policy":"no policy: nothing is removed",locked:"the store\
 keeps it",copy:"its copy of the server cannot be removed from here"};var set_id=__webpack_require__(28502);;const sequencerRetentionMs=30*864e5;const clockToleranceMs=10*
6e4;function isLimiting(policy){const{keepLast,keepWithinMs,keepDaily,keepWeekly,keepMonthly,keepYearly}=policy??{};return[keepLast,keepWithinMs,keepDaily,keepWeekly,
keepMonthly,keepYearly].some(count=>(count??0)>0)}function decide(sets,policy,now){const newestFirst=[...sets].sort((a,b)=>a.id<b.id?1:-1);const reasons=new Map(
newestFirst.map(({id:id2})=>[id2,[]]));const keep=(set,rule,text=ruleTitle[rule])=>{const given=set===void 0?void 0:reasons.get(set.id);if(given?.some(reason=>reason.
rule===rule&&reason.text===text)===false)given.push({rule,text})};if(!isLimiting(policy))for(const set of newestFirst)keep(set,"no-policy");const readable=newestFirst.
filter(set=>{const ahead=(0,set_id.ib)(set.id).getTime()-now.getTime();if(set.unreadable!==void 0)keep(set,"unreadable",`its manifest cannot be used: ${set.unreadable}`);else if(ahead>
clockToleranceMs)keep(set,"future");else return true;return false});for(const set of newestFirst){if(set.pinned!==void 0)keep(set,"pinned",`pinned: ${set.pinned}`);
if(set.inUse)keep(set,"in-use")}const good=readable.filter(({flaws})=>flaws.length===0);keepNewest(readable,good,keep);keepKeys(readable,good,keep);if(policy!==
void 0){keepAcrossChanges(good,policy.keepAcrossChangesMs,keep);if(policy.pruningRetentionMs)keepHistory(good,policy.pruningRetentionMs,keep);keepCounted(readable,
good,policy,keep)}return newestFirst.map(({id:id2})=>{const given=reasons.get(id2)??[];return{id:id2,keep:given.length>0,reasons:given}})}function keepNewest(readable,good,keep){
const[newest]=good;keep(newest,"last-good");keep(good.find(({restoredByDrill})=>restoredByDrill),"last-drilled");for(const set of readable){if(set===newest)break;
if(set.flaws.length>0)keep(set,"newer-than-good")}}function keepKeys(readable,good,keep){const withIdentities=new Set;const places=new Set;for(const set of readable){
const{identitiesOf,identitiesIn}=set;if(identitiesOf===void 0)continue;const place=`${identitiesOf} ${identitiesIn??""}`;if(places.has(place))continue;places.add(
place);withIdentities.add(identitiesOf);const where=identitiesIn===void 0?"":`, in ${identitiesIn}`;keep(set,"identities",`newest identities of ${identitiesOf}${where}`)}
const withDatabase=new Set;for(const set of good){const{participantId}=set;if(participantId===void 0||withIdentities.has(participantId)||withDatabase.has(participantId))
continue;withDatabase.add(participantId);keep(set,"keys",`newest database of ${participantId}, of which no set has identities`)}}const changing={migrationId:"mi\
gration",spliceVersion:"Splice version",synchronizerIds:"synchronizers"};function keepAcrossChanges(good,keepMs,keep){const newestAt=good[0]===void 0?0:(0,set_id.
ib)(good[0].id).getTime();for(const[member,title]of Object.entries(changing)){let known;let before;let changed=false;for(const set of good.toReversed()){const value=valueIn(
set,member);if(value!==void 0){if(known!==void 0&&known.value!==value){for(const last of new Set([known.set,before])){if(last===void 0||newestAt-(0,set_id.ib)(last.
id).getTime()>keepMs)continue;keep(last,"before-change",`last before ${title} ${known.value} became ${value}`);changed=true}}known={value,set}}before=set}if(changed&&
known?.set!==good[0])keep(known?.set,"before-change",`newest that tells ${title} ${known?.value}`)}}function valueIn(set,member){if(member==="synchronizerIds")return set.
synchronizerIds&&[...set.synchronizerIds].sort().join(", ");return set[member]?.toString()}function keepHistory(good,windowMs,keep){const oldestFirst=good.toReversed();
const kindOf=set=>`${set.participantId} ${set.migrationId}`;let index=0;while(index<oldestFirst.length){const from=oldestFirst[index];if(from===void 0)return;keep(
from,"history");const rest=oldestFirst.slice(index+1);const other=rest.findIndex(set=>kindOf(set)!==kindOf(from));const same=other<0?rest:rest.slice(0,other);const furthest=same.
findLastIndex(set=>set.finishedAt.getTime()-from.dataAt.getTime()<windowMs);index+=1+Math.max(0,furthest)}}const day=864e5;const periods={keepDaily:{rule:"daily",
of:at=>at.toISOString().slice(0,10)},keepWeekly:{rule:"weekly",of:at=>weekOf(at)},keepMonthly:{rule:"monthly",of:at=>at.toISOString().slice(0,7)},keepYearly:{rule:"\
yearly",of:at=>at.toISOString().slice(0,4)}};function weekOf(at){return new Date(at.getTime()-(at.getUTCDay()+6)%7*day).toISOString().slice(0,10)}function keepCounted(readable,good,policy,keep){
for(const set of good.slice(0,policy.keepLast??0))keep(set,"last");const[newest]=readable;if(newest!==void 0&&policy.keepWithinMs){const since=(0,set_id.ib)(newest.
id).getTime()-policy.keepWithinMs;for(const set of readable)if((0,set_id.ib)(set.id).getTime()>=since)keep(set,"within")}const oldest=good.at(-1);for(const[name,
{rule,of}]of Object.entries(periods)){let left=policy[name]??0;let period;for(const set of good){if(left<=0)break;const own=of((0,set_id.ib)(set.id));if(own===period&&
set!==oldest)continue;keep(set,rule,own===period?`oldest, fewer than ${policy[name]} ${rule}`:`${rule} ${own}`);period=own;left-=1}}}}),33433:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>writeFile});var _pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22803);async function writeFile(target,name,source,how){
const encrypted=target.sealing.recipients.length>0;const stored=encrypted?`${name}.age`:name;const sealed=(0,_pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__.m)(
source,target.sealing,target.signal);const pieces=await target.sets.writeFile(target.id,stored,sealed);const open=[encrypted?"age -d -i KEY_FILE":"",how.compression===
"zstd"?`zstd -d${encrypted?"":"c"}`:""].filter(Boolean);if(pieces.length>1)open.unshift(`cat ${stored} ${stored}.[0-9]*`);else open.splice(0,1,`${open[0]??"cat"}\
 ${stored}`);return{name:stored,...sealed.sealed.measured,plain:sealed.plain.measured,encryption:encrypted?"age":"none",compression:how.compression,open:[...open,
how.reader].filter(Boolean).join(" | "),...pieces.length>1&&{pieces:[...pieces]}}}}),81798:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F7:()=>digestUsers,MK:()=>maxUsersBytes,UI:()=>usersFileName,YN:()=>parseUsers,ed:()=>formatUsers,yv:()=>userTest});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
l").slice(0,16)}}),60239:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{n:()=>deadline});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(60297);function deadline(ms,job){
const controller=new AbortController;const reason=new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("timeout",{what:`The ${job} took longer than allowed (timeout:\
 ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.a)(ms)}) and was stopped.`,next:"See in the log which step took the time; raise timeout if that is its normal duratio\
n."});setTimeout(()=>controller.abort(reason),ms).unref();return controller.signal}})};
