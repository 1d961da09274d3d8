export const id=6777;export const ids=[6777];export const modules={64636:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{k:()=>GitHubRefusal,y:()=>GitHubApi});var _http_fetch_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58362);var _http_http_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
403&&(/secondary rate/i.test(message??"")||headers["x-ratelimit-remaining"]==="0");return new GitHubRefusal(message??"",{status,limited,attempts})}}),58362:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>fetchFor,l:()=>responseOf});var _http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9588);function fetchFor(service,limits={}){
return async(url,init={})=>{const{method="GET",headers,body,redirect,signal}=init;const request={...limits,service,url:new URL(url),method,headers:Object.fromEntries(
new Headers(headers)),...body!=null&&{body}};const stop=signal??void 0;return responseOf(redirect==="manual"?await(0,_http_js__WEBPACK_IMPORTED_MODULE_0__.oD)(await(0,
_http_js__WEBPACK_IMPORTED_MODULE_0__.qN)(request,stop),request):await(0,_http_js__WEBPACK_IMPORTED_MODULE_0__.cv)(request,stop))}}function responseOf({status,headers,
body}){return new Response([204,205,304].includes(status)?null:new Uint8Array(body),{status,headers})}}),43075:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openArtifact:()=>openArtifact});var external_node_fs_=__webpack_require__(73024);var promises_=__webpack_require__(51455);
var external_node_path_=__webpack_require__(76760);var external_node_stream_promises_=__webpack_require__(46466);var pipeline_meter=__webpack_require__(33801);var failure=__webpack_require__(
1145);var temporary=__webpack_require__(30744);var external_node_crypto_=__webpack_require__(77598);var key=__webpack_require__(53324);;const marker="splice-val\
idator-backup~";const longest=255;function artifactName(name){const version=`${Date.now().toString(36)}-${(0,external_node_crypto_.randomBytes)(5).toString("hex")}`;
const encoded=`${marker}${(0,key.T5)("",name).split("/").map(encode).join("~")}~~${version}`;if(encoded.length>longest){throw new failure.HR("name-escapes",{what:`\
The name ${JSON.stringify(name)} is too long for an artifact.`})}return encoded}function objectOfArtifact(artifact){if(!artifact.startsWith(marker))return void 0;
const[encoded="",version]=artifact.slice(marker.length).split("~~");return version===void 0||encoded===""?void 0:encoded.split("~").map(decode).join("/")}function encode(part){
return[...Buffer.from(part)].map(byte=>/[A-Za-z0-9._-]/.test(String.fromCharCode(byte))?String.fromCharCode(byte):`=${byte.toString(16).padStart(2,"0")}`).join(
"")}function decode(part){return Buffer.from(part.replaceAll(/=([0-9a-f]{2})/g,(_,hex)=>String.fromCharCode(Number.parseInt(hex,16))),"latin1").toString("utf8")}
var schemas=__webpack_require__(27597);var octokit=__webpack_require__(64636);var http=__webpack_require__(9588);var objects_failure=__webpack_require__(77325);
var requests=__webpack_require__(88017);;const root="/repos/{owner}/{repo}/actions/artifacts";const pageSize=100;const firstDelayMs=100;const pageSchema=schemas.
Ikc({artifacts:schemas.YOg(schemas.Ikc({id:schemas.Whr(),name:schemas.YjP(),size_in_bytes:schemas.Whr(),expired:schemas.zMY(),created_at:schemas.YjP().nullable(),
digest:schemas.YjP().nullish()}))});class ArtifactService{description;patience;#settings;constructor(settings,patience){this.#settings=settings;this.patience=patience;
this.description=`workflow artifacts of ${settings.repository}`}async all(){const found=new Map;for(let page=1;;page++){const path=`GET ${root}?per_page=${pageSize}\
&page=${page}`;const read=pageSchema.safeParse((await this.#ask(path,"list","")).data);if(!read.success)throw this.#failure(new Error("GitHub answered in a form\
 that is not known"),"list","");const{artifacts}=read.data;for(const{id:id2,name,size_in_bytes:bytes,created_at,digest,expired}of artifacts){if(expired)continue;
found.set(id2,{id:id2,name,bytes,created:new Date(created_at??0),digest:digest??void 0})}if(artifacts.length<pageSize)return[...found.values()]}}async upload(path,name){
const{DefaultArtifactClient}=await Promise.all([__webpack_require__.e(2830),__webpack_require__.e(3251),__webpack_require__.e(728),__webpack_require__.e(1351),__webpack_require__.
e(683)]).then(__webpack_require__.bind(__webpack_require__,60683));try{const{id:id2}=await new DefaultArtifactClient().uploadArtifact((0,external_node_path_.basename)(
path),[path],(0,external_node_path_.dirname)(path),{skipArchive:true,compressionLevel:0,...this.#settings.retentionDays>0&&{retentionDays:this.#settings.retentionDays}});
if(id2!==void 0)return id2;throw new Error("GitHub gave the artifact no id")}catch(error){throw this.#failure(error,"write",name)}}async open({id:id2,bytes},at,name){
const{headers}=await this.#ask(`GET ${root}/${id2}/zip`,"read",name,"manual");const url=new URL(String(headers["location"]));const request={service:{name:"the s\
tore of artifacts",input:"github-token"},url,headers:{accept:"*/*",...at>0&&{range:`bytes=${at}-`}},timeoutMs:this.patience.idleMs};return await this.#patiently(
"read",name,async signal=>{const stop=new AbortController;const close=()=>stop.abort();const answer=await(0,http.qN)(request,AbortSignal.any([signal,stop.signal]));
const{status}=answer;if(status===200||status===206)return{body:answer.body,close,total:bytes,start:status===206?at:0,version:String(id2)};close();const text=`th\
e store of artifacts answered ${status}`;throw new octokit.k(text,{status,limited:status===429,attempts:1})})}async remove(id2,name){await this.#ask(`DELETE ${root}\
/${id2}`,"remove",name).catch(error=>{if(!(error instanceof failure.HR)||error.code!=="storage-not-found")throw error})}async#ask(route,doing,name,redirect){const{
repository,apiUrl,token}=this.#settings;const{idleMs,attempts}=this.patience;const patience={answerMs:idleMs,retries:attempts-1,firstDelayMs};const api=new octokit.
y({repository,apiUrl,token,...patience});try{return await api.ask(route,{},redirect===void 0?{}:{redirect})}catch(error){throw this.#failure(error,doing,name)}}async#patiently(doing,name,work){
try{return await(0,requests.d_)(this.patience,work,passesBy)}catch(error){throw this.#failure(error,doing,name)}}#failure(error,doing,name){if(error instanceof failure.
HR&&!(error instanceof http.HR))return error;const kind=kindOf(error,doing);return(0,objects_failure.Si)({text:(0,failure.bD)(error).replace(/\.$/,""),kind},doing,
name,{description:this.description,container:`repository ${this.#settings.repository}, or the token may not see it`,permissions:{list:"permissions: actions: rea\
d to the job",read:"permissions: actions: read to the job",write:"the job to upload artifacts",remove:"permissions: actions: write to the job",sweep:"permission\
s: actions: write to the job"},logIn:"Give github-token, by default the token of the workflow; artifacts are there in a job only.",inputs:"github-token and the \
permissions of the job"})}}function passesBy(error){if(error instanceof octokit.k)return error.limited||(error.status??0)>=500;return error instanceof http.HR&&
error.networkCode!==void 0}function kindOf(error,doing){if(error instanceof octokit.k){const{status,limited}=error;if(status===void 0)return"unreachable";if(limited||
status>=500)return"busy";if(status===401)return"credentials";if(status===403)return"access";if(status===404)return doing==="read"?"missing":"no-container";return status===
410?"missing":"other"}const text=(0,failure.bD)(error);if(/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)|backend IDs/.test(text))return"credentials";const code=error instanceof
http.HR?error.networkCode:error?.code;return(0,objects_failure.x6)(code,text)?.kind??"other"}var download=__webpack_require__(22519);;var __knownSymbol=(name,symbol)=>(symbol=
Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!==
"object"&&typeof value!=="function")__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){
dispose=value[__knownSymbol("dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{
inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{
var E=typeof SuppressedError==="function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=
hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);
if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};const swapLimit=4*1024*1024;const mostLooks=20;
async function openArtifact(settings,log,patience=requests.te){if(settings===void 0||process.env["ACTIONS_RUNTIME_TOKEN"]===void 0){throw new failure.HR("storag\
e-credentials",{what:"repository: artifact: is used outside of a job of GitHub Actions.",means:"Artifacts can be written and found in a job only.",next:"Run it \
in a workflow, or give another repository."})}const storage=new ArtifactStorage(new ArtifactService(settings,patience));await storage.list("");log.warning(`The \
repository is ${storage.description}. GitHub deletes them after some days (90 at most in public repositories, 400 in private ones), whoever reads the repository\
 can download them, and two runs that begin in the same moment may both believe that they are alone: keep a concurrency group, and keep sets elsewhere as well.`);
return storage}class ArtifactStorage{description;#service;constructor(service){this.#service=service;this.description=service.description}async list(prefix){const newest=new Map;
for(const artifact of(await this.#service.all()).sort((a,b)=>a.id-b.id)){const name=objectOfArtifact(artifact.name);if(name?.startsWith(prefix))newest.set(name,
artifact)}return[...newest].map(([name,{bytes,created}])=>({name,bytes,modified:created}))}async write(name,source,options={}){const taken=async()=>options.exclusive===
true&&(await this.#versions(name)).length>0;const own=await this.#upload(name,source,taken);if(own===void 0)throw(0,objects_failure.pQ)(name,this.description);const older=own.
before;if(options.exclusive&&older.length>0){await this.#service.remove(own.id,name);throw(0,objects_failure.pQ)(name,this.description)}for(const{id:id2}of older)
await this.#service.remove(id2,name)}async*read(name){for(let begun=false,look=1;;look++){const artifact=(await this.#versions(name)).at(-1);if(artifact===void 0)
throw missing(name,this.description);try{for await(const chunk of this.#download(artifact,name)){begun=true;yield chunk}return}catch(error){if(begun||look>=mostLooks||
!isMissing(error))throw error}}}async replace(name,seen,content){const before=(await this.#versions(name)).at(-1);if(before===void 0)return false;try{if(!(await(0,
pipeline_meter.Fo)(this.#download(before,name),swapLimit)).equals(seen))return false}catch(error){if(isMissing(error))return false;throw error}const own=await this.#upload(
name,(0,pipeline_meter.Oo)(content),async()=>false);if(own===void 0)return false;const won=own.before.at(-1)?.id===before.id;await this.#service.remove(won?before.
id:own.id,name);return won}async remove(name){for(const{id:id2}of await this.#versions(name))await this.#service.remove(id2,name)}sweep(){return Promise.resolve(
[])}freeBytes(){return Promise.resolve(void 0)}async#versions(name){(0,key.T5)("",name);return versionsIn(await this.#service.all(),name)}#download(artifact,name){
return(0,download.o)({patience:this.#service.patience,open:at=>this.#service.open(artifact,at,name),isReplaced:()=>false,explain:error=>error,name,place:this.description})}async#upload(name,source,skip){
var _stack=[];try{const folder=__using(_stack,await(0,temporary.y)(),true);const path=(0,external_node_path_.join)(folder.path,artifactName(name));const meter=new pipeline_meter.
kI;await(0,external_node_stream_promises_.pipeline)(meter.through(source),(0,external_node_fs_.createWriteStream)(path,{mode:384,flags:"wx"}));if(await skip())return void 0;
const{bytes,sha256}=meter.measured;const id2=await this.#service.upload(path,name);await(0,promises_.rm)(path);const all=await this.#service.all();const stored=all.
find(artifact=>artifact.id===id2);const difference=stored===void 0?"it is not in the list":stored.bytes!==bytes?`${stored.bytes} bytes are there, ${bytes} were \
sent`:stored.digest!==void 0&&stored.digest!==sha256?"its SHA-256 is another":void 0;if(difference!==void 0){await this.#service.remove(id2,name);throw(0,objects_failure.
V$)(name,this.description,difference)}return{id:id2,before:versionsIn(all,name).filter(artifact=>artifact.id<id2)}}catch(_){var _error=_,_hasError=true}finally{
var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}}function versionsIn(artifacts,name){return artifacts.filter(artifact=>objectOfArtifact(
artifact.name)===name).sort((a,b)=>a.id-b.id)}function isMissing(error){return error instanceof failure.HR&&error.code==="missing"}function missing(name,description){
return new failure.HR("missing",{what:`Cannot read ${name} in ${description}: it is not there.`,means:"The repository does not hold it, or GitHub has deleted it\
 because of its age.",next:"Check the repository input; a file that is missing from a set makes the set unusable."})}}),30744:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>temporaryFolder});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);async function temporaryFolder(parent=process.env["RUNNER_TEMP"]??(0,node_os__WEBPACK_IMPORTED_MODULE_1__.
tmpdir)()){const path=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent,"splice-validator-"));
return{path,async[Symbol.asyncDispose](){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{recursive:true,force:true})}}}}),74995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ay:()=>pRetry});;const objectToString=Object.prototype.toString;const isError=value=>objectToString.call(value)==="[o\
bject Error]";const errorMessages=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","N\
etwork request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function isNetworkError(error){const isValid=error&&
isError(error)&&error.name==="TypeError"&&typeof error.message==="string";if(!isValid){return false}const{message,stack}=error;if(message==="Load failed"||message.
startsWith("Load failed (")&&message.endsWith(")")){return stack===void 0||"__sentry_captured__"in error}if(message.startsWith("error sending request for url")){
return true}if(message==="Failed to fetch"||message.startsWith("Failed to fetch (")&&message.endsWith(")")){return true}return errorMessages.has(message)};function validateRetries(retries){
if(typeof retries==="number"){if(retries<0){throw new TypeError("Expected `retries` to be a non-negative number.")}if(Number.isNaN(retries)){throw new TypeError(
"Expected `retries` to be a valid number or Infinity, got NaN.")}}else if(retries!==void 0){throw new TypeError("Expected `retries` to be a number or Infinity.")}}
function validateNumberOption(name,value,{min=0,allowInfinity=false}={}){if(value===void 0){return}if(typeof value!=="number"||Number.isNaN(value)){throw new TypeError(
`Expected \`${name}\` to be a number${allowInfinity?" or Infinity":""}.`)}if(!allowInfinity&&!Number.isFinite(value)){throw new TypeError(`Expected \`${name}\` t\
o be a finite number.`)}if(value<min){throw new TypeError(`Expected \`${name}\` to be ≥ ${min}.`)}}class AbortError extends Error{constructor(message){super();
if(message instanceof Error){this.originalError=message;({message}=message)}else{this.originalError=new Error(message);this.originalError.stack=this.stack}this.
name="AbortError";this.message=message}}function calculateDelay(retriesConsumed,options){const attempt=Math.max(1,retriesConsumed+1);const random=options.randomize?
Math.random()+1:1;let timeout=Math.round(random*options.minTimeout*options.factor**(attempt-1));timeout=Math.min(timeout,options.maxTimeout);return timeout}function calculateRemainingTime(start,max){
if(!Number.isFinite(max)){return max}return max-(performance.now()-start)}async function onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options}){
const normalizedError=error instanceof Error?error:new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);if(normalizedError instanceof
AbortError){throw normalizedError.originalError}const retriesLeft=Number.isFinite(options.retries)?Math.max(0,options.retries-retriesConsumed):options.retries;const maxRetryTime=options.
maxRetryTime??Number.POSITIVE_INFINITY;const context=Object.freeze({error:normalizedError,attemptNumber,retriesLeft,retriesConsumed});await options.onFailedAttempt(
context);if(calculateRemainingTime(startTime,maxRetryTime)<=0){throw normalizedError}const consumeRetry=await options.shouldConsumeRetry(context);const remainingTime=calculateRemainingTime(
startTime,maxRetryTime);if(remainingTime<=0||retriesLeft<=0){throw normalizedError}if(normalizedError instanceof TypeError&&!isNetworkError(normalizedError)){if(consumeRetry){
throw normalizedError}options.signal?.throwIfAborted();return false}if(!await options.shouldRetry(context)){throw normalizedError}if(!consumeRetry){options.signal?.
throwIfAborted();return false}const delayTime=calculateDelay(retriesConsumed,options);const finalDelay=Math.min(delayTime,remainingTime);options.signal?.throwIfAborted();
if(finalDelay>0){await new Promise((resolve,reject)=>{const onAbort=()=>{clearTimeout(timeoutToken);options.signal?.removeEventListener("abort",onAbort);reject(
options.signal.reason)};const timeoutToken=setTimeout(()=>{options.signal?.removeEventListener("abort",onAbort);resolve()},finalDelay);if(options.unref){timeoutToken.
unref?.()}options.signal?.addEventListener("abort",onAbort,{once:true})})}options.signal?.throwIfAborted();return true}async function pRetry(input,options={}){options=
{...options};validateRetries(options.retries);if(Object.hasOwn(options,"forever")){throw new Error("The `forever` option is no longer supported. For many use-ca\
ses, you can set `retries: Infinity` instead.")}options.retries??=10;options.factor??=2;options.minTimeout??=1e3;options.maxTimeout??=Number.POSITIVE_INFINITY;options.
maxRetryTime??=Number.POSITIVE_INFINITY;options.randomize??=false;options.onFailedAttempt??=()=>{};options.shouldRetry??=()=>true;options.shouldConsumeRetry??=()=>true;
validateNumberOption("factor",options.factor,{min:0,allowInfinity:false});validateNumberOption("minTimeout",options.minTimeout,{min:0,allowInfinity:false});validateNumberOption(
"maxTimeout",options.maxTimeout,{min:0,allowInfinity:true});validateNumberOption("maxRetryTime",options.maxRetryTime,{min:0,allowInfinity:true});if(!(options.factor>
0)){options.factor=1}options.signal?.throwIfAborted();let attemptNumber=0;let retriesConsumed=0;const startTime=performance.now();while(Number.isFinite(options.
retries)?retriesConsumed<=options.retries:true){attemptNumber++;try{options.signal?.throwIfAborted();const result=await input(attemptNumber);options.signal?.throwIfAborted();
return result}catch(error){if(await onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options})){retriesConsumed++}}}throw new Error("Retry attemp\
ts exhausted without throwing an error.")}function makeRetriable(function_,options){return function(...arguments_){return pRetry(()=>function_.apply(this,arguments_),
options)}}})};
