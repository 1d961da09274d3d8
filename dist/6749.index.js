export const id=6749;export const ids=[6749];export const modules={20313:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N1:()=>otherClients,k_:()=>waitUntilUnused,vG:()=>endSessions});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);
var _system_wait_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25598);var _session_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38933);var _sql_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
38621);const sessionsIn=database=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.ll)`FROM pg_stat_activity WHERE datname = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.Uq)(
database)} AND pid <> pg_backend_pid()
     AND usesysid IS NOT NULL AND coalesce(backend_type, '') <> 'parallel worker'`;async function otherClients(session,name){return await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.
ll)`SELECT DISTINCT coalesce(application_name, '') AS application, coalesce(usename, '') AS user,
            coalesce(client_addr::text, 'local or not shown') AS address
     ${sessionsIn(name)} AND coalesce(application_name, '') <> ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.Uq)(_session_js__WEBPACK_IMPORTED_MODULE_2__.SX)}`)}async function waitUntilUnused(session,name,timeoutMs,signal){
let clients=[];const unused=await(0,_system_wait_js__WEBPACK_IMPORTED_MODULE_1__.f)(async()=>{clients=await otherClients(session,name);return clients.length===0?
true:void 0},{timeoutMs,everyMs:500,signal});if(unused)return;const list=clients.map(client=>`${client.application||client.user} from ${client.address}`).join("\
, ");throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("still-connected",{what:`Database ${name} is still in use by: ${list}.`,means:"The node is not\
 stopped, or something else uses its database. The database was not replaced.",next:"Stop what is listed (another copy of the node, a console, a scaler) and run\
 again."})}async function endSessions(session,name){const block=(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.ll)`DECLARE one integer; BEGIN
       FOR one IN SELECT pid ${sessionsIn(name)} LOOP
         BEGIN PERFORM pg_terminate_backend(one); EXCEPTION WHEN insufficient_privilege THEN NULL; END;
       END LOOP; END`;await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.ll)`DO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.Uq)(block.text)}`);await(0,
_system_wait_js__WEBPACK_IMPORTED_MODULE_1__.f)(async()=>(await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.ll)`SELECT 1 AS one ${sessionsIn(name)}`)).
length===0?true:void 0,{timeoutMs:5e3,everyMs:100})}}),90041:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{cD:()=>createDatabase,_l:()=>databaseDescription,i4:()=>databaseExists,DZ:()=>describeDatabase,Zi:()=>dropDatabase,KM:()=>dropIfPossible,
Im:()=>isEmpty,Yx:()=>maintain,d$:()=>renameDatabases});var failure=__webpack_require__(1145);var printable=__webpack_require__(4172);var database_clients=__webpack_require__(
20313);var locales=__webpack_require__(99498);var sql=__webpack_require__(38621);;async function chooseLocale(session2,wanted,mayChange){const server=await session2.
row((0,sql.ll)`SELECT current_setting('server_version_num')::int / 10000 AS major, datcollate AS collate, datctype AS ctype,
          EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i') AS icu
        FROM pg_database WHERE datname = 'template0'`);const collate=await availableName(session2,wanted.collate);const ctype=await availableName(session2,wanted.
ctype);const lacks=[...collate===void 0?[`LC_COLLATE ${(0,printable.g)(wanted.collate)}`]:[],...ctype===void 0?[`LC_CTYPE ${(0,printable.g)(wanted.ctype)}`]:[]];
const provider=providerOptions(server,wanted);if(typeof provider==="string")lacks.push(provider);if(lacks.length>0&&!mayChange)throw new failure.HR("locale-unav\
ailable",{what:`The database server does not have the locale of the set: ${lacks.join(", ")}.`,means:"Text would sort otherwise than on the node that was saved.\
 No database was created.",next:"Restore into a server that has it (install the locale, or take the image of the node), or run again with allow-locale-change: t\
rue."});const libc=(0,sql.ll)`LC_COLLATE ${(0,sql.Uq)(collate??server.collate)} LC_CTYPE ${(0,sql.Uq)(ctype??server.ctype)}`;const options=typeof provider==="st\
ring"?libc:(0,sql.ll)`${provider} ${libc}`;if(lacks.length===0)return{options};return{options,change:`the server does not have ${lacks.join(", ")}; text sorts b\
y ${(0,printable.g)(collate??server.collate)}`}}function providerOptions(server,wanted){const locale=wanted.locale??"";if(wanted.provider===void 0||wanted.provider===
"libc")return server.major>=15?(0,sql.ll)`LOCALE_PROVIDER libc`:(0,sql.ll)``;if(wanted.provider==="icu"){if(server.major<15||!server.icu)return`ICU locale ${(0,
printable.g)(locale)}`;if(wanted.icuRules!==void 0&&server.major<16)return"ICU rules";const rules=wanted.icuRules===void 0?(0,sql.ll)``:(0,sql.ll)` ICU_RULES ${(0,
sql.Uq)(wanted.icuRules)}`;return(0,sql.ll)`LOCALE_PROVIDER icu ICU_LOCALE ${(0,sql.Uq)(locale)}${rules}`}if(server.major<17)return`builtin locale ${(0,printable.
g)(locale)}`;return(0,sql.ll)`LOCALE_PROVIDER builtin BUILTIN_LOCALE ${(0,sql.Uq)(locale)}`}async function availableName(session2,wanted){const answer=await(0,locales.
g)(session2,wanted);return answer===void 0?wanted:answer.name}var session=__webpack_require__(38933);;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:
Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value2,async)=>{if(value2!=null){if(typeof value2!=="object"&&typeof value2!==
"function")__typeError("Object expected");var dispose,inner;if(async)dispose=value2[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value2[__knownSymbol(
"dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){
return Promise.reject(e)}};stack.push([async,dispose,value2])}else if(async){stack.push([async])}return value2};var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError===
"function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An\
 error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(
result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};const maintenanceDatabases=["postgres","template1","cantonnet"];
async function maintenanceSession(access,signal){let last;for(const name of maintenanceDatabases.filter(candidate=>candidate!==access.database.name)){try{return await session.
Nn.open((0,session.jG)(access,name),signal)}catch(error){if(!(error instanceof failure.HR)||error.code!=="database-connect")throw error;last??=error}}throw last}
async function maintain(access,work,signal){var _stack=[];try{const session2=__using(_stack,await maintenanceSession(access,signal),true);return await work(session2)}catch(_){
var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function databaseExists(session2,name){const rows=await session2.
rows((0,sql.ll)`SELECT 1 AS one FROM pg_database WHERE datname = ${(0,sql.Uq)(name)}`);return rows.length>0}async function createDatabase(session2,name,like){const{
options,change}=await chooseLocale(session2,like,like.allowLocaleChange??false);const owner=like.owner===void 0?(0,sql.ll)``:(0,sql.ll)` OWNER ${(0,sql.UU)(like.
owner)}`;try{await session2.execute((0,sql.ll)`CREATE DATABASE ${(0,sql.UU)(name)}${owner} TEMPLATE template0 ENCODING ${(0,sql.Uq)(like.encoding)} ${options}`)}catch(error){
if(!(error instanceof failure.HR)||!/locale|encoding|ICU|collation/i.test(error.what))throw error;throw new failure.HR("locale-unavailable",{what:`The database \
server does not take the locale of the set: ${error.what}`,means:"No database was created.",next:"Restore into a server that has the encoding and the locale, or\
 run again with allow-locale-change: true.",cause:error})}return change}async function describeDatabase(session2,name,text){await session2.execute((0,sql.ll)`COMMENT ON DATABASE ${(0,
sql.UU)(name)} IS ${(0,sql.Uq)(text)}`)}async function databaseDescription(session2,name){const[row]=await session2.rows((0,sql.ll)`SELECT shobj_description(oid, 'pg_database') AS text FROM pg_database WHERE datname = ${(0,
sql.Uq)(name)}`);return row?.text??void 0}async function dropDatabase(session2,name){if(!await databaseExists(session2,name))return;await(0,database_clients.vG)(
session2,name);await session2.execute((0,sql.ll)`DROP DATABASE IF EXISTS ${(0,sql.UU)(name)}`)}async function dropIfPossible(access,name){try{await maintain(access,
session2=>dropDatabase(session2,name));return void 0}catch(error){if(!(error instanceof failure.HR)||error instanceof failure.cJ)throw error;const holders=await maintain(
access,session2=>holdersOf(session2,name)).catch(()=>[]);const held=holders.length>0?` It is held by ${holders.join(", ")}.`:"";return`Database ${(0,printable.g)(
name)} is not needed any more and could not be dropped: ${error.what}${held}`}}async function holdersOf(session2,name){const is=(0,sql.ll)`datname = ${(0,sql.Uq)(
name)}`;const rows=await session2.rows((0,sql.ll)`SELECT 'replication slot ' || slot_name AS holder FROM pg_replication_slots WHERE database = ${(0,sql.Uq)(name)}
        UNION ALL SELECT 'subscription ' || subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE ${is}
        UNION ALL SELECT 'prepared transaction ' || gid FROM pg_prepared_xacts WHERE database = ${(0,sql.Uq)(name)}
        UNION ALL SELECT 'session of ' || coalesce(usename, 'the server') || ' (' || coalesce(nullif(application_name, ''), backend_type, 'not shown') || ')'
          FROM pg_stat_activity WHERE ${is}`);return rows.map(row=>(0,printable.g)(row.holder))}async function renameDatabases(session2,renames,also=[]){for(const{
from}of renames)await(0,database_clients.vG)(session2,from);const statements=renames.map(({from,to})=>(0,sql.ll)`ALTER DATABASE ${(0,sql.UU)(from)} RENAME TO ${(0,
sql.UU)(to)}`);await session2.execute((0,sql.ll)`BEGIN; ${(0,sql.p_)([...statements,...also],"; ")}; COMMIT`)}async function isEmpty(access,signal){const own=kind=>(0,
sql.ll)`n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_' AND NOT EXISTS
       (SELECT FROM pg_depend d WHERE d.classid = ${(0,sql.Uq)(kind)}::regclass AND d.objid = o.oid AND d.deptype = 'e')`;return await(0,session.fQ)(access,async session2=>{
const{holds}=await session2.row((0,sql.ll)`SELECT EXISTS (SELECT FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace
                        WHERE o.relkind IN ('r', 'p', 'm', 'v', 'S', 'f') AND ${own("pg_class")})
             OR EXISTS (SELECT FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace WHERE ${own("pg_proc")})
             OR EXISTS (SELECT FROM pg_largeobject_metadata) AS holds`);return!holds},signal)}}),99498:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>sameLocale,g:()=>findLocale});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38621);function sameLocale(one,other){
return normalForm(one)===normalForm(other)}function normalForm(locale){if(locale==="POSIX")return normalForm("C");const[,base="",codeset,modifier]=/^([^.@]*)(?:\.([^@]*))?(?:@(.*))?$/.
exec(locale)??[];const plain=codeset?.toLowerCase().replaceAll(/[^a-z0-9]/g,"");return[base.toLowerCase(),plain,modifier?.toLowerCase()].map(part=>part??"").join(
"\0")}async function findLocale(session,wanted){if(wanted==="C"||wanted==="POSIX")return{name:wanted};const rows=await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
ll)`SELECT DISTINCT name FROM (SELECT collcollate AS name FROM pg_collation WHERE collprovider = 'c' AND collcollate = collctype
        UNION SELECT datcollate FROM pg_database UNION SELECT datctype FROM pg_database) AS known
        WHERE name IS NOT NULL ORDER BY 1`);const known=rows.map(row=>row.name).filter(name=>sameLocale(name,wanted));const[first]=known;if(known.includes(wanted))
