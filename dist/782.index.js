export const id=782;export const ids=[782];export const modules={82782:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{openArtifact:()=>openArtifact});var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(
76760);var external_node_stream_promises_=__webpack_require__(46466);var pipeline_meter=__webpack_require__(33801);var failure=__webpack_require__(1145);var temporary=__webpack_require__(
30744);var external_node_crypto_=__webpack_require__(77598);var object_key=__webpack_require__(95551);;const marker="splice-validator-backup~";const longest=255;
function artifactName(name){const version2=`${Date.now().toString(36)}-${(0,external_node_crypto_.randomBytes)(5).toString("hex")}`;const encoded=`${marker}${(0,
object_key.T5)("",name).split("/").map(encode).join("~")}~~${version2}`;if(encoded.length>longest){throw new failure.HR("name-escapes",{what:`The name ${JSON.stringify(
name)} is too long for an artifact.`})}return encoded}function objectOfArtifact(artifact){if(!artifact.startsWith(marker))return void 0;const[encoded="",version2]=artifact.
slice(marker.length).split("~~");return version2===void 0||encoded===""?void 0:encoded.split("~").map(decode).join("/")}function encode(part){return[...Buffer.from(
part)].map(byte=>/[A-Za-z0-9._-]/.test(String.fromCharCode(byte))?String.fromCharCode(byte):`=${byte.toString(16).padStart(2,"0")}`).join("")}function decode(part){
return Buffer.from(part.replaceAll(/=([0-9a-f]{2})/g,(_,hex)=>String.fromCharCode(Number.parseInt(hex,16))),"latin1").toString("utf8")}var undici=__webpack_require__(
46752);var schemas=__webpack_require__(27597);var version=__webpack_require__(48441);var store_failure=__webpack_require__(29786);var store_requests=__webpack_require__(
21360);;const pageSize=100;const pageSchema=schemas.Ikc({artifacts:schemas.YOg(schemas.Ikc({id:schemas.Whr(),name:schemas.YjP(),size_in_bytes:schemas.Whr(),expired:schemas.
zMY(),created_at:schemas.YjP().nullable(),digest:schemas.YjP().nullish()}))});class Refused extends Error{status;constructor(status,text){super(text);this.status=
status}}class ArtifactService{description;patience;#settings;#dispatcher=new undici.J2({connect:{timeout:1e4}});constructor(settings,patience){this.#settings=settings;
this.patience=patience;this.description=`workflow artifacts of ${settings.repository}`}async all(){const found=new Map;for(let page=1;;page++){const answer=await this.#rest(
"GET",`artifacts?per_page=${pageSize}&page=${page}`,"list","");const read=pageSchema.safeParse(asJson(answer));if(!read.success)throw this.#failure(new Error("G\
itHub answered in a form that is not known"),"list","");const{artifacts}=read.data;for(const{id:id2,name,size_in_bytes:bytes,created_at,digest,expired}of artifacts){
if(expired)continue;found.set(id2,{id:id2,name,bytes,created:new Date(created_at??0),digest:digest??void 0})}if(artifacts.length<pageSize)return[...found.values()]}}async upload(path,name){
const{DefaultArtifactClient}=await Promise.all([__webpack_require__.e(830),__webpack_require__.e(728),__webpack_require__.e(351),__webpack_require__.e(799)]).then(
__webpack_require__.bind(__webpack_require__,76799));try{const{id:id2}=await new DefaultArtifactClient().uploadArtifact((0,external_node_path_.basename)(path),[
path],(0,external_node_path_.dirname)(path),{skipArchive:true,compressionLevel:0,...this.#settings.retentionDays>0&&{retentionDays:this.#settings.retentionDays}});
if(id2!==void 0)return id2;throw new Error("GitHub gave the artifact no id")}catch(error){throw this.#failure(error,"write",name)}}async open({id:id2,bytes},at,name){
const location=await this.#rest("GET",`artifacts/${id2}/zip`,"read",name);return await this.#patiently("read",name,async signal=>{const answer=await(0,undici.Em)(
location,{dispatcher:this.#dispatcher,headers:{...at>0&&{range:`bytes=${at}-`},"user-agent":version.z.name},headersTimeout:this.patience.idleMs,bodyTimeout:this.
patience.idleMs,signal});const start=answer.statusCode===206?at:0;if(![200,206].includes(answer.statusCode)){await answer.body.dump();throw new Refused(answer.statusCode,
`the store of artifacts answered ${answer.statusCode}`)}return{body:answer.body,total:bytes,start,version:String(id2)}})}async remove(id2,name){await this.#rest(
"DELETE",`artifacts/${id2}`,"remove",name)}async#rest(method,path,doing,name){const url=`${this.#settings.apiUrl.replace(/\/$/,"")}/repos/${this.#settings.repository}\
/actions/${path}`;return await this.#patiently(doing,name,async signal=>{const answer=await(0,undici.Em)(url,{method,dispatcher:this.#dispatcher,headers:{accept:"\
application/vnd.github+json",authorization:`Bearer ${this.#settings.token.reveal()}`,"user-agent":version.z.name,"x-github-api-version":"2022-11-28"},headersTimeout:this.
patience.idleMs,bodyTimeout:this.patience.idleMs,signal});const text=await answer.body.text();const{location}=answer.headers;if(answer.statusCode===302&&typeof location===
"string")return location;if(answer.statusCode<300)return text;if(answer.statusCode===404&&method==="DELETE")return"";throw new Refused(answer.statusCode,`GitHub\
 answered ${answer.statusCode}${explanation(text)}`)})}async#patiently(doing,name,work){try{return await(0,store_requests.d_)(this.patience,work,passesBy)}catch(error){
