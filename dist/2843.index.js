export const id=2843;export const ids=[2843];export const modules={26466:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>readIdentity});var _pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6738);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);async function readIdentity(inputs,{encryptionIdentity:key}){try{return key&&await(0,_pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__.a)(key)}catch(error){if(!(error instanceof
_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR))throw error;inputs.problem("encryption-identity",error.what.replace("encryption-identity ",""));return void 0}}}),
75345:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>readAclItem});function readAclItem(item){
const found=/^("(?:[^"]|"")*"|[^"=]*)=((?:[A-Za-z]\*?)*)\/("(?:[^"]|"")*"|[^"]*)$/s.exec(item);if(found===null)return void 0;const[,grantee="",privileges="",grantor=""]=found;
return{grantee:unquoted(grantee),privileges,grantor:unquoted(grantor)}}const unquoted=name=>name.startsWith('"')?name.slice(1,-1).replaceAll('""','"'):name}),83726:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>splitLoad,r:()=>readContents});var _object_key_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38836);function readContents(entries){
const byId=new Map(entries.map(entry=>[entry.id,entry]));const kindOf=id2=>byId.get(id2)?.kind??"";const tables=new Map;for(const{id:id2,kind,schema,tag,dependsOn}of entries){
const table=dependsOn.find(other=>kindOf(other)==="TABLE");if(kind!=="TABLE DATA"||table===void 0)continue;tables.set(table,{schema,name:tag,rows:id2,constraints:[],
indexes:[]})}for(const entry of entries){if(entry.kind!=="INDEX"&&entry.kind!=="CONSTRAINT")continue;const before=new Set(entry.dependsOn);const on=[...before].
filter(id2=>kindOf(id2)==="TABLE");const table=on.length===1&&on[0]!==void 0?tables.get(on[0]):void 0;const early=[...before].every(id2=>kindOf(id2)==="TABLE"||
definitions.has(kindOf(id2)));if(table===void 0||!early)continue;table[entry.kind==="INDEX"?"indexes":"constraints"].push(entry.id)}return{tables:[...tables.values()],
entries}}const definitions=new Set(["SCHEMA","TYPE","DOMAIN","FUNCTION","AGGREGATE","OPERATOR","OPERATOR CLASS","OPERATOR FAMILY","COLLATION","EXTENSION","SEQUE\
NCE"]);const worthSplittingBytes=16*1024*1024;const smallestShare=.1;const mostParts=4;function splitLoad(contents,rows,tableBytes,most){const tables=contents.tables.
map(({schema,name,rows:rows2})=>({rows:rows2,bytes:tableBytes?.[(0,_object_key_js__WEBPACK_IMPORTED_MODULE_0__.T)(schema,name)]??0})).sort((a,b)=>b.bytes-a.bytes);
const total=tables.reduce((sum,table)=>sum+table.bytes,0);for(let count=Math.min(most,mostParts);count>1&&total>=worthSplittingBytes;count--){const parts=Array.
from({length:count},()=>({bytes:0,rows:new Set}));for(const table of tables){const smallest=parts.reduce((least,part)=>part.bytes<least.bytes?part:least);smallest.
bytes+=table.bytes;smallest.rows.add(table.rows)}if(parts.some(part=>part.bytes<smallestShare*total))continue;const others=parts.slice(1).map(part=>part.rows);const elsewhere=new Set(
others.flatMap(part=>[...part]));const inOrder=wanted=>rows.filter(wanted);return[inOrder(id2=>!elsewhere.has(id2)),...others.map(part=>inOrder(id2=>part.has(id2)))]}
return[[...rows]]}}),96e3:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{YE:()=>Peekable,
wv:()=>peekArchive,IE:()=>pieces});var external_node_zlib_=__webpack_require__(38522);var archive_contents=__webpack_require__(83726);;class TooShort extends Error{}
const sections=new Map([[2,"pre-data"],[3,"data"],[4,"post-data"]]);const oldest=14;const newest=16;function readToc(head){try{return new TocReader(head).read()}catch(error){
if(error instanceof TooShort)return void 0;throw error}}class TocReader{#bytes;#at=0;#intSize=4;constructor(bytes){this.#bytes=bytes}read(){if(this.#take(5).toString(
"latin1")!=="PGDMP")return void 0;const major=this.#byte();const minor=this.#byte();this.#byte();this.#intSize=this.#byte();const offsetSize=this.#byte();const custom=this.#byte()===
1;if(major!==1||minor<oldest||minor>newest||!custom||this.#intSize>8)return void 0;if(minor>=15)this.#byte();else this.#int();for(let part=0;part<7;part++)this.#int();
for(let part=0;part<3;part++)this.#text();const count=this.#int();if(count<0)return void 0;const entries=[];while(entries.length<count)entries.push(this.#entry(
minor,offsetSize));return entries}#entry(minor,offsetSize){const id2=this.#int();this.#int();this.#text();this.#text();const tag=this.#text()??"";const kind=this.#text()??
"";const section=sections.get(this.#int())??"none";const definition=this.#text()??"";const dropStatement=this.#text()??"";this.#text();const schema=this.#text()??
"";const tablespace=this.#text()??"";this.#text();if(minor>=16)this.#int();const owner=this.#text()??"";this.#text();const dependsOn=[];for(let other=this.#text();other!==
void 0;other=this.#text())dependsOn.push(Number(other));this.#take(1+offsetSize);return{id:id2,kind,section,schema,tag,owner,definition,dropStatement,tablespace,
dependsOn}}#take(size){if(this.#at+size>this.#bytes.length)throw new TooShort;this.#at+=size;return this.#bytes.subarray(this.#at-size,this.#at)}#byte(){return this.#take(
1).readUInt8()}#int(){const negative=this.#byte()!==0;const bytes=this.#take(this.#intSize);let value=0;for(let at=bytes.length-1;at>=0;at--)value=value*256+bytes.
readUInt8(at);return negative?-value:value}#text(){const size=this.#int();return size<0?void 0:this.#take(size).toString("utf8")}};const longestHead=32*1024*1024;
const firstLook=256*1024;class Peekable{#source;#seen=[];#ended=false;constructor(source){this.#source=source[Symbol.asyncIterator]()}async peek(bytes){let size=this.#seen.
reduce((sum,chunk)=>sum+chunk.length,0);while(size<bytes&&!this.#ended){const next=await this.#source.next();if(next.done){this.#ended=true}else{this.#seen.push(
next.value);size+=next.value.length}}return Buffer.concat(this.#seen)}close(){if(!this.#ended)this.#source.return?.().catch(()=>{})}async*[Symbol.asyncIterator](){
try{for(let chunk=this.#seen.shift();chunk!==void 0;chunk=this.#seen.shift())yield chunk;while(!this.#ended){const next=await this.#source.next();if(next.done)this.#ended=
true;else yield next.value}}finally{if(!this.#ended)await this.#source.return?.()}}}async function peekArchive(stream,compression){for(let wanted=firstLook,before=-1;wanted<=
longestHead;wanted*=4){const stored=await stream.peek(wanted);if(stored.length===before)return void 0;before=stored.length;const head=(compression==="zstd"?unpackBeginning(
stored):stored)?.subarray(0,longestHead);if(head===void 0)return void 0;const entries=readToc(head);if(entries!==void 0)return{head,contents:(0,archive_contents.
r)(entries)}}return void 0}function unpackBeginning(stored){try{return(0,external_node_zlib_.zstdDecompressSync)(stored,{finishFlush:external_node_zlib_.constants.
ZSTD_e_continue,maxOutputLength:2*longestHead})}catch{return void 0}}async function*pieces(bytes){for(let at=0;at<bytes.length;at+=65536)yield bytes.subarray(at,
at+65536)}}),61906:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Uu:()=>applyRoleSettings,
fW:()=>closeToPublic,t0:()=>isOpenToPublic,yN:()=>applyDatabasePrivileges,zv:()=>openingStatements});var _system_printable_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
4172);var _acl_item_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75345);var _database_settings_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(97324);
var _refused_statement_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9957);var _sql_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38621);const words=new Map(
[["C",(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)`CREATE`],["c",(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)`CONNECT`],["T",(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
ll)`TEMPORARY`]]);async function closeToPublic(session,database){await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)`REVOKE CONNECT ON DATABASE ${(0,
_sql_js__WEBPACK_IMPORTED_MODULE_1__.UU)(database)} FROM PUBLIC`)}function isOpenToPublic(privileges){if(privileges===void 0)return true;return privileges.some(
item=>{const read=(0,_acl_item_js__WEBPACK_IMPORTED_MODULE_2__.q)(item);return read?.grantee===""&&read.privileges.includes("c")})}function openingStatements(database,{
open,connectionLimit}){return[...open?[(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)`GRANT CONNECT ON DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.UU)(database)} TO PUBLIC`]:
[],...connectionLimit===-1?[]:[(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)`ALTER DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.UU)(database)} CONNECTION LIMIT ${(0,
_sql_js__WEBPACK_IMPORTED_MODULE_1__.Uq)(connectionLimit)}`]]}async function applyDatabasePrivileges(session,database,privileges,{owner,named}){const at=(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
ll)`ON DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.UU)(database)}`;const lines=[];const roles=[];for(const everything of[(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
ll)`PUBLIC`,(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.UU)(owner)])await(0,_refused_statement_js__WEBPACK_IMPORTED_MODULE_3__.F)(session,(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.
ll)`REVOKE ALL ${at} FROM ${everything}`);for(const item of privileges){const read=(0,_acl_item_js__WEBPACK_IMPORTED_MODULE_2__.q)(item);if(read===void 0)continue;
const grantee=read.grantee===""?(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)`PUBLIC`:(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.UU)(named(read.grantee));const grantor=named(
read.grantor);for(const[,letter="",more=""]of read.privileges.matchAll(/([A-Za-z])(\*?)/g)){const word=words.get(letter);if(word===void 0||read.grantee===""&&letter===
"c")continue;const option=more===""?(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)``:(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)` WITH GRANT OPTION`;const statement=(0,
_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)`GRANT ${word} ${at} TO ${grantee}${option}`;const refused=await(0,_refused_statement_js__WEBPACK_IMPORTED_MODULE_3__.F)(
session,statement,grantor===owner?{}:{role:grantor});if(refused===void 0)continue;roles.push(read.grantee,read.grantor);lines.push(`privilege ${word.text} on th\
e database for ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_4__.g)(read.grantee)}: ${refused.message}`)}}return{lines,roles}}async function applyRoleSettings(session,database,settings,named){
const lines=[];const roles=[];for(const{role,setting}of settings){const at=setting.indexOf("=");const parameter=setting.slice(0,at);const there=await session.rows(
(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)`SELECT 1 AS one FROM pg_catalog.pg_roles WHERE rolname = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.Uq)(named(role))}`);
const refused=there.length===0?{message:"the server does not have the role"}:!/^[a-z_][a-z0-9_.]*$/i.test(parameter)?{message:"not the name of a setting"}:await(0,
_refused_statement_js__WEBPACK_IMPORTED_MODULE_3__.F)(session,(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.ll)`ALTER ROLE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.UU)(
named(role))} IN DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.UU)(database)} SET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_1__.UU)(...parameter.split("."))} TO ${(0,
_database_settings_js__WEBPACK_IMPORTED_MODULE_0__.S)(parameter,setting.slice(at+1))}`);if(refused===void 0)continue;roles.push(role);lines.push(`setting ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_4__.
g)(parameter)} of role ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_4__.g)(role)} in the database: ${refused.message}`)}return{lines,roles}}}),97324:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>applyDatabaseSettings,S:()=>settingValue});var _refused_statement_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9957);var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38621);const lists=new Set(["local_preload_libraries","search_path","session_preload_librarie\
s","shared_preload_libraries","temp_tablespaces","unix_socket_directories"]);async function applyDatabaseSettings(session,name,settings){const refused=[];for(const setting of settings){
const at=setting.indexOf("=");const parameter=setting.slice(0,at);if(!/^[a-z_][a-z0-9_.]*$/i.test(parameter)){refused.push(`${setting}: not the name of a settin\
g`);continue}const change=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`ALTER DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.UU)(name)} SET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
UU)(...parameter.split("."))} TO ${settingValue(parameter,setting.slice(at+1))}`;const refusal=await(0,_refused_statement_js__WEBPACK_IMPORTED_MODULE_1__.F)(session,
change);if(refusal!==void 0)refused.push(`${setting}: ${refusal.message}`)}return refused}function settingValue(parameter,value){if(!lists.has(parameter.toLowerCase()))
return(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(value);const names=splitNames(value);return names.length===0?(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`''`:(0,
_sql_js__WEBPACK_IMPORTED_MODULE_0__.p_)(names.map(_sql_js__WEBPACK_IMPORTED_MODULE_0__.Uq))}function splitNames(list2){const found=list2.matchAll(/"((?:[^"]|"")*)"|[^\s,"]+/g);
return[...found].map(([text,quoted])=>quoted?.replaceAll('""','"')??text.toLowerCase())}}),46537:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>stepsOf,O:()=>planLoad});const ofSuperusers=new Set(["ACCESS METHOD","AGGREGATE","CAST","OPERATOR CLASS","OPERA\
TOR FAMILY","PUBLICATION","PUBLICATION TABLE","PUBLICATION TABLES IN SCHEMA","SHELL TYPE","TEXT SEARCH PARSER","TEXT SEARCH TEMPLATE","TRANSFORM"]);const ofAdministrators=new Set(
["EVENT TRIGGER","FOREIGN DATA WRAPPER","FOREIGN TABLE","PROCEDURAL LANGUAGE","SERVER","USER MAPPING"]);const followers=new Set(["COMMENT","SECURITY LABEL","TRI\
GGER","RULE","DEFAULT","CONSTRAINT","CHECK CONSTRAINT"]);const notRestored=new Set(["ENCODING","STDSTRINGS","SEARCHPATH","DATABASE","DATABASE PROPERTIES"]);const ofRights=new Set(
["ACL","DEFAULT ACL","POLICY","USER MAPPING"]);function planLoad({entries},user,withRights){const byId=new Map(entries.map(entry=>[entry.id,entry]));const byUser=new Set;
const subscribed=new Set;const stages={definitions:[],rows:[],rowsOfExtensions:[],rest:[],rights:[],last:[]};let section="pre-data";for(const entry of entries){
const{id:id2,kind,dependsOn}=entry;if(entry.section!=="none")section=entry.section;if(notRestored.has(kind)||entry.section==="none"&&entry.tag.startsWith("DATAB\
ASE "))continue;if(kind.startsWith("SUBSCRIPTION")||dependsOn.some(other=>subscribed.has(other))){subscribed.add(id2);continue}if(ofRights.has(kind)){if(withRights)
stages.rights.push(entry);else if(kind==="POLICY"||kind==="USER MAPPING")stages.rest.push(entry);continue}const follows=followers.has(kind)&&dependsOn.some(other=>byUser.
has(other));if(user!==void 0&&(follows||needsUs(entry,user)))byUser.add(id2);if(kind==="EVENT TRIGGER"||dependsOn.some(other=>byId.get(other)?.kind==="EVENT TRI\
GGER"))stages.last.push(entry);else if(section==="pre-data")stages.definitions.push(entry);else if(section==="post-data"||entry.section==="none")stages.rest.push(
entry);else if(user?.superuser&&ofExtension(entry,byId))stages.rowsOfExtensions.push(id2);else stages.rows.push(id2)}const ids2=some=>some.map(entry=>entry.id);
return{...stages,definitions:stepsOf(ids2(stages.definitions),byUser),last:ids2(stages.last),byUser,subscriptions:[...subscribed].flatMap(id2=>{const entry=byId.
get(id2);return entry?.kind==="SUBSCRIPTION"?[entry.tag]:[]})}}function stepsOf(ids2,byUser){const steps=[];for(const id2 of ids2){const asUser=byUser.has(id2);
const step=steps.at(-1);if(step===void 0||step.asUser!==asUser)steps.push({ids:[id2],asUser});else step.ids.push(id2)}return steps}function needsUs({kind,tag,definition},{
superuser,trusted}){if(kind==="EXTENSION")return!trusted.has(tag);if(ofAdministrators.has(kind))return true;if(!superuser)return false;if(ofSuperusers.has(kind))
return true;if(kind==="TYPE")return/^CREATE TYPE [\s\S]* \(\n {4}INTERNALLENGTH = /.test(definition);if(kind==="FUNCTION"||kind==="PROCEDURE"){const language=/\n {4}LANGUAGE ("(?:[^"]|"")*"|\S+)/.
exec(definition)?.[1];return!["sql","plpgsql"].includes(language??"")||/\b(LEAKPROOF|SUPPORT)\b/.test(definition)}return false}function ofExtension({kind,dependsOn},byId){
if(kind!=="TABLE DATA"&&kind!=="SEQUENCE SET")return false;return!dependsOn.some(id2=>["TABLE","SEQUENCE"].includes(byId.get(id2)?.kind??""))}}),9957:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>runOrRefused});var _system_printable_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4172);var _program_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
42941);var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38621);async function runOrRefused(session,statement,{role}={}){const as=role===void 0?(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
ll)``:(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`SET LOCAL ROLE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.UU)(role)};`;const back=role===void 0?(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
ll)``:(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`RESET ROLE;`;const text=statement instanceof _sql_js__WEBPACK_IMPORTED_MODULE_0__.dh?(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
Uq)(statement.text):statement.text;const block=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`BEGIN ${as} EXECUTE ${text}; ${back} PERFORM pg_catalog.set_config('backup.refused', '', false);
     EXCEPTION WHEN OTHERS THEN PERFORM pg_catalog.set_config('backup.refused', SQLSTATE || ' ' || SQLERRM, false); END`;await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
ll)`DO ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(block.text)}`);const{refused}=await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`SELECT pg_catalog.current_setting('backup.refused') AS refused`);
if(refused==="")return void 0;return{sqlState:refused.slice(0,5),message:(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,_program_errors_js__WEBPACK_IMPORTED_MODULE_2__.
l)(refused.slice(6)))}}}),46008:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>restoreFailure,
j:()=>EntryRefused});var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _system_printable_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4172);var _program_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42941);
class EntryRefused extends _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR{}function restoreFailure(exit,database,entries){const places=[...exit.stderr.matchAll(
/^pg_restore: from TOC entry (\d+);.*$/gm)];const entry=entries.get(Number(places.at(-1)?.[1]));const at=entry===void 0?"":` at ${describe(entry)}`;const failure=(0,
_system_child_js__WEBPACK_IMPORTED_MODULE_0__.RS)("pg_restore",(0,_program_errors_js__WEBPACK_IMPORTED_MODULE_2__.A)({...exit,stderr:exit.stderr.replace(progress,
"")}),`Restore into ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(database)} failed${at}`);if(failure.code==="stream-cut")return failure;const means="\
The database being filled is a new one beside the old: the old one was not touched.";if(fullDisk(failure.what))return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("disk-full",{what:failure.what,means,next:"Free space on the database server (the plan states how much is needed) and run again."});const missing=unqualified.
exec(failure.what);if(entry!==void 0&&missing!==null&&!definesOnly.has(entry.kind))return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("restore-search\
-path",{what:`${failure.what}: ${describe(entry)} uses a function that names ${missing[1]} without its schema.`,means:`Such a function works only where search_p\
ath finds the name; no dump has a search_path while it is restored. ${means}`,next:'Give the function a search_path of its own on the node (ALTER FUNCTION … SET\
 search_path) and take a new set. For this set: docs/restore.md, "Functions that need a search_path".'});const Kind=entry===void 0?_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR:EntryRefused;return new Kind("restore-failed",{what:failure.what,means,next:"See the line of pg_restore above; the new database is removed."})}const progress=/^pg_restore: (?:connecting|creating|processing|executing|implied|entering|dropping|enabling|disabling|restoring|restored|setting|while|from)\b.*$/gm;