return{name:wanted};if(first!==void 0)return{name:first};const probe=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`BEGIN CREATE COLLATION pg_temp.probe (PROVIDER = libc, LOCALE = ${(0,
_sql_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(wanted)});
    PERFORM set_config('backup.answer', 'opened', true);
    EXCEPTION WHEN OTHERS THEN PERFORM set_config('backup.answer', SQLERRM, true); END`;await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`BEGIN`);
await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`DO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(probe.text)}`);const{said}=await session.row(
(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`SELECT current_setting('backup.answer') AS said`);await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`ROLLBACK`);
if(said==="opened")return{name:wanted};return/could not create locale/.test(said)?{name:void 0}:void 0}}),38836:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>objectKey});function objectKey(schema,name){return`${part(schema)}.${part(name)}`}const part=text=>/[."]/.test(
text)?`"${text.replaceAll('"','""')}"`:text}),92132:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{LX:()=>ownSchemas,Uq:()=>dumpedIndex,l_:()=>ofExtension});var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38621);const ownSchemas=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
ll)`n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'`;function ofExtension(catalog,oid){return(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
ll)`EXISTS (SELECT FROM pg_depend e WHERE e.classid = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(catalog)}::regclass AND e.objid = ${oid}
    AND e.objsubid = 0 AND e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e')`}const dumpedIndex=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`i.indisready AND (i.indisvalid OR t.relkind = 'p')`}),
