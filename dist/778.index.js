export const id=778;export const ids=[778];export const modules={17138:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Bc:()=>compress,QN:()=>compressOutside,mF:()=>decompress});var node_stream__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57075);var node_zlib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38522);var _system_child_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65205);var _through_program_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76868);
async function*compress(source,level){const zstd=(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdCompress)({params:{[node_zlib__WEBPACK_IMPORTED_MODULE_1__.
constants.ZSTD_c_compressionLevel]:level,[node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_checksumFlag]:1}});yield*throughTransform(source,zstd)}async function*compressOutside(source,level,signal){
if(await hasZstd()){const args=["-q","-c","--check",`-${level}`];yield*(0,_through_program_js__WEBPACK_IMPORTED_MODULE_3__.g)(source,{program:"zstd",args},"zstd",
signal)}else yield*compress(source,level)}async function hasZstd(){try{await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_2__.eF)({program:"zstd",args:["--versio\
n"]},{timeoutMs:1e4});return true}catch{return false}}async function*decompress(source){yield*throughTransform(source,(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.
createZstdDecompress)())}async function*throughTransform(source,transform){(0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(source,transform,()=>{});for await(const chunk of transform)
yield chunk}}),6738:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>parseIdentity,
q:()=>parseRecipients});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75591);async function parseRecipients(lines){const problems=[];const recipients=[];for(const[index,line]of lines.entries()){const at=`entry ${index+1}`;if(/AGE-SECRET-KEY/i.
test(line)){new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(line);problems.push(`${at} is a private key; give the public key (age1…) that belongs to it`)}else if(line.
startsWith("ssh-")){problems.push(`${at} is an SSH key; give an age recipient (age-keygen prints one)`)}else if(!await isRecipient(line)){const shown=line.startsWith(
"age1")?`: ${(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_1__.E$)(line).slice(0,12)}…`:"";problems.push(`${at} is not an age recipient (age1 and 58 more char\
acters; it has ${line.length})${shown}`)}else{recipients.push(line)}}if(problems.length>0){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("encrypt\
ion-recipients",{what:`encryption-recipients: ${problems.join("; ")}.`,next:"Make a key pair with `age-keygen`, keep the private part outside of the cluster and\
 of GitHub."})}return[...new Set(recipients)]}async function parseIdentity(text){const lines=text.reveal().split(/\r?\n/).map(line=>line.trim()).filter(line=>line!==
""&&!line.startsWith("#"));const wrong=why=>new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("encryption-identity",{what:`encryption-identity is not an ag\
e private key: ${why}.`,next:"Give the content of the file that `age-keygen` wrote (AGE-SECRET-KEY-1…)."});if(lines.length===0)throw wrong("it is empty");const{
identityToRecipient}=await __webpack_require__.e(539).then(__webpack_require__.bind(__webpack_require__,3920));const recipients=[];for(const line of lines){if(line.
startsWith("age1"))throw wrong("it is a public key");if(!line.startsWith("AGE-SECRET-KEY-1"))throw wrong("a line does not start with AGE-SECRET-KEY-1");try{recipients.
push(await identityToRecipient(line))}catch{throw wrong("its checksum does not match: a character is wrong or missing")}}return{secret:new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.
zh(lines.join("\n")),recipients}}async function isRecipient(text){if(!/^age1[02-9ac-hj-np-z]{58}$/.test(text))return false;const{Encrypter}=await __webpack_require__.
e(539).then(__webpack_require__.bind(__webpack_require__,3920));try{new Encrypter().addRecipient(text);return true}catch{return false}}}),77669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>progress});var _system_log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60297);const everyMs=5e3;async function*progress(source,log,what,expectedBytes){
const began=performance.now();let said=began;let bytes=0;for await(const chunk of source){bytes+=chunk.length;const now=performance.now();if(now-said>=everyMs){
said=now;const elapsed=now-began;const rate=bytes/elapsed*1e3;const of=expectedBytes?` of ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.z)(expectedBytes)}`:"";
const left=expectedBytes?`, about ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)((expectedBytes-bytes)/rate*1e3)} left`:"";log.info(`${what}: ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.
z)(bytes)}${of}, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.z)(rate)}/s, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)(elapsed)}${left}`)}yield chunk}}}),
70917:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>readAppsFacts,x:()=>readParticipantFacts});
var sql=__webpack_require__(38621);var printable=__webpack_require__(4172);;class FactReader{missing={};#query;#tables;#schema;#nowhere;constructor(query,found){
this.#query=query;this.#tables=found.tables;this.#schema=found.schema;this.#nowhere=found.nowhere}static async of(query,{anchors,others,wanted}){const answer=await query.
attempt(tablesNamed([...anchors,...others,historyTable]));if("refused"in answer){const nowhere=`the catalog of the database cannot be read: ${answer.refused.message}`;
return new FactReader(query,{tables:new Map,schema:void 0,nowhere})}return new FactReader(query,chooseSchema(answer.rows,[...anchors,historyTable],anchors,wanted))}table(table){
return(0,sql.UU)(this.#schema??"",table)}has(table,columns={}){return this.lacks(table,columns)===void 0}lacks(table,columns={}){if(this.#schema===void 0)return this.#nowhere;
const there=this.#tables.get(table);if(there===void 0)return`no ${(0,printable.g)(this.#schema)}.${table}`;for(const[column,types]of Object.entries(columns)){const type=there.
get(column);if(type===void 0)return`no column ${table}.${column}`;if(!types.includes(type))return`${table}.${column} is ${(0,printable.g)(type)}, not ${types.join(
" or ")}`}return void 0}typeOf(table,column){return this.#tables.get(table)?.get(column)}async read(fact,needs,query,decode){try{for(const[table,columns]of Object.
entries(needs)){const lack=this.lacks(table,columns);if(lack!==void 0)throw new NotAFact(lack)}const answer=await this.#query.attempt(query());if("refused"in answer){
const{message,sqlState}=answer.refused;throw new NotAFact(`${Object.keys(needs)[0]} cannot be read: ${message} (SQLSTATE ${sqlState})`)}return decode(answer.rows)}catch(error){
if(!(error instanceof NotAFact))throw error;this.missing[fact]=error.message;return void 0}}async schemaVersion(){return await this.read("schemaVersion",{[historyTable]:{
installed_rank:["int4"],version:["varchar","text"],success:["bool"]}},()=>(0,sql.ll)`SELECT version FROM ${this.table(historyTable)} WHERE success AND version IS NOT NULL
                ORDER BY installed_rank DESC LIMIT 1`,([row])=>reader_text(row?.version,"the history of migrations has no version"))}}class NotAFact extends Error{}
