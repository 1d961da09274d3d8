export const id=5754;export const ids=[5754];export const modules={33935:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N:()=>readRepository});var identities_address=__webpack_require__(98153);var drivers=__webpack_require__(50378);;async function openStorage(address,settings){
return await(0,drivers.SV)(address.kind).open(address,settings[address.kind],{log:settings.log})};async function openIdentityStore(address,settings){switch(address.
kind){case"repository":{const{repositoryIdentityStore}=await __webpack_require__.e(4177).then(__webpack_require__.bind(__webpack_require__,94177));const storage2=await openStorage(
address.address,settings.storage);return repositoryIdentityStore(storage2,(0,identities_address.i)(address))}case"aws-secretsmanager":{const{openAwsIdentityStore}=await Promise.
all([__webpack_require__.e(6667),__webpack_require__.e(4460)]).then(__webpack_require__.bind(__webpack_require__,24460));return await openAwsIdentityStore(address)}case"\
gcp-secretmanager":{const{openGcpIdentityStore}=await Promise.all([__webpack_require__.e(6667),__webpack_require__.e(6428)]).then(__webpack_require__.bind(__webpack_require__,
84047));return await openGcpIdentityStore(address)}case"vault":{const{openVaultIdentityStore}=await Promise.all([__webpack_require__.e(6667),__webpack_require__.
e(1685)]).then(__webpack_require__.bind(__webpack_require__,21685));return await openVaultIdentityStore(address)}case"kubernetes-secret":return await settings.kubernetes(
address)}}var storage_address=__webpack_require__(1476);var several=__webpack_require__(68359);;async function openSeveral(addresses,settings,{writes}){const members=[];
for(const{address,required}of addresses){const storage2=await openStorage(address,settings).catch(error=>{if(required&&writes)throw error;return unavailable((0,
storage_address.M0)(address),error)});members.push({storage:storage2,required})}return new several.z(members,settings.log)}function unavailable(description,reason){
const fails=()=>Promise.reject(reason);async function*read(){throw reason}return{description,read,list:fails,write:fails,replace:fails,remove:fails,sweep:fails,
freeBytes:fails}}var storage=__webpack_require__(99884);var catalogue=__webpack_require__(69253);var inputs_read=__webpack_require__(15691);;const noAddress={kind:"\
directory",path:"/nonexistent"};function readRepository(inputs,given,{log,writes,groups}){const members=readMembers(inputs,given);const identities=readIdentityAddress(
inputs,given.identitiesRepository,members);const addresses=members.map(({address:address2})=>address2);const all=identities?.kind==="repository"?[...addresses,identities.
address]:addresses;const storage2=withArtifacts(readStorageSettings(inputs,log,all,groups),inputs,given);const address=addresses[0]??noAddress;let opened;const openIdentities=place=>{
opened??=openIdentityStore(place,{storage:storage2,kubernetes:async secret=>{const{openKubernetesIdentityStore}=await __webpack_require__.e(1269).then(__webpack_require__.
bind(__webpack_require__,41269));return await openKubernetesIdentityStore(secret,{kubeconfig:given.kubeconfig,context:given.kubeContext})}});return opened};return{
address,open:()=>members.length>1?openSeveral(members,storage2,{writes}):openStorage(address,storage2),...identities&&{identityStore:()=>openIdentities(identities)}}}
function readMembers(inputs,{repository,repositories:lines}){if(lines.length===0){if(repository===void 0){inputs.problem("repository","is required.");return[]}const read=(0,
storage_address.or)(repository);if(!(0,storage_address.cG)(read))return[{address:read,required:true}];inputs.problem("repository",read.problem);return[]}if(repository!==
void 0)inputs.problem("repositories","and repository exclude each other.");const members=[];for(const[index,line]of lines.entries()){const optional=/\s+optional$/.
test(line);const read=(0,storage_address.or)(line.replace(/\s+optional$/,""));const problem=text=>inputs.problem("repositories",`line ${index+1} ${text}`);if((0,
storage_address.cG)(read))problem(read.problem);else if(optional&&index===0)problem("cannot be optional: the first repository holds the lock and the journals.");else if(members.
some(({address})=>within(address,read)))problem("is in a repository of another line, or the other way round.");else members.push({address:read,required:!optional})}
return members}function readIdentityAddress(inputs,text,members){if(text===void 0)return void 0;const read=(0,identities_address.W)(text);if("problem"in read){inputs.
problem("identities-repository",read.problem);return void 0}if(read.kind==="repository"&&members.some(({address})=>within(address,read.address))){inputs.problem(
"identities-repository","is where the sets are, so nothing would be held apart. Give another bucket or folder, which other people may read.");return void 0}return read}
function within(one,other){const[a,b]=[one,other].map(address=>`${(0,storage_address.M0)(address).replace(/\/+$/,"")}/`);return a!==void 0&&b!==void 0&&(a.startsWith(
b)||b.startsWith(a))}function readStorageSettings(inputs,log,addresses,groups=storage.S){const settings=Object.values(groups).map(group=>{const{storage:storage2="",
address=""}=group;const all=(0,catalogue.Mp)(group,"backup");if(!addresses.some(({kind})=>kind===storage2)){for(const input of all.filter(one=>(0,inputs_read.qR)(
inputs,one)))inputs.problem(input.name,`goes with a repository ${address.replace(/\/\/.*/,"//…")} only.`);return[]}const read=(0,inputs_read.e2)(inputs,all,name=>name.
replace(`${storage2}-`,""));const plain=Object.entries(read).map(([key,value])=>[key,value instanceof URL?value.href:value]);return[[storage2,Object.fromEntries(
plain)]]});return{...Object.fromEntries(settings.flat()),log}}function withArtifacts({artifact,...settings},inputs,{githubToken:token,allowUnencrypted,encryptionRecipients=[]},env=process.
env){if(artifact===void 0)return settings;if(allowUnencrypted&&encryptionRecipients.length===0)inputs.problem("allow-unencrypted","does not go with repository a\
rtifact: whoever reads the GitHub repository can download artifacts.");const{GITHUB_REPOSITORY:repository,GITHUB_API_URL:apiUrl}=env;if(token===void 0||!repository||
!apiUrl)return settings;return{...settings,artifact:{repository,apiUrl,token,retentionDays:artifact.retentionDays??0}}}}),17138:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bc:()=>compress,QN:()=>compressOutside,mF:()=>decompress});var node_stream__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
57075);var node_zlib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38522);var _system_ask_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63262);var _through_program_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76868);async function*compress(source,level){const zstd=(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdCompress)({params:{[node_zlib__WEBPACK_IMPORTED_MODULE_1__.
constants.ZSTD_c_compressionLevel]:level,[node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_checksumFlag]:1}});yield*throughTransform(source,zstd)}async function*compressOutside(source,level,signal){
if(await(0,_system_ask_js__WEBPACK_IMPORTED_MODULE_2__.k)(["zstd","--version"])!==void 0){const args=["-q","-c","--check",`-${level}`];yield*(0,_through_program_js__WEBPACK_IMPORTED_MODULE_3__.
g)(source,{program:"zstd",args},"zstd",signal)}else yield*compress(source,level)}async function*decompress(source){yield*throughTransform(source,(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.
createZstdDecompress)())}async function*throughTransform(source,transform){(0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(source,transform,()=>{});for await(const chunk of transform)
yield chunk}}),93064:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>fanOut,l:()=>Branch});
async function fanOut(source,consumers){const branches=consumers.map(()=>new Branch);let first;const failed=error=>{first??={error};for(const branch of branches)
branch.fail(error)};const results=consumers.map(async(consume,index)=>{const branch=branches[index];try{const result=await consume(branch);if(!branch.ended)throw new Error(
"a reader stopped before the end of the stream");return result}catch(error){failed(error);throw error}});const settled=Promise.allSettled(results);try{for await(const chunk of source){
if(first!==void 0)break;await Promise.all(branches.map(branch=>branch.push(chunk)))}if(first===void 0)for(const branch of branches)branch.end()}catch(error){failed(
error)}const outcomes=await settled;if(first!==void 0)throw first.error;return outcomes.map(outcome=>outcome.status==="fulfilled"?outcome.value:void 0)}class Branch{ended=false;#chunk;#failure;#last=false;#wakeReader=()=>{};#wakeWriter=()=>{};async push(chunk){
this.#chunk=chunk;this.#wakeReader();await new Promise(resolve=>{this.#wakeWriter=resolve;if(this.#failure!==void 0||this.#chunk===void 0)resolve()})}end(){this.#last=
true;this.#wakeReader()}fail(error){this.#failure??={error};this.#wakeReader();this.#wakeWriter()}async*[Symbol.asyncIterator](){for(;;){if(this.#failure!==void 0)
throw this.#failure.error;if(this.#chunk!==void 0){const chunk=this.#chunk;this.#chunk=void 0;this.#wakeWriter();yield chunk}else if(this.#last){this.ended=true;
return}else{await new Promise(resolve=>{this.#wakeReader=resolve;if(this.#failure!==void 0||this.#chunk!==void 0||this.#last)resolve()})}}}}}),22803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>sealFile,z:()=>verified});var _meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _seal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57891);function sealFile(source,sealing,signal){const plain=new _meter_js__WEBPACK_IMPORTED_MODULE_0__.kI;const opened=plain.through(source);const bytes=sealing.
recipients.length===0?opened:(0,_seal_js__WEBPACK_IMPORTED_MODULE_1__.od)(opened,sealing.recipients,sealing.tool,signal);return{bytes,plain,sealed:new _meter_js__WEBPACK_IMPORTED_MODULE_0__.
kI}}async function*verified(source,expected,mismatch){const meter=new _meter_js__WEBPACK_IMPORTED_MODULE_0__.kI;yield*meter.through(source);const found=meter.measured;
if(found.bytes!==expected.bytes||found.sha256!==expected.sha256)throw mismatch(found)}}),6738:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>parseIdentity,q:()=>parseRecipients});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);
var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75591);async function parseRecipients(lines){const problems=[];const recipients=[];for(const[
index,line]of lines.entries()){const at=`entry ${index+1}`;if(/AGE-SECRET-KEY/i.test(line)){new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(line);problems.
push(`${at} is a private key; give the public key (age1…) that belongs to it`)}else if(line.startsWith("ssh-")){problems.push(`${at} is an SSH key; give an ag\
e recipient (age-keygen prints one)`)}else if(!await isRecipient(line)){const shown=line.startsWith("age1")?`: ${(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_1__.
E$)(line).slice(0,12)}…`:"";problems.push(`${at} is not an age recipient (age1 and 58 more characters; it has ${line.length})${shown}`)}else{recipients.push(line)}}
if(problems.length>0){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("encryption-recipients",{what:`encryption-recipients: ${problems.join("; ")}.`,
next:"Make a key pair with `age-keygen`, keep the private part outside of the cluster and of GitHub."})}return[...new Set(recipients)]}async function parseIdentity(text){
const lines=text.reveal().split(/\r?\n/).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"));const wrong=why=>new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("encryption-identity",{what:`encryption-identity is not an age private key: ${why}.`,next:"Give the content of the file that `age-keygen` wrote (AGE-SECRET-K\
EY-1…)."});if(lines.length===0)throw wrong("it is empty");const{identityToRecipient}=await __webpack_require__.e(1539).then(__webpack_require__.bind(__webpack_require__,
3920));const recipients=[];for(const line of lines){if(line.startsWith("age1"))throw wrong("it is a public key");if(!line.startsWith("AGE-SECRET-KEY-1"))throw wrong(
"a line does not start with AGE-SECRET-KEY-1");try{recipients.push(await identityToRecipient(line))}catch{throw wrong("its checksum does not match: a character \
is wrong or missing")}}return{secret:new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(lines.join("\n")),recipients}}async function isRecipient(text){if(!/^age1[02-9ac-hj-np-z]{58}$/.
test(text))return false;const{Encrypter}=await __webpack_require__.e(1539).then(__webpack_require__.bind(__webpack_require__,3920));try{new Encrypter().addRecipient(
text);return true}catch{return false}}}),33801:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Fo:()=>collect,Oo:()=>once,br:()=>digest,kI:()=>Meter});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);class Meter{#bytes=0;#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256");#ended=false;async*through(source){this.#ended=false;for await(const chunk of source){this.#bytes+=chunk.length;this.#hash.update(chunk);yield chunk}
this.#ended=true}get bytes(){return this.#bytes}get measured(){if(!this.#ended)throw new Error("the stream has not ended");return{bytes:this.#bytes,sha256:`sha2\
56:${this.#hash.copy().digest("hex")}`}}}function digest(bytes){return`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).
digest("hex")}`}async function*once(bytes){yield bytes}async function collect(source,limitBytes){const chunks=[];let size=0;for await(const chunk of source){size+=
chunk.length;if(size>limitBytes)throw new Error(`more than ${limitBytes} bytes`);chunks.push(chunk)}return Buffer.concat(chunks)}}),77669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>progress});var _system_log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60297);const everyMs=5e3;async function*progress(source,log,what,expectedBytes){
const began=performance.now();let said=began;let bytes=0;for await(const chunk of source){bytes+=chunk.length;const now=performance.now();if(now-said>=everyMs){
said=now;const elapsed=now-began;const rate=bytes/elapsed*1e3;const of=expectedBytes?` of ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.z)(expectedBytes)}`:"";
const left=expectedBytes?`, about ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)((expectedBytes-bytes)/rate*1e3)} left`:"";log.info(`${what}: ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.
z)(bytes)}${of}, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.z)(rate)}/s, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)(elapsed)}${left}`)}yield chunk}}}),
57891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{dd:()=>findAgeTool,ho:()=>open,
od:()=>seal});var _system_ask_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63262);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _through_program_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76868);async function findAgeTool(){const answers=await Promise.all(["age","bash"].
map(program=>(0,_system_ask_js__WEBPACK_IMPORTED_MODULE_0__.k)([program,"--version"])));return answers.includes(void 0)?"library":"program"}async function*seal(source,recipients,tool,signal){
if(recipients.length===0)throw new Error("no recipient");if(tool==="program"){const args=recipients.flatMap(recipient=>["-r",recipient]);yield*(0,_through_program_js__WEBPACK_IMPORTED_MODULE_2__.
g)(source,{program:"age",args},"age",signal);return}const{Encrypter}=await __webpack_require__.e(1539).then(__webpack_require__.bind(__webpack_require__,3920));
const encrypter=new Encrypter;for(const recipient of recipients)encrypter.addRecipient(recipient);yield*fromWeb(await encrypter.encrypt(ReadableStream.from(source)))}
async function*open(source,identity,tool,signal){try{if(tool==="program"){const command={program:"bash",args:["-c","exec age -d -i <(cat <&3)"],secretInput:identity.
secret};yield*(0,_through_program_js__WEBPACK_IMPORTED_MODULE_2__.g)(source,command,"age -d",signal);return}const{Decrypter}=await __webpack_require__.e(1539).then(
__webpack_require__.bind(__webpack_require__,3920));const decrypter=new Decrypter;for(const line of identity.secret.reveal().split("\n"))decrypter.addIdentity(line);
yield*fromWeb(await decrypter.decrypt(ReadableStream.from(source)))}catch(error){throw openFailure(error)}}async function*fromWeb(stream){for await(const chunk of stream)
yield Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength)}function openFailure(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR&&error.code!=="program-failed")return error;const text=(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error);if(/no identity matched|no recipient|incorrect (?:passphrase|identity)/i.
test(text)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("wrong-key",{what:"The file was not encrypted for the given encryption-identity.",means:"\
Nothing was changed.",next:"Give the private key that belongs to one of the recipients in the manifest.",cause:error})}return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("damaged",{what:`The file cannot be decrypted: ${text}.`,means:"It is damaged or cut: it cannot be restored.",next:"Take another copy of the set, or an older\
 set.",cause:error})}}),76868:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>throughProgram});
var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);async function*throughProgram(source,command,name,signal){const running=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.
ni)(command,signal);let sourceError;const feeding=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.hm)(running,source).catch(error=>{sourceError=error;running.kill()});
try{yield*(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.CG)(running,name)}catch(error){await feeding;throw sourceError??error}await feeding;if(sourceError!==
void 0)throw sourceError}}),54421:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>runAt,
Dt:()=>hasProgram,H1:()=>chooseRunnerPlace,lA:()=>majorIn,nw:()=>isHere,qX:()=>runnerPlace,tf:()=>clientMajor});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _system_ask_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63262);var _system_child_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1145);function runnerPlace(folder){const path=folder===void 0?{}:{PATH:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.
delimiter}${process.env["PATH"]??""}`};return{description:"on the runner",start:(command,signal)=>{const own=folder!==void 0&&/^(pg_|psql)/.test(command.program);
const program=own?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,command.program):command.program;return(0,_system_child_js__WEBPACK_IMPORTED_MODULE_3__.
ni)({...command,program,env:{...path,...command.env}},signal)}}}function majorIn(version){const major=/\(PostgreSQL\) (\d+)/.exec(version)?.[1];return major===void 0?
void 0:Number(major)}async function clientMajor(place,program="pg_dump"){const text=await runAt(place,{program,args:["--version"]});const major=majorIn(text);if(major!==
void 0)return major;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR("client-version",{what:`${program} ${place.description} does not say its versio\
n: ${text.trim().slice(0,100)}`})}async function chooseRunnerPlace(serverMajor,folder){const asked=(folder===void 0?await clientFolders():[folder]).map(async candidate=>{
const major=majorIn(await askHere("pg_dump",candidate)??"");return major===void 0?[]:[{major,folder:candidate}]});const found=(await Promise.all(asked)).flat();
const fitting=found.filter(client=>client.major>=serverMajor).sort((a,b)=>a.major-b.major||(a.folder===void 0?1:-1))[0];if(fitting!==void 0)return runnerPlace(fitting.
folder);const list=found.map(client=>`${client.major} (${client.folder??"PATH"})`).join(", ");throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR("clie\
nt-too-old",{what:`The server is Postgres ${serverMajor}; pg_dump on the runner: ${list||"none"}.`,means:"A client older than its server cannot dump or restore \
it.",next:`Install postgresql-client-${serverMajor} or newer on the runner, or name its folder in postgres-client-path.`})}async function isHere(program,folder){
return await askHere(program,folder)!==void 0}async function askHere(program,folder){return await(0,_system_ask_js__WEBPACK_IMPORTED_MODULE_2__.k)([folder===void 0?
program:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,program),"--version"])}async function clientFolders(){const root="/usr/lib/postgresql";const majors=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root).catch(()=>[]);return[void 0,...majors.map(major=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,
major,"bin"))]}async function hasProgram(place,program){const running=place.start({program,args:["--version"]});running.stdin.end();running.stdout.resume();return(await running.
exit).code===0}async function runAt(place,command,signal){const running=place.start(command,signal);running.stdin.end();let text="";for await(const chunk of(0,_system_child_js__WEBPACK_IMPORTED_MODULE_3__.
CG)(running,command.program))text+=chunk.toString();return text}}),42941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A:()=>withoutRows,l:()=>withoutValues});const withheld=/^\s*(DETAIL|CONTEXT|HINT|STATEMENT|QUERY|LINE \d+|Command was)\s*:/;const begins=/^(psql|pg_dump|pg_dumpall|pg_restore)(:| \(|\.\S+:)|^(ERROR|FATAL|PANIC|WARNING|NOTICE):/;
function withoutRows(exit){let taken=true;const lines=[];for(const line of exit.stderr.split("\n")){if(withheld.test(line))taken=false;else if(begins.test(line))
taken=true;if(taken)lines.push(withoutValues(line))}return{...exit,stderr:lines.join("\n")}}function withoutValues(message){return message.replace(/(invalid input (?:syntax|value) for [^:]{1,100}: ).*$/s,
"$1(a value)").replace(/((?:value|date\/time field value|time zone displacement)(?: out of range)?: )".*"/s,"$1(a value)").replace(/(?<=\bvalue )"[^"]*"(?= is out of range)/s,
"(a value)").replace(/(invalid byte sequence for encoding "[^"]{1,60}": ).*$/s,"$1(bytes)").replace(/((?:malformed|invalid) [\w ]{1,40}literal: ).*$/s,"$1(a val\
ue)")}}),38933:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bh:()=>databaseArgument,
M_:()=>connectionEnvironment,Nn:()=>Session,SX:()=>applicationName,cj:()=>DatabaseMissing,fQ:()=>withSession,jG:()=>inDatabase});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46193);var _system_child_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65205);
var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1145);var _system_printable_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4172);var _program_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
42941);var _sql_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38621);var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name);
var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!=="function")__typeError(
"Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dispose")];if(async)
inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(
e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError===
"function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An\
 error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(
result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};const applicationName="splice-validator-backup";const sessionSettings={
search_path:"",standard_conforming_strings:"on",row_security:"off",statement_timeout:"0",role:"none",idle_in_transaction_session_timeout:"0",DateStyle:"ISO",TimeZone:"\
UTC",bytea_output:"hex",client_min_messages:"warning"};function connectionEnvironment(access,options={}){const{database}=access;const pgOptions=Object.entries(options).
map(([name,value])=>`-c ${name}=${value.replaceAll(/[\\\s]/g,"\\$&")}`);return{PGDATABASE:database.name,PGAPPNAME:applicationName,PGCONNECT_TIMEOUT:"15",PGCLIENTENCODING:"\
UTF8",...database.host!==void 0&&{PGHOST:database.host},...database.port!==void 0&&{PGPORT:String(database.port)},...database.user!==void 0&&{PGUSER:database.user},
...database.password!==void 0&&{PGPASSWORD:database.password},...pgOptions.length>0&&{PGOPTIONS:pgOptions.join(" ")},...database.settings}}function databaseArgument(database){
return`dbname='${database.replaceAll(/[\\']/g,"\\$&")}'`}class Session{#running;#access;#signal;#key=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).
toString("hex");#restricts=false;#expected=new Set;#lines=[];#waiting;#queue=Promise.resolve();constructor(access,signal){this.#access=access;this.#signal=signal;
const variables=["ON_ERROR_STOP=1","VERBOSITY=terse","SHOW_CONTEXT=never"];this.#running=access.place.start({program:"psql",args:["-X","-q","-A","-t","-w",...variables.
flatMap(variable=>["-v",variable])],env:connectionEnvironment(access,sessionSettings)},signal);this.#read()}static async open(access,signal){const session=new Session(
access,signal);const{end}=await session.#send("",":VERSION_NUM");session.#restricts=knowsRestrict(Number(end));const{ours}=await session.row((0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.
ll)`SELECT current_setting('search_path') IN ('', '""') AND current_setting('row_security') = 'off'
            AND current_setting('standard_conforming_strings') = 'on' AS ours, (SELECT count(set_config(name, '0', false))
            FROM pg_settings WHERE name IN ('idle_session_timeout', 'transaction_timeout')) AS set`);if(!ours){await session.close();throw poolerFailure(`${session.#where}\
 does not have the settings that the session was opened with`)}return session}get schema(){return this.#access.database.schema}async rows(query){const{lines}=await this.#statement(
asJson(query));return lines.map(line=>JSON.parse(line))}async row(query){const[row]=await this.rows(query);if(row===void 0)throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.
HR("database-answer",{what:`No row from ${this.#where}.`});return row}async execute(statements){await this.#statement(statements)}async attempt(query){const tolerant=on=>`\
\\set ON_ERROR_STOP ${on?0:1}
\\set ON_ERROR_ROLLBACK ${on?"on":"off"}
`;const{lines,end}=await this.#send(`${tolerant(true)}${this.#fenced(asJson(query))}${tolerant(false)}`,":ERROR :SQLSTATE");const[failed,sqlState=""]=end.split(
" ");if(failed!=="true")return{rows:lines.map(line=>JSON.parse(line))};const said=await this.#send(`SELECT pg_catalog.to_json(:'LAST_ERROR_MESSAGE'::pg_catalog.\
text);
`,"");const message=JSON.parse(said.lines[0]??'""');this.#expected.add(message.split("\n")[0]??"");return{refused:{sqlState,message:(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_5__.
g)((0,_program_errors_js__WEBPACK_IMPORTED_MODULE_6__.l)(message))}}}async close(){this.#running.stdin.end();await this.#running.exit}async[Symbol.asyncDispose](){
await this.close()}get#where(){const{database,place}=this.#access;return`database ${(0,_system_printable_js__WEBPACK_IMPORTED_MODULE_5__.g)(database.name)} ${place.
description}`}#read(){const decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder("utf8");let rest="";this.#running.stdout.on("data",chunk=>{
const lines=(rest+decoder.write(chunk)).split("\n");rest=lines.pop()??"";for(const line of lines)this.#take(line)})}#take(line){const{marker}=this.#waiting??{};
if(marker===void 0||!line.startsWith(marker)){this.#lines.push(line);return}const answer={lines:this.#lines.splice(0).filter(one=>one!==""),end:line.slice(marker.
length+1)};this.#waiting?.resolve(answer);this.#waiting=void 0}#fenced(statements){const text=`${statements.text}
;
`;return this.#restricts?`\\restrict ${this.#key}
${text}\\unrestrict ${this.#key}
`:text}#statement(statements){return this.#send(this.#fenced(statements),"")}#send(input,end){const answer=this.#queue.then(async()=>{const marker=`end-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)()}`;const answered=new Promise(resolve=>{this.#waiting={marker,resolve}});this.#running.stdin.write(`${input}\\echo ${marker} ${end}
`);const outcome=await Promise.race([answered,this.#running.exit]);if("lines"in outcome)return outcome;if(this.#signal?.aborted)throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.
cJ;const stderr=outcome.stderr.split("\n").filter(line=>!this.#expected.has(/ERROR: {2}(.*)$/.exec(line)?.[1]??"\0")).join("\n");const failure=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_2__.
RS)("psql",(0,_program_errors_js__WEBPACK_IMPORTED_MODULE_6__.A)({...outcome,stderr}));throw databaseFailure(failure,outcome.code,this.#where)});this.#queue=answer.
catch(()=>{});return answer}}function asJson(query){return(0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.ll)`SELECT pg_catalog.row_to_json(answer) FROM (${query}\n) AS answer`}
function knowsRestrict(version){const since=new Map([[13,22],[14,19],[15,14],[16,10],[17,6]]);const major=Math.floor(version/1e4);return major>=18||version%1e4>=
(since.get(major)??Number.POSITIVE_INFINITY)}async function withSession(access,work,signal){var _stack=[];try{const session=__using(_stack,await Session.open(access,
signal),true);return await work(session)}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}
function inDatabase(access,name){return{...access,database:{...access.database,name}}}const poolers=/unsupported startup parameter|pgbouncer cannot connect to server|\((?:server_login_retry|max_client_conn)\)|query_wait_timeout|bouncer config error/;
function poolerFailure(what,cause){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("database-pooler",{what:what.endsWith(".")?what:`${what}.`,means:"\
A connection pooler such as PgBouncer answers there. It takes no settings of a session, and a dump needs a session of its own.",next:"Give host and port of the \
database server itself.",cause})}function databaseFailure(failure,code,where){if(failure.code==="program-missing"||failure.code==="stream-cut")return failure;const{
reason}=failure;const connecting=code===2;if(connecting&&poolers.test(reason)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("database-pooler",{
what:`Cannot connect to ${where}: ${reason}`,means:"A connection pooler such as PgBouncer answers there. It takes no settings of a session, nor a dump.",next:"G\
ive host and port of the database server itself.",cause:failure.cause})}const{cause}=failure;if(!connecting)return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.
HR("database-query",{what:`A query failed in ${where}: ${reason}`,cause});const what=`Cannot connect to ${where}: ${reason}`;if(/database "[^"]*" does not exist/.
test(reason))return new DatabaseMissing(what,cause);return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("database-connect",{what,next:"Check host, por\
t, user, password and the network between the client and the server.",cause})}class DatabaseMissing extends _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR{constructor(what,cause){
super("database-connect",{what,next:"Check the database name: it is read from the deployment or from the URL, and is case-sensitive.",cause})}}}),38621:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UU:()=>name,Uq:()=>value,dh:()=>Sql,ll:()=>sql,p_:()=>list});class Sql{#text;constructor(text){this.#text=text}get text(){
return this.#text}static#of(text){return new Sql(text)}static fromTemplate(strings,holes){if(!Array.isArray(strings.raw))throw new TypeError("sql is a tag of te\
mplate literals");const parts=strings.map((string,index)=>{const hole=holes[index];if(index===strings.length-1)return string;if(!(hole instanceof Sql))throw new TypeError(
"only names, values and SQL go into SQL");return string+hole.#text});return Sql.#of(parts.join(""))}static fromName(parts){if(parts.length===0)throw new TypeError(
"a name has at least one part");return Sql.#of(parts.map(quotedName).join("."))}static fromValue(literal){if(literal===null)return Sql.#of("NULL");if(typeof literal===
"boolean")return Sql.#of(literal?"TRUE":"FALSE");if(typeof literal==="string")return Sql.#of(quoted(literal,"'"));if(typeof literal==="number"&&!Number.isFinite(
literal))throw new TypeError("not a number");return Sql.#of(literal<0?`(${literal})`:String(literal))}static fromList(items,separator){if(!separators.includes(separator))
throw new TypeError("not a separator of SQL");return Sql.#of(items.map(item=>item.#text).join(separator))}}const separators=[", "," AND "," OR "," UNION ALL ","\
; ","\n"];function sql(strings,...holes){return Sql.fromTemplate(strings,holes)}function name(...parts){return Sql.fromName(parts)}function value(literal){return Sql.
fromValue(literal)}function list(items,separator=", "){return Sql.fromList(items,separator)}const longestName=63;function quotedName(text){if(text===""||Buffer.
byteLength(text)>longestName)throw new RangeError(`not the name of an object: ${JSON.stringify(text.slice(0,100))}`);return quoted(text,'"')}const meaningful=/[^A-Za-z0-9_., \u00a0-\u2027\u202a-\u{10ffff}-]/gu;
function quoted(text,quote){if(text.includes("\0")||!text.isWellFormed())throw new RangeError("a text with a NUL or half a character cannot be in a database");const escaped=text.
replaceAll(meaningful,character=>{const code=character.codePointAt(0)??0;return`\\${code.toString(16).padStart(4,"0")}`});return escaped===text?`${quote}${text}${quote}`:
`U&${quote}${escaped}${quote}`}}),15266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{XU:()=>parseDrManifest,YI:()=>drManifestVersion,vF:()=>formatDrManifest});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33801);var _manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31137);const drManifestVersion=1;const drManifestSchema=zod__WEBPACK_IMPORTED_MODULE_2__.
rej({schemaVersion:zod__WEBPACK_IMPORTED_MODULE_2__.euz(drManifestVersion),kind:zod__WEBPACK_IMPORTED_MODULE_2__.euz("dr-set"),id:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().regex(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/),node:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),startedAt:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.kB,finishedAt:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
kB,tool:zod__WEBPACK_IMPORTED_MODULE_2__.rej({name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),version:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}),deployment:zod__WEBPACK_IMPORTED_MODULE_2__.
rej({kind:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["external","compose","kubernetes"]),location:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}),spliceVersion:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP(),participantId:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().describe("The node whose dump it is, from the dump and as expected"),snapshot:zod__WEBPACK_IMPORTED_MODULE_2__.
rej({timestamp:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.kB.describe("The moment that was asked for, and that the dump is of"),force:zod__WEBPACK_IMPORTED_MODULE_2__.
zMY(),migrationId:zod__WEBPACK_IMPORTED_MODULE_2__.Whr().describe("Of the network that the dump is to be imported into"),synchronizerId:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP(),createdAt:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),custody:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["plain","kms"]).describe("`kms`: the keys must survive in t\
he KMS beside the dump"),keySetDigest:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.sc,dars:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.U9,users:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
U9,json:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.jh.describe("The dump itself, as the validator app reads it"),file:_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Mz}),
placed:zod__WEBPACK_IMPORTED_MODULE_2__.rej({where:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),path:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),aside:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().optional().describe("Under which name the dump that was there before is kept")}).optional().describe("Where the dump was put for the app to read; absent w\
hen it was only stored"),encryptionRecipients:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()),proofs:zod__WEBPACK_IMPORTED_MODULE_2__.
YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_1__.A_)}).describe("Manifest of a data snapshot of a Splice validator node, for disaster recovery");function formatDrManifest(manifest){
return Buffer.from(`${JSON.stringify(drManifestSchema.parse(manifest),null,2)}
`)}function parseDrManifest(bytes,where){const manifest=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Mp)(drManifestSchema,bytes,where,drManifestVersion);(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
ZY)([manifest.snapshot.file],where);return{manifest,sha256:(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.br)(bytes)}}}),98153:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>parseIdentityAddress,i:()=>formatIdentityAddress});var _storage_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1476);const shapes={"aws-secretsmanager":{shape:/^(?<first>[a-z]{2}(?:-[a-z]+)+-\d)\/(?<second>[A-Za-z0-9_+=.@-]+(?:\/[A-Za-z0-9_+=.@-]+)*)$/,longest:300,says:"\
aws-secretsmanager://region/secret-name, such as aws-secretsmanager://eu-central-1/splice/identities"},"gcp-secretmanager":{shape:/^(?<first>[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{6,20})\/(?<second>[A-Za-z0-9_-]{1,255})$/,
longest:300,says:"gcp-secretmanager://project/secret, such as gcp-secretmanager://my-project/validator-identities"},vault:{shape:/^(?<first>[A-Za-z0-9_-][A-Za-z0-9_.-]*)\/(?<second>[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*)$/,
longest:400,says:"vault://mount/path, such as vault://secret/splice/identities; the server is VAULT_ADDR"},"kubernetes-secret":{shape:/^(?<first>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\/(?<second>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)$/,
longest:130,says:"kubernetes-secret://namespace/name, such as kubernetes-secret://validator-keys/identities"}};function parseIdentityAddress(text){const[,scheme="",
rest=""]=/^([a-z-]+):\/\/(.*)$/is.exec(text)??[];const kind=Object.keys(shapes).find(one=>one===scheme.toLowerCase());if(kind===void 0){const address=(0,_storage_address_js__WEBPACK_IMPORTED_MODULE_0__.
or)(text);if(!(0,_storage_address_js__WEBPACK_IMPORTED_MODULE_0__.cG)(address)){return address.kind==="artifact"?{problem:"cannot be artifact: artifacts end, an\
d whoever reads the sets reads them too."}:{kind:"repository",address}}const others=Object.keys(shapes).map(one=>`${one}://…`);return{problem:`${address.problem.
replace(/\.$/,"")}, or one of ${others.join(", ")}.`}}const{shape,longest,says}=shapes[kind];const{first,second}=(rest.length<=longest?shape.exec(rest.replace(/\/+$/,
"")):null)?.groups??{};if(first===void 0||second===void 0)return{problem:`must be ${says}.`};switch(kind){case"aws-secretsmanager":return{kind,region:first,name:second};case"\
gcp-secretmanager":return{kind,project:first,secret:second};case"vault":return{kind,mount:first,path:second};case"kubernetes-secret":return{kind,namespace:first,
name:second}}}function formatIdentityAddress(address){switch(address.kind){case"repository":return(0,_storage_address_js__WEBPACK_IMPORTED_MODULE_0__.M0)(address.
address);case"aws-secretsmanager":return`${address.kind}://${address.region}/${address.name}`;case"gcp-secretmanager":return`${address.kind}://${address.project}\
/${address.secret}`;case"vault":return`${address.kind}://${address.mount}/${address.path}`;case"kubernetes-secret":return`${address.kind}://${address.namespace}\
/${address.name}`}}}),7806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Eo:()=>problemOfHeld,
Y6:()=>holdIdentities,iJ:()=>readHeld});var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60297);async function holdIdentities(store,owner,bytes){if(bytes.length>store.limitBytes){
throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("identities-too-large",{what:`The identities have ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.
z)(bytes.length)}; ${store.place} takes ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.z)(store.limitBytes)} at most.`,means:"Nothing was sent. They are neith\
er cut nor compressed: encrypted bytes do not become smaller.",next:"Give another place: a Kubernetes Secret and Vault take more, another repository takes any s\
ize (docs/storage.md, Identities elsewhere)."})}const reference=await store.put(owner,bytes);const held={kind:store.kind,place:store.place,reference};let back;try{
back=await store.get(reference)}catch(error){await takeBack(store,reference);throw error}if(back.equals(bytes))return held;await takeBack(store,reference);throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("identities-read-back",{what:`${store.place} does not hold what was written to it: ${back.length} of ${bytes.length} bytes came back${back.length===bytes.length?
", with another content":""}.`,means:"Identities that cannot be read are lost. Nothing was published.",next:"Find out what changes entries there (a policy, a sy\
nchronisation), or give another place."})}async function takeBack(store,reference){await store.remove(reference).catch(()=>{})}async function readHeld(open,file,set){
const{heldIn}=file;const store=await open?.();if(store===void 0||store.kind!==heldIn.kind){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("identit\
ies-elsewhere",{what:`The identities of set ${set} are not beside it but in ${heldIn.place} (${heldIn.reference})${store===void 0?"":`, and identities-repositor\
y is ${store.place}`}.`,means:"They cannot be read. Nothing was changed.",next:`Give identities-repository: ${heldIn.place}, with credentials that may read ther\
e.`})}const bytes=await store.get(heldIn.reference);const found=(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.br)(bytes);if(bytes.length===file.bytes&&found===
file.sha256)return bytes;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("damaged",{what:`${heldIn.reference} in ${store.place} is not what was sto\
red of set ${set}: ${bytes.length} of ${file.bytes} bytes, digest ${found}.`,means:"It was cut, altered or exchanged: these identities cannot be used.",next:"Ta\
ke another copy of them, or those of an older set."})}async function problemOfHeld(open,file,set){try{await readHeld(open,file,set);return void 0}catch(error){return(0,
_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}}}),8051:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>textsOf,O:()=>warnOfOrphan});var _system_log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60297);function textsOf(problems){
return problems.map(({text})=>text)}function warnOfOrphan({name,bytes,kept},log){const what=`what a dead run left: ${name} (${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.
z)(bytes)})`;log.warning(kept===void 0?`Removed ${what}.`:`Not removed, ${what}: ${kept}`)}}),31137:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mp:()=>acceptManifest,ZY:()=>checkObjects,U9:()=>count,zJ:()=>databaseOf,Mz:()=>fileSchema,R8:()=>filesOf,L_:()=>formatManifest,
vS:()=>manifestName,cX:()=>manifestVersion,jh:()=>measured,Ng:()=>parseManifest,Xe:()=>piecesOf,A_:()=>proofSchema,sc:()=>sha256,kB:()=>time});var schemas=__webpack_require__(
27597);var iso=__webpack_require__(64377);var errors=__webpack_require__(37428);var meter=__webpack_require__(33801);var failure=__webpack_require__(1145);;const texts=schemas.
YOg(schemas.YjP());const catalogSchema=schemas.rej({locale:schemas.rej({encoding:schemas.YjP(),provider:schemas.k5n(["libc","icu","builtin"]),collate:schemas.YjP(),
ctype:schemas.YjP(),locale:schemas.YjP().exactOptional().describe("Of `icu` and `builtin`"),icuRules:schemas.YjP().exactOptional(),collationVersion:schemas.YjP().
exactOptional().describe("Of the library that sorts, as the database recorded it")}),connectionLimit:schemas.Whr().describe("-1: none"),comment:schemas.YjP().exactOptional(),
databasePrivileges:texts.exactOptional().describe("Absent: the default ones"),roleSettings:schemas.YOg(schemas.rej({role:schemas.YjP(),setting:schemas.YjP()})),
owners:schemas.g1P(schemas.YjP(),schemas.YjP()).describe("Of objects that are not the database owner’s"),privileges:schemas.g1P(schemas.YjP(),texts).describe(
"Of objects whose privileges are not the default ones"),extensions:schemas.YOg(schemas.rej({name:schemas.YjP(),version:schemas.YjP(),schema:schemas.YjP(),trusted:schemas.
zMY().describe("Whether somebody who is no superuser may create it")})),roles:texts.describe("That owners, privileges, policies and settings name"),superuserObjects:texts.
describe("That only a superuser may create"),subscriptions:texts,publications:texts,tablespaces:texts.describe("Besides the default one"),invalidIndexes:texts.describe(
"Invalid or being built: not in the dump"),unloggedTables:texts,largeObjects:schemas.Whr().min(0),policyTables:texts.describe("Whose rows a policy may hide"),searchPathObjects:texts.
describe("Whose definitions work only with a search_path"),notRead:schemas.g1P(schemas.YjP(),schemas.YjP()).exactOptional().describe("What the server did not sh\
ow, with the reason")}).describe("What the dump carries only where rights and roles allow it, or not at all");;const identityStoreKinds=["repository","aws-secre\
tsmanager","gcp-secretmanager","vault","kubernetes-secret"];;const manifestVersion=2;const manifestName="manifest.json";const sha256=schemas.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const time=iso.w$();const count=schemas.Whr().min(0);const fileName=schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);const measured=schemas.rej({bytes:count,
sha256});const pieceSchema=measured.extend({name:fileName});const fileSchema=schemas.rej({name:fileName.describe("Name of the file beside the manifest, and of i\
ts first piece"),bytes:count.describe("Size as stored"),sha256:sha256.describe("Digest of the bytes as stored"),plain:measured.describe("What `age -d` gives bac\
k (the same as stored when not encrypted)"),encryption:schemas.k5n(["age","none"]),compression:schemas.k5n(["zstd","none"]).describe("`none` for archives that p\
g_dump compressed itself"),open:schemas.YjP().describe("Command line of stock programs that opens the file"),pieces:schemas.YOg(pieceSchema).min(2).exactOptional().
describe("The objects that the file is stored in, one behind the other; absent: one, of the name of the file")}).describe("One file of the set");const heldInSchema=schemas.
rej({kind:schemas.k5n(identityStoreKinds),place:schemas.YjP().min(1).describe("Address of the place, as `identities-repository` gives it"),reference:schemas.YjP().
min(1).describe("What they are found by in that place")}).describe("Where the file is instead; absent: beside the manifest");const proofSchema=schemas.rej({name:schemas.
YjP(),verdict:schemas.k5n(["pass","fail","not-checked"]),detail:schemas.YjP()});const role=schemas.k5n(["apps","participant"]);const dumpSchema=schemas.rej({method:schemas.
euz("dump"),clientMajor:schemas.Whr().describe("Major version of the pg_dump that wrote the archive")}).describe("The database was dumped");const copySchema=schemas.
rej({method:schemas.k5n(["volume-snapshot","command"]),roles:schemas.YOg(role).min(1).max(2).describe("Databases that the copy holds"),reference:schemas.YjP().min(
1).describe("What the copy is called where it is kept"),details:schemas.Pq9().optional().describe("What the method needs to restore it")}).describe("The server \
of the database was copied in another way");const savedDatabase=schemas.rej({role,name:schemas.YjP().min(1).max(63),schema:schemas.YjP().exactOptional().describe(
"The schema that the program keeps its tables in, where its configuration said so"),server:schemas.rej({version:schemas.YjP(),major:schemas.Whr(),encoding:schemas.
YjP(),collate:schemas.YjP(),ctype:schemas.YjP(),owner:schemas.YjP(),settings:schemas.YOg(schemas.YjP()),dataChecksums:schemas.YjP(),databaseBytes:count.describe(
"Size of the database on the server when it was dumped")}),startedAt:time,finishedAt:time,inventory:schemas.rej({tables:count,indexes:count,sequences:count,constraints:count,
rows:schemas.g1P(schemas.YjP(),count.nullable()),sequenceValues:schemas.g1P(schemas.YjP(),schemas.Whr().nullable()),tableBytes:schemas.g1P(schemas.YjP(),count).
optional()}),catalog:catalogSchema.exactOptional()});const databaseSchema=schemas.KCZ([savedDatabase.extend({capture:dumpSchema,files:schemas.YOg(fileSchema).min(
1)}),savedDatabase.extend({capture:copySchema,files:schemas.YOg(fileSchema).max(0)})]);const ledgerUserSchema=schemas.rej({id:schemas.YjP(),primaryParty:schemas.
YjP().optional(),deactivated:schemas.zMY().optional(),rights:schemas.YOg(schemas.YjP())});const manifestSchema=schemas.rej({schemaVersion:schemas.euz([1,manifestVersion]),
kind:schemas.euz("backup-set"),id:schemas.YjP().regex(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/),node:schemas.YjP(),startedAt:time,finishedAt:time,tool:schemas.rej({name:schemas.
YjP(),version:schemas.YjP()}),deployment:schemas.rej({kind:schemas.k5n(["external","compose","kubernetes"]),location:schemas.YjP(),components:schemas.YOg(schemas.
rej({name:schemas.YjP(),replicas:count,image:schemas.YjP().optional(),imageDigest:schemas.YjP().optional()})),migrationId:count.optional(),partyHint:schemas.YjP().
optional(),participantIdentifier:schemas.YjP().optional(),record:schemas.Pq9().optional().describe("What the deployment needs to find itself again when nothing \
runs")}),spliceVersion:schemas.YjP().optional(),participantId:schemas.YjP().optional(),validatorParty:schemas.YjP().optional(),dsoParty:schemas.YjP().optional(),
synchronizerIds:schemas.YOg(schemas.YjP()).optional(),schemaVersions:schemas.rej({apps:schemas.YjP().optional(),participant:schemas.YjP().optional()}),facts:schemas.
rej({appsOffset:count.optional().describe("Last-ingested offset of the validator app; of a copy: no less than what it holds, or with one copy of both databases:\
 no more"),ledgerEnd:count.optional().describe("Ledger end of the participant; a copy holds this or more"),prunedUpTo:count.optional(),dataTime:time.optional().
describe("Time of the newest sequenced event: the age of the data"),custody:schemas.k5n(["plain","wrapped","kms"]).optional(),users:schemas.YOg(ledgerUserSchema).
optional().describe("In sets of version 1 only"),walletUsers:schemas.YOg(schemas.YjP()).optional().describe("In sets of version 1 only"),notRead:schemas.g1P(schemas.
YjP(),schemas.YjP()).describe("Facts that could not be read, with the reason")}),identities:schemas.rej({participantId:schemas.YjP(),custody:schemas.k5n(["plain",
"kms"]),keySetDigest:sha256,version:schemas.YjP().optional(),takenAt:time,file:fileSchema.extend({heldIn:heldInSchema.optional()})}).optional(),identitiesNotIncluded:schemas.
YjP().optional().describe("Why there are none"),users:schemas.rej({count,externalParties:count.describe("Parties of users in other namespaces than the participa\
nt’s"),salt:schemas.YjP().regex(/^[A-Za-z0-9_-]{22}$/),digests:schemas.YOg(schemas.YjP().regex(/^[A-Za-z0-9_-]{16}$/)).describe("HMAC-SHA256 of each user’s na\
me by the salt, its first 96 bits in base64url"),file:fileSchema.describe("Who they are, with their parties and rights")}).optional().describe("Users of the par\
ticipant and of the validator app; absent: not known"),databases:schemas.PVZ([databaseSchema,databaseSchema]).describe("Apps first, then participant"),roles:schemas.
YOg(fileSchema).describe("Roles of each database server as SQL, without passwords"),otherDatabases:schemas.YOg(schemas.rej({name:schemas.YjP(),attribution:schemas.
YjP()})),encryptionRecipients:schemas.YOg(schemas.YjP()),proofs:schemas.YOg(proofSchema)}).describe("Manifest of a backup set of a Splice validator node");function formatManifest(manifest){
return Buffer.from(`${JSON.stringify(manifestSchema.parse(manifest),null,2)}
`)}function parseManifest(bytes,where){const manifest=acceptManifest(manifestSchema,bytes,where,manifestVersion);checkObjects(filesOf(manifest),where);const[apps,
participant]=manifest.databases;if(apps.role!=="apps"||participant.role!=="participant"){throw invalid(where,"its databases are not apps and participant, in thi\
s order")}const copied=manifest.databases.find(one=>one.capture.method!=="dump"&&!one.capture.roles.includes(one.role));if(copied!==void 0)throw invalid(where,`\
the copy of the ${copied.role} database does not hold it`);return{manifest,sha256:(0,meter.br)(bytes)}}function checkObjects(files,where){const names=files.flatMap(
piecesOf).map(({name})=>name.toLowerCase());if(new Set(names).size!==names.length)throw invalid(where,"two entries name the same file");if(names.includes(manifestName))
throw invalid(where,`it names ${manifestName} as a file of the set`);for(const file of files){const bytes=piecesOf(file).reduce((sum,piece)=>sum+piece.bytes,0);
if(bytes!==file.bytes)throw invalid(where,`the pieces of ${file.name} have ${bytes} bytes in all`)}}function acceptManifest(schema,bytes,where,newest){let json;
try{json=JSON.parse(bytes.toString("utf8"))}catch(error){throw invalid(where,"it is not JSON",error)}const version=json?.schemaVersion;if(typeof version==="numb\
er"&&version>newest){throw new failure.HR("manifest-newer",{what:`The manifest of ${where} has version ${version}; this release reads up to ${newest}.`,means:"A\
 newer release of this action wrote the set.",next:"Use that release or a newer one to restore it."})}const parsed=schema.safeParse(json);if(!parsed.success)throw invalid(
where,errors.S1(parsed.error).replaceAll(/\s+/g," "));return parsed.data}function databaseOf(manifest,of){return manifest.databases[of==="apps"?0:1]}function filesOf(manifest){
const identities=manifest.identities?.file;return[...identities!==void 0&&identities.heldIn===void 0?[identities]:[],...manifest.users?[manifest.users.file]:[],
...manifest.databases.flatMap(database=>database.files),...manifest.roles]}function piecesOf(file){return file.pieces??[file]}function invalid(where,why,cause){
return new failure.HR("manifest-invalid",{what:`The manifest of ${where} cannot be used: ${why}.`,means:"The set is damaged or was altered: it is not restored.",
next:"Take another copy of the set, or an older set.",cause})}}),28502:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Qo:()=>newSetId,ib:()=>setTime,o6:()=>isSetId});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const alphabet="a\
bcdefghjkmnpqrstuvwxyz23456789";const shape=/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-[a-z2-9]{6}$/;function newSetId(now=new Date){const time=now.toISOString().
replaceAll(/[-:.]/g,"");const random=Array.from({length:6},()=>alphabet[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length)]).join("");return`${time}\
-${random}`}function isSetId(text){return timeIn(text)!==void 0}function setTime(id2){const time=timeIn(id2);if(time===void 0)throw new Error(`not a set id: ${id2}`);
return time}function timeIn(text){const parts=shape.exec(text);if(parts===null)return void 0;const[,year,month,day,hour,minute,second,ms]=parts;const time=new Date(
`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);return Number.isNaN(time.getTime())?void 0:time}}),1203:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>BackupSets,q:()=>DrSets});var dr_manifest=__webpack_require__(15266);var held=__webpack_require__(7806);var repository_manifest=__webpack_require__(
31137);var files=__webpack_require__(22803);var meter=__webpack_require__(33801);;async function inPieces(source,limitBytes,write){const chunks=source[Symbol.asyncIterator]();
let rest=Buffer.alloc(0);const fill=async()=>{while(rest?.length===0)rest=(await chunks.next()).value;return rest};async function*piece(){for(let room=limitBytes;room>
0;){const chunk=await fill();if(chunk===void 0)return;const taken=chunk.subarray(0,room);rest=chunk.subarray(taken.length);room-=taken.length;yield taken}}try{do
await write(piece());while(await fill()!==void 0)}finally{await chunks.return?.()}}var failure=__webpack_require__(1145);var listed_sets=__webpack_require__(8051);
var set_id=__webpack_require__(28502);;const manifestLimit=16*1024*1024;const leftoverMs=36e5;const pieceBytes=64*1024**3;class Sets{storage;node;#kind;constructor(storage,node,kind){
this.storage=storage;this.node=node;this.#kind=kind}get prefix(){return`${this.node}/${this.#kind.folder}/`}async list(){return await this.newest(Number.POSITIVE_INFINITY)}async newest(count){
const{complete}=idsIn(await this.storage.list(this.prefix),this.prefix);return await Promise.all(complete.slice(0,count).map(id2=>this.#listed(id2)))}async survey(){
const objects=await this.storage.list(this.prefix);const bySet=Map.groupBy(objects,({name})=>name.slice(this.prefix.length).split("/")[0]);return await Promise.
all(idsIn(objects,this.prefix).complete.map(async id2=>{const stored=bySet.get(id2)??[];const listed=await this.#listed(id2);return{...listed,bytes:stored.reduce(
(sum,object)=>sum+object.bytes,0),problems:listed.read===void 0?[]:this.#problemsIn(listed.read.manifest,stored)}}))}async has(id2){const path=this.manifestPath(
id2);return(await this.storage.list(path)).some(({name})=>name===path)}async#listed(id2){try{return{id:id2,read:await this.read(id2)}}catch(error){return{id:id2,
problem:(0,failure.bD)(error)}}}async read(id2){for(;;){try{return await this.#readOnce(id2)}catch(error){const invalid=error instanceof failure.HR&&error.code===
"manifest-invalid";if(!invalid||!this.storage.elsewhere?.(this.manifestPath(id2)))throw error}}}async#readOnce(id2){let bytes;try{bytes=await(0,meter.Fo)(this.storage.
read(`${this.prefix}${id2}/${repository_manifest.vS}`),manifestLimit)}catch(error){if(!(error instanceof failure.HR)||error.code!=="missing")throw error;throw new failure.
HR("set-missing",{what:`There is no complete set ${id2} of node ${this.node} in ${this.storage.description}.`,next:"Take an id from the list that a dry run prin\
ts, or `latest`."})}const read=this.#kind.parse(bytes,`set ${id2}`);if(read.manifest.id!==id2||read.manifest.node!==this.node){throw new failure.HR("manifest-in\
valid",{what:`The manifest of set ${id2} is that of set ${read.manifest.id} of node ${read.manifest.node}.`,means:"A manifest was copied to another place: what \
it says is not about these files.",next:"Restore the original layout of the repository, or take another set."})}return read}manifestPath(id2){return`${this.prefix}${id2}\
/${repository_manifest.vS}`}async*readFile(id2,file,reading={}){const damaged=(name,bytes)=>found=>{const differs=found.bytes===bytes?`its digest is ${found.sha256}`:
`it has ${found.bytes} of ${bytes} bytes`;return new failure.HR("damaged",{what:`File ${name} of set ${id2} is not what was stored: ${differs}.`,means:"The file\
 was cut, altered or exchanged: the set cannot be restored.",next:"Take another copy of the set, or an older set."})};const{storage,prefix}=this;async function*whole(){
for(const piece of(0,repository_manifest.Xe)(file)){reading.piece=piece.name;const stored=storage.read(`${prefix}${id2}/${piece.name}`);if(file.pieces===void 0)
yield*stored;else yield*(0,files.z)(stored,piece,damaged(piece.name,piece.bytes))}}yield*(0,files.z)(whole(),file,damaged(file.name,file.bytes))}async checkFile(id2,file,signal){
for(;;){const reading={piece:file.name};try{let bytes=0;for await(const chunk of this.readFile(id2,file,reading)){bytes+=chunk.length;signal.throwIfAborted()}return bytes}catch(error){
if(signal.aborted||!this.storage.elsewhere?.(`${this.prefix}${id2}/${reading.piece}`))throw error}}}async problems(manifest){return this.#problemsIn(manifest,await this.
storage.list(`${this.prefix}${manifest.id}/`))}#problemsIn(manifest,objects){const stored=new Map(objects.map(object=>[object.name,object.bytes]));return this.#kind.
filesOf(manifest).flatMap(file=>(0,repository_manifest.Xe)(file).flatMap(piece=>{const bytes=stored.get(`${this.prefix}${manifest.id}/${piece.name}`);if(bytes===
void 0)return[{file:file.name,kind:"missing",text:`${piece.name} is missing`}];if(bytes===piece.bytes)return[];return[{file:file.name,kind:"size",text:`${piece.
name} has ${bytes} of ${piece.bytes} bytes`}]}))}async writeFile(id2,name,{bytes,sealed}){const pieces=[];await inPieces(bytes,this.storage.pieceBytes??pieceBytes,
async source=>{const first=pieces.length===0;const own=first?sealed:new meter.kI;const piece=first?name:`${name}.${String(pieces.length+1).padStart(4,"0")}`;const passing=sealed.
through(first?source:own.through(source));await this.storage.write(`${this.prefix}${id2}/${piece}`,passing,{exclusive:true});pieces.push({name:piece,...own.measured})});
return pieces}async publish(manifest){const bytes=this.#kind.format(manifest);const{sha256}=this.#kind.parse(bytes,`set ${manifest.id}`);const missing=await this.
problems(manifest);if(missing.length>0){throw new failure.HR("set-incomplete",{what:`The storage does not hold what was written: ${(0,listed_sets.C)(missing).join(
"; ")}.`,means:"The set was not published.",next:"Check the storage and run the backup again."})}await this.storage.write(this.manifestPath(manifest.id),(0,meter.
Oo)(bytes),{exclusive:true});return sha256}async lockedUntil(id2){const{storage}=this;if(storage.lockedUntil===void 0)return void 0;let latest;for(const{name}of await storage.
list(`${this.prefix}${id2}/`)){const until=await storage.lockedUntil(name);if(until!==void 0&&until.valueOf()>(latest?.valueOf()??Date.now()))latest=until}return latest}async remove(id2,between=async()=>{}){
await this.storage.remove(this.manifestPath(id2));await between();await this.discard(id2)}async discard(id2){for(const object of await this.storage.list(`${this.
prefix}${id2}/`))await this.storage.remove(object.name);await this.storage.sweep(`${this.prefix}${id2}/`)}async removeOrphans(before){const orphans=[];for(const id2 of idsIn(
await this.storage.list(this.prefix),this.prefix).incomplete){const objects=await this.storage.list(`${this.prefix}${id2}/`);const orphan={name:id2,bytes:objects.
reduce((sum,object)=>sum+object.bytes,0)};await before?.(id2);try{await this.discard(id2);orphans.push(orphan)}catch(error){if(!(error instanceof failure.HR)||error.
code!=="object-locked")throw error;orphans.push({...orphan,kept:error.what})}}for(const name of await this.storage.sweep(this.prefix))orphans.push({name,bytes:0});
await this.storage.sweep(`${this.node}/`,leftoverMs);return orphans}}function idsIn(objects,prefix){const complete=new Set;const seen=new Set;for(const object of objects){
const[id2,file]=object.name.slice(prefix.length).split("/");if(id2===void 0||!(0,set_id.o6)(id2))continue;seen.add(id2);if(file===repository_manifest.vS)complete.
add(id2)}return{complete:[...complete].sort().reverse(),incomplete:[...seen].filter(id2=>!complete.has(id2))}};const backupSets={folder:"sets",parse:repository_manifest.
Ng,format:repository_manifest.L_,filesOf:repository_manifest.R8};class BackupSets extends Sets{identityStore;constructor(storage,node,identityStore){super(storage,
node,backupSets);this.identityStore=identityStore}async*readFile(id2,file,reading){const{heldIn}=file;if(heldIn===void 0)yield*super.readFile(id2,file,reading);else
yield await(0,held.iJ)(this.identityStore,{...file,heldIn},id2)}async identitiesProblem(manifest){const file=manifest.identities?.file;if(file===void 0)return manifest.
identitiesNotIncluded??"it has no identities";const{heldIn}=file;if(heldIn!==void 0)return await(0,held.Eo)(this.identityStore,{...file,heldIn},manifest.id);return(await this.
problems(manifest)).find(problem=>problem.file===file.name)?.text}}const drSets={folder:"dr-sets",parse:dr_manifest.XU,format:dr_manifest.vF,filesOf:({snapshot})=>[
snapshot.file]};class DrSets extends Sets{constructor(storage,node){super(storage,node,drSets)}}}),31363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Du:()=>addressParts,Ls:()=>bucketParts,Ry:()=>behind});function addressParts(rest){const path=(rest??"").replace(/\/+$/,
"");const[host=""]=path.split("/");const found=path.split("/");const problem=host.includes("@")?"must not hold credentials (something@); they come from the envi\
ronment: a role by OIDC, a workload identity, or variables.":host.includes(":")?"must not hold a port; an endpoint of one’s own is an input of its own.":/[?#]/.
test(path)?"must not have parameters (? or #): signatures and keys do not belong there, and settings are inputs of their own.":/[\u0000-\u0020\u007f\\]/.test(path)?
"must not contain spaces, backslashes or control characters.":found.slice(1).some(part=>part===""||part==="."||part==="..")?"has an empty part, . or .. in its p\
refix.":void 0;return problem===void 0?found:{problem}}function bucketParts(rest,{shape,says}){const read=addressParts(rest);if("problem"in read)return read;const[
bucket="",...folders]=read;if(!shape.test(bucket))return{problem:`must name a bucket of ${says} after the two slashes.`};return{bucket,prefix:folders.join("/")}}
const behind=prefix=>prefix===""?"":`/${prefix}`}),1476:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M0:()=>formatAddress,cG:()=>isWrong,or:()=>parseAddress});var _drivers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50378);function parseAddress(text){const[
,scheme,rest]=text.startsWith("/")?[text,"/",text]:split.exec(text)??[];const asked=scheme?.toLowerCase();const driver=(0,_drivers_js__WEBPACK_IMPORTED_MODULE_0__.
Z)().find(({schemes})=>asked!==void 0&&schemes.includes(asked));if(driver!==void 0&&asked!==void 0)return driver.parse(rest,asked);const must=`must be ${forms()}\
.`;if(scheme===void 0||rest===void 0)return{problem:must};return{problem:`begins with ${JSON.stringify(scheme.slice(0,20))}, but ${must}`}}const split=/^([a-z][a-z0-9+.-]*)(?::|:\/\/(.*))?$/is;
function forms(){const all=(0,_drivers_js__WEBPACK_IMPORTED_MODULE_0__.Z)().map(({form})=>form);return`${all.slice(0,-1).join(", ")} or ${all.at(-1)}`}function formatAddress(address){
return(0,_drivers_js__WEBPACK_IMPORTED_MODULE_0__.SV)(address.kind).format(address)}function isWrong(read){return"problem"in read}}),50378:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{SV:()=>driverOf,Z:()=>storageDrivers});;const artifact={kind:"artifact",schemes:["artifact"],form:"artifact:",parse:rest=>rest===
void 0?{kind:"artifact"}:{problem:"takes nothing after artifact: (artifacts belong to the repository of the workflow)."},format:()=>"artifact:",async open(_,settings,{
log}){const{openArtifact}=await Promise.all([__webpack_require__.e(2322),__webpack_require__.e(6777)]).then(__webpack_require__.bind(__webpack_require__,43075));
return await openArtifact(settings,log)}};var address_parts=__webpack_require__(31363);;const azure={kind:"azure",schemes:["azblob"],form:"azblob://account/cont\
ainer/prefix",parse(rest){const read=(0,address_parts.Du)(rest);if("problem"in read)return read;const[account="",container="",...folders]=read;if(!/^[a-z0-9]{3,24}$/.
test(account)){return{problem:"must name a storage account of 3 to 24 lower-case letters and digits after the two slashes."}}if(!/^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/.
test(container)){return{problem:"must name a container after the account: 3 to 63 lower-case letters, digits and single hyphens between them."}}return{kind:"azu\
re",account,container,prefix:folders.join("/")}},format:({account,container,prefix})=>`azblob://${account}/${container}${(0,address_parts.Ry)(prefix)}`,async open(address,settings,{
log}){const{openAzure}=await Promise.all([__webpack_require__.e(2830),__webpack_require__.e(3324),__webpack_require__.e(728),__webpack_require__.e(5460),__webpack_require__.
e(2322),__webpack_require__.e(4428)]).then(__webpack_require__.bind(__webpack_require__,74428));return await openAzure(address,settings??{},log)}};;const directory={
kind:"directory",schemes:["/","file"],form:"an absolute path, file:///path",parse:(rest="",scheme)=>scheme==="file"?fileUrl(rest):plainPath(rest),format:({path})=>path,
async open({path}){const{DirectoryStorage}=await __webpack_require__.e(4955).then(__webpack_require__.bind(__webpack_require__,14955));return new DirectoryStorage(
path)}};function plainPath(path){return path.includes("\0")?{problem:"must not contain a NUL character."}:{kind:"directory",path}}function fileUrl(rest){const path=rest.
replace(/^localhost(?=\/)/i,"");if(!path.startsWith("/"))return{problem:"names a host after file://; a folder of this machine is file:///path with three slashes\
."};if(/[?#]/.test(path))return{problem:"has a ? or #; percent-encode them in a file:// URL or give a plain path."};try{return plainPath(decodeURIComponent(path))}catch{
return{problem:"has a % that does not begin a percent-encoded character."}}};const bucketNames={shape:/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,says:"3 to 63 lower\
-case letters, digits, dots, hyphens and underscores (222 with dots)"};const gcs={kind:"gcs",schemes:["gs"],form:"gs://bucket/prefix",parse(rest){const read=(0,
address_parts.Ls)(rest,bucketNames);return"problem"in read?read:{kind:"gcs",...read}},format:({bucket,prefix})=>`gs://${bucket}${(0,address_parts.Ry)(prefix)}`,
async open(address,settings,{log}){const{openGcs}=await Promise.all([__webpack_require__.e(3324),__webpack_require__.e(492),__webpack_require__.e(2322),__webpack_require__.
e(8758)]).then(__webpack_require__.bind(__webpack_require__,96774));return await openGcs(address,settings??{},log)}};;const driver_bucketNames={shape:/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
says:"3 to 63 lower-case letters, digits, dots and hyphens"};const s3={kind:"s3",schemes:["s3"],form:"s3://bucket/prefix",parse(rest){const read=(0,address_parts.
Ls)(rest,driver_bucketNames);return"problem"in read?read:{kind:"s3",...read}},format:({bucket,prefix})=>`s3://${bucket}${(0,address_parts.Ry)(prefix)}`,async open(address,settings,{
log}){const{openS3}=await Promise.all([__webpack_require__.e(5861),__webpack_require__.e(765),__webpack_require__.e(2322),__webpack_require__.e(296)]).then(__webpack_require__.
bind(__webpack_require__,60296));return await openS3(address,settings??{},log)}};;const builtIn=[directory,s3,gcs,azure,artifact];const registered=[...builtIn];
function registerStorage(driver){const taken=registered.find(({kind,schemes})=>kind===driver.kind||schemes.some(scheme=>driver.schemes.includes(scheme)));if(taken!==
void 0)throw new Error(`the storage ${taken.kind} is there already`);registered.push(driver)}function storageDrivers(){return registered}function driverOf(kind){
const driver=registered.find(one=>one.kind===kind);if(driver===void 0)throw new Error(`no storage of kind ${kind} is registered`);return driver}}),68359:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>SeveralStorages,C:()=>repositoryStandings});var posix_=__webpack_require__(53916);var fan_out=__webpack_require__(
93064);var meter=__webpack_require__(33801);var failure=__webpack_require__(1145);var manifest=__webpack_require__(31137);var log=__webpack_require__(60297);;async function writeAside(storage,name,source,{
stallMs,...options}){const relay=new fan_out.l;let failure2;let ended=false;let wake=()=>{};const writing=storage.write(name,relay,options).catch(error=>{failure2??=
{error}}).finally(()=>{ended=true;wake()});const giveUp=()=>{failure2??={error:stalled(stallMs)};relay.fail(failure2.error)};try{for await(const chunk of source){
if(failure2!==void 0||ended)continue;const taken=await new Promise(resolve=>{const timer=setTimeout(()=>resolve(false),stallMs);const done=()=>{clearTimeout(timer);
resolve(true)};wake=done;relay.push(chunk).then(done,done);if(ended)done()});if(!taken)giveUp()}}catch(error){relay.fail(error);await attempt(writing,stallMs);throw error}
if(failure2!==void 0)return failure2;relay.end();const late=await attempt(writing,stallMs);if(late!==void 0)giveUp();return failure2}async function attempt(work,timeoutMs){
const{promise:late,resolve}=Promise.withResolvers();const timer=setTimeout(()=>resolve({error:stalled(timeoutMs)}),timeoutMs);try{return await Promise.race([work.
then(()=>void 0,error=>({error})),late])}finally{clearTimeout(timer)}}function stalled(ms){return new failure.HR("repository-stalled",{what:`It did not go on wi\
thin ${(0,log.a)(ms)}.`,means:"An optional repository must not hold up the others.",next:"Look at its server and at the network to it."})};function repositoryStandings(storage,manifestPath){
if(storage instanceof SeveralStorages)return storage.standing(manifestPath);return[{repository:storage.description,required:true,state:"held"}]}const defaultStallMs=12e4;
const manifestLimit=16*1024*1024;class SeveralStorages{description;#members;#log;#stallMs;#dropped=new Map;#published=new Map;#reading=new Map;#bad=new Map;#silent=new Set;#standsIn=new Set;constructor(members,log2,stallMs=defaultStallMs){
this.#members=members;this.#log=log2;this.#stallMs=stallMs;this.description=members.map(({storage,required})=>`${storage.description}${required?"":" (optional)"}`).
join(", ")}get members(){return this.#members.filter(member=>!this.#dropped.has(member))}get pieceBytes(){const given=this.#members.flatMap(({storage})=>storage.
pieceBytes??[]);return given.length===0?void 0:Math.min(...given)}get#primary(){const[first]=this.#members;if(first===void 0)throw new Error("at least one repos\
itory is needed");return first.storage}drop(member,error){if(member.required||this.#dropped.has(member))return;this.#dropped.set(member,(0,failure.bD)(error));this.#log.
warning(`${member.storage.description} (optional) takes no more part in this run: ${(0,failure.bD)(error)}`)}standing(manifestPath){const holders=this.#published.
get(manifestPath)??[];return this.#members.map(member=>{const held=holders.includes(member);const why=this.#dropped.get(member);return{repository:member.storage.
description,required:member.required,state:held?"held":"missing",...!held&&{why:why??"it was not written"}}})}async list(prefix){const{members}=this;const answers=await Promise.
allSettled(members.map(({storage})=>storage.list(prefix)));const found=new Map;for(const[index,answer]of answers.entries()){const member=members[index];if(answer.
status==="rejected"&&member!==void 0)this.#unheard(member,answer.reason);if(answer.status==="rejected")continue;for(const object of answer.value){if(index>0&&!inSets(
object.name))continue;const before=found.get(object.name);if(before===void 0||before.bytes<object.bytes)found.set(object.name,object)}}const failed=answers.find(
answer=>answer.status==="rejected");if(failed!==void 0&&answers.every(({status})=>status==="rejected"))throw failed.reason;return[...found.values()]}async write(name,source,options={}){
if(!inSets(name))return await this.#primary.write(name,source,options);if((0,posix_.basename)(name)===manifest.vS)return await this.#publish(name,await(0,meter.
Fo)(source,manifestLimit));await(0,fan_out.Y)(source,this.members.map(member=>async branch=>{if(member.required)return await member.storage.write(name,branch,options);
const failure2=await writeAside(member.storage,name,branch,{...options,stallMs:this.#stallMs});if(failure2!==void 0)this.drop(member,failure2.error)}))}async*read(name){
if(!inSets(name)){yield*this.#primary.read(name);return}let first;for(const member of this.#candidates(name)){let began=false;try{for await(const chunk of member.
storage.read(name)){if(!began&&first!==void 0)this.#sayFrom(member,name,first.error);began=true;this.#reading.set(name,member);yield chunk}return}catch(error){this.#reading.
set(name,member);if(began)throw error;first??={error}}}throw first?.error??new failure.HR("missing",{what:`${name} is in none of ${this.description}.`})}elsewhere(name){
const from=this.#reading.get(name);if(from===void 0)return false;const bad=this.#bad.get(name)??new Set;this.#bad.set(name,bad.add(from));const[next]=this.#candidates(
name);if(next===void 0)return false;this.#log.warning(`${name} in ${from.storage.description} is not what was stored; ${next.storage.description} is asked for i\
t.`);return true}async replace(name,seen,content){return await this.#primary.replace(name,seen,content)}async remove(name){if(!inSets(name))return await this.#primary.
remove(name);await this.#each(storage=>storage.remove(name))}async sweep(prefix,olderThanMs){const swept=await this.#each(storage=>storage.sweep(prefix,olderThanMs));
return[...new Set(swept.flat())]}async freeBytes(){const free=(await this.#each(storage=>storage.freeBytes())).filter(bytes=>bytes!==void 0);return free.length===
0?void 0:Math.min(...free)}async lockedUntil(name){const until=await this.#each(async storage=>await storage.lockedUntil?.(name));return until.filter(time=>time!==
void 0).sort((a,b)=>b.valueOf()-a.valueOf()).at(0)}async#publish(name,bytes){await this.#compare(`${(0,posix_.dirname)(name)}/`);const[first,...others]=this.members;
if(first===void 0)throw new Error("at least one repository is needed");const written=[];const write=({storage})=>storage.write(name,(0,meter.Oo)(bytes),{exclusive:true});
try{for(const member of[...others.filter(({required})=>required),first]){await write(member);written.push(member)}}catch(error){for(const member of written)await member.
storage.remove(name).catch(second=>{this.#log.warning(`The set is in ${member.storage.description} although it was not published; its manifest could not be remo\
ved: ${(0,failure.bD)(second)}`)});throw error}for(const member of others.filter(({required})=>!required)){const failure2=await attempt(write(member),this.#stallMs);
if(failure2===void 0)written.push(member);else this.drop(member,failure2.error)}this.#published.set(name,written)}async#compare(prefix){const filesIn=async({storage})=>new Map(
(await storage.list(prefix)).map(({name,bytes})=>[name,bytes]));const[first,...others]=this.members;if(first===void 0)throw new Error("at least one repository i\
s needed");const wanted=await filesIn(first);for(const member of others){try{const held=await filesIn(member);const differs=[...wanted].filter(([name,bytes])=>held.
get(name)!==bytes).map(([name])=>name);if(differs.length===0)continue;throw new failure.HR("set-incomplete",{what:`${member.storage.description} does not hold w\
hat was written: ${differs.join(", ")}.`,means:"The set was not published.",next:"Check that repository and run the backup again."})}catch(error){if(member.required)
throw error;this.drop(member,error)}}}#candidates(name){const bad=this.#bad.get(name);return this.members.filter(member=>!bad?.has(member))}async#each(ask){const results=[];
let failed;for(const member of this.members){try{results.push(await ask(member.storage))}catch(error){if(member.required)failed??={error};else this.drop(member,
error)}}if(failed!==void 0)throw failed.error;return results}#sayFrom(member,name,error){const text=`${name} is read from ${member.storage.description}: ${(0,failure.
bD)(error)}`;if(this.#standsIn.has(member))this.#log.info(text);else this.#log.warning(text);this.#standsIn.add(member)}#unheard(member,error){if(this.#silent.has(
member))return;this.#silent.add(member);this.#log.warning(`${member.storage.description} cannot be listed: ${(0,failure.bD)(error)}`)}}function inSets(name){return/^[^/]+\/(?:dr-)?sets\//.
test(name)}}),23470:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MF:()=>MalformedIdentities,
Ql:()=>identitiesChanges,go:()=>parseIdentities,we:()=>maxIdentitiesBytes,xS:()=>checkIdentities});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_util__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57975);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(60297);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);class IdentitiesFile{#bytes;constructor(bytes){
this.#bytes=bytes}get size(){return this.#bytes.length}reveal(){return this.#bytes}toString(){return"***"}toJSON(){return"***"}[node_util__WEBPACK_IMPORTED_MODULE_1__.
inspect.custom](){return"***"}}const maxIdentitiesBytes=1024*1024;const participantIdText=/^PAR::[^:]+::1220[0-9a-f]{64}$/;const base64Text=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const purposes=["namespace","signing","encryption"];const base64=zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1,"is empty").regex(base64Text,"is not base64");const plainKey=zod__WEBPACK_IMPORTED_MODULE_4__.
Ikc({keyPair:base64,name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional()});const kmsKey=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["signing","encryption"]),keyId:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1,"is empty"),name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP({error:"is missing: Splic\
e cannot import a KMS key without a name"}).min(1,"is empty")});const dumpSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
keys:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.L5J()).min(1,"is empty"),authorizedStoreSnapshot:base64,version:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP().optional()});function parseIdentities(dump){const bytes=Buffer.isBuffer(dump)?dump:Buffer.from(JSON.stringify(dump)??"");if(bytes.length>=maxIdentitiesBytes){
throw new MalformedIdentities(`it has ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_5__.z)(bytes.length)}, where less than 1 MiB is expected`)}const{id:id2,keys,
version}=accept(dumpSchema,Buffer.isBuffer(dump)?parseJson(bytes):dump,"");if(!participantIdText.test(id2)){const shown=/^[A-Z]{3}::/.test(id2)&&id2.length<200?
`“${id2}”`:"in another form";throw new MalformedIdentities(`its id is ${shown}, where PAR::<identifier>::1220<64 hex digits> is expected`)}const facts=keys.
map((key,index)=>keyFacts(key,`keys.${index}`));requirePurposes(facts);return{participantId:id2,...version!==void 0&&{version},custody:facts.every(key=>key.kind===
"kms")?"kms":"plain",keyNames:facts.flatMap(key=>key.name===""?[]:[key.name]).sort(),unnamedKeys:facts.filter(key=>key.name==="").length,kmsKeyIds:facts.flatMap(
key=>key.kind==="kms"?[key.fingerprint]:[]).sort(),keySetDigest:digest(JSON.stringify(facts.map(key=>[key.name,key.kind,key.fingerprint]).sort(byText))),raw:new IdentitiesFile(
bytes)}}function checkIdentities(identities,expected){const{participantId,keyNames,unnamedKeys,custody}=identities;const unnamedPurposes=purposes.filter(purpose=>!keyNames.
some(name=>serves(name,purpose)));return[{name:"identities-keys",verdict:unnamedPurposes.length===0?"pass":"not-checked",detail:unnamedPurposes.length===0?`${custody===
"kms"?"KMS references":"keys"} for ${purposes.join(", ")} (${keyNames.join(", ")})`:`${unnamedKeys} keys have no name, so which of them serves ${unnamedPurposes.
join(", ")} cannot be told; a dump by a newer Splice names them`},expected.participantId===void 0?{name:"identities-participant",verdict:"not-checked",detail:`t\
he dump is of ${participantId}; the id in the participant database could not be read`}:{name:"identities-participant",verdict:expected.participantId===participantId?
"pass":"fail",detail:expected.participantId===participantId?`both are ${participantId}`:`the dump is of ${participantId}, the participant database of ${expected.
participantId}`}]}function identitiesChanges(now,before){if(now.participantId!==before.participantId){return[`The node is now ${now.participantId}; in the previ\
ous set it was ${before.participantId}. That is right after a network reset or a re-onboarding, and otherwise it is another node.`]}if(now.keySetDigest!==before.
keySetDigest){return["The keys of the node changed since the previous set. That is right after a key rotation; otherwise find out who changed them."]}return[]}function keyFacts(key,at){
if(typeof key==="object"&&key!==null&&"keyPair"in key){const{keyPair,name:name2}=accept(plainKey,key,at);new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh(keyPair);
return{name:name2??"",kind:"plain",fingerprint:digest(Buffer.from(keyPair,"base64"))}}const{type,keyId,name}=accept(kmsKey,key,at);return{name,kind:"kms",type,fingerprint:keyId}}
function requirePurposes(keys){const missing=purposes.filter(purpose=>!keys.some(key=>serves(key.name,purpose)));const unnamed=keys.filter(key=>key.name==="").length;
if(missing.length>unnamed){throw new MalformedIdentities(`no key for ${missing.join(", ")}; its keys are ${keys.map(key=>key.name||"(no name)").join(", ")}`)}for(const{
name,type}of keys){const wanted=serves(name,"encryption")?"encryption":purposes.some(p=>serves(name,p))?"signing":type;if(type!==void 0&&type!==wanted){throw new MalformedIdentities(
`the KMS key “${name}” is of type ${type}, where ${wanted} is expected`)}}}function serves(name,purpose){return name===purpose||name.endsWith(`-${purpose}`)}
function parseJson(bytes){try{return JSON.parse(bytes.toString("utf8"))}catch{throw new MalformedIdentities(`its ${bytes.length} bytes are not complete JSON`)}}
function accept(schema,value,at){const result=schema.safeParse(value);if(result.success)return result.data;const[issue]=result.error.issues;const path=[at,...issue?.
path??[]].filter(part=>part!=="").join(".");throw new MalformedIdentities(`${path===""?"the whole":path}: ${issue?.message??"not as expected"}`)}class MalformedIdentities extends _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR{problem;constructor(problem){super("identities-malformed",{what:`The identities dump is not usable: ${problem}.`,means:"A node could not be re-onboarded with\
 it.",next:"Check that validator-url leads to the validator app itself and look into its log; do not rely on earlier copies of this dump."});this.problem=problem}}
function digest(data){return`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex")}`}function byText(a,b){return JSON.
stringify(a)<JSON.stringify(b)?-1:1}}),70917:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K:()=>readAppsFacts,x:()=>readParticipantFacts});var sql=__webpack_require__(38621);var printable=__webpack_require__(4172);;class FactReader{missing={};#query;#tables;#schema;#nowhere;constructor(query,found){
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
common_kms_metadata_store";const keys_textual=["varchar","text"];const none={namespace:0,signing:0,encryption:0,wrapped:0};async function readKeys(reader,namespace){
const count=async(table,id2,wrapper)=>await reader.read("keys",{[table]:{[id2]:keys_textual,[wrapper]:keys_textual,purpose:["int2"]}},()=>(0,sql.ll)`SELECT count(*) FILTER (WHERE ${(0,
sql.UU)(id2)} = ${(0,sql.Uq)(namespace??"")}) AS namespace,
          count(*) FILTER (WHERE purpose = ${(0,sql.Uq)(signing)}) AS signing,
          count(*) FILTER (WHERE purpose = ${(0,sql.Uq)(encryption)}) AS encryption, count(${(0,sql.UU)(wrapper)}) AS wrapped
        FROM ${reader.table(table)}`,([row])=>row??none);const stored=await count(privateKeys,"key_id","wrapper_key_id");const held=reader.has(kmsKeys)?await count(
kmsKeys,"fingerprint","kms_key_id"):none;if(stored===void 0||held===void 0)return void 0;const sum=of=>stored[of]+held[of];const lacking=[...namespace!==void 0&&
sum("namespace")===0?["the key of the node’s namespace"]:[],...sum("signing")===0?["a signing key"]:[],...sum("encryption")===0?["an encryption key"]:[]];const custody=held.
signing+held.encryption>0?"kms":stored.wrapped>0?"wrapped":"plain";return{custody,lacking,namespaceKnown:namespace!==void 0}};const synchronizers_textual=["varc\
har","text"];const synchronizers_whole=["int4","int8"];const registries=[{table:"par_registered_synchronizers",id:"physical_synchronizer_id",alias:"synchronizer\
_alias"},{table:"par_synchronizers",id:"synchronizer_id",alias:"alias",status:"status"},{table:"par_domains",id:"domain_id",alias:"alias",status:"status"}];const configurations=[
{table:"par_synchronizer_connection_configs",alias:"synchronizer_alias",id:"physical_synchronizer_id"},{table:"par_synchronizer_connection_configs",alias:"synch\
ronizer_alias"},{table:"par_domain_connection_configs",alias:"domain_alias"}];const indexColumns=["physical_synchronizer_idx","synchronizer_idx","domain_idx","d\
omain_id","client"];const activeLiteral=(0,sql.ll)`'A'`;const synchronizerTables=[...registries.map(({table})=>table),...new Set(configurations.map(({table})=>table)),
"common_sequenced_events","common_static_strings"];async function readSynchronizers(reader){const registry=registries.find(({table:table2})=>reader.has(table2))??
registries[0];if(registry===void 0)throw new Error("there are registries");const{table,id:id2,alias}=registry;const configuration=configurations.find(one=>reader.
has(one.table,{[one.alias]:synchronizers_textual,status:["bpchar","varchar","text"]})&&(one.id===void 0||reader.has(one.table,{[one.id]:synchronizers_textual})));
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
onizer that is connected has an event";return oldest}}),63262:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{k:()=>ask});var _child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);async function ask([program="",...args],cwd){const{getExecOutput}=await Promise.
resolve().then(__webpack_require__.bind(__webpack_require__,81260));const options={silent:true,ignoreReturnCode:true,env:(0,_child_js__WEBPACK_IMPORTED_MODULE_0__.
Jq)(),...cwd!==void 0&&{cwd}};const quoted=`"${program.replaceAll('"','\\"')}"`;try{const{exitCode,stdout}=await getExecOutput(quoted,[...args],options);return exitCode===
0?stdout:void 0}catch{return void 0}}}),4172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{g:()=>printable});function printable(text){return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,character=>`\\u{${(character.codePointAt(0)??0).toString(
16)}}`)}}),89596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>Steps});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);var _log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(60297);class Steps{all=[];#log;#before;constructor(log,before=async()=>{}){this.#log=log;this.#before=
before}async run(title,work){await this.#before(title);return await this.#log.group(title,async()=>{const startedAt=new Date;const notes={};try{const result=await work(
notes);this.#record(title,"done",startedAt,notes);return result}catch(error){this.#record(title,"failed",startedAt,{...notes,note:(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)});throw error}})}#record(title,status,startedAt,notes){const step={title,status,startedAt,finishedAt:new Date,...notes};this.all.push(step);const ms=step.
finishedAt.getTime()-startedAt.getTime();const size=notes.bytes===void 0?"":`, ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.z)(notes.bytes)}`;const note=status==="\
done"&&notes.note?`: ${notes.note}`:"";this.#log.info(`${title} ${status} in ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.a)(ms)}${size}${note}`)}}}),48441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>tool});;const package_namespaceObject=JSON.parse('{"UU":"splice-validator-backup-actions","rE":"0.1.0"}');;const tool={
name:package_namespaceObject.UU,version:package_namespaceObject.rE}}),25598:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>waitFor});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);async function waitFor(ask,options){const until=Date.now()+options.timeoutMs;for(;;){if(options.signal?.aborted)throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.
cJ;const answer=await ask();if(answer!==void 0)return answer;if(Date.now()>=until)return void 0;try{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(
Math.min(options.everyMs??1e3,Math.max(1,until-Date.now())),void 0,{signal:options.signal})}catch{throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.cJ}}}})};
