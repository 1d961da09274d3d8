export const id=2322;export const ids=[2322];export const modules={63451:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D6:()=>closeHttp,Pb:()=>sharedConnections,bE:()=>nodeAgents,qP:()=>openConnections});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
37067);var node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(44708);var undici__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46752);var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(75591);const connectTimeoutMs=1e4;function openConnections({connectMs=connectTimeoutMs,
most}={}){const{http_proxy:httpProxy="",https_proxy:httpsProxy="",no_proxy:noProxy}=proxyRules();const proxies={httpProxy,httpsProxy,noProxy,proxyTunnel:false};
const{emitWarning}=process;process.emitWarning=()=>{};try{const pool={connect:{timeout:connectMs},...most!==void 0&&{connections:most}};return new undici__WEBPACK_IMPORTED_MODULE_2__.
J2({...pool,...proxies})}finally{process.emitWarning=emitWarning}}function nodeAgents({most=32}={}){const settings={keepAlive:true,maxSockets:most,proxyEnv:proxyRules()};
return{httpAgent:new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(settings),httpsAgent:new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(settings)}}let shared;function sharedConnections(){
shared??=openConnections();return shared}async function closeHttp(){const closing=shared;shared=void 0;await closing?.destroy()}function proxyRules(){const http=proxyOf(
"http_proxy");const https=proxyOf("https_proxy")??http;const given=process.env["no_proxy"]??process.env["NO_PROXY"]??"";const direct=[given,"localhost","127.0.0\
.1","[::1]","::1"].filter(Boolean).join(",");return{...http!==void 0&&{http_proxy:http},...https!==void 0&&{https_proxy:https},no_proxy:given.trim()==="*"?"*":direct}}
function proxyOf(lower){const[name,value]=[lower,lower.toUpperCase()].map(one=>[one,process.env[one]]).find(([,one])=>one)??[];if(name===void 0||value===void 0)
return void 0;if(!URL.canParse(value)){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("http-proxy",{what:`The environment variable ${name} is not \
a URL.`,next:"Set it to the form http://host:port, or unset it."})}const{password}=new URL(value);if(password!=="")new _system_secret_js__WEBPACK_IMPORTED_MODULE_4__.
zh(decodeURIComponent(password));return value}}),5923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AQ:()=>htmlFailure,FP:()=>statusFailure,HR:()=>HttpFailure,TN:()=>oneLine,_6:()=>isHtml,"in":()=>tooLargeFailure,mu:()=>parseRetryAfter,qO:()=>transportFailure});
var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
60297);var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75591);const longestErrorText=500;class HttpFailure extends _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR{status;errorText;retryable=false;retryAfterMs;tried;networkCode;constructor(code,text,facts={}){super(code,text);this.name="HttpFailure";Object.assign(this,facts)}final(){
return this.#like(this.what,{})}after(attempts,elapsedMs){const tried=`Tried ${attempts} times in ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.a)(elapsedMs)}\
.`;return this.#like(`${this.what} ${tried}`,{tried})}#like(what,more){const{means,next,status,errorText,networkCode}=this;const text={what,...means!==void 0&&{
means},...next!==void 0&&{next}};return new HttpFailure(this.code,text,{status,errorText,networkCode,...more})}}const unreachableCodes=new Set(["EAI_AGAIN","ECO\
NNABORTED","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EPIPE","ETIMEDOUT","UND_ERR_CONNECT_TIMEOUT","UND_ERR_SOCKET"]);const timeoutCodes=new Set(
["UND_ERR_BODY_TIMEOUT","UND_ERR_HEADERS_TIMEOUT"]);const tlsCode=/^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|UND_ERR_PRX_TLS|HOSTNAME_MISMATCH)/;
function transportFailure(error,place,service){const networkCode=codeOf(error);const meaning=readTransport(networkCode,oneLine((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)),service);const{what,next,retryable=false}=meaning;const text={what:`${place}: ${what}.`,...next!==void 0&&{next}};return new HttpFailure(meaning.code,
text,{networkCode:networkCode||void 0,retryable})}function readTransport(code,detail,{name,input}){if(timeoutCodes.has(code)){const next=`Check the load of ${name}\
, then run again.`;return{code:"http-timeout",what:`${name} did not answer in time`,next,retryable:true}}if(tlsCode.test(code)){const next=`Check the certificat\
e behind ${input}; for a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file on the runner.`;return{code:"http-tls",what:`no secure connection\
 to ${name}: ${detail}`,next}}if(/Proxy response \(|Proxy Authentication Required/.test(detail)){const next=`Check HTTP_PROXY and HTTPS_PROXY, or name the host \
of ${input} in NO_PROXY.`;const retryable=/\(50[234]\)/.test(detail);return{code:"http-proxy",what:`the proxy of the runner refused: ${detail}`,next,retryable}}
if(code.startsWith("HPE_")){const next=`Check scheme and port of ${input}.`;return{code:"http-protocol",what:`what answers there does not speak HTTP (${code})`,
next}}if(unreachableCodes.has(code)){const next=`Check ${input}, that it runs, and that the runner may connect to it.`;return{code:"http-unreachable",what:`${name}\
 cannot be reached: ${detail}`,next,retryable:true}}return{code:"http-request",what:`the request failed: ${detail}`}}function statusFailure(answer,place,service){
const{status}=answer;const gateway=status===502||status===503||status===504;if(isHtml(answer)&&!gateway)return htmlFailure(status,place,service);const errorText=errorTextOf(
answer);const retryAfterMs=parseRetryAfter(answer.headers["retry-after"]);return new HttpFailure("http-status",{what:`${place} answered ${status}${errorText===void 0?
"":`: ${errorText}`}.`,...gateway&&{means:isHtml(answer)?`A proxy answers in the place of ${service.name}: it is not running or not reachable from there.`:`${service.
name} is there but not able to answer now.`},...status===429&&{means:`${service.name} is busy or cannot do this yet.`}},{status,retryable:gateway||status===429,
errorText,retryAfterMs})}function htmlFailure(status,place,service){return new HttpFailure("http-html",{what:`${place} answered with HTML: a proxy or login page\
 is in front of it, check ${service.input}.`,next:`Open the address in a browser from the runner's network to see which page it is.`},{status})}function tooLargeFailure(limit,place){
return new HttpFailure("http-too-large",{what:`${place} answered with more than ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.z)(limit)}, which was not read.`})}
function isHtml(answer){if(/^\s*(text\/html|application\/xhtml)/i.test(answer.headers["content-type"]??""))return true;return/^\s*<(!doctype|html|head|body)\b/i.
test(answer.body.subarray(0,200).toString("latin1"))}function parseRetryAfter(value,now=Date.now()){if(value===void 0)return void 0;if(/^\d{1,9}$/.test(value.trim()))
return Number(value.trim())*1e3;const date=Date.parse(value);return Number.isNaN(date)?void 0:Math.max(0,date-now)}function oneLine(text){const clean=(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_1__.
E$)(text).replace(/\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?/g,"***");const line=clean.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g," ").trim();return line.length<=longestErrorText?
line:`${line.slice(0,longestErrorText-1)}…`}const errorSchema=zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({error:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),error_description:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional().catch(void 0)}).transform(({error,error_description:more})=>more===void 0?error:`${error}\
: ${more}`),zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({error:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({message:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()})}).transform(({error})=>error.
message),zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({errors:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP())}).transform(({errors})=>errors.
join("; ")),zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({message:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()}).transform(({message})=>message)]);function errorTextOf(answer){
if(isHtml(answer))return void 0;const text=answer.body.subarray(0,64*1024).toString("utf8");try{return oneLine(errorSchema.safeParse(JSON.parse(text)).data??"")||
void 0}catch{return/^text\/plain/i.test(answer.headers["content-type"]??"")?oneLine(text)||void 0:void 0}}function codeOf(error){let current=error;for(let depth=0;current instanceof
Error&&depth<6;depth++){const{code}=current;if(typeof code==="string")return code;current=current.cause}return""}}),9588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D6:()=>_connections_js__WEBPACK_IMPORTED_MODULE_5__.D6,HR:()=>_http_failure_js__WEBPACK_IMPORTED_MODULE_6__.HR,R6:()=>insist,
SS:()=>requestJson,cv:()=>exchange,fv:()=>openStream,oD:()=>readWhole,qN:()=>begin,vA:()=>asJson});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58500);var p_retry__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(74995);var undici__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46752);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(60297);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);var _system_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
48441);var _connections_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(63451);var _http_failure_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5923);const defaultTimeoutMs=6e4;
const defaultMaxBytes=16*1024*1024;const longestDelayMs=1e4;const mostRedirects=3;async function exchange(request,signal){return await followed(request,async one=>await readWhole(
await begin(one,signal),one))}async function openStream(request,signal){return await followed(request,async one=>{const begun=await begin(one,signal);if(begun.status>=
200&&begun.status<300&&!(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_6__._6)({...begun,body:Buffer.alloc(0)}))return begun;const answer=await readWhole(begun,one);
if(answer.status>=300&&answer.status<400)return{...answer,body:noBytes()};asJson(answer,one);throw new Error("an answer that is no success was taken for one")})}
async function*noBytes(){}async function followed(request,ask){let url=request.url;for(let redirects=0;;redirects++){const answer=await ask({...request,url});const location=answer.
headers["location"];if(answer.status<300||answer.status>399||location===void 0)return answer;const target=URL.canParse(location,url.href)?new URL(location,url):
void 0;if(target===void 0||!mayFollow(request,url,target)||redirects===mostRedirects){throw new _http_failure_js__WEBPACK_IMPORTED_MODULE_6__.HR("http-redirect",
{what:`${placeOf(request,url)} answered ${answer.status}: it sends us to ${target?shown(target):"an address that is none"}, which is not followed.`,next:`If tha\
t is the right address, give it as ${request.service.input}; if it is a login page, ask for an address without it.`},{status:answer.status})}url=target}}async function requestJson(request,insistence={}){
return insist(async signal=>asJson(await exchange(request,signal),request),insistence)}function asJson(answer,request){const place=placeOf(request);if(answer.status<
200||answer.status>299)throw(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_6__.FP)(answer,place,request.service);if((0,_http_failure_js__WEBPACK_IMPORTED_MODULE_6__.
_6)(answer))throw(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_6__.AQ)(answer.status,place,request.service);if(answer.status===204)return{...answer,json:void 0};
try{return{...answer,json:JSON.parse(answer.body.toString("utf8"))}}catch{throw new _http_failure_js__WEBPACK_IMPORTED_MODULE_6__.HR("http-not-json",{what:`${placeOf(
request)} answered ${answer.status} with ${answer.body.length} bytes that are not complete JSON.`,next:`Check that ${request.service.input} leads to ${request.service.
name} and that no proxy in between cuts answers.`},{status:answer.status})}}async function insist(attempt,insistence){const deadlineMs=insistence.deadlineMs??12e4;
const deadline=AbortSignal.timeout(deadlineMs);const signal=insistence.signal?AbortSignal.any([insistence.signal,deadline]):deadline;const begun=Date.now();let attempts=0;
let last;try{return await(0,p_retry__WEBPACK_IMPORTED_MODULE_7__.Ay)(()=>{attempts++;return attempt(signal)},{signal,retries:insistence.retries??4,minTimeout:insistence.
firstDelayMs??1e3,maxTimeout:longestDelayMs,randomize:true,shouldRetry:({error})=>error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_6__.HR&&error.retryable,
onFailedAttempt:async({error,retriesLeft})=>{if(!(error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_6__.HR))return;last=error;if(!error.retryable||retriesLeft===
0)return;const wait=error.retryAfterMs??0;if(Date.now()-begun+wait>deadlineMs)throw error;insistence.onRetry?.(`${error.what} Trying again${wait>0?` in ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_8__.
a)(wait)}, as asked`:""}.`);if(wait>0)await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait,void 0,{signal})}})}catch(error){if(insistence.
signal?.aborted)throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.cJ;const failure=deadline.aborted&&!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR)?last??late(deadlineMs):error;if(failure instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_6__.HR&&attempts>1)throw failure.after(attempts,Date.now()-begun);
throw failure}}function placeOf(request,url=request.url){const host=request.hostHeader===void 0?"":` (Host: ${request.hostHeader})`;return`${request.method??"GE\
T"} ${shown(url)}${host}`}async function readWhole(begun,request){const maxBytes=request.maxBytes??defaultMaxBytes;const chunks=[];let size=0;for await(const chunk of begun.
body){size+=chunk.length;if(size>maxBytes)throw(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_6__["in"])(maxBytes,placeOf(request));chunks.push(chunk)}return{...begun,
body:Buffer.concat(chunks)}}async function begin(request,signal){const timeoutMs=request.timeoutMs??defaultTimeoutMs;const failed=error=>{if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR)return error;if(signal?.aborted)return signal.reason;const failure=(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_6__.qO)(error,placeOf(request),request.service);
return request.repeatable===false?failure.final():failure};try{const{statusCode,headers,body}=await(0,undici__WEBPACK_IMPORTED_MODULE_1__.Em)(request.url,{dispatcher:request.
connections??(0,_connections_js__WEBPACK_IMPORTED_MODULE_5__.Pb)(),method:request.method??"GET",headers:{accept:"application/json","user-agent":_system_version_js__WEBPACK_IMPORTED_MODULE_4__.
z.name,...revealed(request.headers??{}),...request.hostHeader!==void 0&&{host:request.hostHeader},...request.token!==void 0&&{authorization:`Bearer ${request.token.
reveal()}`}},body:request.body??null,headersTimeout:timeoutMs,bodyTimeout:timeoutMs,...signal!==void 0&&{signal}});async function*bytes(){try{for await(const chunk of body)
yield chunk}catch(error){throw failed(error)}}return{status:statusCode,headers:flat(headers),body:bytes()}}catch(error){throw failed(error)}}function revealed(headers){
const texts=Object.entries(headers).map(([name,value])=>[name,value instanceof _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh?value.reveal():value]);return Object.
fromEntries(texts)}function mayFollow(request,from,to){if((request.method??"GET")!=="GET"||request.redirects==="refuse")return false;if(to.origin===from.origin)
return true;return to.hostname===from.hostname&&from.protocol==="http:"&&to.protocol==="https:"}function flat(headers){const result={};for(const[name,value]of Object.
entries(headers)){if(value!==void 0)result[name.toLowerCase()]=Array.isArray(value)?value.join(", "):value}return result}function late(deadlineMs){return new _http_failure_js__WEBPACK_IMPORTED_MODULE_6__.
HR("http-timeout",{what:`No answer within ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_8__.a)(deadlineMs)}.`})}function shown(url){return`${url.origin}${url.pathname}`}}),
22519:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>resumedDownload});var _http_http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9588);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);var _requests_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(88017);async function*resumedDownload(object){
let at=0;let version;for(let failed=0;;){let opened;try{opened=await object.open(at,version);if(opened.start!==at||version!==void 0&&opened.version!==version){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("storage",{what:`${object.place} does not give the rest of ${object.name}: it answers something else than was asked for.`,next:"Run again; if it stays so, lo\
ok for a proxy between the runner and the store."})}version=opened.version;for await(const chunk of watched(opened,object.patience.idleMs)){at+=chunk.length;failed=
0;yield chunk}if(at===opened.total)return;throw Object.assign(new Error(`the answer ended after ${at} of ${opened.total} bytes`),{code:"ECONNRESET"})}catch(error){
if(at>0&&object.isReplaced(error))throw changed(object);const final=error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR&&!(error instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_0__.
HR);if(opened===void 0||final||++failed>=object.patience.attempts)throw object.explain(error);await(0,_requests_js__WEBPACK_IMPORTED_MODULE_2__.v7)(failed)}finally{
opened?.close()}}}async function*watched({body,close},idleMs){const chunks=body[Symbol.asyncIterator]();let late=false;const giveUp=()=>{late=true;close()};for(;;){
const timer=setTimeout(giveUp,idleMs);const next=await chunks.next().catch(error=>{throw late?new _requests_js__WEBPACK_IMPORTED_MODULE_2__.W_(`no byte for ${Math.
ceil(idleMs/1e3)} s`):error}).finally(()=>clearTimeout(timer));if(next.done)return;yield next.value}}function changed({name,place}){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("storage-changed",{what:`${name} in ${place} was replaced while it was read.`,means:"What was read so far and what would follow do not belong together.",next:"\
Run again."})}}),77325:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PZ:()=>passesBy,
Si:()=>storeFailure,V$:()=>storedWrongFailure,pC:()=>keptFailure,pQ:()=>existsFailure,x6:()=>networkError});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);var _requests_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88017);function passesBy({kind,passes}){return passes??(kind==="busy"||kind==="cut")}const untouched="\
Complete sets are untouched.";const meanings={missing:()=>({code:"missing",means:"The repository does not hold it.",next:"Check the repository input; a file tha\
t is missing from a set makes the set unusable."}),"no-container":({container,inputs})=>({code:"storage-not-found",means:`There is no ${container}.`,next:`Check\
 ${inputs}.`}),exists:()=>({code:"exists",means:"Another run has written it.",next:"Run again when that run has ended."}),conflict:()=>({code:"exists",means:"An\
other run writes it at this moment.",next:"Run again when that run has ended."}),credentials:({logIn})=>({code:"storage-credentials",means:`The runner has no cr\
edentials that the store accepts, or they have expired. ${untouched}`,next:logIn}),access:({permissions},doing)=>({code:"storage-access",means:`The credentials \
of the runner are good, and may not do that. ${untouched}`,next:`Allow ${permissions[doing]??"it"}; docs/storage.md has the least roles.`}),region:({inputs})=>({
code:"storage-region",means:"The bucket is in another region than the one that was asked.",next:`Check ${inputs}.`}),locked:()=>({code:"object-locked",means:"Th\
e store keeps it, whoever asks for its removal. It was not removed.",next:keptNext}),busy:()=>({code:"storage-busy",means:`The store refused again and again for\
 the moment. ${untouched}`,next:"Run again later; if it stays so, see the status page or the log of the store."}),unreachable:({inputs})=>({code:"storage-unreac\
hable",means:`The store was not reached. ${untouched}`,next:`Check ${inputs}, and DNS, firewall and HTTPS_PROXY of the runner.`}),tls:({inputs})=>({code:"storag\
e-tls",means:"The certificate of the store is not trusted or not for this host, or the port does not speak TLS.",next:`For a private authority set NODE_EXTRA_CA\
_CERTS in the environment of the step; check ${inputs}.`}),cut:()=>({code:"storage-unreachable",means:`The connection to the store was cut or gave no byte for t\
oo long, again and again. ${untouched}`,next:"Check the network between the runner and the store, then run again."}),other:()=>({code:"storage",means:"The repos\
itory did not do it.",next:"See what the store says, and its documentation of that error."})};function storeFailure(said,doing,what,store,error){const kind=said.
kind==="missing"&&doing==="list"?"no-container":said.kind;const meaning=meanings[kind](store,doing);const tried=(0,_requests_js__WEBPACK_IMPORTED_MODULE_1__.Or)(
error)>1?` (tried ${(0,_requests_js__WEBPACK_IMPORTED_MODULE_1__.Or)(error)} times)`:"";return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(meaning.code,
{what:`Cannot ${doing} ${what===""?"objects":what} in ${store.description}: ${said.text}${tried}.`,means:said.means??meaning.means,next:said.next??meaning.next,
cause:said.cause})}const neverReached=new Set(["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH"]);const cutCodes=new Set(["ECONNRESET","EPIPE",
"ETIMEDOUT","ECONNABORTED","ERR_STREAM_PREMATURE_CLOSE","UND_ERR_SOCKET","UND_ERR_CONNECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT"]);function networkError(code,text){
if(typeof code!=="string")return void 0;const passes=code==="EAI_AGAIN"||code==="ECONNREFUSED";if(neverReached.has(code))return{kind:"unreachable",text,passes};
if(/^(EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|HPE_)/.test(code))return{kind:"tls",text};return cutCodes.has(code)?{kind:"cut",text}:void 0}function existsFailure(name,description){
return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("exists",{what:`Cannot write ${name} in ${description}: it is there already.`,means:"Another run h\
as written it.",next:"Run again when that run has ended."})}const keptNext="Nothing, if that is what the policy is for; it can be removed when the store lets go\
 of it.";function keptFailure(name,{description,keeps},until){const how=until instanceof Date?`until ${until.toISOString()} (${keeps?.until??"a policy"})`:`with\
out end (${keeps?.ever??"a hold"})`;return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("object-locked",{what:`${name} in ${description} is kept by th\
e store ${how}.`,means:"It was not removed.",next:keptNext})}function storedWrongFailure(name,description,difference){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("stored-wrong",{what:`${description} does not hold ${name} as it was sent: ${difference}.`,means:"Something between here and the store, or the store, damaged\
 it. It was removed; complete sets are untouched.",next:"Run again. If it happens again, look for a proxy in between, or ask the operator of the store."})}}),53324:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T5:()=>objectKey,m1:()=>nameOfKey,uU:()=>keyPrefix});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);function objectKey(prefix,name){if(name.split("/").some(part=>part===""||part==="."||part==="..")){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("name-escapes",{what:`The name ${JSON.stringify(name)} leads out of the repository.`})}return keyPrefix(prefix,name)}function keyPrefix(prefix,namePrefix){return prefix===
""?namePrefix:`${prefix}/${namePrefix}`}function nameOfKey(prefix,key){const start=prefix===""?"":`${prefix}/`;const name=key.startsWith(start)?key.slice(start.
length):"";return name===""||name.endsWith("/")?void 0:name}}),88017:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{FK:()=>connectMs,Or:()=>attemptsOf,W_:()=>NoAnswer,d_:()=>patiently,te:()=>storePatience,v7:()=>pause});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58500);const storePatience={idleMs:6e4,attempts:6};const connectMs=1e4;const slowest=1e5;const longestPauseMs=2e4;class NoAnswer extends Error{name="TimeoutErro\
r";code="ETIMEDOUT"}const attempts=new WeakMap;function attemptsOf(error){return typeof error==="object"&&error!==null&&attempts.get(error)||1}async function patiently(patience,work,passes,{
bytes=0,stop}={}){const limitMs=patience.idleMs+Math.ceil(bytes/slowest*1e3);for(let attempt=1;;attempt++){const limit=new AbortController;const timer=setTimeout(
()=>limit.abort(),limitMs);try{return await work(stop===void 0?limit.signal:AbortSignal.any([limit.signal,stop]))}catch(error){const late=limit.signal.aborted;const thrown=late?
new NoAnswer(`no answer within ${Math.ceil(limitMs/1e3)} s`):error;if(typeof thrown==="object"&&thrown!==null)attempts.set(thrown,attempt);if(stop?.aborted||attempt>=
patience.attempts)throw thrown;if(!late&&!passes(thrown))throw thrown}finally{clearTimeout(timer)}await pause(attempt,stop)}}async function pause(attempt,stop){
const most=Math.min(longestPauseMs,100*2**attempt);await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(most*(.5+Math.random()/2),void 0,stop===
void 0?{}:{signal:stop})}})};