18421:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Pf:()=>listDatabases,c_:()=>readContent,
TX:()=>readServerFacts,jk:()=>serverMajor});var sql=__webpack_require__(38621);var failure=__webpack_require__(1145);var printable=__webpack_require__(4172);var object_key=__webpack_require__(
38836);var own_objects=__webpack_require__(92132);;const countedPages=4096;const countedAtOnce=200;const ofCounts=(0,sql.ll)`
SELECT (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND ${own_objects.LX} AND NOT ${(0,own_objects.l_)("pg_class",(0,sql.ll)`c.oid`)}) AS tables,
       (SELECT count(*) FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE ${own_objects.Uq} AND ${own_objects.LX} AND NOT ${(0,own_objects.l_)("pg_class",(0,sql.ll)`t.oid`)}) AS indexes,
       (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'S' AND ${own_objects.LX} AND NOT ${(0,own_objects.l_)("pg_class",(0,sql.ll)`c.oid`)}) AS sequences,
       -- Those of partitions follow their parents': how many there are differs between minor releases.
       (SELECT count(*) FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
        WHERE k.contype <> 'n' AND k.conparentid = 0 AND ${own_objects.LX} AND NOT ${(0,own_objects.l_)("pg_class",(0,sql.ll)`k.conrelid`)}
          AND NOT ${(0,own_objects.l_)("pg_type",(0,sql.ll)`k.contypid`)}) AS constraints`;const ofCountsInFirstForm=(0,sql.ll)`
SELECT (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND ${own_objects.LX}) AS tables,
       (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('i', 'I') AND ${own_objects.LX}) AS indexes,
       (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'S' AND ${own_objects.LX}) AS sequences,
       (SELECT count(*) FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
        WHERE k.contype <> 'n' AND ${own_objects.LX}) AS constraints`;const ofRelations=(0,sql.ll)`
SELECT n.nspname AS schema, c.relname AS name, c.relkind AS kind, s.nspname AS "rootSchema", r.relname AS "rootName",
       ${(0,own_objects.l_)("pg_class",(0,sql.ll)`c.oid`)} AS member,
       (SELECT coalesce(e.extcondition[array_position(e.extconfig, c.oid)], '') FROM pg_extension e
        WHERE c.oid = ANY (e.extconfig)) AS condition,
       CASE WHEN c.relkind = 'r' THEN coalesce(pg_relation_size(c.oid) / 8192, 0) ELSE 0 END AS pages,
       CASE WHEN c.relkind = 'r' THEN coalesce(pg_table_size(c.oid), 0) ELSE 0 END AS bytes
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_class r ON c.relispartition AND r.oid = pg_partition_root(c.oid) LEFT JOIN pg_namespace s ON s.oid = r.relnamespace
WHERE (c.relkind IN ('r', 'p') OR c.relkind = 'f' AND c.relispartition) AND ${own_objects.LX} ORDER BY 1, 2`;const ofSequences=(0,sql.ll)`
SELECT n.nspname AS schema, c.relname AS name, CASE WHEN abs(s.last_value) < 9007199254740992 THEN s.last_value END AS value,
       ${(0,own_objects.l_)("pg_class",(0,sql.ll)`c.oid`)} AND NOT EXISTS (SELECT FROM pg_extension e WHERE c.oid = ANY (e.extconfig)) AS member
FROM pg_sequences s JOIN pg_namespace n ON n.nspname = s.schemaname JOIN pg_class c ON c.relnamespace = n.oid
  AND c.relname = s.sequencename WHERE ${own_objects.LX} ORDER BY 1, 2`;async function readContent(query,counted,form=2){const[counts]=await query.rows(form===1?
ofCountsInFirstForm:ofCounts);if(counts===void 0)throw new Error("a query of counts has a row");const keyOf=(schema,name)=>form===1?`${schema}.${name}`:(0,object_key.
T)(schema,name);const relations=await query.rows(ofRelations);const tables=form===1?relations.filter(one=>one.kind==="r"):relations;const countable=form===1?eachByItself(
tables,keyOf):countables(tables);const chosen=countable.filter(({key,pages})=>counted?counted.includes(key):pages<=countedPages);const rows=Object.fromEntries(countable.
map(({key})=>[key,null]));Object.assign(rows,await countRows(query,chosen));const sequences=await query.rows(ofSequences);return{...counts,rows,sequenceValues:Object.
fromEntries(sequences.filter(({member})=>form===1||!member).map(({schema,name,value:last})=>[keyOf(schema,name),last])),tableBytes:Object.fromEntries(relations.
filter(({kind,member,condition})=>kind==="r"&&(!member||condition!==null)).map(({schema,name,bytes})=>[keyOf(schema,name),bytes]))}}function countables(relations){
const parts=new Map;for(const relation of relations){if(relation.rootSchema===null||relation.rootName===null)continue;const root=(0,object_key.T)(relation.rootSchema,
relation.rootName);parts.set(root,[...parts.get(root)??[],relation])}return relations.flatMap(relation=>{const{schema,name,kind,member,condition,rootName}=relation;
if(rootName!==null||kind==="f"||member&&condition===null)return[];const key=(0,object_key.T)(schema,name);if(condition!==null&&member)return[{key,pages:relation.
pages,queries:[ofRegistered(relation)]}];if(kind==="r")return[{key,pages:relation.pages,queries:[ofRows(relation)]}];const below=parts.get(key)??[];const local=below.
filter(part=>part.kind==="r");const pages=local.reduce((sum,part)=>sum+part.pages,0);const foreign=below.some(part=>part.kind==="f");const all=(0,sql.ll)`SELECT count(*) AS rows FROM ${(0,
sql.UU)(schema,name)}`;return[{key,pages,queries:foreign?local.map(ofRows):[all]}]})}function eachByItself(tables,keyOf){return tables.map(table=>({key:keyOf(table.
schema,table.name),pages:table.pages,queries:[ofRows(table)]}))}function ofRows({schema,name}){return(0,sql.ll)`SELECT count(*) AS rows FROM ONLY ${(0,sql.UU)(schema,
name)}`}function ofRegistered({schema,name,condition}){return(0,sql.ll)`SELECT substring(query_to_xml(format('SELECT count(*) AS n FROM ONLY %I.%I %s', ${(0,sql.
Uq)(schema)}::text, ${(0,sql.Uq)(name)}::text,
    ${(0,sql.Uq)(condition)}::text), false, true, '')::text FROM '<n>([0-9]+)</n>')::bigint AS rows`}async function countRows(query,chosen){const single=chosen.
flatMap(({key,queries})=>queries.map(one=>({key,query:one})));const rows=Object.fromEntries(chosen.map(({key})=>[key,0]));for(let from=0;from<single.length;from+=
countedAtOnce){const some=single.slice(from,from+countedAtOnce);const counts=some.map(({key,query:one})=>(0,sql.ll)`SELECT ${(0,sql.Uq)(key)} AS key, rows FROM (${one}) AS counted`);
const answer=await query.attempt((0,sql.p_)(counts," UNION ALL "));if("refused"in answer){const at=answer.refused.sqlState===lockTimeout?void 0:await firstRefused(
query,some);throw unreadable(at??{message:answer.refused.message,sqlState:answer.refused.sqlState})}for(const{key,rows:number}of answer.rows)rows[key]=(rows[key]??
0)+number}return rows}const lockTimeout="55P03";async function firstRefused(query,some){for(const{key,query:one}of some){const answer=await query.attempt(one);if("\
refused"in answer)return{key,...answer.refused}}return void 0}function unreadable({key,sqlState,message}){const table=key===void 0?"A table":`Table ${(0,printable.
g)(key)}`;const denied=sqlState==="42501";return new failure.HR("table-unreadable",{what:`${table} cannot be counted: ${message.replace(/\.$/,"")} (SQLSTATE ${sqlState}\
).`,means:"A dump reads the same rows and would fail as well.",next:denied?"Give the user USAGE on the schema and SELECT on the table; where row-level security \
hides rows, BYPASSRLS.":"Look into the table: a migration may hold it, or it or an index of it is damaged."})};const serverMajor=(0,sql.ll)`SELECT current_setting('server_version_num')::int / 10000 AS major`;
async function readServerFacts(query){const[row]=await query.rows((0,sql.ll)`SELECT current_setting('server_version') AS version,
            current_setting('server_version_num')::int / 10000 AS major,
            pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate, d.datctype AS ctype,
            pg_get_userbyid(d.datdba) AS owner, pg_database_size(d.oid) AS "databaseBytes",
            coalesce((SELECT array_agg(setting ORDER BY setting) FROM pg_db_role_setting s, unnest(s.setconfig) setting
                      WHERE s.setdatabase = d.oid AND s.setrole = 0), '{}') AS settings,
            current_setting('data_checksums') AS "dataChecksums"
     FROM pg_database d WHERE d.datname = current_database()`);if(row===void 0)throw new Error("the session has a database");return row}async function listDatabases(query){
return await query.rows((0,sql.ll)`SELECT datname AS name,
            CASE WHEN has_database_privilege(datname, 'CONNECT') THEN pg_database_size(datname) ELSE 0 END AS bytes
     FROM pg_database WHERE NOT datistemplate AND datallowconn ORDER BY datname`)}})};
