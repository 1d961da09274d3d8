export const id=6667;export const ids=[6667];export const modules={63451:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
86667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>storeFailure});var _http_http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9588);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);const meanings={denied:{code:"identities-store-denied",next:"Grant it to who\
ever runs the action, and run again."},credentials:{code:"identities-store-credentials",next:"Log in again in a step before this one (OIDC role, workload identi\
ty, token), and check that it lasts as long as the run."},busy:{code:"identities-store-busy",next:"Run again; when it happens often, look at the quota of the ac\
count."},missing:{code:"missing",next:"Check the address and that nobody removed it; the identities of an older set may do (docs/recover-from-identities.md)."},
exists:{code:"exists",next:"Find out who wrote it. It is never overwritten."},unreachable:{code:"identities-store-unreachable",next:"Check the network between r\
unner and server, and the proxy variables."},other:{code:"identities-store",next:"See the answer above; the vendor’s documentation explains it."}};function storeFailure(trouble,{
place,doing,right,cause}){const meaning=meanings[trouble];const said=(cause instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_0__.HR?cause.what:(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(cause)).replace(/\.$/,"");return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(meaning.code,{what:`Cannot ${doing} in ${place}: ${said}.`,means:trouble===
"denied"?`The least permission for that is ${right}.`:"A backup without its identities is not published; a recovery without them cannot begin.",next:meaning.next,
cause})}}),74995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ay:()=>pRetry});;const objectToString=Object.
prototype.toString;const isError=value=>objectToString.call(value)==="[object Error]";const errorMessages=new Set(["network error","NetworkError when attempting\
 to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network\
 connection lost"]);function isNetworkError(error){const isValid=error&&isError(error)&&error.name==="TypeError"&&typeof error.message==="string";if(!isValid){return false}
const{message,stack}=error;if(message==="Load failed"||message.startsWith("Load failed (")&&message.endsWith(")")){return stack===void 0||"__sentry_captured__"in
error}if(message.startsWith("error sending request for url")){return true}if(message==="Failed to fetch"||message.startsWith("Failed to fetch (")&&message.endsWith(
")")){return true}return errorMessages.has(message)};function validateRetries(retries){if(typeof retries==="number"){if(retries<0){throw new TypeError("Expected\
 `retries` to be a non-negative number.")}if(Number.isNaN(retries)){throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}}else if(retries!==
void 0){throw new TypeError("Expected `retries` to be a number or Infinity.")}}function validateNumberOption(name,value,{min=0,allowInfinity=false}={}){if(value===
void 0){return}if(typeof value!=="number"||Number.isNaN(value)){throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity?" or Infinity":""}.`)}if(!allowInfinity&&
!Number.isFinite(value)){throw new TypeError(`Expected \`${name}\` to be a finite number.`)}if(value<min){throw new TypeError(`Expected \`${name}\` to be ≥ ${min}\
.`)}}class AbortError extends Error{constructor(message){super();if(message instanceof Error){this.originalError=message;({message}=message)}else{this.originalError=
new Error(message);this.originalError.stack=this.stack}this.name="AbortError";this.message=message}}function calculateDelay(retriesConsumed,options){const attempt=Math.
max(1,retriesConsumed+1);const random=options.randomize?Math.random()+1:1;let timeout=Math.round(random*options.minTimeout*options.factor**(attempt-1));timeout=
Math.min(timeout,options.maxTimeout);return timeout}function calculateRemainingTime(start,max){if(!Number.isFinite(max)){return max}return max-(performance.now()-
start)}async function onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options}){const normalizedError=error instanceof Error?error:new TypeError(
`Non-error was thrown: "${error}". You should only throw errors.`);if(normalizedError instanceof AbortError){throw normalizedError.originalError}const retriesLeft=Number.
isFinite(options.retries)?Math.max(0,options.retries-retriesConsumed):options.retries;const maxRetryTime=options.maxRetryTime??Number.POSITIVE_INFINITY;const context=Object.
freeze({error:normalizedError,attemptNumber,retriesLeft,retriesConsumed});await options.onFailedAttempt(context);if(calculateRemainingTime(startTime,maxRetryTime)<=
0){throw normalizedError}const consumeRetry=await options.shouldConsumeRetry(context);const remainingTime=calculateRemainingTime(startTime,maxRetryTime);if(remainingTime<=
0||retriesLeft<=0){throw normalizedError}if(normalizedError instanceof TypeError&&!isNetworkError(normalizedError)){if(consumeRetry){throw normalizedError}options.
signal?.throwIfAborted();return false}if(!await options.shouldRetry(context)){throw normalizedError}if(!consumeRetry){options.signal?.throwIfAborted();return false}
const delayTime=calculateDelay(retriesConsumed,options);const finalDelay=Math.min(delayTime,remainingTime);options.signal?.throwIfAborted();if(finalDelay>0){await new Promise(
(resolve,reject)=>{const onAbort=()=>{clearTimeout(timeoutToken);options.signal?.removeEventListener("abort",onAbort);reject(options.signal.reason)};const timeoutToken=setTimeout(
()=>{options.signal?.removeEventListener("abort",onAbort);resolve()},finalDelay);if(options.unref){timeoutToken.unref?.()}options.signal?.addEventListener("abor\
t",onAbort,{once:true})})}options.signal?.throwIfAborted();return true}async function pRetry(input,options={}){options={...options};validateRetries(options.retries);
if(Object.hasOwn(options,"forever")){throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")}
options.retries??=10;options.factor??=2;options.minTimeout??=1e3;options.maxTimeout??=Number.POSITIVE_INFINITY;options.maxRetryTime??=Number.POSITIVE_INFINITY;options.
randomize??=false;options.onFailedAttempt??=()=>{};options.shouldRetry??=()=>true;options.shouldConsumeRetry??=()=>true;validateNumberOption("factor",options.factor,
{min:0,allowInfinity:false});validateNumberOption("minTimeout",options.minTimeout,{min:0,allowInfinity:false});validateNumberOption("maxTimeout",options.maxTimeout,
{min:0,allowInfinity:true});validateNumberOption("maxRetryTime",options.maxRetryTime,{min:0,allowInfinity:true});if(!(options.factor>0)){options.factor=1}options.
signal?.throwIfAborted();let attemptNumber=0;let retriesConsumed=0;const startTime=performance.now();while(Number.isFinite(options.retries)?retriesConsumed<=options.
retries:true){attemptNumber++;try{options.signal?.throwIfAborted();const result=await input(attemptNumber);options.signal?.throwIfAborted();return result}catch(error){
if(await onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options})){retriesConsumed++}}}throw new Error("Retry attempts exhausted without throwi\
ng an error.")}function makeRetriable(function_,options){return function(...arguments_){return pRetry(()=>function_.apply(this,arguments_),options)}}})};