const unqualified=/ERROR: +((?:relation|function|type|operator|sequence|view) "?[^". ]+"?(?:\(.*?\))?) does not exist/;const definesOnly=new Set(["FUNCTION","PR\
OCEDURE","TABLE","SCHEMA","TYPE","DOMAIN","EXTENSION"]);function describe({kind,schema,tag}){return(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(schema===
""?`${kind} ${tag}`:`${kind} ${schema}.${tag}`)}const fullDisk=text=>/no space left|disk full|check free disk space|could not extend file/i.test(text)}),15177:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M4:()=>Restoring,tL:()=>feedProgram,nX:()=>listable,zC:()=>runAndDrain,rR:()=>unpackAndRun});var compress=__webpack_require__(
17138);var child=__webpack_require__(65205);var failure=__webpack_require__(1145);var archive_head=__webpack_require__(96e3);var clients=__webpack_require__(54421);
var promises_=__webpack_require__(58500);var session=__webpack_require__(38933);var sql=__webpack_require__(38621);;const worthwhileBytes=4*1024*1024;const lookEveryMs=250;
class IndexBuilder{#restore;#stopped=new AbortController;#loaded=new AbortController;#signal;#watch;#onFailure;#waiting=[];#running=new Set;#done=new Set;#pending;#limit;#failure;constructor(access,tables,options){
this.#restore=options.restore;this.#limit=options.limit;this.#onFailure=options.onFailure;this.#signal=AbortSignal.any([options.signal,this.#stopped.signal]);this.#pending=
tables.filter(table=>table.constraints.length+table.indexes.length>0);const watch=session2=>this.#lookUntilLoaded(session2);this.#watch=(0,session.fQ)(access,watch,
this.#signal).catch(error=>this.#fail(error))}async finish(limit){this.#limit=limit;this.#loaded.abort();await this.#watch;this.#startMore();while(this.#running.
size>0)await Promise.race(this.#running);if(this.#failure!==void 0)throw this.#failure.error;return this.#done}async stop(){this.#stopped.abort();this.#waiting.
length=0;await this.#watch;await Promise.all(this.#running)}async#lookUntilLoaded(session2){const woken=AbortSignal.any([this.#signal,this.#loaded.signal]);for(let last=false;!last&&
this.#pending.length>0;){await(0,promises_.setTimeout)(lookEveryMs,void 0,{signal:woken}).catch(()=>{});last=woken.aborted;const complete=await session2.rows(completeTables(
this.#pending));const keyOf=({schema,name})=>JSON.stringify([schema,name]);const names=new Set(complete.map(keyOf));const isComplete=table=>names.has(keyOf(table));
for(const table of this.#pending.filter(isComplete))this.#build(table);this.#pending=this.#pending.filter(table=>!isComplete(table))}}#build({constraints,indexes}){
const enqueue=(ids2,then)=>{this.#waiting.push(async()=>{await this.#restore(ids2,this.#signal);for(const id2 of ids2)this.#done.add(id2);then?.()})};const enqueueIndexes=()=>{
for(const id2 of indexes)enqueue([id2])};if(constraints.length>0)enqueue(constraints,enqueueIndexes);else enqueueIndexes();this.#startMore()}#startMore(){while(this.#running.
size<this.#limit){const work=this.#waiting.shift();if(work===void 0)return;const running=work().catch(error=>this.#fail(error)).finally(()=>{this.#running.delete(
running);this.#startMore()});this.#running.add(running)}}#fail(error){if(this.#failure!==void 0||this.#stopped.signal.aborted)return;this.#failure={error};this.#stopped.
abort();this.#waiting.length=0;this.#onFailure(error)}}function completeTables(tables){const names=tables.map(({schema,name})=>(0,sql.ll)`(${(0,sql.Uq)(schema)}, ${(0,
sql.Uq)(name)})`);return(0,sql.ll)`SELECT n.nspname AS schema, c.relname AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE (n.nspname, c.relname) IN (${(0,sql.p_)(names)})
      AND NOT EXISTS (SELECT FROM pg_locks l
        WHERE l.relation = c.oid AND l.mode = 'RowExclusiveLock'
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
      AND pg_table_size(c.oid) >= ${(0,sql.Uq)(worthwhileBytes)}`}var load_plan=__webpack_require__(46537);var restore_failure=__webpack_require__(46008);;const mostEntries=12e3;
const indexMemory=1024;function sessionSettings(jobs){const memory=Math.min(512,Math.floor(indexMemory/jobs));return{maintenance_work_mem:`${memory}MB`,synchronous_commit:"\
off",statement_timeout:"0",lock_timeout:"0",idle_in_transaction_session_timeout:"0",default_transaction_read_only:"off",default_transaction_isolation:"read comm\
itted",default_tablespace:"",search_path:"",row_security:"off",standard_conforming_strings:"on",role:"none"}}class Restoring{#access;#options;#command;#env;#entries=new Map;constructor(access,options,jobs,missingTablespaces){
this.#access=access;this.#options=options;this.#command=["pg_restore","--no-password","--exit-on-error","--verbose","--no-owner","--no-privileges","--no-subscri\
ptions",...missingTablespaces.length>0?["--no-tablespaces"]:[],`--dbname=${(0,session.Bh)(access.database.name)}`];this.#env={...(0,session.M_)(access,{...sessionSettings(
jobs),...options.settings}),LC_ALL:"C"}}async load(source,signal,rows){const{place}=this.#access;const{compression}=this.#options;const unpackThere=compression===
"zstd"&&await(0,clients.Dt)(place,"zstd");const archive=compression==="zstd"&&!unpackThere?(0,compress.mF)(source):source;const command=rows===void 0?this.#by(false):
["sh","-c",runListed,"sh",listOf(rows.ids),...this.#by(rows.asUser),"--section=data"];await this.#run(["sh","-c",unpackThere?unpackAndRun:runAndDrain,"sh",...command],
archive,signal)}async inOrder(plan,loads,{head,contents},jobs){this.#entries=new Map(contents.entries.map(entry=>[entry.id,entry]));const failed=new AbortController;
const signal=this.#options.signal?AbortSignal.any([this.#options.signal,failed.signal]):failed.signal;let first;const fail=error=>{first??={error};failed.abort()};
let builder;try{for(const{ids:ids2,asUser}of plan.definitions)await this.#listed(head,ids2,asUser,signal);if(jobs>1)builder=new IndexBuilder(this.#access,contents.
tables,{restore:(ids2,ending)=>this.#listed(head,ids2,false,ending),limit:Math.max(1,jobs-loads.length),onFailure:fail,signal});await Promise.all(loads.map(load=>this.
load(load.source,signal,load).catch(fail)));if(first!==void 0)throw first.error;const done=await builder?.finish(jobs)??new Set;const rest=plan.rest.map(entry=>entry.
id).filter(id2=>!done.has(id2));for(const{ids:ids2,asUser}of(0,load_plan.B)(rest,plan.byUser))await this.#listed(head,ids2,asUser,signal)}catch(error){await builder?.
stop();if(this.#options.signal?.aborted)throw new failure.cJ;throw first?first.error:error}}async last(plan,{head}){for(const{ids:ids2,asUser}of(0,load_plan.B)(
plan.last,plan.byUser))await this.#listed(head,ids2,asUser,this.#options.signal)}async#listed(head,ids2,asUser,signal){for(const some of listable(ids2)){const command=[
"sh","-c",runListed,"sh",listOf(some),...this.#by(asUser)];await this.#run(command,(0,archive_head.IE)(head),signal)}}#by(asUser){const{role}=this.#options;return asUser||
role===void 0?this.#command:[...this.#command,`--role=${role}`]}async#run([program="",...args],source,signal){const exit=await feedProgram(this.#access.place,{program,
args,env:this.#env},source,signal);if(exit.code!==0)throw(0,restore_failure.F)(exit,this.#access.database.name,this.#entries)}}async function feedProgram(place,command,source,signal){
const running=place.start(command,signal);running.stdout.resume();let failed;try{await(0,child.hm)(running,source)}catch(error){failed={error};running.kill()}const exit=await running.
exit;if(signal?.aborted)throw new failure.cJ;if(failed!==void 0)throw failed.error;return exit}const unpackAndRun=`
exec 4>&1
status=$({ { zstd -qdc 3>&- 4>&-; echo $? >&3; } | { "$@" >&4 3>&-; s=$?; if [ $s = 0 ]; then cat >/dev/null; else echo $s >&3; fi; }; } 3>&1)
case $status in 0) exit 0;; *) exit 1;; esac`;const runAndDrain=`"$@" || exit 1; exec cat >/dev/null`;const runListed=`
list=$1; shift
exec "$@" --use-list=/dev/fd/5 5<<END
$list
END`;function listable(ids2){const lists=[ids2.slice(0,mostEntries)];for(let at=mostEntries;at<ids2.length;at+=mostEntries)lists.push(ids2.slice(at,at+mostEntries));
return lists}function listOf(ids2){return ids2.map(id2=>`${id2};`).join("\n")}}),62448:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>undoTuning,k:()=>tuneServer});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _databases_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
90041);var _sql_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38621);const record="splice_validator.before_restore";const recordName=(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
UU)(...record.split("."));const gib=1024**3;async function serverSettings(session,bytes){const now=await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`SELECT (SELECT setting::bigint FROM pg_settings WHERE name = 'max_wal_size') AS "walMegabytes",
            (SELECT setting::bigint FROM pg_settings WHERE name = 'checkpoint_timeout') AS "timeoutSeconds"`);const wanted=Math.ceil(Math.min(2*bytes,8*gib)/1024**
2);return{max_wal_size:`${Math.max(now.walMegabytes,wanted)}MB`,checkpoint_timeout:`${Math.max(now.timeoutSeconds,3600)}s`}}async function tuneServer(access,tuning,bytes,log,signal){
const tuned=await(0,_databases_js__WEBPACK_IMPORTED_MODULE_1__.Yx)(access,async session=>{await undoTuning(session,log);if(tuning==="session")return false;if(!await mayChangeSettings(
session)){log.info("postgres-tuning: reload needs a superuser who may use ALTER SYSTEM; only settings of our own sessions are used.");return false}await applySettings(
session,await serverSettings(session,bytes));return true},signal);return{async[Symbol.asyncDispose](){if(!tuned)return;try{await(0,_databases_js__WEBPACK_IMPORTED_MODULE_1__.
Yx)(access,async session=>{await undoTuning(session,void 0);await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`CHECKPOINT`)})}catch(error){log.warning(
`The settings of the server were not put back: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)} The next restore puts them back, or mode: rollba\
ck.`)}}}}async function undoTuning(session,log){const records=await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`SELECT d.datname AS database, substr(setting, ${(0,
_sql_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(record.length+2)}) AS earlier
     FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) setting
     WHERE s.setrole = 0 AND starts_with(setting, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(`${record}=`)})`);if(records.length>0&&!await mayChangeSettings(
session)){log?.warning(`A restore that died left settings of the server changed (${records.map(row=>row.earlier).join(", ")}); this user may not put them back.`);
return}for(const{database,earlier}of records){for(const[setting,before]of Object.entries(JSON.parse(earlier))){await session.execute(before===null?(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
ll)`ALTER SYSTEM RESET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.UU)(setting)}`:(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`ALTER SYSTEM SET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
UU)(setting)} = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(before)}`)}await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`SELECT pg_reload_conf()`);
await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`ALTER DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.UU)(database)} RESET ${recordName}`);
log?.info("Settings of the server that an earlier restore had left behind were put back.")}}async function applySettings(session,settings){const names=Object.keys(
settings);const own=await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`SELECT name, setting FROM pg_file_settings
     WHERE sourcefile ~ 'postgresql[.]auto[.]conf$' AND name IN (${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.p_)(names.map(_sql_js__WEBPACK_IMPORTED_MODULE_2__.Uq))}) ORDER BY seqno`);
const before=new Map(own.map(({name:name2,setting})=>[name2,setting]));const earlier=Object.fromEntries(names.map(name2=>[name2,before.get(name2)??null]));const{
database}=await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`SELECT current_database() AS database`);await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
ll)`ALTER DATABASE ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.UU)(database)} SET ${recordName} = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(JSON.stringify(earlier))}`);
for(const[setting,wanted]of Object.entries(settings)){await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`ALTER SYSTEM SET ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.
UU)(setting)} = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(wanted)}`)}await session.execute((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`SELECT pg_reload_conf()`)}
async function mayChangeSettings(session){const{may}=await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_2__.ll)`SELECT rolsuper AND coalesce(current_setting('allow_alter_system', true), 'on') = 'on' AS may
     FROM pg_roles WHERE rolname = current_user`);return may}}),41856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{z:()=>analyzeBeside,d:()=>restoreBeside});var progress=__webpack_require__(77669);var database_rights=__webpack_require__(61906);var database_settings=__webpack_require__(
97324);var databases=__webpack_require__(90041);var lost_connection=__webpack_require__(8832);var printable=__webpack_require__(4172);var archive_contents=__webpack_require__(
83726);var archive_head=__webpack_require__(96e3);var failure=__webpack_require__(1145);var sql=__webpack_require__(38621);;class NoGrant extends Error{}function readGrants(definition){
const found=[];let grantor;for(const tokens of statementsOf(definition)){const words=tokens.map(token=>token.text);const begins=(...start)=>start.every((word,index)=>words[index]===
word);if(begins("SET","SESSION","AUTHORIZATION")&&words[3]!==void 0)grantor=nameOf(words[3]);else if(begins("RESET","SESSION","AUTHORIZATION"))grantor=void 0;else if((begins(
"GRANT")||begins("REVOKE"))&&words.includes("ON"))found.push({pieces:withRoles(definition,tokens),...grantor!==void 0&&{grantor}});else if(begins("ALTER","DEFAU\
LT","PRIVILEGES"))found.push({pieces:withRoles(definition,tokens)});else throw new NoGrant}return found}function grantText(statement,named){return statement.pieces.
map(piece=>typeof piece==="string"?piece:quotedRole(named(piece.role))).join("")}function grantExpression(statement,named){const parts=statement.pieces.map(piece=>typeof piece===
"string"?(0,sql.Uq)(piece):(0,sql.ll)`pg_catalog.quote_ident(${(0,sql.Uq)(named(piece.role))})`);return(0,sql.ll)`pg_catalog.concat(${(0,sql.p_)(parts)})`}function rolesIn(statements){
return statements.flatMap(({pieces,grantor})=>[...pieces.flatMap(piece=>typeof piece==="string"?[]:[piece.role]),...grantor===void 0?[]:[grantor]])}function quotedRole(role){
return`"${role.replaceAll('"','""')}"`}function isOneStatement(text){try{return statementsOf(text).length===1}catch{return false}}function withRoles(text,tokens){
const words=tokens.map(token=>token.text);const last=Math.max(words.lastIndexOf("TO"),words.lastIndexOf("FROM"));const owner=words[3]==="FOR"&&words[4]==="ROLE"?
5:-1;const roles=[owner,last===-1?-1:last+(words[last+1]==="GROUP"?2:1)];const first=tokens[0];const end=tokens.at(-1);if(first===void 0||end===void 0||last===-1)
throw new NoGrant;const pieces=[];let at=first.at;for(const index of roles){const token=tokens[index];if(index===-1||token===void 0||token.text==="PUBLIC")continue;
pieces.push(text.slice(at,token.at),{role:nameOf(token.text)});at=token.end}pieces.push(text.slice(at,end.end));return pieces}function nameOf(token){return token.
startsWith('"')?token.slice(1,-1).replaceAll('""','"'):token}function statementsOf(text){const statements=[];let tokens=[];const pattern=/"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|\d+|\s+|--|\/\*|[^"]/gu;
let at=0;for(const match of text.matchAll(pattern)){if(match.index!==at)throw new NoGrant;at+=match[0].length;if(/^\s/.test(match[0]))continue;if(match[0]===";"){
statements.push(tokens);tokens=[]}else if(/^(['$\\]|--|\/\*)/.test(match[0])){throw new NoGrant}else{tokens.push({text:match[0],at:match.index,end:at})}}if(at!==
text.length)throw new NoGrant;if(tokens.length>0)statements.push(tokens);return statements.filter(statement=>statement.length>0)};const inSchema=new Set(["TABLE",
"VIEW","SEQUENCE","MATERIALIZED VIEW","FOREIGN TABLE","TYPE","DOMAIN","COLLATION","CONVERSION","STATISTICS","TEXT SEARCH DICTIONARY","TEXT SEARCH CONFIGURATION"]);
const alone=new Set(["SCHEMA","SERVER","FOREIGN DATA WRAPPER","EVENT TRIGGER","PUBLICATION","PROCEDURAL LANGUAGE"]);const bySignature=new Set(["FUNCTION","PROCE\
DURE","AGGREGATE","OPERATOR","OPERATOR CLASS","OPERATOR FAMILY"]);function ownedBy({kind,schema,tag,owner,definition,dropStatement}){if(owner==="")return[];const k=(0,
sql.Uq)(kind);if(inSchema.has(kind)&&schema==="")return[];if(inSchema.has(kind)){const text=(0,sql.ll)`pg_catalog.format('%s %I.%I', ${k}::text, ${(0,sql.Uq)(schema)}::text, ${(0,
sql.Uq)(tag)}::text)`;return[{words:`${kind} ${schema}.${tag}`,text}]}if(alone.has(kind))return[{words:`${kind} ${tag}`,text:(0,sql.ll)`pg_catalog.format('%s %I', ${k}::text, ${(0,
sql.Uq)(tag)}::text)`}];if(bySignature.has(kind)){const signature=dropStatement.replace(/^DROP /,"").replace(/;\s*$/,"");if(!signature.startsWith(`${kind} `)||!isOneStatement(
signature))return[];return[{words:signature,text:(0,sql.Uq)(signature)}]}const oids=kind==="BLOB"?[tag]:kind==="BLOB METADATA"?largeObjectsOf(definition):[];return oids.
filter(oid=>/^\d+$/.test(oid)).map(oid=>({words:`LARGE OBJECT ${oid}`,text:(0,sql.Uq)(`LARGE OBJECT ${oid}`)}))}function largeObjectsOf(definition){return definition.
split(/\s+/).filter(oid=>/^\d+$/.test(oid))}var refused_statement=__webpack_require__(9957);;function rightsOf(entries,ofRights){const grants=[];const unreadable=[];
const byId=new Map(entries.map(entry=>[entry.id,entry]));for(const entry of ofRights.filter(({kind})=>kind==="ACL"||kind==="DEFAULT ACL")){try{const statements=definitionsOf(
entry,byId).flatMap(readGrants);grants.push({entry,statements})}catch(error){if(!(error instanceof NoGrant))throw error;unreadable.push(entry)}}const owners=entries.
filter(entry=>entry.section!=="none").map(entry=>({entry,objects:ownedBy(entry)})).filter(({objects})=>objects.length>0);const others=ofRights.filter(({kind})=>kind===
"POLICY"||kind==="USER MAPPING");return{owners,grants,others,unreadable}}function definitionsOf({tag,definition,dependsOn},byId){if(!tag.startsWith("LARGE OBJEC\
TS "))return[definition];const[first="",...others]=dependsOn.flatMap(id2=>{const entry=byId.get(id2);return entry?.kind==="BLOB METADATA"?largeObjectsOf(entry.definition):
[]});const mention=new RegExp(`(?<=\\bON LARGE OBJECT )${first}\\b`,"g");return[definition,...others.map(oid=>definition.replace(mention,oid))]}class RightsCarrier{#session;#rights;#options;#owner;#user;#absent=new Set;#lines=[];#roles=new Set;constructor(session2,rights,options,so){
this.#session=session2;this.#rights=rights;this.#options=options;this.#owner=so.owner;this.#user=so.user}static async prepare(session2,rights,options,owner){const{
user}=await session2.row((0,sql.ll)`SELECT current_user AS user`);const carrier=new RightsCarrier(session2,rights,options,{owner:owner??user,user});await carrier.#lookForRoles();
return carrier}async give(byUser){await this.#giveOwners(byUser,({kind})=>kind==="SCHEMA");await this.#grant(({tag})=>tag.startsWith("SCHEMA "));await this.#giveOwners(
byUser,({kind})=>kind!=="SCHEMA"&&kind!=="EVENT TRIGGER");await this.#grant(({tag})=>!tag.startsWith("SCHEMA "));for(const entry of this.#rights.others)await this.#make(
entry);for(const entry of this.#rights.unreadable)this.#lines.push(`privileges of ${(0,printable.g)(entry.tag)}: not in a form that is known`);return{lines:this.#lines,
roles:[...this.#roles]}}async giveLast(byUser){await this.#giveOwners(byUser,({kind})=>kind==="EVENT TRIGGER");return{lines:this.#lines,roles:[...this.#roles]}}async#lookForRoles(){
const{owners,grants}=this.#rights;const named=new Set([...owners.flatMap(({entry})=>isPublic(entry)?[]:[entry.owner]),...grants.flatMap(({statements})=>rolesIn(
statements)),...this.#options.roles]);named.delete(this.#options.dumpedOwner);const wanted=[...named].filter(isNameable);if(wanted.length===0)return;const known=await this.#session.
rows((0,sql.ll)`SELECT rolname AS name FROM pg_catalog.pg_roles WHERE rolname IN (${(0,sql.p_)(wanted.map(sql.Uq))})`);const there=new Set(known.map(row=>row.name));
const missing=wanted.filter(role=>!there.has(role)).sort();if(missing.length===0)return;if(this.#options.missingRoles==="refuse")throw new failure.HR("roles-mis\
sing",{what:`The set names roles that the server does not have: ${missing.map(printable.g).join(", ")}.`,means:"What belongs to them or was granted to them coul\
d not be restored as it was.",next:"Create them, or run again with missing-roles: create (without login and password) or missing-roles: skip."});for(const role of missing){
const refused=this.#options.missingRoles==="create"?await this.#create(role):"the server does not have it";if(refused===void 0)continue;this.#absent.add(role);this.#roles.
add(role);this.#lines.push(`role ${(0,printable.g)(role)}: ${refused}`)}}async#create(role){return(await(0,refused_statement.F)(this.#session,(0,sql.ll)`CREATE ROLE ${(0,
sql.UU)(role)} NOLOGIN`))?.message}async#giveOwners(byUser,wanted){let left=this.#rights.owners.filter(({entry})=>wanted(entry)).flatMap(({entry,objects})=>objects.
map(object=>({entry,object}))).map(one=>({...one,to:this.#named(one.entry.owner),from:byUser.has(one.entry.id)?this.#user:this.#owner,refused:void 0})).filter(({
entry,to,from})=>to!==from||isPublic(entry));const absent=left.filter(({to})=>this.#absent.has(to));left=left.filter(({to})=>!this.#absent.has(to));for(let before=-1;left.
length>0&&left.length!==before;){before=left.length;const refused=[];for(const one of left){const{text}=one.object;const why=await this.#run((0,sql.ll)`pg_catalog.format('ALTER %s OWNER TO %I', ${text}, ${(0,
sql.Uq)(one.to)}::text)`);if(why!==void 0)refused.push({...one,refused:why})}left=refused}for(const{entry,object,to,from,refused}of[...absent,...left]){if(isPublic(
entry))continue;this.#roles.add(entry.owner);this.#lines.push(`${(0,printable.g)(object.words)} belonged to ${(0,printable.g)(to)} and belongs to ${(0,printable.
g)(from)} now${refused?`: ${refused.message}`:""}`)}}async#grant(wanted){for(const{entry,statements}of this.#rights.grants.filter(({entry:entry2})=>wanted(entry2))){
for(const statement of statements){const missing=rolesIn([statement]).find(role=>this.#absent.has(this.#named(role)));const refused=missing===void 0?await this.#run(
grantExpression(statement,role=>this.#named(role)),statement.grantor&&this.#named(statement.grantor)):{message:`no role ${missing}`};if(refused===void 0)continue;
for(const role of rolesIn([statement]))this.#roles.add(role);this.#lines.push(`${(0,printable.g)(grantText(statement,role=>role))}: ${refused.message} (${(0,printable.
g)(entry.tag)})`)}}}async#make(entry){const owner=this.#roles.has(entry.owner)?this.#owner:this.#named(entry.owner);const run=()=>this.#run((0,sql.Uq)(entry.definition),
entry.kind==="POLICY"?owner:void 0);let refused=await run();for(let roles=0;refused?.sqlState==="42704"&&roles<100;roles++){const role=/^role "(.*)" does not exist$/s.
exec(refused.message)?.[1];if(role===void 0||this.#options.missingRoles!=="create")break;if(await this.#create(role)!==void 0)break;refused=await run()}if(refused===
void 0)return;if(this.#options.missingRoles==="refuse")throw new failure.HR(refused.sqlState==="42704"?"roles-missing":"restore-failed",{what:`${entry.kind} ${(0,
printable.g)(`${entry.schema}.${entry.tag}`)} was refused by the server: ${refused.message}.`,means:"The database being filled is a new one beside the old: the \
old one was not touched.",next:"Create what is missing, or run again with missing-roles: create or missing-roles: skip."});this.#lines.push(`${entry.kind} ${(0,
printable.g)(`${entry.schema}.${entry.tag}`)}: ${refused.message}`)}async#run(text,role){const refused=await(0,refused_statement.F)(this.#session,{text},{role});
if(refused===void 0||role!==void 0||this.#owner===this.#user)return refused;if(refused.sqlState!=="42501")return refused;return await(0,refused_statement.F)(this.#session,
{text},{role:this.#owner})&&refused}#named(role){return role===this.#options.dumpedOwner?this.#owner:role}}const isPublic=({kind,tag})=>kind==="SCHEMA"&&tag==="\
public";const isNameable=role=>role!==""&&role.isWellFormed()&&Buffer.byteLength(role)<=63;var clients=__webpack_require__(54421);var load_plan=__webpack_require__(
46537);var restore_runs=__webpack_require__(15177);var session=__webpack_require__(38933);;async function restoreArchive(access,open,options){const{place}=access;
const jobs=options.jobs||await processors(place);const first=new archive_head.YE(open());try{const peeked=await(0,archive_head.wv)(first,options.compression);if(peeked===
void 0){await new restore_runs.M4(access,options,jobs,[]).load(first,options.signal);const lines=options.rights?["owners and privileges: the table of contents i\
s of no known form"]:[];return{lines,roles:[]}}const{entries}=peeked.contents;return await inSession(access,options,async session2=>{const facts=await factsOf(session2,
entries,options);const restoring=new restore_runs.M4(access,options,jobs,facts.missingTablespaces);const plan=(0,load_plan.O)(peeked.contents,facts.user,options.
rights!==void 0);const carrier=options.rights===void 0?void 0:await RightsCarrier.prepare(session2,rightsOf(entries,plan.rights),options.rights,options.role);const parts=(0,
archive_contents.N)(peeked.contents,plan.rows,options.tableBytes,jobs).flatMap(restore_runs.nX);const loads=parts.map((ids2,index)=>({ids:ids2,source:index===0?
first:open(),asUser:false}));if(plan.rowsOfExtensions.length>0)for(const ids2 of(0,restore_runs.nX)(plan.rowsOfExtensions))loads.push({ids:ids2,source:open(),asUser:true});
await restoring.inOrder(plan,loads,peeked,jobs);const given=await carrier?.give(plan.byUser);if(plan.last.length>0)await restoring.last(plan,peeked);const carried=(plan.
last.length>0?await carrier?.giveLast(plan.byUser):given)??{lines:[],roles:[]};const left=[...facts.missingTablespaces.map(one=>`tablespace ${(0,printable.g)(one)}\
: the server does not have it`),...plan.subscriptions.map(one=>`subscription ${(0,printable.g)(one)}: it would take what is sent to the node of the set`)];return{
...carried,lines:[...left,...carried.lines]}})}finally{first.close()}}async function inSession(access,{signal},work){return await(0,session.fQ)(access,async session2=>{
await session2.execute((0,sql.ll)`SET default_transaction_read_only = off; SET lock_timeout = 0; SET ROLE NONE`);return await work(session2)},signal)}async function factsOf(session2,entries,{
role}){const wanted=[...new Set(entries.map(entry=>entry.tablespace))].filter(one=>one!=="");const present=wanted.length===0?[]:await session2.rows((0,sql.ll)`SELECT spcname AS name FROM pg_tablespace WHERE spcname IN (${(0,
sql.p_)(wanted.map(sql.Uq))})
              AND has_tablespace_privilege(${role===void 0?(0,sql.ll)`current_user`:(0,sql.Uq)(role)}, oid, 'CREATE')`);const usable=new Set(present.map(row=>row.
name));const missingTablespaces=wanted.filter(name=>!usable.has(name));if(role===void 0)return{user:void 0,missingTablespaces};const{superuser,trusted}=await session2.
row((0,sql.ll)`SELECT rolsuper AS superuser, ARRAY(SELECT DISTINCT name::text FROM pg_available_extension_versions
          WHERE trusted OR NOT superuser) AS trusted FROM pg_roles WHERE rolname = current_user`);return{user:{superuser,trusted:new Set(trusted)},missingTablespaces}}
async function processors(place){const command={program:"sh",args:["-c","getconf _NPROCESSORS_ONLN || nproc"]};const count=Number(await(0,clients.D)(place,command).
catch(()=>"1"));return Number.isInteger(count)&&count>0?Math.min(count,8):1}var restore_failure=__webpack_require__(46008);;async function analyzeDatabase(access,owner,signal){
await(0,session.fQ)(access,async session2=>{const{superuser}=await session2.row((0,sql.ll)`SELECT rolsuper AS superuser FROM pg_roles WHERE rolname = current_user`);
if(owner!==void 0&&!superuser)await session2.execute((0,sql.ll)`SET ROLE ${(0,sql.UU)(owner)}`);await session2.execute((0,sql.ll)`SET client_min_messages = error; SET lock_timeout = 0; ANALYZE`)},
signal)}var tuning=__webpack_require__(62448);var manifest=__webpack_require__(31137);var restore_databases=__webpack_require__(21030);;var __knownSymbol=(name,symbol)=>(symbol=
Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value2,async)=>{if(value2!=null){if(typeof value2!==
"object"&&typeof value2!=="function")__typeError("Object expected");var dispose,inner;if(async)dispose=value2[__knownSymbol("asyncDispose")];if(dispose===void 0){
dispose=value2[__knownSymbol("dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value2])}else if(async){stack.push([async])}return value2};var __callDispose=(stack,error,hasError)=>{
var E=typeof SuppressedError==="function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=
hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);
if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};const mostLines=20;async function restoreBeside(deployment,replacement,source,options){
const{log}=options;const access=await deployment.access(replacement.role);const entry=(0,manifest.zJ)(source.manifest,replacement.role);const[file]=entry.files;
if(file===void 0||entry.files.length>1)throw new Error("a dump of several files is not known yet");const work=new Work(access,replacement,entry,options);let made=await work.
create();let said=false;const open=()=>{const archive=(0,restore_databases.Tq)(source,file,options.signal);if(said)return archive;said=true;return(0,progress.q)(
archive,log,`${replacement.role} restore`,file.plain.bytes)};const{jobs}=options.speed;const load=async atATime=>{var _stack=[];try{const _tuned=__using(_stack,
await(0,tuning.k)(access,options.speed.tuning,entry.server.databaseBytes,log,options.signal),true);return await restoreArchive((0,session.jG)(access,replacement.
staging),open,{compression:file.compression,jobs:atATime,tableBytes:entry.inventory.tableBytes,signal:options.signal,...made.owner!==void 0&&{role:made.owner},rights:{
dumpedOwner:entry.server.owner,missingRoles:options.missingRoles??"refuse",roles:entry.catalog?.roles??[]}})}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}};const loaded=await load(jobs).catch(async error=>{if(!(error instanceof restore_failure.j)||(0,lost_connection.
H)(error)||jobs===1)throw error;log.warning(`${(0,failure.bD)(error)} Loading it again from its beginning, everything in the order of the dump.`);made=await work.
create();said=false;return await load(1)});const left=await work.finish(made.owner,loaded,made.change);for(const line of left.lines.slice(0,mostLines))log.warning(
`Not as it was in ${replacement.name}: ${line}`);if(left.lines.length>mostLines)log.warning(`Not as it was in ${replacement.name}: ${left.lines.length-mostLines}\
 more.`);return{bytes:file.bytes,notCarried:left}}async function analyzeBeside(deployment,{role,name,staging},{log,signal}){try{const access=await deployment.access(
role);const owner=await(0,databases.Yx)(access,session2=>ownerOf(session2,staging,""),signal);await analyzeDatabase((0,session.jG)(access,staging),owner,signal)}catch(error){
if(signal.aborted||!(error instanceof failure.HR))throw error;log.warning(`No statistics of ${name}: ${(0,failure.bD)(error)} Queries may be slow until autovacu\
um has been there.`)}}class Work{#access;#replacement;#entry;#options;constructor(access,replacement,entry,options){this.#access=access;this.#replacement=replacement;
this.#entry=entry;this.#options=options}async create(){const{mark,log,signal}=this.#options;const{staging,name}=this.#replacement;const{server,catalog}=this.#entry;
return await(0,databases.Yx)(this.#access,async session2=>{const owner=await ownerOf(session2,name,server.owner);await(0,databases.Zi)(session2,staging);const{encoding,
collate,ctype}=server;const change=await(0,databases.cD)(session2,staging,{...catalog?.locale??{encoding,collate,ctype},allowLocaleChange:this.#options.allowLocaleChange??
false,...owner!==void 0&&{owner}});await(0,databases.DZ)(session2,staging,mark);await(0,database_rights.fW)(session2,staging);if(owner===void 0&&server.owner!==
this.#access.database.user)log.info(`${name} belonged to ${server.owner} in the set; here it is the user's own.`);return{owner,change}},signal)}async finish(owner,loaded,change){
const{staging}=this.#replacement;const{server,catalog}=this.#entry;return await(0,databases.Yx)(this.#access,async session2=>{const refused=await(0,database_settings.
$)(session2,staging,server.settings);const here=owner??await userOf(session2);const named=role=>role===server.owner?here:role;const rest=catalog===void 0?[]:await this.#ofCatalog(
session2,catalog,here,named);const all=[loaded,...rest];return{lines:[...change===void 0?[]:[change],...all.flatMap(({lines})=>lines),...refused.map(setting=>`a\
 setting was not accepted by the server: ${setting}`)],roles:all.flatMap(({roles})=>roles),settings:refused.map(setting=>setting.slice(0,setting.indexOf("="))),
localeChanged:change!==void 0}},this.#options.signal)}async#ofCatalog(session2,{databasePrivileges,roleSettings},owner,named){const{staging}=this.#replacement;return[
...databasePrivileges===void 0?[]:[await(0,database_rights.yN)(session2,staging,databasePrivileges,{owner,named})],await(0,database_rights.Uu)(session2,staging,
roleSettings,named)]}}async function ownerOf(session2,database,recorded){const rows=await session2.rows((0,sql.ll)`SELECT rolname AS owner FROM pg_roles
     WHERE pg_has_role(current_user, oid, 'MEMBER') AND rolname <> current_user
       AND rolname = coalesce((SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = ${(0,sql.Uq)(database)}),
                              ${(0,sql.Uq)(recorded)})`);return rows[0]?.owner}async function userOf(session2){return(await session2.row((0,sql.ll)`SELECT current_user AS user`)).
user}}),60571:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IH:()=>proveOrRefuse,gw:()=>checkFiles,
ph:()=>isEncrypted,yR:()=>checkKey});var _repository_manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31137);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _databases_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21030);async function checkKey(source,signal){const encrypted=(0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_0__.
R8)(source.manifest).filter(file=>file.encryption==="age");const[smallest]=encrypted.sort((a,b)=>a.bytes-b.bytes);if(smallest===void 0)return;if(source.identity===
void 0){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("encryption-identity",{what:"The set is encrypted and no encryption-identity is given.",next:`\
Give the private key of one of its recipients: ${source.manifest.encryptionRecipients.join(", ")}.`})}await source.sets.checkFile(source.manifest.id,smallest,signal);
for await(const _ of(0,_databases_js__WEBPACK_IMPORTED_MODULE_2__.Tq)(source,smallest,signal)){}}function isEncrypted(manifest){return(0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_0__.
R8)(manifest).some(file=>file.encryption==="age")}async function checkFiles(source,signal,notes){let bytes=0;for(const file of(0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_0__.
R8)(source.manifest)){bytes+=await source.sets.checkFile(source.manifest.id,file,signal)}notes.bytes=bytes}async function proveOrRefuse(deployment,restored,manifest,{
log,signal}){const{proofs}=await(0,_databases_js__WEBPACK_IMPORTED_MODULE_2__.TK)(deployment,restored,manifest,signal);for(const proof of proofs)log.info(`${proof.
name}: ${proof.verdict} (${proof.detail})`);const mayBeOpen=({name,verdict})=>name.endsWith("-ownership")&&verdict==="not-checked";const open=proofs.filter(proof=>proof.
verdict!=="pass"&&!mayBeOpen(proof));if(open.length===0)return proofs;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("restored-unproven",{what:`Th\
e restored databases are not proven: ${open.map(proof=>`${proof.name} ${proof.verdict}: ${proof.detail}`).join("; ")}.`,means:"They are not put in place.",next:"\
Take another set."})}}),81569:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>chooseSet});
var _repository_listed_sets_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8051);var _repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
28502);var _splice_proofs_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(84027);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);
async function chooseSet(sets,wanted,before){if(wanted!=="latest"){if(!(0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__.o6)(wanted)){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("set-id",{what:`set: ${JSON.stringify(wanted)} is not a set id.`,next:"Give `latest` or an id such as 20261122T183012345Z-k7f3qz."})}const read=await sets.read(
wanted);const problems=await sets.problems(read.manifest);if(problems.length>0)throw damaged(wanted,(0,_repository_listed_sets_js__WEBPACK_IMPORTED_MODULE_2__.C)(
problems));return{id:wanted,read,why:"it was asked for",passedOver:[]}}const listed=await sets.list();const passedOver=[];for(const set of listed){const reason=await unfit(
sets,set,before);if(reason===void 0&&set.read!==void 0){const limit=before===void 0?"":` that was finished by ${before.toISOString()}`;return{id:set.id,read:set.
read,why:`the newest complete set with passing proofs${limit}`,passedOver}}passedOver.push(`${set.id}: ${reason}`)}throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("no-set",{what:`${sets.storage.description} has no restorable set of node ${sets.node}${listed.length===0?"":` (${passedOver.slice(0,5).join("; ")})`}.`,means:"\
There is nothing to restore from here.",next:"Check the inputs repository, node and before. A set can also be named outright by its id."})}async function unfit(sets,set,before){
if(set.read===void 0)return set.problem??"its manifest cannot be read";const{manifest}=set.read;if(before!==void 0&&Date.parse(manifest.finishedAt)>before.getTime()){
return`finished ${manifest.finishedAt}, after the time asked for`}if(!(0,_splice_proofs_js__WEBPACK_IMPORTED_MODULE_3__.qX)(manifest.proofs)){const open=manifest.
proofs.filter(proof=>proof.verdict!=="pass").map(proof=>`${proof.name} ${proof.verdict}`);return`its proofs do not all pass (${open.join(", ")})`}const problems=await sets.
problems(manifest);return problems.length===0?void 0:(0,_repository_listed_sets_js__WEBPACK_IMPORTED_MODULE_2__.C)(problems).join(", ")}function damaged(id2,problems){
return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("damaged",{what:`Set ${id2} is not whole: ${problems.join("; ")}.`,means:"It cannot be restored. N\
othing was changed.",next:"Take another copy of the set, or an older set."})}}),21030:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NM:()=>giveBackComments,Fg:()=>markOf,Tq:()=>openFile,m1:()=>planReplacement,TK:()=>proveRestored,pK:()=>putBack,zN:()=>swapIn,
mL:()=>tidySafetyCopies});var seal=__webpack_require__(57891);var database_clients=__webpack_require__(20313);var database_rights=__webpack_require__(61906);var databases=__webpack_require__(
90041);var read_catalog=__webpack_require__(18352);var server=__webpack_require__(18421);var session=__webpack_require__(38933);var tuning=__webpack_require__(62448);
var repository_manifest=__webpack_require__(31137);var database_names=__webpack_require__(66692);var ledger_facts=__webpack_require__(70917);var splice_proofs=__webpack_require__(
84027);var failure=__webpack_require__(1145);var printable=__webpack_require__(4172);var acl_item=__webpack_require__(75345);var locales=__webpack_require__(99498);
;const nothing={lines:[],roles:[],settings:[],localeChanged:false};function compareOwnership(role,recorded,found,left=nothing){const name=`${role}-ownership`;const{
catalog}=recorded;if(catalog===void 0)return{name,verdict:"not-checked",detail:"the set is of a release that did not record owners"};const unread=Object.values(
found.catalog.notRead??{});if(unread.length>0)return{name,verdict:"not-checked",detail:`the restored catalog cannot be read: ${unread.join("; ")}`};const compared=new Comparison(
recorded.server,found,left);const differences=[...compared.owners(catalog),...compared.privileges(catalog),...compared.database(catalog)];if(differences.length>
0)return{name,verdict:"fail",detail:differences.slice(0,10).map(printable.g).join("; ")};const named=left.lines.length>0?`; ${left.lines.length} named as not ca\
rried over`:"";const counts=`${Object.keys(catalog.owners).length} owners, ${Object.keys(catalog.privileges).length} privileges`;return{name,verdict:"pass",detail:`${counts}\
, settings and locale as recorded${named}`}}class Comparison{#dumped;#found;#left;#tolerated;constructor(dumped,found,left){this.#dumped=dumped;this.#found=found;
this.#left=left;this.#tolerated=new Set(left.roles)}owners({owners}){const{catalog,server:server2}=this.#found;return Object.entries(owners).flatMap(([object,owner])=>{
const is=catalog.owners[this.#object(object)]??server2.owner;if(is===this.#named(owner)||this.#tolerated.has(owner))return[];return[`${object} belongs to ${is},\
 not to ${this.#named(owner)}`]})}privileges({privileges}){return Object.entries(privileges).flatMap(([object,items])=>{const wanted=this.#items(items);const is=this.#items(
this.#found.catalog.privileges[this.#object(object)]??[]);const lacks=[...wanted].filter(item=>!is.has(item));const more=[...is].filter(item=>!wanted.has(item));
if(lacks.length===0&&more.length===0)return[];const isNamed=item=>{const read=(0,acl_item.q)(item);return read!==void 0&&[read.grantee,read.grantor].some(one=>this.#tolerated.
has(one))};const mentions=items.some(isNamed)||[...wanted,...is].some(isNamed);if(mentions)return[];return[`privileges on ${object}: ${[...lacks.map(item=>`no ${item}`),
...more.map(item=>`also ${item}`)].join(", ")}`]})}database(catalog){const differences=[];const{server:server2,catalog:found}=this.#found;for(const setting of this.#dumped.
settings){const parameter=setting.slice(0,setting.indexOf("="));if(!server2.settings.includes(setting)&&!this.#left.settings.includes(parameter))differences.push(
`setting ${parameter} of the database is not there`)}const there=new Set(found.roleSettings.map(({role,setting})=>JSON.stringify([role,setting])));for(const{role,
setting}of catalog.roleSettings){if(!there.has(JSON.stringify([this.#named(role),setting]))&&!this.#tolerated.has(role))differences.push(`a setting of ${role} i\
n the database is not there`)}const isTheirs=item=>!/^=(c|Tc?|cT)?\//.test(item);const wanted=this.#items(catalog.databasePrivileges??[]);const is=this.#items(found.
databasePrivileges??[]);for(const item of wanted){const read=(0,acl_item.q)(item);const tolerated=[read?.grantee,read?.grantor].some(one=>one!==void 0&&this.#tolerated.
has(one));if(isTheirs(item)&&!is.has(item)&&!tolerated)differences.push(`privilege ${item} on the database is not there`)}if(!this.#left.localeChanged)differences.
push(...this.#locale(catalog,found));return differences}#locale({locale},found){return["encoding","provider","collate","ctype","locale","icuRules"].flatMap(what=>{
const[was,is]=[locale[what],found.locale[what]];if(was===is||(0,locales.J)(was??"",is??""))return[];return[`${what} is ${is??"not set"}, was ${was??"not set"}`]})}#items(items){
const older=this.#dumped.major<17&&this.#found.server.major>=17;return new Set(items.map(item=>{const read=(0,acl_item.q)(item);if(read===void 0)return item;const privileges=older?
read.privileges.replace(/m\*?/,""):read.privileges;return`${quoted(this.#named(read.grantee))}=${privileges}/${quoted(this.#named(read.grantor))}`}))}#named(role){
return role===this.#dumped.owner?this.#found.server.owner:role}#object(object){const begin=`default acl for role ${identifier(this.#dumped.owner)}`;return object===
begin||object.startsWith(`${begin} `)?`default acl for role ${identifier(this.#found.server.owner)}${object.slice(begin.length)}`:object}}const quoted=role=>/^\w*$/.
test(role)?role:`"${role.replaceAll('"','""')}"`;const identifier=role=>/^[a-z_][a-z0-9_]*$/.test(role)?role:quoted(role);;function openFile(source,file,signal){
const stored=source.sets.readFile(source.manifest.id,file);if(file.encryption==="none")return stored;if(source.identity===void 0)throw new Error("an encrypted s\
et needs an identity");return(0,seal.ho)(stored,source.identity,source.ageTool,signal)}async function planReplacement(deployment,role,restoreId,signal){const access=await deployment.
access(role);const{name}=access.database;const existed=await(0,databases.Yx)(access,session2=>(0,databases.i4)(session2,name),signal);const held=existed&&!await(0,
databases.Im)(access,signal);const named=prefix=>shortenedName(`${prefix}${restoreId}-${name}`,role);return{role,name,staging:named(database_names.QE),aside:named(
database_names.Je),existed,held}}function shortenedName(name,role){if(Buffer.byteLength(name)<=63)return name;const kept=Buffer.from(name).subarray(0,63-role.length-
1);return`${kept.toString("utf8").replace(/\uFFFD+$/,"")}-${role}`}function markOf({id:id2,set}){return`Made from backup set ${set} by restore ${id2}`}async function proveRestored(deployment,{
replacements,roles,notCarried},manifest,signal,identitiesId){const look=async(role,read)=>{const access=await deployment.access(role);const staged=replacements.
find(replacement=>replacement.role===role);const work=async session2=>({facts:await read(session2),proofs:roles.includes(role)?await contentProofs(session2,role,
manifest,notCarried?.[role]):[]});return await(0,session.fQ)(staged===void 0?access:(0,session.jG)(access,staged.staging),work,signal)};const apps=await look("a\
pps",ledger_facts.K);const participant=await look("participant",ledger_facts.x);const proofs=(0,splice_proofs.zn)(apps.facts,participant.facts,{...manifest.participantId&&
{expectedId:manifest.participantId},...manifest.deployment.migrationId!==void 0&&{migrationId:manifest.deployment.migrationId},...identitiesId&&{identitiesId}});
return{proofs:[...proofs,...apps.proofs,...participant.proofs],apps:apps.facts,participant:participant.facts}}async function contentProofs(session2,role,manifest,notCarried){
const entry=(0,repository_manifest.zJ)(manifest,role);const counted=Object.entries(entry.inventory.rows).flatMap(([table,rows])=>rows===null?[]:table);const inventory=await(0,
server.c_)(session2,counted,manifest.schemaVersion);const found={catalog:await(0,read_catalog.u)(session2),server:await(0,server.TX)(session2)};return[compareContent(
role,entry.inventory,inventory),compareOwnership(role,entry,found,notCarried)]}function compareContent(role,recorded,found){const differences=[];for(const kind of[
"tables","indexes","sequences","constraints"]){if(recorded[kind]!==found[kind])differences.push(`${found[kind]} of ${recorded[kind]} ${kind}`)}for(const[table,rows]of Object.
entries(recorded.rows)){if(rows!==null&&found.rows[table]!==rows)differences.push(`${table}: ${found.rows[table]??"no"} of ${rows} rows`)}for(const[sequence,value]of Object.
entries(recorded.sequenceValues)){if(value!==null&&(found.sequenceValues[sequence]??Number.NEGATIVE_INFINITY)<value){differences.push(`sequence ${sequence} at ${found.
sequenceValues[sequence]}, was at ${value}`)}}const name=`${role}-content`;if(differences.length>0)return{name,verdict:"fail",detail:(0,printable.g)(differences.
slice(0,10).join("; "))};const counted=Object.values(recorded.rows).filter(rows=>rows!==null).length;return{name,verdict:"pass",detail:`${found.tables} tables, ${found.
indexes} indexes, ${found.constraints} constraints, ${found.sequences} sequences; rows of ${counted} tables counted`}}const swapPatienceMs=5e3;async function swapIn(deployment,{
role,name,staging,aside},manifest,signal){const{catalog}=(0,repository_manifest.zJ)(manifest,role);await(0,databases.Yx)(await deployment.access(role),async session2=>{
const there=await(0,databases.i4)(session2,name);if(there)await(0,database_clients.k_)(session2,name,swapPatienceMs,signal);await(0,databases.d$)(session2,[...there?
[{from:name,to:aside}]:[],{from:staging,to:name}],(0,database_rights.zv)(name,{open:(0,database_rights.t0)(catalog?.databasePrivileges),connectionLimit:catalog?.
connectionLimit??-1}))},signal)}async function putBack(deployment,replacement,mark,log){const{name,staging,aside}=replacement;const access=await deployment.access(
replacement.role);await(0,databases.Yx)(access,async session2=>{const ours=await(0,databases._l)(session2,name)===mark;if(await(0,databases.i4)(session2,aside)){
if(!ours&&await(0,databases.i4)(session2,name)){throw new failure.HR("name-taken",{what:`Database ${name} was not made by the restore, and ${aside} holds what w\
as there before it.`,means:"Somebody made a database of that name meanwhile. Neither is touched.",next:`Rename ${name} if it is to be kept, or drop it, and run \
again.`})}await(0,databases.d$)(session2,[...ours?[{from:name,to:staging}]:[],{from:aside,to:name}])}else if(ours){await(0,databases.d$)(session2,[{from:name,to:staging}])}
await(0,tuning.a)(session2,void 0)});const left=await(0,databases.KM)(access,staging);if(left!==void 0)log.warning(left)}async function giveBackComments(deployment,replacements,manifest,mark,log){
for(const{role,name}of replacements){const{catalog}=(0,repository_manifest.zJ)(manifest,role);if(catalog===void 0)continue;try{await(0,databases.Yx)(await deployment.
access(role),async session2=>{if(await(0,databases._l)(session2,name)!==mark)return;await(0,databases.DZ)(session2,name,catalog.comment??null)})}catch(error){log.
warning(`The comment on database ${name} was not put back: ${(0,failure.bD)(error)}`)}}}async function tidySafetyCopies(deployment,replacements,keep,log){const kept=[];
for(const{role,existed,held,aside}of replacements){if(held&&keep)kept.push(aside);if(!existed||held&&keep)continue;const left=await(0,databases.KM)(await deployment.
access(role),aside);if(left===void 0)continue;log.warning(left);if(held)kept.push(aside)}return kept}})};
