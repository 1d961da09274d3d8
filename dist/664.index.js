export const id=664;export const ids=[664];export const modules={63451:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
zh(decodeURIComponent(password));return value}}),58362:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{G:()=>fetchFor,l:()=>responseOf});var _http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9588);function fetchFor(service,limits={}){return async(url,init={})=>{
const{method="GET",headers,body,redirect,signal}=init;const request={...limits,service,url:new URL(url),method,headers:Object.fromEntries(new Headers(headers)),
...body!=null&&{body}};const stop=signal??void 0;return responseOf(redirect==="manual"?await(0,_http_js__WEBPACK_IMPORTED_MODULE_0__.oD)(await(0,_http_js__WEBPACK_IMPORTED_MODULE_0__.
qN)(request,stop),request):await(0,_http_js__WEBPACK_IMPORTED_MODULE_0__.cv)(request,stop))}}function responseOf({status,headers,body}){return new Response([204,
205,304].includes(status)?null:new Uint8Array(body),{status,headers})}}),5923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AQ:()=>htmlFailure,FP:()=>statusFailure,HR:()=>HttpFailure,TN:()=>oneLine,_6:()=>isHtml,"in":()=>tooLargeFailure,mu:()=>parseRetryAfter,qO:()=>transportFailure});
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
54152:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>readNode});var failure=__webpack_require__(
1145);var printable=__webpack_require__(4172);var operator_command=__webpack_require__(73224);;const longestReference=1e3;function withCommandCopies(deployment,commands){
return{...deployment,copies:{...deployment.copies,command:commandCopies(deployment,commands)}}}function commandCopies(deployment,commands){return{groups:async()=>await groupsOf(
deployment,commands),take:async(roles,job)=>await take(commands,roles,job,"backup"),async discardProblem({reference}){return commands.discard===void 0?`${reference}\
 was made by backup-command, and discard-command is not given`:void 0},async discard({roles,reference},log){if(commands.discard===void 0){log.warning(`${reference}\
 belongs to no set. It was made by backup-command: remove it the same way.`);return}const env={SPLICE_REFERENCE:reference};await execute("discard",commands.discard,
{roles,env,log,timeoutMs:commands.timeoutMs});log.info(`${reference} is removed`)},async discardOrphan(setId,log){log.warning(`The run of set ${setId} ended bef\
ore it was complete; backup-command may have left a copy with this id.`)},async problem(){return commands.restore===void 0?"the set was taken with method: comma\
nd, and restore-command is not given":void 0},intention({roles,reference}){return`run restore-command for ${roles.join(" and ")} with ${reference}, after backup\
-command saved what is there`},async setAside(copies,holds,{restoreId,...job}){if(!holds)return{label:"nothing",details:{none:true}};const kept=[];for(const{roles}of copies)
kept.push(await take(commands,roles,{id:restoreId,...job},"safety-copy"));return{label:kept.map(({reference})=>reference).join(", "),details:{copies:kept}}},replace:async(copies,_aside,job)=>await restore(
commands,copies,job),async undo(_copies,{details},job){const kept=details;if("copies"in kept)return await restore(commands,kept.copies,job);throw new failure.HR(
"no-safety-copy",{what:"What was there before was not saved: there is nothing to put back.",means:"The servers hold what restore-command left in them.",next:"Re\
store a set again; give another one if this one is the reason."})}}}async function groupsOf(deployment,{atomic}){const{apps,participant}=(await deployment.describe()).
databases;if(apps.server!==participant.server)return[["apps"],["participant"]];if(atomic)return[["apps","participant"]];throw new failure.HR("copy-not-atomic",{
what:`Both databases are on ${apps.server}, and it is not said that backup-command saves the server at one moment.`,means:"A copy that takes the participant dat\
abase before the apps database restores without an error and corrupts silently. Nothing was done.",next:"Set copy-is-atomic: true if it does (disk snapshots and\
 the backups of Cloud SQL and RDS do), or use method: dump."})}async function take({backup,timeoutMs},roles,{id:id2,log,signal},purpose){if(backup===void 0){throw new failure.
HR("backup-command",{what:"backup-command is not given.",means:"What is there cannot be saved before it is replaced: the restore would have no way back. Nothing\
 was changed.",next:"Give the backup-command of the backup workflow, or keep-safety-copy: false to go without a way back."})}const env={SPLICE_ID:id2,SPLICE_PURPOSE:purpose};
const printed=await execute("backup",backup,{roles,env,log,signal,timeoutMs});const reference=printed.trim().split("\n").at(-1)?.trim()??"";if(reference===""||reference.
length>longestReference||(0,printable.g)(reference)!==reference){throw new failure.HR("backup-command",{what:`backup-command ended well, but its last line is no\
t the name of a copy (${reference.length} characters).`,means:"Without it the copy could not be found again. It counts as none.",next:"Let the command print the\
 id of what it made as its last line, and everything else to stderr."})}log.info(`${roles.join(" and ")}: saved as ${reference}`);return{method:"command",roles,
reference}}async function restore(commands,copies,{restoreId,log,signal}){if(commands.restore===void 0)throw new Error("the plan demands a restore-command");for(const{
roles,reference}of copies){log.info(`${roles.join(" and ")}: restoring ${reference}`);const env={SPLICE_ID:restoreId,SPLICE_REFERENCE:reference};await execute("\
restore",commands.restore,{roles,env,log,signal,timeoutMs:commands.timeoutMs})}}const meanings={backup:"What it may have made counts for nothing.",restore:"The \
server may be neither what it was nor restored.",discard:"The copy may still be there."};async function execute(kind,text,how){const about=how.roles.join(" ");return await(0,
operator_command.v)({input:`${kind}-command`,text,env:{SPLICE_ROLES:about,...how.env},timeoutMs:how.timeoutMs,about,means:meanings[kind],next:"Run the command b\
y hand with the same SPLICE_ variables and see why it fails."},how.log,how.signal)}var database_url=__webpack_require__(44877);var report=__webpack_require__(65855);
var sets=__webpack_require__(1203);var validator_api=__webpack_require__(66816);var repository_inputs=__webpack_require__(33935);var system_secret=__webpack_require__(
75591);var token_provider=__webpack_require__(27941);var build=__webpack_require__(15235);var fetch=__webpack_require__(58362);var http=__webpack_require__(9588);
var http_failure=__webpack_require__(5923);var schemas=__webpack_require__(27597);var private_host=__webpack_require__(90812);;const wellKnown=/\/\.well-known\/(openid-configuration|oauth-authorization-server)\/?$/;
const metadataSchema=schemas._H3({issuer:schemas.OZ5(),token_endpoint:schemas.OZ5(),token_endpoint_auth_methods_supported:schemas.YOg(schemas.YjP()).optional()});
function addressOf(client){const{issuer,tokenUrl}=client;if(issuer===void 0===(tokenUrl===void 0)){throw inputFailure(issuer===void 0?"Neither oidc-issuer nor t\
oken-url is given.":"Both oidc-issuer and token-url are given.","Give one of them: the issuer if it has a metadata document, else the token endpoint.")}if(client.
clientId===""||client.clientSecret.reveal()===""){throw inputFailure("client-id or client-secret is empty.","Check the secrets that they come from.")}const input=issuer===
void 0?"token-url":"oidc-issuer";return{url:checkedUrl(issuer??tokenUrl??"",input,`The input ${input}`),issuer:issuer!==void 0}}async function discover(given,client,insistence){
const service={name:"the OIDC issuer",input:"oidc-issuer"};const issuer=given.href.replace(wellKnown,"").replace(/\/$/,"");const{json}=await metadataOf(given,issuer,
service,insistence);const parsed=metadataSchema.safeParse(json);if(!parsed.success){throw new failure.HR("issuer-metadata",{what:`The metadata document of ${issuer}\
 is not usable: ${parsed.error.issues[0]?.path.join(".")}: ${parsed.error.issues[0]?.message}.`,next:"Check oidc-issuer, or give token-url instead."})}const metadata=parsed.
data;if(metadata.issuer.replace(/\/$/,"")!==issuer){throw new failure.HR("issuer-mismatch",{what:`The metadata document at ${issuer} is of another issuer: ${(0,
http_failure.TN)(metadata.issuer)}.`,means:"The client secret was not sent.",next:`If ${(0,http_failure.TN)(metadata.issuer)} is yours, give it as oidc-issuer.`})}
checkedUrl(metadata.token_endpoint,"oidc-issuer","The token endpoint that the issuer names");const server=await build.vA(new URL(metadata.issuer),new Response(JSON.
stringify(metadata),{headers:{"content-type":"application/json"}}));const supported=metadata.token_endpoint_auth_methods_supported??["client_secret_basic","clie\
nt_secret_post"];const methods=["post","basic"].filter(method=>supported.includes(`client_secret_${method}`));const chosen=client.authMethod??"auto";return{server,
service:{name:"the token endpoint",input:"oidc-issuer"},methods:chosen!=="auto"?[chosen]:methods.length>0?methods:["post","basic"]}}async function metadataOf(given,issuer,service,insistence){
if(wellKnown.test(given.href))return(0,http.SS)({service,url:given},insistence);try{return await(0,http.SS)({service,url:new URL(`${issuer}/.well-known/openid-c\
onfiguration`)},insistence)}catch(error){if(!(error instanceof http.HR)||error.status!==404)throw error;const{origin,pathname}=new URL(issuer);const path=`/.wel\
l-known/oauth-authorization-server${pathname==="/"?"":pathname}`;try{return await(0,http.SS)({service,url:new URL(path,origin)},insistence)}catch(second){if(!(second instanceof
http.HR)||second.status!==404)throw second;throw new failure.HR("issuer-metadata",{what:`${issuer} has no metadata document: ${error.what}`,next:"Check oidc-iss\
uer (for Keycloak it ends in /realms/<realm>), or give token-url instead."})}}}function byTokenUrl(url,client){const chosen=client.authMethod??"auto";return{server:{
issuer:url.origin,token_endpoint:url.href},service:{name:"the token endpoint",input:"token-url"},methods:chosen==="auto"?["post","basic"]:[chosen]}}function checkedUrl(text,input,what){
const url=URL.canParse(text)?new URL(text):void 0;if(url===void 0||!/^https?:$/.test(url.protocol)){throw inputFailure(`${what} is not an http or https URL.`,`C\
heck ${input}.`)}if(url.username!==""||url.password!==""){throw inputFailure(`${what} holds credentials.`,"Give them as client-id and client-secret.")}if(url.protocol===
"http:"&&!(0,private_host.S)(url.hostname)){throw inputFailure(`${what} is http://${url.host}: the client secret would travel in the clear.`,`Use https; http is\
 accepted for loopback and private hosts only.`)}return url}function inputFailure(what,next){return new failure.HR("token-input",{what,next})};function clientCredentials(client,insistence={}){
const address=addressOf(client);let endpoint;let current;let pending;async function fetchToken(signal){const insisting=signal===void 0?insistence:{...insistence,
signal};endpoint??=address.issuer?await discover(address.url,client,insisting):byTokenUrl(address.url,client);const{token,lifetimeMs}=await askInTurn(endpoint,client,
insisting);current={token,useUntil:Date.now()+lifetimeMs-Math.max(3e4,lifetimeMs/10)};return token}return(0,token_provider.ld)(async signal=>{if(current!==void 0&&
Date.now()<current.useUntil)return current.token;pending??=fetchToken(signal).finally(()=>{pending=void 0});return pending},{description:`client credentials of ${client.
clientId}`,...(client.audience??client.resource)!==void 0&&{audience:client.audience??client.resource??""}})}async function askInTurn(endpoint,client,insistence){
for(const[index,method]of endpoint.methods.entries()){const answer=await ask(endpoint,client,method,insistence);const refusal=answer.status===200?void 0:refusalOf(
answer);if(refusal?.error==="invalid_client"&&index+1<endpoint.methods.length)continue;if(refusal!==void 0)throw refused(answer.status,refusal,endpoint,client);
return readToken(answer,endpoint,client)}throw new Error("there is at least one method")}async function ask(endpoint,client,method,insistence){const secret=client.
clientSecret.reveal();const parameters=new URLSearchParams;if(client.scope)parameters.set("scope",client.scope);if(client.audience)parameters.set("audience",client.
audience);if(client.resource)parameters.set("resource",client.resource);let answer;await build.H0(endpoint.server,{client_id:client.clientId},method==="post"?build.
qm(secret):build.gH(secret),parameters,{[build.cm]:true,[build.A6]:async(url,{headers,body,method:verb})=>{maskEncodedSecret(headers,body);const request={service:endpoint.
service,url:new URL(url),method:verb,headers,body:body.toString(),maxBytes:1024*1024};answer=await(0,http.R6)(async signal=>{const got=await(0,http.cv)(request,
signal);return refusalOf(got)===void 0?(0,http.vA)(got,request):got},insistence);return(0,fetch.l)(asItsJson(answer))}});if(answer===void 0)throw new Error("the\
 request was answered");return answer}async function readToken(answer,endpoint,client){try{const{access_token,expires_in}=await build._T(endpoint.server,{client_id:client.
clientId},(0,fetch.l)(asItsJson(answer)));const token=new system_secret.zh(access_token);const expiresAt=(0,token_provider.ds)(token)?.expiresAt;const lifetimeMs=expires_in!==
void 0?expires_in*1e3:expiresAt!==void 0?expiresAt-Date.now():9e4;return{token,lifetimeMs}}catch(error){if(error instanceof failure.cJ)throw error;throw new failure.
HR("token-answer",{what:`${endpoint.server.token_endpoint} answered 200, but not with a usable token: ${(0,http_failure.TN)((0,failure.bD)(error))}.`,next:`Chec\
k that ${endpoint.service.input} leads to the token endpoint of the identity provider.`})}}function refusalOf(answer){if(answer.status<400||answer.status>499||answer.
status===429)return void 0;try{const{error,error_description:description}=JSON.parse(answer.body.toString("utf8"));if(typeof error!=="string")return void 0;return{
error:(0,http_failure.TN)(error),...typeof description==="string"&&{description:(0,http_failure.TN)(description)}}}catch{return void 0}}function refused(status,refusal,endpoint,client){
const asked=[client.audience&&`audience ${client.audience}`,client.resource&&`resource ${client.resource}`,client.scope&&`scope ${client.scope}`].filter(Boolean);
const next={invalid_client:`Check client-id and client-secret, and that the client may use ${endpoint.methods.map(method=>`client_secret_${method}`).join(" or ")}\
.`,unauthorized_client:"Allow the client credentials grant for this client at the identity provider.",unsupported_grant_type:"Allow the client credentials grant\
 for this client at the identity provider.",invalid_scope:"Check scope: the identity provider does not grant it to this client.",invalid_target:"Check audience:\
 the identity provider does not know it or does not grant it to this client.",access_denied:"Authorise the client for the API of the validator (its audience) at\
 the identity provider."};return new failure.HR(refusal.error==="invalid_client"?"token-client":"token-refused",{what:`${endpoint.server.token_endpoint} gave cl\
ient ${client.clientId} no token${asked.length>0?` for ${asked.join(", ")}`:""}: ${status} ${refusal.error}${refusal.description?` (${refusal.description})`:""}\
.`,next:next[refusal.error]??"Check audience and scope, and what the identity provider grants to this client."})}function maskEncodedSecret(headers,body){const basic=/^Basic (.+)$/i.
exec(headers["authorization"]??"")?.[1];if(basic!==void 0){new system_secret.zh(basic);const[,password]=Buffer.from(basic,"base64").toString().split(":");if(password)
new system_secret.zh(password)}const secret=body.get("client_secret");if(secret!==null)new system_secret.zh(new URLSearchParams({s:secret}).toString().slice(2))}
function asItsJson(answer){return{...answer,headers:{"content-type":"application/json"}}};const serviceUser="ledger-api-user";const walletUser="administrator";function givenToken(token){
const text=token.reveal().trim().replace(/^bearer\s+/i,"");if(text===""||!/^[\x21-\x7e]+$/.test(text)){throw new failure.HR("token-malformed",{what:text===""?"T\
he input token is empty.":"The input token holds spaces, line breaks or characters outside ASCII.",next:"Check the secret that it comes from: it must hold the t\
oken alone."})}const clean=new system_secret.zh(text);const claims=(0,token_provider.ds)(clean);const[audience]=claims?.audiences??[];return(0,token_provider.ld)(
async()=>{const expiresAt=claims?.expiresAt;if(expiresAt!==void 0&&expiresAt<=Date.now()){throw new failure.HR("token-expired",{what:`The input token expired at\
 ${new Date(expiresAt).toISOString()}.`,next:"Give a new token, or let the action fetch one: client-id and client-secret with oidc-issuer or token-url."})}return clean},
{description:"the given token",...audience!==void 0&&{audience}})}function unsafeToken(options){const{audience,user=serviceUser}=options;return(0,token_provider.
ld)(async()=>{const{SignJWT}=await __webpack_require__.e(6424).then(__webpack_require__.bind(__webpack_require__,66424));const token=await new SignJWT().setProtectedHeader(
{alg:"HS256",typ:"JWT"}).setIssuedAt().setAudience(audience).setSubject(user).sign(new TextEncoder().encode("unsafe"));return new system_secret.zh(token)},{description:`\
the unsafe token of user ${user}`,audience,...options.user===void 0&&{alternatives:[unsafeToken({audience,user:walletUser})]}})};function readSignIn(inputs,given){
const{token,noAuth,clientId,clientSecret,oidcIssuer,tokenUrl,audience}=given;const client=[clientId,clientSecret,oidcIssuer,tokenUrl].some(value=>value!==void 0);
const ways=[token!==void 0&&"token",client&&"client-id and client-secret",noAuth&&"no-auth"].filter(Boolean);if(ways.length>1){inputs.problem("token",`only one \
way to a token may be given, not ${ways.join(" and ")}.`);return void 0}if(token!==void 0)return()=>givenToken(token);if(noAuth)return known=>unsafeToken({audience:demanded(
audience??known.audience)});if(!client)return void 0;if(clientId===void 0)inputs.problem("client-id","is required with client-secret.");if(clientSecret===void 0)
inputs.problem("client-secret","is required with client-id.");if(oidcIssuer===void 0&&tokenUrl===void 0)inputs.problem("oidc-issuer","or token-url is required w\
ith client-id.");if(oidcIssuer!==void 0&&tokenUrl!==void 0)inputs.problem("token-url","and oidc-issuer exclude each other.");if(clientId===void 0||clientSecret===
void 0)return void 0;return known=>{const wanted=audience??known.audience;return clientCredentials({clientId,clientSecret,authMethod:given.clientAuth,...oidcIssuer&&
{issuer:oidcIssuer.href},...tokenUrl&&{tokenUrl:tokenUrl.href},...wanted!==void 0&&{audience:wanted},...given.scope!==void 0&&{scope:given.scope},...given.resource!==
void 0&&{resource:given.resource}})}}function demanded(audience){if(audience!==void 0)return audience;throw new failure.HR("audience-unknown",{what:"The audienc\
e of the validator app is not known.",next:"Give it as the input audience: VALIDATOR_AUTH_AUDIENCE of the node, by default https://validator.example.com or http\
s://canton.network.global."})};function readNode(given,parts,{restores}){const{inputs,log,signal}=parts;const signIn=readSignIn(inputs,given);const repository=(0,
repository_inputs.N)(inputs,given,{log,writes:!restores});for(const[name,url]of[["apps-database-url",given.appsDatabaseUrl],["participant-database-url",given.participantDatabaseUrl]])
checkDatabaseUrl(inputs,name,url);if(given.deployment==="external"&&signIn!==void 0&&given.validatorUrl===void 0)inputs.problem("validator-url","is required wit\
h deployment: external when a token can be had.");return{openSets:async()=>new sets.K(await repository.open(),given.node,repository.identityStore),connect:async manifest=>withGiven(
await find(given,parts,restores,manifest),given),validator:async deployment=>{const{validator,audience,noAuth}=await deployment.describe();if(validator===void 0||
signIn===void 0)return void 0;return new validator_api.R(validator,signIn({audience,noAuth}),{signal,log})},hasToken:signIn!==void 0,lock:{lockLeaseMs:given.lockLeaseMs,
lockWaitMs:given.lockTimeoutMs}}}function withGiven(found,given){const{nodeMigrationId:migrationIdGiven,backupCommand:backup,restoreCommand:restore2}=given;const deployment=migrationIdGiven===
void 0?found:{...found,describe:async()=>({...await found.describe(),migrationIdGiven})};const{discardCommand:discard,copyIsAtomic:atomic=false,commandTimeoutMs:timeoutMs=0}=given;
if(backup===void 0&&restore2===void 0&&discard===void 0)return deployment;return withCommandCopies(deployment,{backup,restore:restore2,discard,atomic,timeoutMs})}
async function find(given,{log,onExit},restores,manifest){const{stopCommand,startCommand,identitiesPath,postgresClientPath:clientPath}=given;const validatorUrl=given.
validatorUrl?.href;const record=manifest?.deployment.record;if(given.deployment==="external"){const{externalDeployment}=await Promise.all([__webpack_require__.e(
6749),__webpack_require__.e(6466)]).then(__webpack_require__.bind(__webpack_require__,4085));return externalDeployment({appsDatabaseUrl:given.appsDatabaseUrl,participantDatabaseUrl:given.
participantDatabaseUrl,...validatorUrl!==void 0&&{validatorUrl},...stopCommand!==void 0&&{stopCommand},...startCommand!==void 0&&{startCommand},...clientPath!==
void 0&&{clientPath},...identitiesPath!==void 0&&{identitiesPath}})}if(given.deployment==="kubernetes"){const{kubernetesDeployment,parseKubernetesRecord}=await Promise.
all([__webpack_require__.e(6749),__webpack_require__.e(9655),__webpack_require__.e(3849)]).then(__webpack_require__.bind(__webpack_require__,23849));const policies={
false:"refuse",true:"suspend",ignore:"ignore"};const deployment=await kubernetesDeployment({context:given.kubeContext,kubeconfig:given.kubeconfig,namespace:given.
namespace,validatorDeployment:given.validatorDeployment,participantDeployment:given.participantDeployment,postgresClientImage:given.postgresClientImage,postgresAccess:given.
postgresAccess,volumeSnapshotClass:given.volumeSnapshotClass,suspendControllers:policies[given.suspendControllers??"false"],stopTimeoutMs:given.stopTimeoutMs,validatorUrl,
clientPath,restores,recorded:parseKubernetesRecord(record),owner:(0,report.Vp)(),log});onExit(()=>deployment.close());return deployment}const{composeDeployment,
parseComposeRecord}=await __webpack_require__.e(1818).then(__webpack_require__.bind(__webpack_require__,61818));return await composeDeployment({project:given.composeProject,
directory:given.composeDirectory,stopCommand,startCommand,validatorUrl,freshVolume:given.freshVolume??false,identitiesPath,recorded:record===void 0||record===null?
void 0:parseComposeRecord(record),log})}function checkDatabaseUrl(inputs,name,secret){if(secret===void 0||!URL.canParse(secret.reveal()))return;try{(0,database_url.
m)(secret,name)}catch(error){inputs.problem(name,error instanceof failure.HR?error.what.replace(`${name}: `,""):(0,failure.bD)(error))}}}),44877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>parseDatabaseUrl});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75591);const libpqSettings={sslmode:"PGSSLMODE",sslrootcert:"PGSSLROOTCERT",sslcert:"PGSSLCERT",sslkey:"PGSSLKEY",channel_binding:"PGCHANNELBINDING",target_session_attrs:"\
PGTARGETSESSIONATTRS",connect_timeout:"PGCONNECT_TIMEOUT"};function parseDatabaseUrl(text,input){const problem=why=>new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("database-url",{what:`${input}: ${why}.`,next:"Give postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require, special characters percent-encoded."});let url;
try{url=new URL(text.reveal())}catch{throw problem("it is not a URL (a character in the password may need percent-encoding)")}if(url.protocol!=="postgres:"&&url.
protocol!=="postgresql:")throw problem("it is not a postgresql:// URL");let name;let host;let user;let password;try{name=decodeURIComponent(url.pathname.slice(1));
host=decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/,"$1");user=decodeURIComponent(url.username);password=decodeURIComponent(url.password)}catch{throw problem(
"a % in it is not followed by two hex digits: a % itself is written %25")}if(name===""||name.includes("/"))throw problem("it names no database");if(/[=\s\0]|^postgres(ql)?:/.
test(name))throw problem("its database name holds characters that are not supported");if(Buffer.byteLength(name)>63)throw problem("its database name is longer t\
han 63 bytes");const settings={};let schema="";for(const[key,value]of url.searchParams){if(key==="host")host=value;else if(key==="user")user=value;else if(key===
"password")password=value;else if(key==="currentSchema")schema=value;else if(Object.hasOwn(libpqSettings,key))settings[libpqSettings[key]]=value;else throw problem(
`a parameter in it is not supported (currentSchema, ${Object.keys(libpqSettings).join(", ")} are)`)}if(host==="")throw problem("it names no host");return{name,host,
...schema!==""&&{schema},...url.port!==""&&{port:Number(url.port)},...user!==""&&{user},...password!==""&&{password:new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.
zh(password)},...Object.keys(settings).length>0&&{settings}}}}),73224:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>runNodeCommand,v:()=>runOperatorCommand});var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75591);const startAndStopTimeoutMs=20*6e4;async function runOperatorCommand({input,
text,env,cwd,timeoutMs,about,means,next},log,signal){let rest="";const onErrorOutput=chunk=>{const lines=`${rest}${chunk}`.split("\n");rest=lines.pop()??"";for(const line of lines)
if(line.trim()!=="")log.info(`${input}: ${(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)(line)}`)};try{return await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.
eF)({program:"sh",args:["-ec",text],onErrorOutput,...env&&{env},...cwd&&{cwd}},{timeoutMs,...signal&&{signal}})}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
cJ)throw error;const failed=about===void 0?`The ${input} failed`:`${input} failed for ${about}`;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR(input,
{what:`${failed}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`,means,next,cause:error})}}async function runNodeCommand(input,command,log,signal){
log.info(`running ${input}`);const printed=await runOperatorCommand({input,timeoutMs:startAndStopTimeoutMs,means:"The node may be stopped or started only in par\
t.",next:`Run it by hand${command.cwd===void 0?"":` in ${command.cwd}`}, see why it fails, and run again.`,...command},log,signal);for(const line of printed.split(
"\n").filter(Boolean).slice(-5))log.info(line)}}),21783:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Xd:()=>lockFor,ln:()=>isLocked});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161);var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(64377);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(60297);
var _system_wait_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(25598);const lockSchema=zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({action:zod__WEBPACK_IMPORTED_MODULE_5__.
YjP(),owner:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),token:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),acquiredAt:zod__WEBPACK_IMPORTED_MODULE_6__.w$(),expiresAt:zod__WEBPACK_IMPORTED_MODULE_6__.
w$()});async function lockFor(action,{sets,log,signal},{owner,lockLeaseMs:leaseMs,lockWaitMs:waitMs}){return await acquireLock(sets.storage,sets.node,{action,owner,
leaseMs,waitMs,log,signal})}async function acquireLock(storage,node,request){const name=`${node}/lock.json`;const token=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)();const acquiredAt=new Date;const content=()=>Buffer.from(JSON.stringify({action:request.action,owner:request.owner??`process ${process.pid} on ${(0,
node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}`,token,acquiredAt:acquiredAt.toISOString(),expiresAt:new Date(Date.now()+request.leaseMs).toISOString()}));let held=content();
let blocker;const taken=await(0,_system_wait_js__WEBPACK_IMPORTED_MODULE_4__.f)(async()=>{held=content();const current=await readLock(storage,name);if(current===
void 0)return await createLock(storage,name,held);blocker=current.content;if(blocker!==void 0&&Date.parse(blocker.expiresAt)>Date.now())return void 0;if(!await storage.
replace(name,current.bytes,held)){blocker=(await readLock(storage,name))?.content??blocker;return void 0}request.log.warning(blocker===void 0?"The lock file was\
 not readable and was replaced.":`Took over the lock of a dead run: ${blocker.action} by ${blocker.owner}, expired ${blocker.expiresAt}.`);return true},{timeoutMs:request.
waitMs,everyMs:2e3,signal:request.signal});if(!taken)throw lockedFailure(node,blocker);return keep(storage,name,held,content,request)}async function isLocked(storage,node){
const current=await readLock(storage,`${node}/lock.json`);return current?.content!==void 0&&Date.parse(current.content.expiresAt)>Date.now()}function keep(storage,name,first,content,request){
const lost=new AbortController;let held=first;let renewing=Promise.resolve();const renew=async()=>{const next=content();try{if(await storage.replace(name,held,next)){
held=next;return}}catch{}const expires=Date.parse(lockSchema.parse(JSON.parse(held.toString())).expiresAt);const current=await readLock(storage,name).catch(()=>void 0);
if(current!==void 0&&!current.bytes.equals(held)||Date.now()>expires){lost.abort(new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("lock-lost",{what:"The l\
ock of the node was lost: another run took it or it could not be renewed in time.",means:"Two runs on one node can spoil each other, so this one stops.",next:"C\
heck the repository and the other run, then run again."}))}};const timer=setInterval(()=>{renewing=renewing.then(renew,renew)},request.leaseMs/3);timer.unref();
return{lost:lost.signal,async[Symbol.asyncDispose](){clearInterval(timer);await renewing.catch(()=>{});try{const current=await readLock(storage,name);if(current?.
bytes.equals(held))await storage.remove(name)}catch(error){request.log.warning(`The lock could not be released; it ends by itself: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_3__.
bD)(error)}`)}}}}async function createLock(storage,name,content){try{await storage.write(name,(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(content),{exclusive:true});
return true}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR&&error.code==="exists")return void 0;throw error}}async function readLock(storage,name){
try{const bytes=await(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_2__.Fo)(storage.read(name),64*1024);let json;try{json=JSON.parse(bytes.toString())}catch{json=
void 0}return{bytes,content:lockSchema.safeParse(json).data}}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR&&error.code==="\
missing")return void 0;throw error}}function lockedFailure(node,blocker){const age=blocker?(0,_system_log_js__WEBPACK_IMPORTED_MODULE_7__.a)(Date.now()-Date.parse(
blocker.acquiredAt)):"an unknown time";return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("locked",{what:`Node ${node} is locked by ${blocker?.action??
"another run"} (${blocker?.owner??"unknown"}) since ${age}.`,means:"Two runs on one node at a time are refused. Nothing was changed.",next:`Wait for that run. I\
f it is dead, its lock ends by itself at ${blocker?.expiresAt??"its expiry"}.`})}}),90812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>isPrivateHost});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);const privateRanges=new node_net__WEBPACK_IMPORTED_MODULE_0__.
BlockList;for(const[network,bits]of[["127.0.0.0",8],["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["169.254.0.0",16],["100.64.0.0",10]]){privateRanges.addSubnet(
network,bits,"ipv4")}privateRanges.addAddress("::1","ipv6");privateRanges.addSubnet("fc00::",7,"ipv6");privateRanges.addSubnet("fe80::",10,"ipv6");function isPrivateHost(hostname){
const host=hostname.toLowerCase().replace(/^\[|\]$/g,"").replace(/\.$/,"");const family=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);if(family!==0)return privateRanges.
check(host,family===4?"ipv4":"ipv6");return!host.includes(".")||/\.(localhost|local|internal|svc)$/.test(host)}}),71291:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>snapshotFailure,D2:()=>identitiesInstead,VV:()=>cutSnapshotFailure,_x:()=>scanFailure});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);const identitiesInstead="Recover the node from its identities instead: action-restore with mode: identities re-onboards it and brings back what it shares \
with the DSO (the Canton Coin balances)";function snapshotFailure(error,query){const said=error.errorText===void 0?"":`: ${error.errorText}`;const cause={cause:error};
switch(error.status){case 400:if(/pars|malformed|timestamp.*format/i.test(said)&&!/UNAVAILABLE_ACS_SNAPSHOT/.test(said))break;return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("snapshot-pruned",{what:`The participant no longer has its contracts as of ${query.timestamp} (400${said}).`,means:"It was pruned beyond that moment; partici\
pants keep about 24 hours. That does not come back by waiting. Nothing was written.",next:`Compare the timestamp with the SVs' announcement. If it is right: ${identitiesInstead}\
.`,...cause});case 429:return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("snapshot-not-caught-up",{what:`The participant has not come as far as ${query.
timestamp} (429${said}).`,means:"The timestamp is too late for this node: it stopped following the network before. Nothing was written.",next:`Waiting helps onl\
y while the synchronizer still serves the participant. Else: ${identitiesInstead}.`,...cause});case 502:case 503:case 504:{const slow=/taking too long|request-timeout/i.
test(said);return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("snapshot-busy",{what:`The validator app gave no data snapshot (${error.status}${said})\
. ${error.tried??""}`.trim(),means:slow?"The dump takes longer than the app gives itself for a request (request-timeout, 38 s by default).":"The app, its partic\
ipant or a proxy before it cannot answer now.",next:slow?"Raise pekko.http.server.request-timeout of the validator app (ADDITIONAL_CONFIG_…) and of the proxies \
before it, restart it, and run again.":`Look into the log of the participant and run again. If it stays: ${identitiesInstead}.`,...cause})}case void 0:return error;default:
break}if(error.code!=="http-status")return error;return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("snapshot-refused",{what:`The validator app refus\
ed the data snapshot (${error.status}${said}).`,means:"Nothing was written.",next:`Check timestamp and migration-id against the SVs' announcement and look into \
the log of the validator app. If it stays: ${identitiesInstead}.`,...cause})}function cutSnapshotFailure(error){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("snapshot-cut",{what:`The data snapshot was cut on its way: ${error.what}`,means:"What came is not used; where the app reads its dump, everything is as it wa\
s.",next:"Run again. If it is cut again at about the same size, look at the time and size limits of the proxies before the app.",cause:error})}function scanFailure(problem){
const untouched="It is not used; where the app reads its dump, everything is as it was.";switch(problem.kind){case"empty":return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("snapshot-empty",{what:"The validator app answered with success and 0 bytes.",means:untouched,next:"Check that validator-url leads to the validator app and t\
hat no proxy drops its answer, and run again."});case"html":return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("http-html",{what:"The data snapshot i\
s a web page: a proxy or login page is in front of the validator app, check validator-url.",means:untouched,next:"Open the address in a browser from the runner'\
s network to see which page it is."});case"cut":return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("snapshot-cut",{what:`The data snapshot is cut: ${problem.
message}.`,means:untouched,next:"Run again. If it is cut again at about the same size, look at the time and size limits of the proxies before the app."});default:
return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("snapshot-malformed",{what:`The data snapshot cannot be used: ${problem.message}.`,means:untouched,
next:`Check that validator-url leads to the validator app itself. If it does: ${identitiesInstead}.`})}}}),27941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ds:()=>claimsOf,fC:()=>noToken,ld:()=>tokenProvider});var jose_jwt_decode__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
77961);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);function tokenProvider(get,facts){return Object.assign(signal=>get(signal),
facts)}const noToken=tokenProvider(async()=>{throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("token-input",{what:"An endpoint of the validator app \
needs a token and none can be had.",next:"Give token, client-id and client-secret, or no-auth."})},{description:"no token"});function claimsOf(token){try{const{
aud,sub,iss,exp}=(0,jose_jwt_decode__WEBPACK_IMPORTED_MODULE_1__.i)(token.reveal());return{audiences:aud===void 0?[]:[aud].flat(),...typeof sub==="string"&&{subject:sub},
...typeof iss==="string"&&{issuer:iss},...typeof exp==="number"&&{expiresAt:exp*1e3}}}catch{return void 0}}}),66816:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>ValidatorApi});var promises_=__webpack_require__(58500);var schemas=__webpack_require__(27597);var http=__webpack_require__(
9588);var failure=__webpack_require__(1145);var system_log=__webpack_require__(60297);var wait=__webpack_require__(25598);var identities=__webpack_require__(23470);
var snapshot_failure=__webpack_require__(71291);var token_provider=__webpack_require__(27941);;function missingFailure(path,error){if(!path.endsWith("/participa\
nt/identities")){return new failure.HR("endpoint-missing",{what:`The validator app is ready, and still has nothing at ${path}: ${error.what}`,next:"Check that v\
alidator-url leads to the validator app, and not to another app behind the same proxy."})}return new failure.HR("identities-missing",{what:`The validator app is\
 ready, and still answers 404 for the identities dump: ${error.what}`,means:"This was seen upstream as well (canton-network/splice issue #5777). A backup withou\
t identities cannot re-onboard the node; a backup of the participant database still holds its keys.",next:"Restart the validator app and look into its log for a\
 failed initialisation. Until it is solved, write the dump with the Canton console script manual-identities-dump.sc of the release bundle (examples/recovery), a\
gainst this participant or a restored copy of its database.",cause:error})}function rejectedFailure(error,provider,token){const claims=(0,token_provider.ds)(token);
const audience=claims===void 0?"it is not a JWT, so its audience cannot be seen":`its audience is ${claims.audiences.length>0?claims.audiences.join(", "):"missi\
ng"}`;const expired=claims?.expiresAt!==void 0&&claims.expiresAt<=Date.now()?" It has expired.":"";return new failure.HR("token-rejected",{what:`The validator a\
pp rejected ${provider.description} (401${error.errorText?`: ${error.errorText}`:""}); ${audience}.${expired}`,next:"The audience must be the validator's own (a\
uth.audience of the chart, VALIDATOR_AUTH_AUDIENCE of the compose file), not the ledger API's; and the token must come from the issuer (or, without authenticati\
on, be signed with the secret) that the app is configured with.",cause:error})}function refusedFailure(error,tried,version){return new failure.HR("token-forbidd\
en",{what:`The validator app${version===void 0?"":` ${version}`} does not let ${tried.map(provider=>provider.description).join(" or ")} do this (403${error.errorText?
`: ${error.errorText}`:""}).`,next:"Since 0.5.5 the user must be active and have ParticipantAdmin besides acting as the operator: use the service user of the va\
lidator app (ledger-api-user, or the client whose id is in the ledger API secret), with a token for the audience of the validator.",cause:error})}function notReadyFailure(base,timeoutMs,reason){
return new failure.HR("validator-not-ready",{what:`The validator app at ${base} did not become ready within ${(0,system_log.a)(timeoutMs)}: ${reason}`,means:"It\
 is stopped, still starting (a database migration can take many minutes), or in a restart loop.",next:"Look into the log of the validator app and of the partici\
pant, then run again."})};const apiPath="/api/validator";function apiBase(text){const url=URL.canParse(text)?new URL(text):void 0;if(url===void 0||!/^https?:$/.
test(url.protocol)){throw urlFailure("is not an http or https URL")}if(url.username!==""||url.password!=="")throw urlFailure("holds credentials");if(url.search!==
""||url.hash!=="")throw urlFailure("holds a query or a fragment");const path=url.pathname.replace(/\/+$/,"");return`${url.origin}${path.endsWith(apiPath)?path:path+
apiPath}`}function urlFailure(why){return new failure.HR("validator-url",{what:`validator-url ${why}.`,next:"Give the address of the validator app, such as http\
s://wallet.validator.example.com or http://127.0.0.1:5003."})}var versions=__webpack_require__(47665);;const versionSchema=schemas.Ikc({version:schemas.YjP(),commit_ts:schemas.
YjP().optional()});const usersSchema=schemas.Ikc({usernames:schemas.YOg(schemas.YjP())});const onboardedSchema=schemas.Ikc({party_id:schemas.YjP().min(1)});const validatorUserSchema=schemas.
Ikc({party_id:schemas.YjP().min(1),user_name:schemas.YjP()});const statusSchema=schemas.KCZ([schemas.Ikc({success:schemas.Ikc({id:schemas.YjP(),uptime:schemas.YjP().
optional(),active:schemas.zMY()})}),schemas.Ikc({not_initialized:schemas.Ikc({active:schemas.zMY()})}),schemas.Ikc({failed:schemas.Ikc({error:schemas.YjP()})})]);
class ValidatorApi{#base;#hostHeader;#options;#token;#version;constructor(endpoint,token,options={}){this.#base=apiBase(endpoint.url);this.#hostHeader=endpoint.
hostHeader;this.#token=token;this.#options=options}async ready(){return await this.#readiness()===void 0}async waitReady(timeoutMs){let reason="it was not asked";
const ready=await(0,wait.f)(async()=>{const answer=await this.#readiness();if(answer===void 0)return true;reason=answer;return void 0},{timeoutMs,everyMs:this.#options.
everyMs??2e3,signal:this.#options.signal});if(ready===void 0)throw notReadyFailure(this.#base,timeoutMs,reason)}async version(){const answer=await this.#ask({path:"\
/version"});const{version,commit_ts:commitTs}=this.#accept(versionSchema,answer,"/version");this.#version=version;return{version,...commitTs!==void 0&&{commitTs}}}async status(){
const answer=this.#accept(statusSchema,await this.#ask({path:"/status"}),"/status");if("failed"in answer)return{state:"failed",error:answer.failed.error};if("no\
t_initialized"in answer)return{state:"not-initialized"};const{id:id2,uptime,active}=answer.success;return{state:active?"active":"passive",id:id2,...uptime!==void 0&&
{uptime}}}async identities(){const call={path:"/v0/admin/participant/identities",maxBytes:identities.we};const{body}=await this.#askWhenReady({...call,admin:true});
return(0,identities.go)(body)}async dataSnapshot(query){const parameters=new URLSearchParams({timestamp:query.timestamp,force:String(query.force)});if(query.migrationId!==
void 0)parameters.set("migration_id",String(query.migrationId));const call={path:`/v0/admin/domain/data-snapshot?${parameters}`,admin:true};const{signal,firstDelayMs}=this.#options;
const request={...this.#request(call),timeoutMs:query.answerTimeoutMs};const insistence={...this.#insistence(),deadlineMs:5*query.answerTimeoutMs,retries:4};try{
const{body}=await this.#whenReady(call.path,()=>this.#as(call,token=>(0,http.R6)(async()=>{try{return await(0,http.fv)({...request,...token&&{token}},signal)}catch(error){
throw error instanceof http.HR&&error.status===429?error.final():error}},{...insistence,...firstDelayMs!==void 0&&{firstDelayMs}})));return(async function*(){try{
yield*body}catch(error){throw error instanceof http.HR?(0,snapshot_failure.VV)(error):error}})()}catch(error){throw error instanceof http.HR?(0,snapshot_failure.
B)(error,query):error}}async users(){const path="/v0/admin/users";return this.#accept(usersSchema,await this.#askWhenReady({path,admin:true}),path).usernames}async onboardUser(user){
const path="/v0/admin/users";const post={name:user.name,...user.partyId!==void 0&&{party_id:user.partyId}};const answer=await this.#askWhenReady({path,post,admin:true});
const{party_id:partyId}=this.#accept(onboardedSchema,answer,path);if(user.partyId!==void 0&&partyId!==user.partyId){throw new failure.HR("user-other-party",{what:`\
User ${user.name} was onboarded with party ${partyId}, where ${user.partyId} was asked for.`,means:"What the old party holds is not in this user’s wallet.",next:"\
Offboard the user in the validator app and onboard it again with its old party."})}return{partyId}}async validatorUser(){const path="/v0/validator-user";const answer=this.#accept(
validatorUserSchema,await this.#askWhenReady({path}),path);return{partyId:answer.party_id,userName:answer.user_name}}async#readiness(){const request={...this.#request(
{path:"/readyz"}),timeoutMs:1e4};try{const answer=await(0,http.cv)(request,this.#options.signal);if(answer.status===200&&!/html/i.test(answer.headers["content-t\
ype"]??""))return void 0;if(answer.status===503)return"/readyz answers 503";(0,http.vA)(answer,request);return`/readyz answers ${answer.status}`}catch(error){if(this.#options.
signal?.aborted)throw new failure.cJ;if(error instanceof http.HR&&error.retryable)return error.what;throw error}}#askWhenReady(call){return this.#whenReady(call.
path,()=>this.#as(call,token=>this.#ask(call,token)))}async#whenReady(path,ask){const{startTimeoutMs=6e5,settleMs=1e4,everyMs=2e3,signal,log}=this.#options;const startBy=Date.
now()+startTimeoutMs;let settleBy;for(;;){try{return await ask()}catch(error){if(!(error instanceof http.HR)||error.status!==404||error.code!=="http-status")throw error;
if(!await this.ready()){log?.info(`The validator app is starting; waiting up to ${(0,system_log.a)(startTimeoutMs)}.`);await this.waitReady(Math.max(1,startBy-Date.
now()));settleBy=void 0;continue}settleBy??=Math.min(Date.now()+settleMs,startBy);if(Date.now()>=settleBy)throw missingFailure(path.replace(/\?.*/,""),error);await(0,
promises_.setTimeout)(Math.min(everyMs,settleMs),void 0,{signal}).catch(()=>{throw new failure.cJ})}}}async#as(call,ask){const{signal}=this.#options;if(call.admin===
void 0)return await ask();const candidates=[this.#token,...this.#token.alternatives??[]];for(const[index,provider]of candidates.entries()){try{const answer=await ask(
await provider(signal));if(index>0)this.#options.log?.info(`The validator app accepts ${provider.description}.`);this.#token=provider;return answer}catch(error){
if(!(error instanceof http.HR)||error.code!=="http-status")throw error;if(error.status===401){throw rejectedFailure(error,provider,await provider(signal))}if(error.
status!==403)throw error;const known=this.#version??await this.#versionIfKnown();const strict=known!==void 0&&(0,versions.R7)(known)?.adminNeedsParticipantAdmin===
true;if(strict||index+1===candidates.length)throw refusedFailure(error,candidates.slice(0,index+1),known)}}throw new Error("there is at least one token provider")}async#versionIfKnown(){
try{return(await this.version()).version}catch(error){if(error instanceof failure.cJ)throw error;return void 0}}#ask(call,token){return(0,http.SS)({...this.#request(
call),...token!==void 0&&{token}},this.#insistence())}#request(call){return{service:{name:"the validator app",input:"validator-url"},url:new URL(`${this.#base}${call.
path}`),...this.#hostHeader!==void 0&&{hostHeader:this.#hostHeader},...call.maxBytes!==void 0&&{maxBytes:call.maxBytes},...call.post!==void 0&&{method:"POST",headers:{
"content-type":"application/json"},body:JSON.stringify(call.post)}}}#insistence(){const{signal,retries,deadlineMs,firstDelayMs,log}=this.#options;return{...signal!==
void 0&&{signal},...retries!==void 0&&{retries},...deadlineMs!==void 0&&{deadlineMs},...firstDelayMs!==void 0&&{firstDelayMs},...log!==void 0&&{onRetry:line=>log.
info(line)}}}#accept(schema,answer,path){const result=schema.safeParse(answer.json);if(result.success)return result.data;const[issue]=result.error.issues;throw new failure.
HR("validator-answer",{what:`${this.#base}${path} answered ${answer.status} with JSON of another shape: ${issue?.path.join(".")||"the whole"}: ${issue?.message}\
.`,next:"Check that validator-url leads to a validator app; if it does, its version is newer than this action knows."})}}}),47665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R7:()=>capabilities});const versionText=/^\s*v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.+-]+))?(?:\+\S*)?\s*$/;
function parseVersion(text){const match=versionText.exec(text);if(match===null)return void 0;const[,major,minor,patch,prerelease]=match;return{major:Number(major),
minor:Number(minor),patch:Number(patch),...prerelease!==void 0&&{prerelease}}}function compareVersions(a,b){const numbers=a.major-b.major||a.minor-b.minor||a.patch-
b.patch;if(numbers!==0||a.prerelease===b.prerelease)return numbers;if(a.prerelease===void 0)return 1;if(b.prerelease===void 0)return-1;return comparePrerelease(
a.prerelease,b.prerelease)}function capabilities(version){const parsed=typeof version==="string"?parseVersion(version):version;if(parsed===void 0)return void 0;
const release={major:parsed.major,minor:parsed.minor,patch:parsed.patch};const since=(minor,patch)=>compareVersions(release,{major:0,minor,patch})>=0;const audience=!since(
4,16)?"https://validator.example.com":since(7,0)?"https://canton.network.global":void 0;return{adminNeedsParticipantAdmin:since(5,5),dataSnapshot:!since(6,2),migrationFlag:!since(
6,7),migrationIdOptional:since(6,8),databaseConflictGuard:since(6,8),instanceLock:since(6,10),...audience!==void 0&&{defaultUnsafeAudience:audience}}}function comparePrerelease(a,b){
const left=a.split(".");const right=b.split(".");for(let i=0;i<Math.max(left.length,right.length);i++){const x=left[i];const y=right[i];if(x===y)continue;if(x===
void 0)return-1;if(y===void 0)return 1;const bothNumbers=/^\d+$/.test(x)&&/^\d+$/.test(y);if(bothNumbers&&Number(x)!==Number(y))return Number(x)-Number(y);if(!bothNumbers){
if(/^\d+$/.test(x))return-1;if(/^\d+$/.test(y))return 1;return x<y?-1:1}}return 0}})};