function reader_text(found,otherwise){if(typeof found!=="string"||found==="")throw new NotAFact(otherwise);return(0,printable.g)(found)}function onlyRow(rows,table){
const[row]=rows;if(row===void 0)throw new NotAFact(`${table} has no row`);if(rows.length>1)throw new NotAFact(`${table} has ${rows.length} rows where one belong\
s`);return row}const historyTable="flyway_schema_history";function tablesNamed(tables){return(0,sql.ll)`SELECT n.nspname AS schema, c.relname AS table,
       json_agg(json_build_object('name', a.attname, 'type',
         CASE WHEN tn.nspname = 'pg_catalog' THEN t.typname::text ELSE tn.nspname || '.' || t.typname END)) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     JOIN pg_type t ON t.oid = a.atttypid JOIN pg_namespace tn ON tn.oid = t.typnamespace
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname IN (${(0,sql.p_)(tables.map(sql.Uq))})
       AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
     GROUP BY 1, 2 ORDER BY 1, 2`}function chooseSchema(rows,needed,anchors,wanted){const schemas=new Map;for(const{schema,table,columns}of rows){const tables=schemas.
get(schema)??new Map;schemas.set(schema,tables.set(table,new Map(columns.map(column=>[column.name,column.type]))))}const complete=[...schemas].filter(([schema,tables])=>needed.
every(table=>tables.has(table))&&(wanted===void 0||schema===wanted));const[only,second]=complete;if(only!==void 0&&second===void 0)return{schema:only[0],tables:only[1],
nowhere:""};const names=complete.map(([schema])=>(0,printable.g)(schema)).join(", ");const where=wanted===void 0?"no schema has":`schema ${(0,printable.g)(wanted)}\
 has not`;const nowhere=second===void 0?`${where} the tables ${anchors.join(" and ")} with ${historyTable} beside them`:`ambiguous: the schemas ${names} each ha\
ve the tables ${anchors.join(" and ")}; name the one in use`;return{schema:void 0,tables:new Map,nowhere}};const offsetTypes=["int8","varchar","text"];function readOffset(stored,type){
const number=type==="int8"?decimal(stored):hexadecimal(stored);if(number===void 0||number>BigInt(Number.MAX_SAFE_INTEGER))throw new NotAFact(`${JSON.stringify((0,
printable.g)(stored.slice(0,40)))} is no offset (a column of type ${type})`);return Number(number)}function decimal(stored){return/^\d{1,19}$/.test(stored)?BigInt(
stored):void 0}function hexadecimal(stored){if(stored==="")return 0n;return/^00[0-9a-f]{16}$/i.test(stored)?BigInt(`0x${stored}`):void 0};const ingestionTables=[
"store_last_ingested_offsets","update_history_descriptors","update_history_last_ingested_offsets"];const resumingStore="DbValidatorStore";const textual=["text",
"varchar"];const whole=["int4","int8"];function normaliseParticipantId(id2){return(0,printable.g)(id2.startsWith("PAR::")?id2:`PAR::${id2}`)}async function readIngestion(reader){
const offsets="store_last_ingested_offsets";const stores=await reader.read("ingestion",{store_descriptors:{id:whole,descriptor:["jsonb"]},[offsets]:{store_id:whole,
migration_id:whole,last_ingested_offset:offsetTypes}},()=>(0,sql.ll)`SELECT d.descriptor->>'name' AS name, d.descriptor->>'version' AS version,
        d.descriptor->>'userVersion' AS "userVersion", d.descriptor->>'key' AS key,
        d.descriptor->>'participant' AS participant,
        coalesce(d.descriptor->'key'->>'endUserParty', d.descriptor->>'party') AS party,
        o.migration_id AS migration, o.last_ingested_offset::text AS stored
      FROM ${reader.table("store_descriptors")} d JOIN ${reader.table(offsets)} o ON o.store_id = d.id`,rows=>{if(rows.length===0)throw new NotAFact(`${offsets}\
 has no row`);return[...rows]});if(stores===void 0)return void 0;const history=await readHistory(reader);const type=reader.typeOf(offsets,"last_ingested_offset");
const historyType=reader.typeOf("update_history_last_ingested_offsets","last_ingested_offset");const groups=new Map;for(const row of[...inUse(stores),...history]){
if(row.participant===null||row.migration===null||!Number.isSafeInteger(row.migration))continue;const participantId=normaliseParticipantId(row.participant);const key=`${row.
migration} ${participantId}`;const group=groups.get(key)??{participantId,migrationId:row.migration,stores:[]};groups.set(key,group);group.stores.push(row)}return[
...groups.values()].map(({participantId,migrationId,stores:stores2})=>({participantId,migrationId,...summed(stores2,row=>row.name===historyName?historyType:type)})).
sort((a,b)=>a.migrationId-b.migrationId||(a.participantId<b.participantId?-1:1))}const historyName="update history";async function readHistory(reader){const descriptors="\
update_history_descriptors";const offsets="update_history_last_ingested_offsets";if(!reader.has(descriptors)||!reader.has(offsets))return[];const rows=await reader.
read("updateHistory",{[descriptors]:{id:whole,participant_id:textual},[offsets]:{history_id:whole,migration_id:whole,last_ingested_offset:offsetTypes}},()=>(0,sql.
ll)`SELECT d.participant_id AS participant, o.migration_id AS migration,
        o.last_ingested_offset::text AS stored
      FROM ${reader.table(descriptors)} d JOIN ${reader.table(offsets)} o ON o.history_id = d.id`,found=>found.map(row=>({...row,name:historyName,version:null,userVersion:null,
key:null,party:null})));return rows??[]}function inUse(rows){const newest=new Map;for(const row of rows){const{name,key,party,participant}=row;const store=JSON.
stringify([name,key,party,participant]);const[best]=newest.get(store)??[];const order=best===void 0?1:compareVersions(row,best);if(order>0)newest.set(store,[row]);else if(order===
0)newest.get(store)?.push(row)}return[...newest.values()].flat()}function compareVersions(a,b){return versionNumber(a.version)-versionNumber(b.version)||versionNumber(
a.userVersion)-versionNumber(b.userVersion)}function versionNumber(version){return version!==null&&/^\d{1,9}$/.test(version)?Number(version):-1}function summed(rows,typeOf){
const offsets=[];let unknown;let begun=false;for(const row of rows){if(row.stored===null)continue;begun=true;try{offsets.push({row,offset:readOffset(row.stored,
typeOf(row))})}catch(error){if(!(error instanceof NotAFact))throw error;unknown??=`${(0,printable.g)(row.name??"a store")}: ${error.message}`}}const resuming=rows.
filter(row=>row.name===resumingStore);const resumes=offsets.filter(({row})=>row.name===resumingStore).map(({offset})=>offset);if(resuming.length===0)unknown??=`\
it has no ${resumingStore}`;else if(resuming.length>1)unknown??=`it has ${resuming.length} rows of ${resumingStore} in use`;else if(resuming.some(row=>row.stored===
null))unknown??=`${resumingStore} has no offset yet: it begins with the contracts that are active`;return{begun,...unknown===void 0?{highestOffset:Math.max(...offsets.
map(({offset})=>offset)),...resumes[0]!==void 0&&{resumeOffset:resumes[0]}}:{unknown},wallets:offsets.flatMap(({row,offset})=>row.name==="DbUserWalletStore"&&row.
party!==null?[{party:(0,printable.g)(row.party),offset}]:[])}};const signing=0;const encryption=1;const privateKeys="common_crypto_private_keys";const kmsKeys="\
common_kms_metadata_store";const keys_textual=["varchar","text"];async function readKeys(reader,namespace){const stored=await reader.read("keys",{[privateKeys]:{
key_id:keys_textual,wrapper_key_id:keys_textual,purpose:["int2"]}},()=>(0,sql.ll)`SELECT count(*) FILTER (WHERE key_id = ${(0,sql.Uq)(namespace??"")}) AS namespace,
        count(*) FILTER (WHERE purpose = ${(0,sql.Uq)(signing)}) AS signing,
        count(*) FILTER (WHERE purpose = ${(0,sql.Uq)(encryption)}) AS encryption, count(wrapper_key_id) AS wrapped
      FROM ${reader.table(privateKeys)}`,([row])=>row??{namespace:0,signing:0,encryption:0,wrapped:0});const none={namespace:0,signing:0,encryption:0,wrapped:0};
const held=reader.has(kmsKeys)?await reader.read("keys",{[kmsKeys]:{fingerprint:keys_textual,kms_key_id:keys_textual,purpose:["int2"]}},()=>(0,sql.ll)`SELECT count(*) FILTER (WHERE fingerprint = ${(0,
sql.Uq)(namespace??"")}) AS namespace,
            count(*) FILTER (WHERE purpose = ${(0,sql.Uq)(signing)}) AS signing,
            count(*) FILTER (WHERE purpose = ${(0,sql.Uq)(encryption)}) AS encryption, 0 AS wrapped
          FROM ${reader.table(kmsKeys)}`,([row])=>row??none):none;if(stored===void 0||held===void 0)return void 0;const sum=of=>stored[of]+held[of];const lacking=[
...namespace!==void 0&&sum("namespace")===0?["the key of the node’s namespace"]:[],...sum("signing")===0?["a signing key"]:[],...sum("encryption")===0?["an en\
cryption key"]:[]];const custody=held.signing+held.encryption>0?"kms":stored.wrapped>0?"wrapped":"plain";return{custody,lacking,namespaceKnown:namespace!==void 0}}
;const synchronizers_textual=["varchar","text"];const synchronizers_whole=["int4","int8"];const registries=[{table:"par_registered_synchronizers",id:"physical_s\
ynchronizer_id",alias:"synchronizer_alias"},{table:"par_synchronizers",id:"synchronizer_id",alias:"alias",status:"status"},{table:"par_domains",id:"domain_id",alias:"\
alias",status:"status"}];const configurations=[{table:"par_synchronizer_connection_configs",alias:"synchronizer_alias",id:"physical_synchronizer_id"},{table:"pa\
r_synchronizer_connection_configs",alias:"synchronizer_alias"},{table:"par_domain_connection_configs",alias:"domain_alias"}];const indexColumns=["physical_synch\
ronizer_idx","synchronizer_idx","domain_idx","domain_id","client"];const activeLiteral=(0,sql.ll)`'A'`;const synchronizerTables=[...registries.map(({table})=>table),
...new Set(configurations.map(({table})=>table)),"common_sequenced_events","common_static_strings"];async function readSynchronizers(reader){const registry=registries.
find(({table:table2})=>reader.has(table2))??registries[0];if(registry===void 0)throw new Error("there are registries");const{table,id:id2,alias}=registry;const configuration=configurations.
find(one=>reader.has(one.table,{[one.alias]:synchronizers_textual,status:["bpchar","varchar","text"]})&&(one.id===void 0||reader.has(one.table,{[one.id]:synchronizers_textual})));
return await reader.read("synchronizerIds",{[table]:{[id2]:synchronizers_textual,[alias]:synchronizers_textual},...configuration&&{[configuration.table]:{[configuration.
alias]:synchronizers_textual}}},()=>{const joined=configuration===void 0?(0,sql.ll)``:joinOf(reader,registry,configuration);const connected=configuration===void 0?
(0,sql.ll)`TRUE`:(0,sql.ll)`coalesce(bool_or(c.status = ${activeLiteral}), FALSE)`;return(0,sql.ll)`SELECT s.${(0,sql.UU)(id2)} AS id, ${connected} AS connected FROM ${reader.
table(table)} s ${joined}
                 GROUP BY 1 ORDER BY 1`},rows=>rows.map(row=>({id:(0,printable.g)(row.id),connected:row.connected})))}function joinOf(reader,registry,configuration){
const physical=configuration.id===void 0?(0,sql.ll)``:(0,sql.ll)` AND (c.${(0,sql.UU)(configuration.id)} IS NULL OR c.${(0,sql.UU)(configuration.id)} = s.${(0,sql.
UU)(registry.id)})`;return(0,sql.ll)`LEFT JOIN ${reader.table(configuration.table)} c
    ON c.${(0,sql.UU)(configuration.alias)} = s.${(0,sql.UU)(registry.alias)}${physical}`}async function readNewestEvents(reader,registered){const events="commo\
n_sequenced_events";const strings="common_static_strings";const column=indexColumns.find(one=>reader.has(events,{[one]:synchronizers_whole}))??"synchronizer_idx";
return await reader.read("dataTime",{[events]:{ts:["int8"],[column]:synchronizers_whole},[strings]:{id:synchronizers_whole,string:synchronizers_textual}},()=>{const index=(0,
sql.UU)(column);const table=reader.table(events);return(0,sql.ll)`WITH RECURSIVE seen(idx) AS (
          (SELECT ${index} FROM ${table} ORDER BY ${index} LIMIT 1)
          UNION ALL
          SELECT (SELECT e.${index} FROM ${table} e WHERE e.${index} > seen.idx ORDER BY e.${index} LIMIT 1)
          FROM seen WHERE seen.idx IS NOT NULL)
        SELECT seen.idx AS index, s.string AS id,
          (SELECT e.ts::text FROM ${table} e WHERE e.${index} = seen.idx ORDER BY e.ts DESC LIMIT 1) AS micros
        FROM seen LEFT JOIN ${reader.table(strings)} s ON s.id = seen.idx WHERE seen.idx IS NOT NULL ORDER BY 1`},rows=>{if(rows.length===0)throw new NotAFact(`${events}\
 has no event`);const found=rows.map(({id:id2,index,micros})=>({id:id2===null?`synchronizer ${index}`:(0,printable.g)(id2),newestEvent:timeOf(micros),connected:registered?.
find(one=>one.id===id2)?.connected??true}));const silent=registered?.filter(({id:id2,connected})=>connected&&!found.some(one=>one.id===id2));return[...found,...silent??
[]]})}function timeOf(micros){const ms=Number(micros)/1e3;if(!/^\d{1,19}$/.test(micros)||Math.abs(ms)>864e13)throw new NotAFact("the time of an event is no time");
return new Date(ms).toISOString()};const rightNames={1:"participantAdmin",2:"canActAs",3:"canReadAs",4:"identityProviderAdmin",5:"canReadAsAnyParty"};const users_textual=[
"varchar","text"];async function readUsers(reader){return await reader.read("users",{lapi_users:{internal_id:["int4","int8"],user_id:users_textual,primary_party:users_textual,
is_deactivated:["bool"]},lapi_user_rights:{user_internal_id:["int4","int8"],user_right:["int4","int2"],for_party:users_textual}},()=>(0,sql.ll)`SELECT u.user_id AS id, u.primary_party AS party, u.is_deactivated AS off,
        coalesce(json_agg(json_build_object('right', r.user_right, 'party', r.for_party)
                 ORDER BY r.user_right, r.for_party) FILTER (WHERE r.user_right IS NOT NULL), '[]') AS rights
      FROM ${reader.table("lapi_users")} u
      LEFT JOIN ${reader.table("lapi_user_rights")} r ON r.user_internal_id = u.internal_id
      GROUP BY u.internal_id, u.user_id, u.primary_party, u.is_deactivated ORDER BY 1`,rows=>rows.map(row=>({id:row.id,...row.party&&{primaryParty:row.party},...row.
off&&{deactivated:true},rights:row.rights.map(({right,party})=>[rightNames[right]??`right ${right}`,party].filter(Boolean).join(" "))})))};const ledger_facts_textual=[
"varchar","text"];async function readAppsFacts(query){const reader=await FactReader.of(query,{anchors:["store_descriptors"],others:ingestionTables,wanted:query.
schema});const descriptors={store_descriptors:{id:["int4","int8"],descriptor:["jsonb"]}};const table=()=>reader.table("store_descriptors");const keyed=async(fact,key)=>await reader.
read(fact,descriptors,()=>(0,sql.ll)`SELECT descriptor->'key'->>${(0,sql.Uq)(key)} AS value FROM ${table()}
        WHERE descriptor->'key'->>${(0,sql.Uq)(key)} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,([row])=>reader_text(row?.value,`no store has a ${key}`));
const ingestion=await readIngestion(reader);const validatorParty=await keyed("validatorParty","validatorParty");const dsoParty=await keyed("dsoParty","dsoParty");
const userParties=await reader.read("userParties",descriptors,()=>(0,sql.ll)`SELECT DISTINCT descriptor->'key'->>'endUserParty' AS party FROM ${table()}
      WHERE descriptor->>'name' = 'DbUserWalletStore' AND descriptor->'key'->>'endUserParty' IS NOT NULL ORDER BY 1`,rows=>rows.map(row=>(0,printable.g)(row.party)));
const schemaVersion=await reader.schemaVersion();return{...ingestion&&{ingestion},...validatorParty&&{validatorParty},...dsoParty&&{dsoParty},...userParties&&{userParties},
...schemaVersion&&{schemaVersion},missing:reader.missing}}async function readParticipantFacts(query){const reader=await FactReader.of(query,{anchors:["common_no\
de_id","lapi_parameters"],others:[...synchronizerTables,"common_crypto_private_keys","common_kms_metadata_store","lapi_users","lapi_user_rights"],wanted:query.schema});
const node=await reader.read("participantId",{common_node_id:{identifier:ledger_facts_textual,namespace:ledger_facts_textual}},()=>(0,sql.ll)`SELECT identifier, namespace FROM ${reader.
table("common_node_id")}`,rows=>{const row=onlyRow(rows,"common_node_id");const namespace=reader_text(row.namespace,"the node has no namespace");const identifier=reader_text(
row.identifier,"the node has no identifier");return{id:normaliseParticipantId(`${identifier}::${namespace}`),namespace}});const parameters="lapi_parameters";const offset=async(fact,column)=>await reader.
read(fact,{[parameters]:{[column]:offsetTypes}},()=>(0,sql.ll)`SELECT ${(0,sql.UU)(column)}::text AS stored FROM ${reader.table(parameters)}`,rows=>{const{stored}=onlyRow(
rows,parameters);return stored===null?0:readOffset(stored,reader.typeOf(parameters,column))});const ledgerEnd=await offset("ledgerEnd","ledger_end");const prunedUpTo=await offset(
"prunedUpTo","participant_pruned_up_to_inclusive");const ledgerParticipantId=await reader.read("ledgerParticipantId",{[parameters]:{participant_id:ledger_facts_textual}},
()=>(0,sql.ll)`SELECT participant_id AS id FROM ${reader.table(parameters)}`,rows=>normaliseParticipantId(reader_text(onlyRow(rows,parameters).id,"the ledger na\
mes no participant")));const registered=await readSynchronizers(reader);const synchronizers=await readNewestEvents(reader,registered);const dataTime=oldestOfConnected(
reader,synchronizers);const users=await readUsers(reader);const keys=await readKeys(reader,node?.namespace);const schemaVersion=await reader.schemaVersion();return{
...node&&{participantId:node.id},...ledgerParticipantId&&{ledgerParticipantId},...ledgerEnd!==void 0&&{ledgerEnd},...prunedUpTo!==void 0&&{prunedUpTo},...dataTime&&
{dataTime},...synchronizers&&{synchronizers},...registered&&{synchronizerIds:registered.map(({id:id2})=>id2)},...schemaVersion&&{schemaVersion},...users&&{users},
...keys&&{keys},missing:reader.missing}}function oldestOfConnected(reader,synchronizers){if(synchronizers===void 0)return void 0;const times=synchronizers.flatMap(
({connected,newestEvent})=>connected&&newestEvent!==void 0?[newestEvent]:[]);const[oldest]=times.sort();if(oldest===void 0)reader.missing["dataTime"]="no synchr\
onizer that is connected has an event";return oldest}}),89596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{g:()=>Steps});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
60297);class Steps{all=[];#log;#before;constructor(log,before=async()=>{}){this.#log=log;this.#before=before}async run(title,work){await this.#before(title);return await this.#log.
group(title,async()=>{const startedAt=new Date;const notes={};try{const result=await work(notes);this.#record(title,"done",startedAt,notes);return result}catch(error){
this.#record(title,"failed",startedAt,{...notes,note:(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)});throw error}})}#record(title,status,startedAt,notes){
const step={title,status,startedAt,finishedAt:new Date,...notes};this.all.push(step);const ms=step.finishedAt.getTime()-startedAt.getTime();const size=notes.bytes===
void 0?"":`, ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.z)(notes.bytes)}`;const note=status==="done"&&notes.note?`: ${notes.note}`:"";this.#log.info(`${title} ${status}\
 in ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.a)(ms)}${size}${note}`)}}})};