throw this.#failure(error,doing,name)}}#failure(error,doing,name){if(error instanceof failure.HR)return error;const kind=kindOf(error,doing);return(0,store_failure.
Si)({text:(0,failure.bD)(error).replace(/\.$/,""),kind},doing,name,{description:this.description,container:`repository ${this.#settings.repository}, or the toke\
n may not see it`,permissions:{list:"permissions: actions: read to the job",read:"permissions: actions: read to the job",write:"the job to upload artifacts",remove:"\
permissions: actions: write to the job",sweep:"permissions: actions: write to the job"},logIn:"Give github-token, by default the token of the workflow; artifact\
s are there in a job only.",inputs:"github-token and the permissions of the job"})}}function explanation(text){const said=schemas.Ikc({message:schemas.YjP()}).safeParse(
asJson(text)).data?.message;return said===void 0?"":`: ${said.slice(0,300).replace(/\.$/,"")}`}function asJson(text){try{return JSON.parse(text)}catch{return void 0}}
function passesBy(error){if(error instanceof Refused)return error.status===429||error.status>=500;return(0,store_failure.FF)(error?.code)!==void 0}function kindOf(error,doing){
if(error instanceof Refused){if(error.status===401)return"credentials";if(error.status===403)return"access";if(error.status===404)return doing==="read"?"missing":
"no-container";if(error.status===410)return"missing";return error.status===429||error.status>=500?"busy":"other"}const text=(0,failure.bD)(error);if(/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)|backend IDs/.
test(text))return"credentials";return(0,store_failure.FF)(error?.code)??"other"}var resumed_download=__webpack_require__(35566);;var __knownSymbol=(name,symbol)=>(symbol=
Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!==
"object"&&typeof value!=="function")__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){
dispose=value[__knownSymbol("dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{
inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{
var E=typeof SuppressedError==="function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=
hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);
if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};const swapLimit=4*1024*1024;const mostLooks=20;
async function openArtifact(settings,log,patience=store_requests.te){if(settings===void 0||process.env["ACTIONS_RUNTIME_TOKEN"]===void 0){throw new failure.HR("\
storage-credentials",{what:"repository: artifact: is used outside of a job of GitHub Actions.",means:"Artifacts can be written and found in a job only.",next:"R\
un it in a workflow, or give another repository."})}const storage=new ArtifactStorage(new ArtifactService(settings,patience));await storage.list("");log.warning(
`The repository is ${storage.description}. GitHub deletes them after some days (90 at most in public repositories, 400 in private ones), whoever reads the repos\
itory can download them, and two runs that begin in the same moment may both believe that they are alone: keep a concurrency group, and keep sets elsewhere as w\
ell.`);return storage}class ArtifactStorage{description;#service;constructor(service){this.#service=service;this.description=service.description}async list(prefix){
const newest=new Map;for(const artifact of(await this.#service.all()).sort((a,b)=>a.id-b.id)){const name=objectOfArtifact(artifact.name);if(name?.startsWith(prefix))
newest.set(name,artifact)}return[...newest].map(([name,{bytes,created}])=>({name,bytes,modified:created}))}async write(name,source,options={}){const taken=async()=>options.
exclusive===true&&(await this.#versions(name)).length>0;const own=await this.#upload(name,source,taken);if(own===void 0)throw(0,store_failure.pQ)(name,this.description);
const older=own.before;if(options.exclusive&&older.length>0){await this.#service.remove(own.id,name);throw(0,store_failure.pQ)(name,this.description)}for(const{
id:id2}of older)await this.#service.remove(id2,name)}async*read(name){for(let begun=false,look=1;;look++){const artifact=(await this.#versions(name)).at(-1);if(artifact===
void 0)throw missing(name,this.description);try{for await(const chunk of this.#download(artifact,name)){begun=true;yield chunk}return}catch(error){if(begun||look>=
mostLooks||!isMissing(error))throw error}}}async replace(name,seen,content){const before=(await this.#versions(name)).at(-1);if(before===void 0)return false;try{
if(!(await(0,pipeline_meter.Fo)(this.#download(before,name),swapLimit)).equals(seen))return false}catch(error){if(isMissing(error))return false;throw error}const own=await this.#upload(
name,(0,pipeline_meter.Oo)(content),async()=>false);if(own===void 0)return false;const won=own.before.at(-1)?.id===before.id;await this.#service.remove(won?before.
id:own.id,name);return won}async remove(name){for(const{id:id2}of await this.#versions(name))await this.#service.remove(id2,name)}sweep(){return Promise.resolve(
[])}freeBytes(){return Promise.resolve(void 0)}async#versions(name){(0,object_key.T5)("",name);return versionsIn(await this.#service.all(),name)}#download(artifact,name){
return(0,resumed_download.o)({patience:this.#service.patience,open:at=>this.#service.open(artifact,at,name),isReplaced:()=>false,explain:error=>error,name,place:this.
description})}async#upload(name,source,skip){var _stack=[];try{const folder=__using(_stack,await(0,temporary.y)(),true);const path=(0,external_node_path_.join)(
folder.path,artifactName(name));const meter=new pipeline_meter.kI;await(0,external_node_stream_promises_.pipeline)(meter.through(source),(0,external_node_fs_.createWriteStream)(
path,{mode:384,flags:"wx"}));if(await skip())return void 0;const{bytes,sha256}=meter.measured;const id2=await this.#service.upload(path,name);await(0,promises_.
rm)(path);const all=await this.#service.all();const stored=all.find(artifact=>artifact.id===id2);const difference=stored===void 0?"it is not in the list":stored.
bytes!==bytes?`${stored.bytes} bytes are there, ${bytes} were sent`:stored.digest!==void 0&&stored.digest!==sha256?"its SHA-256 is another":void 0;if(difference!==
void 0){await this.#service.remove(id2,name);throw(0,store_failure.V$)(name,this.description,difference)}return{id:id2,before:versionsIn(all,name).filter(artifact=>artifact.
id<id2)}}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}}function versionsIn(artifacts,name){
return artifacts.filter(artifact=>objectOfArtifact(artifact.name)===name).sort((a,b)=>a.id-b.id)}function isMissing(error){return error instanceof failure.HR&&error.
code==="missing"}function missing(name,description){return new failure.HR("missing",{what:`Cannot read ${name} in ${description}: it is not there.`,means:"The r\
epository does not hold it, or GitHub has deleted it because of its age.",next:"Check the repository input; a file that is missing from a set makes the set unus\
able."})}}),95551:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T5:()=>objectKey,m1:()=>nameOfKey,
uU:()=>keyPrefix});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);function objectKey(prefix,name){if(name.split("/").some(part=>part===
""||part==="."||part==="..")){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("name-escapes",{what:`The name ${JSON.stringify(name)} leads out of t\
he repository.`})}return keyPrefix(prefix,name)}function keyPrefix(prefix,namePrefix){return prefix===""?namePrefix:`${prefix}/${namePrefix}`}function nameOfKey(prefix,key){
const start=prefix===""?"":`${prefix}/`;const name=key.startsWith(start)?key.slice(start.length):"";return name===""||name.endsWith("/")?void 0:name}}),35566:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>resumedDownload});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _store_requests_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
21360);async function*resumedDownload(object){let at=0;let version;for(let failed=0;;){let body;try{const opened=await object.open(at,version);body=opened.body;
body.on("error",()=>{});if(opened.start!==at||version!==void 0&&opened.version!==version){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("storage",
{what:`${object.place} does not give the rest of ${object.name}: it answers something else than was asked for.`,next:"Run again; if it stays so, look for a prox\
y between the runner and the store."})}version=opened.version;for await(const chunk of watched(body,object.patience.idleMs)){at+=chunk.length;failed=0;yield chunk}
if(at===opened.total)return;throw Object.assign(new Error(`the answer ended after ${at} of ${opened.total} bytes`),{code:"ECONNRESET"})}catch(error){if(at>0&&object.
isReplaced(error))throw changed(object);if(body===void 0||error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR||++failed>=object.patience.attempts)
throw object.explain(error);await(0,_store_requests_js__WEBPACK_IMPORTED_MODULE_1__.v7)(failed)}finally{body?.destroy()}}}async function*watched(body,idleMs){const chunks=body[Symbol.
asyncIterator]();for(;;){const timer=setTimeout(()=>{body.destroy(new _store_requests_js__WEBPACK_IMPORTED_MODULE_1__.W_(`no byte for ${Math.ceil(idleMs/1e3)} s`))},
idleMs);const next=await chunks.next().finally(()=>clearTimeout(timer));if(next.done)return;yield next.value}}function changed({name,place}){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("storage-changed",{what:`${name} in ${place} was replaced while it was read.`,means:"What was read so far and what would follow do not belong together.",next:"\
Run again."})}}),29786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FF:()=>networkKind,
Si:()=>storeFailure,V$:()=>storedWrongFailure,pC:()=>keptFailure,pQ:()=>existsFailure});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);function storeFailure(error,doing,what,store){const{code,means,next}=explain(error,doing,store);return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR(code,{what:`Cannot ${doing} ${what===""?"objects":what} in ${store.description}: ${error.text}.`,means,next})}const untouched="Complete sets are untouched.";
function explain(error,doing,store){switch(error.kind){case"missing":return{code:"missing",means:"The repository does not hold it.",next:"Check the repository i\
nput; a file that is missing from a set makes the set unusable."};case"no-container":return{code:"storage-not-found",means:`There is no ${store.container}.`,next:`\
Check ${store.inputs}.`};case"credentials":return{code:"storage-credentials",means:`The runner has no credentials that the store accepts, or they have expired. ${untouched}`,
next:store.logIn};case"access":return{code:"storage-access",means:`The credentials of the runner are good, and may not do that. ${untouched}`,next:`Allow ${store.
permissions[doing]}; docs/storage.md has the least roles.`};case"locked":return{code:"object-locked",means:"The store keeps it, whoever asks for its removal. It\
 was not removed.",next:"Nothing, if that is what the policy is for; it can be removed when the store lets go of it."};case"busy":return{code:"storage-busy",means:`\
The store refused again and again for the moment. ${untouched}`,next:"Run again later; if it stays so, see the status page of the store."};case"unreachable":return{
code:"storage-unreachable",means:`The store was not reached. ${untouched}`,next:`Check ${store.inputs}, and DNS, firewall and HTTPS_PROXY of the runner.`};case"\
cut":return{code:"storage-unreachable",means:`The connection to the store was cut or gave no byte for too long, again and again. ${untouched}`,next:"Check the n\
etwork between the runner and the store, then run again."};case"other":return{code:"storage",means:"The repository did not do it.",next:"See what the store says\
, and its documentation of that error."}}}const neverReached=new Set(["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH"]);const cutCodes=new Set(
["ECONNRESET","EPIPE","ETIMEDOUT","ECONNABORTED","ERR_STREAM_PREMATURE_CLOSE","UND_ERR_SOCKET","UND_ERR_CONNECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY\
_TIMEOUT"]);function networkKind(code){if(code===void 0)return void 0;if(neverReached.has(code)||/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(code))
return"unreachable";return cutCodes.has(code)?"cut":void 0}function existsFailure(name,description){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(
"exists",{what:`Cannot write ${name} in ${description}: it is there already.`,means:"Another run has written it.",next:"Run again when that run has ended."})}function keptFailure(name,description,until,by){
return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("object-locked",{what:`${name} in ${description} is kept by the store ${until instanceof Date?`unt\
il ${until.toISOString()}`:"without end"} (${by}).`,means:"It was not removed.",next:"Nothing, if that is what the policy is for; it can be removed when the sto\
re lets go of it."})}function storedWrongFailure(name,description,difference){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("stored-wrong",{what:`${description}\
 does not hold ${name} as it was sent: ${difference}.`,means:"Something between here and the store, or the store, damaged it. It was removed; complete sets are \
untouched.",next:"Run again. If it happens again, look for a proxy in between, or ask the operator of the store."})}}),21360:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W_:()=>NoAnswer,d_:()=>patiently,te:()=>storePatience,v7:()=>pause});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58500);const storePatience={idleMs:6e4,attempts:6};const slowest=1e5;const longestPauseMs=2e4;class NoAnswer extends Error{name="TimeoutError";code="ETIMEDOUT"}
async function patiently(patience,work,passes,{bytes=0,stop}={}){const limitMs=patience.idleMs+Math.ceil(bytes/slowest*1e3);for(let attempt=1;;attempt++){const limit=AbortSignal.
timeout(limitMs);try{return await work(stop===void 0?limit:AbortSignal.any([limit,stop]))}catch(error){const thrown=limit.aborted?new NoAnswer(`no answer within\
 ${Math.ceil(limitMs/1e3)} s`):error;if(stop?.aborted||attempt>=patience.attempts)throw thrown;if(!(thrown instanceof NoAnswer)&&!passes(thrown))throw thrown;await pause(
attempt,stop)}}}async function pause(attempt,stop){const most=Math.min(longestPauseMs,100*2**attempt);await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.
setTimeout)(most*(.5+Math.random()/2),void 0,stop===void 0?{}:{signal:stop})}}),30744:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>temporaryFolder});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);async function temporaryFolder(parent=process.env["RUNNER_TEMP"]??(0,node_os__WEBPACK_IMPORTED_MODULE_1__.
tmpdir)()){const path=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent,"splice-validator-"));
return{path,async[Symbol.asyncDispose](){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{recursive:true,force:true})}}}}),48441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>tool});;const package_namespaceObject=JSON.parse('{"UU":"splice-validator-backup-actions","rE":"0.1.0"}');;const tool={
name:package_namespaceObject.UU,version:package_namespaceObject.rE}})};
