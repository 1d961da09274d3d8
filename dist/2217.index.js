export const id=2217;export const ids=[2217];export const modules={63451:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
10635:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>readNode});var failure=__webpack_require__(
1145);var printable=__webpack_require__(4172);var child=__webpack_require__(65205);var system_secret=__webpack_require__(75591);;const startAndStopTimeoutMs=20*
6e4;async function runOperatorCommand({input,text,env,cwd,timeoutMs:timeoutMs2,about,means,next},log,signal){let rest="";const onErrorOutput=chunk=>{const lines=`${rest}${chunk}`.
split("\n");rest=lines.pop()??"";for(const line of lines)if(line.trim()!=="")log.info(`${input}: ${(0,system_secret.E$)(line)}`)};try{return await(0,child.eF)({
program:"sh",args:["-ec",text],onErrorOutput,...env&&{env},...cwd&&{cwd}},{timeoutMs:timeoutMs2,...signal&&{signal}})}catch(error){if(error instanceof failure.cJ)
throw error;const failed=about===void 0?`The ${input} failed`:`${input} failed for ${about}`;throw new failure.HR(input,{what:`${failed}: ${(0,failure.bD)(error)}`,
means,next,cause:error})}}async function runNodeCommand(input,command,log,signal){log.info(`running ${input}`);const printed=await runOperatorCommand({input,timeoutMs:startAndStopTimeoutMs,
means:"The node may be stopped or started only in part.",next:`Run it by hand${command.cwd===void 0?"":` in ${command.cwd}`}, see why it fails, and run again.`,
...command},log,signal);for(const line of printed.split("\n").filter(Boolean).slice(-5))log.info(line)};const longestReference=1e3;function withCommandCopies(deployment,commands){
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
 the backups of Cloud SQL and RDS do), or use method: dump."})}async function take({backup,timeoutMs:timeoutMs2},roles,{id:id2,log,signal},purpose){if(backup===
void 0){throw new failure.HR("backup-command",{what:"backup-command is not given.",means:"What is there cannot be saved before it is replaced: the restore would\
 have no way back. Nothing was changed.",next:"Give the backup-command of the backup workflow, or keep-safety-copy: false to go without a way back."})}const env={
SPLICE_ID:id2,SPLICE_PURPOSE:purpose};const printed=await execute("backup",backup,{roles,env,log,signal,timeoutMs:timeoutMs2});const reference=printed.trim().split(
"\n").at(-1)?.trim()??"";if(reference===""||reference.length>longestReference||(0,printable.g)(reference)!==reference){throw new failure.HR("backup-command",{what:`\
backup-command ended well, but its last line is not the name of a copy (${reference.length} characters).`,means:"Without it the copy could not be found again. I\
t counts as none.",next:"Let the command print the id of what it made as its last line, and everything else to stderr."})}log.info(`${roles.join(" and ")}: save\
d as ${reference}`);return{method:"command",roles,reference}}async function restore(commands,copies,{restoreId,log,signal}){if(commands.restore===void 0)throw new Error(
"the plan demands a restore-command");for(const{roles,reference}of copies){log.info(`${roles.join(" and ")}: restoring ${reference}`);const env={SPLICE_ID:restoreId,
SPLICE_REFERENCE:reference};await execute("restore",commands.restore,{roles,env,log,signal,timeoutMs:commands.timeoutMs})}}const meanings={backup:"What it may h\
ave made counts for nothing.",restore:"The server may be neither what it was nor restored.",discard:"The copy may still be there."};async function execute(kind,text,how){
const about=how.roles.join(" ");return await runOperatorCommand({input:`${kind}-command`,text,env:{SPLICE_ROLES:about,...how.env},timeoutMs:how.timeoutMs,about,
means:meanings[kind],next:"Run the command by hand with the same SPLICE_ variables and see why it fails."},how.log,how.signal)}var clients=__webpack_require__(54421);
var external_node_crypto_=__webpack_require__(77598);var external_node_path_=__webpack_require__(76760);;const bootstrapSecret={name:"participant-bootstrap-dump",
key:"content"};const imageUser=1001;function startLine(how,more){const flags=[`-s ${shellQuote(more.sponsorUrl)}`,`-o ""`,`-p ${shellQuote(how.partyHint)}`,...how.
migrationId===void 0?[]:[`-m ${how.migrationId}`],`-i ${shellQuote(more.path)}`,`-P ${shellQuote(how.newIdentifier)}`,...more.scanUrl===void 0?[]:[`-c ${shellQuote(
more.scanUrl)}`],...more.authentication===true?["-a"]:[]];return`./start.sh ${flags.join(" ")}`}function helmValues(how){return["participantIdentitiesDumpImport\
:",`  secretName: ${bootstrapSecret.name}`,`  newParticipantIdentifier: ${JSON.stringify(how.newIdentifier)}`,`nodeIdentifier: ${JSON.stringify(how.newIdentifier)}`,
"migrateValidatorParty: true",`validatorPartyHint: ${JSON.stringify(how.partyHint)}`]}function appConfiguration(path,how){const app="canton.validator-apps.valid\
ator_backend";return[`${app}.participant-bootstrapping-dump {`,"  type = file",`  file = ${JSON.stringify(path)}`,`  new-participant-identifier = ${JSON.stringify(
how.newIdentifier)}`,"}",`${app}.migrate-validator-party.scan.admin-api.url = "https://<scan of your network>"`,`# and, as ever: the party hint ${JSON.stringify(
how.partyHint)}${how.migrationId===void 0?"":`, the migration id ${how.migrationId}`}, no onboarding secret`]}function shellQuote(text){return/^[\w@%+=:,./-]+$/.
test(text)?text:`'${text.replaceAll("'",`'\\''`)}'`}function startEnvironment(how,path){return{IDENTITIES_DUMP:path,NEW_PARTICIPANT_IDENTIFIER:how.newIdentifier,
PARTY_HINT:how.partyHint}}function dumpExists(where){return new failure.HR("bootstrap-dump-exists",{what:`There is something else already: ${where}.`,means:"It \
may be another node’s identities. It was not touched.",next:"Look at it, keep it somewhere safe if it is needed, remove it, and run again."})}function otherContent(where){
return`${where} holds something else than these identities and was not touched: see whether it has to be removed`}var docker=__webpack_require__(95864);;const fileName="\
participant-bootstrap-dump.json";const documentedProject="splice-validator";const workTimeoutMs=5*6e4;const exitOther=3;const placeScript=`
umask 077
target="/place/$1"
part="$target.part"
sum() { sha256sum < "$1" | cut -c1-64; }
if [ -e "$target" ] && [ -s "$target" ] && [ "$(sum "$target")" != "$2" ]; then exit ${exitOther}; fi
rm -f "$part"
cat > "$part"
[ "$(sum "$part")" = "$2" ] || { rm -f "$part"; echo 'the file was cut on its way' >&2; exit 4; }
chown ${imageUser}:${imageUser} "$part"
chmod 600 "$part"
sync "$part" 2>/dev/null || sync
mv -f "$part" "$target"
`;const emptyScript=`
target="/place/$1"
rm -f "$target.part"
[ -e "$target" ] || exit 0
[ ! -s "$target" ] || [ "$(sha256sum < "$target" | cut -c1-64)" = "$2" ] || exit ${exitOther}
: > "$target"
sync "$target" 2>/dev/null || sync
[ "$3" = keep ] || rm -f "$target"
`;function composeBootstrap(look,options){const pathOf=node=>{if(options.path!==void 0)return options.path;return node.directory===void 0?void 0:(0,external_node_path_.
join)(node.directory,fileName)};const required2=node=>{const path=pathOf(node);if(path===void 0)throw new Error("the plan refuses to go on without a path");return path};
return{async plan(how){const node=await look();const path=pathOf(node);const engine=await(0,docker.ZK)();return{where:`file ${path??fileName} on the host of ${engine}\
, readable for user ${imageUser} alone`,instructions:[`cd ${shellQuote(node.directory??"/folder/of/the/compose/files")}`,lineOf(node,path,how)],blockers:placeBlockers(
node,path),startBlockers:options.startCommand===void 0?startBlockers(node,how):[]}},async place(dump,_how,log){const node=await look();const path=required2(node);
const sha256=sha256Of(dump);const exit=await atFolder(node,path,placeScript,[(0,external_node_path_.basename)(path),sha256],dump);if(exit.code===exitOther)throw dumpExists(
`file ${path}`);if(exit.code!==0)throw placeFailure(path,exit.stderr);log.info(`identities are in ${path}, mode 0600, owner ${imageUser} (sha256 ${sha256.slice(
0,12)}…)`)},async start(how,log,signal){const node=await look();const path=required2(node);const text=options.startCommand??withProject(node,lineOf(node,path,
how));const env=startEnvironment(how,path);await runNodeCommand("start-command",{text,env,cwd:node.directory},log,signal)},async signs(since){return await signsOf(
await look(),since)},async remove(dump,log){const node=await look();const path=required2(node);const containers=await(0,docker.Nn)(node.containers.map(({id:id2})=>id2));
const mounting=containers.filter(({mounts})=>mounts.some(({source})=>source===path));const keep=mounting.length>0?"keep":"remove";const exit=await atFolder(node,
path,emptyScript,[(0,external_node_path_.basename)(path),sha256Of(dump),keep]);if(exit.code===exitOther)return[otherContent(`file ${path}`)];if(exit.code!==0)throw leftFailure(
path,exit.stderr);if(mounting.length===0){log.info(`removed ${path}`);return[]}const names=mounting.map(({name})=>name).join(", ");log.info(`emptied ${path}; it\
 stays as an empty shell because ${names} mounts it`);return["run ./start.sh once more without -i and with the same -P, so that the container no longer mounts t\
he file",`then remove the empty file ${path}`]}}}async function signsOf({validator,participant},since){const ids2=[validator,participant].flatMap(container2=>container2?.
id??[]);const logs=await Promise.all(ids2.map(id2=>(0,docker.CR)(id2,since.toISOString(),5e3)));return{running:validator?.running??false,restarts:validator?.restartCount??
0,log:(0,system_secret.E$)(logs.join("\n"))}}function placeBlockers(node,path){const{validator}=node;return[...path===void 0?["the folder with the compose files\
 is not known: give compose-directory or identities-path"]:!(0,external_node_path_.isAbsolute)(path)||path.includes(",")?[`${path} is not an absolute path witho\
ut commas: compose would take it for the name of a volume`]:[],...toolImage(node)===void 0?["no image of the node is known, in which the file could be written f\
or its user"]:[],...validator?.running===true?[`container ${validator.name} runs: on empty databases it makes itself a new identity; stop it`]:[]]}function startBlockers({
settings,directory},how){const sponsor=how.sponsorUrl??settings.variables["SPONSOR_SV_ADDRESS"];return[...sponsor===void 0?["the address of the sponsor SV is no\
t known: give sponsor-sv-url"]:[],...directory===void 0?["the folder of start.sh is not known: give compose-directory"]:[],...settings.noAuth===void 0?["whether\
 the node runs with authentication is not known: give start-command with the whole line"]:[]]}function lineOf(node,path,how){const{variables,noAuth}=node.settings;
const sponsorUrl=how.sponsorUrl??variables["SPONSOR_SV_ADDRESS"]??"https://<sponsor SV>";const scan=variables["SCAN_ADDRESS"];const other=scan!==void 0&&how.sponsorUrl===
void 0&&scan!==sponsorUrl.replace("sv","scan");return startLine(how,{path:path??fileName,sponsorUrl,authentication:noAuth===void 0?void 0:!noAuth,...other&&{scanUrl:scan}})}
function withProject({project},line){return project===documentedProject?line:`COMPOSE_PROJECT_NAME=${shellQuote(project)} ${line}`}function toolImage(node){const recorded=node.
recorded?.services.find(({role})=>role==="postgres")?.image;return node.postgres?.image??recorded??node.validator?.image??node.participant?.image}async function atFolder(node,path,script,args,input=Buffer.
alloc(0)){const image=toolImage(node);if(image===void 0)throw new Error("the plan refuses to go on without an image");const isolation=["--rm","-i","--log-driver",
"none","--network","none","--user","0:0"];const mount=["--mount",`type=bind,source=${(0,external_node_path_.dirname)(path)},target=/place`];const command=["--en\
trypoint","sh",image,"-ec",script,"sh",...args];const running=(0,child.ni)({program:"docker",args:["run",...isolation,...mount,...command]},AbortSignal.timeout(
workTimeoutMs));running.stdin.end(input);running.stdout.resume();const{code,stderr}=await running.exit;return{code,stderr}}function sha256Of(bytes){return(0,external_node_crypto_.
createHash)("sha256").update(bytes).digest("hex")}function leftFailure(path,why){return new failure.HR("bootstrap-dump-left",{what:`The identities in ${path} co\
uld not be removed: ${why}`,means:"The private keys of the node lie there in the clear.",next:`Empty the file yourself (sudo truncate -s 0 ${shellQuote(path)}) \
and remove it.`})}function placeFailure(path,why){return new failure.HR("bootstrap-dump-place",{what:`The identities cannot be written to ${path}: ${why}`,means:"\
Nothing is left of them there.",next:`Check that ${(0,external_node_path_.dirname)(path)} exists on the host of the engine and has room.`})}var promises_=__webpack_require__(
58500);var wait=__webpack_require__(25598);var schemas=__webpack_require__(27597);;const upTimeoutMs=20*6e4;async function composeUp(node,services,signal){await checkDatabaseName(
node,signal);const{args,env}=composeInvocation(node);await(0,docker.T3)([...args,"up","--detach","--no-recreate",...services],{signal,env,timeoutMs:upTimeoutMs})}
function composeInvocation(node){const{directory,project}=node;if(directory===void 0){throw new failure.HR("compose-directory",{what:`The folder with the compos\
e files of project ${project} is not known.`,next:"Give compose-directory: the folder with compose.yaml and .env."})}const files=node.configFiles.flatMap(file=>[
"--file",locate(file,node,directory)]);const variables=node.settings.variables;const id2=variables["MIGRATION_ID"]??"";return{args:["compose","--project-name",project,
"--project-directory",directory,...files],env:{...variables,MIGRATION_ID:id2,COMPOSE_PROJECT_NAME:project}}}function locate(file,node,directory){const recorded=node.
recorded?.directory;if(recorded!==void 0&&recorded!==directory){const inside=(0,external_node_path_.relative)(recorded,file);return(0,external_node_path_.join)(
directory,inside.startsWith("..")||(0,external_node_path_.isAbsolute)(inside)?(0,external_node_path_.basename)(file):inside)}return(0,external_node_path_.isAbsolute)(
file)?file:(0,external_node_path_.join)(directory,file)}async function checkDatabaseName(node,signal){const expected=node.settings.databases.participant?.name;if(expected===
void 0)return;const{args,env}=composeInvocation(node);const text=await(0,docker.T3)([...args,"config","--format","json"],{signal,env});const config=schemas.Ikc(
{services:schemas.g1P(schemas.YjP(),schemas.Ikc({environment:schemas.g1P(schemas.YjP(),schemas.YjP().nullable()).nullish()}))}).parse(JSON.parse(text));const name=config.
services["participant"]?.environment?.["CANTON_PARTICIPANT_POSTGRES_DB"];if(name===void 0||name===null||name===expected)return;throw new failure.HR("compose-set\
tings",{what:`The compose files in ${node.directory} would give the participant the database ${name}; the node's is ${expected}.`,means:"With another database t\
he node would come up empty and make itself a new identity.",next:"Check that compose-directory is of the node’s own Splice version, and MIGRATION_ID in its .en\
v."})};const stopGraceSeconds=60;const healthyTimeoutMs=15*6e4;function componentName(container2){const number=container2.labels["com.docker.compose.container-n\
umber"]??"1";return number==="1"?container2.service:`${container2.service}-${number}`}function components(node){return node.containers.filter(container2=>container2!==
node.postgres)}async function stopComponents(node,commands,log){const{signal}=commands;const all=components(node);const stopped=all.map(container2=>({name:componentName(
container2),replicas:container2.running?1:0}));for(const{service,role,running}of node.recorded?.services??[]){if(role==="postgres"||all.some(container2=>container2.
service===service))continue;stopped.push({name:service,replicas:running?1:0})}if(commands.stopCommand!==void 0&&all.some(({running})=>running)){await runNodeCommand(
"stop-command",{text:commands.stopCommand,cwd:node.directory},log,signal)}for(const group of[all.filter(container2=>container2===node.validator),all.filter(container2=>container2!==
node.validator&&container2!==node.participant),all.filter(container2=>container2===node.participant)]){const running=(await(0,docker.Nn)(group.map(({id:id2})=>id2),
signal)).filter(container2=>container2.running);if(running.length===0)continue;log.info(`stopping ${running.map(({name})=>name).join(", ")}`);const ids2=running.
map(({id:id2})=>id2);await(0,docker.T3)(["stop","--time",String(stopGraceSeconds),...ids2],{signal,timeoutMs:(stopGraceSeconds*ids2.length+60)*1e3})}await proveGone(
all,signal);return{components:stopped}}async function proveGone(containers,signal){const ids2=containers.map(({id:id2})=>id2);const look=async()=>(await(0,docker.
Nn)(ids2,signal)).filter(({running})=>running);let alive=await look();if(alive.length===0&&ids2.length>0){await(0,promises_.setTimeout)(1e3,void 0,signal&&{signal});
alive=await look()}if(alive.length===0)return;throw new failure.HR("compose-not-stopped",{what:`Containers that were stopped run again: ${alive.map(({name,status})=>`${name}\
 (${status})`).join(", ")}.`,means:"A database must not be replaced under a running participant or validator app.",next:"Find what starts them (a systemd unit, \
a cron job, a second operator), switch it off, and run again."})}async function startComponents(look,stopped,commands,log){const{signal}=commands;const node=await look();
const wanted=stopped.components.filter(({replicas})=>replicas>0).map(({name})=>name);if(wanted.length===0){log.info("nothing was running before, nothing is star\
ted");return}if(commands.startCommand!==void 0){await runNodeCommand("start-command",{text:commands.startCommand,cwd:node.directory},log,signal);return}const present=now=>components(
now).filter(container2=>wanted.includes(componentName(container2)));const missing=wanted.filter(name=>!present(node).some(container2=>componentName(container2)===
name));const isParticipant=name=>name===(node.participant?.service??"participant");await bringUp(node,missing.filter(isParticipant),log,signal);const participant=present(
await look()).find(({service})=>isParticipant(service));if(participant!==void 0){await startContainers([participant],log,signal);await untilHealthy(participant,
log,signal)}await bringUp(await look(),missing.filter(name=>!isParticipant(name)),log,signal);const rest=present(await look()).filter(({service})=>!isParticipant(
service));const apps=rest.filter(({service})=>service===(node.validator?.service??"validator"));await startContainers(apps,log,signal);await startContainers(rest.
filter(container2=>!apps.includes(container2)),log,signal)}async function bringUp(node,services,log,signal){if(services.length===0)return;log.info(`creating con\
tainers of compose project ${node.project}: ${services.join(", ")}`);await composeUp(node,services,signal)}async function startContainers(containers,log,signal){
const stopped=containers.filter(({running})=>!running);if(stopped.length===0)return;log.info(`starting ${stopped.map(({name})=>name).join(", ")}`);await(0,docker.
T3)(["start",...stopped.map(({id:id2})=>id2)],{signal,timeoutMs:12e4})}async function untilHealthy(container2,log,signal){let restarts;const outcome=await(0,wait.
f)(async()=>{const[now]=await(0,docker.Nn)([container2.id],signal);restarts??=now?.restartCount;if(now===void 0||!now.running||now.restartCount>(restarts??0))return"\
failing";return now.status==="running"&&(now.health??"healthy")==="healthy"?"ready":void 0},{timeoutMs:healthyTimeoutMs,everyMs:500,signal});if(outcome==="ready")
return;log.warning(`${container2.name} was started but ${outcome==="failing"?"ends again":"is not healthy after 15 min"}; it says: ${(await(0,docker.EP)(container2.
id)).shown}`)};function hoconValue(text,key2,env={}){const pattern=new RegExp(`(?<![\\w-])"?${key2}"?\\s*[=:]\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|\\$\\{\\??(\\w+)\\}|([^\\s,}#]+)\
)`,"g");let value;for(const[,quoted,variable,plain]of text.replace(/^\s*(#|\/\/).*$/gm,"").matchAll(pattern)){if(quoted!==void 0)value=quoted.replace(/\\(["\\])/g,
"$1");else if(variable!==void 0)value=env[variable]??value;else if(plain!==void 0)value=plain}return value}function hoconVariables(text){return[...new Set([...text.
matchAll(/\$\{\??([A-Z_][A-Z0-9_]*)\}/g)].map(match=>match[1]??""))]}function findMigrationId(env,participantDatabase){const configured=/domain-migration-id\s*[=:]\s*"?(\d+)/.
exec(Object.values(env).join("\n"))?.[1];const named2=/^participant-(\d+)$/.exec(participantDatabase??"")?.[1];const text=configured??named2;return text===void 0?
void 0:Number(text)}function withoutAuthentication(env){return Object.entries(env).some(([name,value])=>name.startsWith("ADDITIONAL_CONFIG")&&value.includes("hs\
-256-unsafe"))}function importsDump(env){return Object.values(env).some(value=>/restore-from-migration-dump\s*[=:]/.test(value))};function composeSettings(containers){
const validator=containers.validator?.env??{};const apps=appsCoordinates(validator);const participant=participantCoordinates(containers.participant?.env??{});const migrationId=findMigrationId(
validator,participant?.name);const partyHint=validator["SPLICE_APP_VALIDATOR_PARTY_HINT"]||void 0;const participantIdentifier=validator["SPLICE_APP_VALIDATOR_PA\
RTICIPANT_IDENTIFIER"]||void 0;const audience=validator["SPLICE_APP_VALIDATOR_AUTH_AUDIENCE"]||void 0;const variables={...migrationId!==void 0&&{MIGRATION_ID:String(
migrationId)},...participant&&{PARTICIPANT_DB_NAME:participant.name},...partyHint&&{PARTY_HINT:partyHint},...participantIdentifier&&{PARTICIPANT_IDENTIFIER:participantIdentifier},
...startVariables(validator,containers.validator?.image??containers.participant?.image),...interfaceVariables(containers.others??[])};return{databases:{...apps&&
{apps},...participant&&{participant}},...migrationId!==void 0&&{migrationId},...partyHint&&{partyHint},...participantIdentifier&&{participantIdentifier},...audience&&
{audience},...containers.validator&&{noAuth:withoutAuthentication(validator)},variables}}function isSplice(container2){return"CANTON_PARTICIPANT_POSTGRES_DB"in container2.
env||"SPLICE_APP_VALIDATOR_PARTY_HINT"in container2.env||/validator-apps/.test(container2.env["ADDITIONAL_CONFIG_PERSISTENCE"]??"")}function participantCoordinates(env){
const name=env["CANTON_PARTICIPANT_POSTGRES_DB"];if(!name)return void 0;const schema=env["CANTON_PARTICIPANT_POSTGRES_SCHEMA"];const password=env["CANTON_PARTIC\
IPANT_POSTGRES_PASSWORD"];return{name,...schema&&{schema},server:env["CANTON_PARTICIPANT_POSTGRES_SERVER"]||"postgres-splice",port:Number(env["CANTON_PARTICIPAN\
T_POSTGRES_PORT"]||5432),user:env["CANTON_PARTICIPANT_POSTGRES_USER"]||"cnadmin",...password&&{password:new system_secret.zh(password)}}}function appsCoordinates(env){
const text=env["ADDITIONAL_CONFIG_PERSISTENCE"];if(text===void 0)return void 0;const name=hoconValue(text,"databaseName",env);if(!name)return void 0;const schema=hoconValue(
text,"currentSchema",env);const password=hoconValue(text,"password",env);return{name,...schema&&{schema},server:hoconValue(text,"serverName",env)||"postgres-spl\
ice",port:Number(hoconValue(text,"portNumber",env)||5432),user:hoconValue(text,"user",env)||"cnadmin",...password&&{password:new system_secret.zh(password)}}}function startVariables(env,image){
const tag=image===void 0?void 0:/:([\w][\w.-]*)$/.exec(image.replace(/@.*$/,""))?.[1];const sponsor=env["SPLICE_APP_VALIDATOR_SV_SPONSOR_ADDRESS"];const scan=env["\
SPLICE_APP_VALIDATOR_SCAN_ADDRESS"];return{...tag!==void 0&&{IMAGE_TAG:tag},...sponsor&&{SPONSOR_SV_ADDRESS:sponsor},...scan&&{SCAN_ADDRESS:scan},ONBOARDING_SECRET:""}}
function interfaceVariables(containers){const variables={};for(const{env}of containers){for(const[name,value]of Object.entries(env)){if(/^SPLICE_APP_UI_(NETWORK|AMULET|NAME_SERVICE)_/.
test(name))variables[name]=value}}return variables};async function discoverNode(options){const{recorded,signal}=options;const all=await(0,docker.Vb)(void 0,signal);
const project=chooseProject(all,options);const containers=all.filter(container2=>container2.project===project);const warnings2=[];const one=(what,candidates)=>{
if(candidates.length>1){const names=candidates.map(({name})=>name).join(", ");warnings2.push(`More than one container could be the ${what}: ${names}. The runnin\
g one is taken.`)}return candidates.find(({running})=>running)??candidates[0]};const service=(name,marker2)=>{const byName=containers.filter(container2=>container2.
service===name);return byName.length>0?byName:containers.filter(marker2)};const validator=one("validator app",service("validator",({env})=>"SPLICE_APP_VALIDATOR\
_PARTY_HINT"in env));const participant=one("participant",service("participant",({env})=>"CANTON_PARTICIPANT_POSTGRES_DB"in env));const postgres=one("Postgres se\
rver",service("postgres-splice",({env})=>"POSTGRES_USER"in env&&"PGDATA"in env));const known=new Set([validator,participant,postgres]);const others=containers.filter(
container2=>!known.has(container2));const live=composeSettings({validator,participant,postgres,others});const settings=complete(live,recorded);const labels=(validator??
participant??postgres)?.labels??{};const directory=options.directory??labels["com.docker.compose.project.working_dir"]??recorded?.directory;const files=labels["\
com.docker.compose.project.config_files"]?.split(",")??recorded?.configFiles??[];return{project,containers,...validator&&{validator},...participant&&{participant},
...postgres&&{postgres},settings,...recorded&&{recorded},...directory!==void 0&&{directory},configFiles:files,warnings:warnings2}}function isLocal(node,coordinates){
if(node.postgres===void 0)return coordinates.server==="postgres-splice";const{name,service,networks}=node.postgres;const names=[name,service,...networks.flatMap(
({aliases})=>aliases)];return names.includes(coordinates.server)}function coordinatesOf(node,role){const coordinates=node.settings.databases[role];if(coordinates!==
void 0)return coordinates;const[variable,service]=role==="apps"?["ADDITIONAL_CONFIG_PERSISTENCE","validator"]:["CANTON_PARTICIPANT_POSTGRES_DB","participant"];throw new failure.
HR("compose-database",{what:`The database of the ${service} in compose project ${node.project} cannot be known: no container has ${variable}.`,means:"Its name i\
s read from the node and never guessed: a wrong one would be an empty or an old database.",next:`Bring the containers back with start.sh (a stopped ${service} c\
ontainer is enough), or restore from a set that recorded the deployment.`})}function chooseProject(all,options){const{recorded}=options;const projects=new Map;for(const container2 of all){
projects.set(container2.project,[...projects.get(container2.project)??[],container2])}const found=[...projects].map(([name,containers])=>`${name} (${containers.
map(({service})=>service).join(", ")})`);const list=found.length===0?"no compose project at all":found.join("; ");if(options.project!==void 0){const containers=projects.
get(options.project)??[];if(recorded!==void 0||containers.some(isNodePart))return options.project;throw new failure.HR("compose-not-found",{what:`No container o\
f a Splice validator belongs to compose project ${options.project}; there is ${list}.`,means:"Stopped containers would do, but after `docker compose down` only \
a set tells what the node was.",next:"Check compose-project, and that the job runs on the host of the node."})}const candidates=[...projects].filter(([,containers])=>containers.
some(isNodePart)).map(([name])=>name);if(recorded!==void 0){if(candidates.length===0||candidates.includes(recorded.project))return recorded.project;throw new failure.
HR("compose-other-project",{what:`The set is of compose project ${recorded.project}; here there is ${list}.`,means:"Restoring into a node that happens to be her\
e would destroy it.",next:`Give compose-project: ${recorded.project} to bring that back, or the name of the project to restore into.`})}const[only,...more]=candidates;
if(only===void 0){throw new failure.HR("compose-not-found",{what:`No compose project of a Splice validator is here: looked for containers of services validator \
and participant, found ${list}.`,means:"Stopped containers would do, but after `docker compose down` only a set tells what the node was.",next:"Check that the j\
ob runs on the host of the node, or give compose-project."})}if(more.length>0){throw new failure.HR("compose-ambiguous",{what:`Several compose projects here are\
 Splice validators: ${candidates.join(", ")}.`,means:"Which one is meant is not guessed.",next:"Give compose-project."})}return only}function isNodePart(container2){
return isSplice(container2)||container2.service==="postgres-splice"}function complete(live,recorded){if(recorded===void 0)return live;const{apps,participant}=recorded.
databases;const{migrationId,partyHint,participantIdentifier,audience,noAuth,variables}=recorded;return{...migrationId!==void 0&&{migrationId},...partyHint!==void 0&&
{partyHint},...participantIdentifier!==void 0&&{participantIdentifier},...audience!==void 0&&{audience},...noAuth!==void 0&&{noAuth},...live,databases:{...apps&&
{apps:withoutUndefined(apps)},...participant&&{participant:withoutUndefined(participant)},...live.databases},variables:{...variables,...live.variables}}}function withoutUndefined(database2){
const{schema,...rest}=database2;return{...rest,...schema!==void 0&&{schema}}}var system_log=__webpack_require__(60297);;const copyTimeoutMs=24*60*6e4;const marker="\
.splice-validator-copy";const functions=`
set -e
entries() { find "$1" -mindepth 1 -maxdepth 1 ! -name '${marker}*'; }
copy() {
  entries "$1" | while IFS= read -r entry; do cp -a "$entry" "$2/"; done
  chown "$(stat -c %u:%g "$1")" "$2"
  chmod "$(stat -c %a "$1")" "$2"
  sync
}
listing() { (cd "$1" && find . ! -name '${marker}*' -exec stat -c '%n %f %u %g' {} + | sort); }
same() {
  listing "$1" > /tmp/one
  listing "$2" > /tmp/two
  cmp /tmp/one /tmp/two
  entries "$1" | while IFS= read -r entry; do diff -rq "$entry" "$2/\${entry##*/}"; done
}
mark() {
  echo "$1" > /copy/${marker}.new
  sync
  mv /copy/${marker}.new /copy/${marker}
  sync
}
empty() { find "$1" -mindepth 1 -delete; sync; }
`;function dataVolume(container2){const data=container2.env["PGDATA"]??"/var/lib/postgresql/data";const mount=container2.mounts.filter(({destination})=>data===destination||
data.startsWith(`${destination}/`)).sort((a,b)=>b.destination.length-a.destination.length)[0];if(mount?.type==="volume"&&mount.volume!==void 0){return{volume:mount.
volume,mountPoint:mount.destination}}throw new failure.HR("volume-unknown",{what:`The data folder ${data} of container ${container2.name} is not in a named volu\
me (${mount?`${mount.type} ${mount.source??""}`:"no mount"}).`,next:"Run without fresh-volume: the databases are then replaced inside the running server."})}async function volumeExists(volume,signal){
const names=await(0,docker.T3)(["volume","ls","--quiet","--filter",`name=${volume}`],{signal});return names.split("\n").includes(volume)}async function copyState({
volume,copy},work){await endWork(volume);if(!await volumeExists(copy,work.signal))return"absent";const script=`cat /copy/${marker} 2>/dev/null || echo incomplet\
e`;const state=(await inVolumes(volume,"look",{[copy]:"/copy:ro"},script,work)).trim();const known=["incomplete","complete","emptied","put-back"];const found=known.
find(name=>name===state);if(found!==void 0)return found;throw new failure.HR("volume-state",{what:`Volume ${copy} says of itself "${state.slice(0,40)}", which i\
s not known.`,means:"Nothing is put back from it or removed.",next:"Use the version of the action that made it."})}async function copyAside(aside,work,log){const{
volume,copy}=aside;const started=Date.now();await(0,docker.T3)(["volume","create","--label",`splice-validator.copy-of=${volume}`,copy],work);const both={[volume]:"\
/volume:ro",[copy]:"/copy"};const space=await inVolumes(volume,"look",both,"du -sk /volume; df -Pk /copy | tail -n 1",work);const[,used="0"]=/^(\d+)\s+\/volume/m.
exec(space)??[];const free=space.trim().split("\n").at(-1)?.trim().split(/\s+/)[3]??"0";if(Number(used)*1.05+65536>Number(free)){throw new failure.HR("volume-sp\
ace",{what:`Volume ${volume} holds ${(0,system_log.z)(Number(used)*1024)}, but only ${(0,system_log.z)(Number(free)*1024)} are free beside it.`,means:"The old v\
olume is copied before it is emptied; nothing was changed.",next:"Make room, or run without fresh-volume."})}log.info(`setting volume ${volume} (${(0,system_log.
z)(Number(used)*1024)}) aside as ${copy}`);try{await inVolumes(volume,"copy",both,"copy /volume /copy; same /volume /copy; mark complete",work)}catch(error){if(work.
signal?.aborted)throw error;throw new failure.HR("volume-copy",{what:`Volume ${volume} could not be copied to ${copy}: ${(0,failure.bD)(error)}`,means:"Nothing \
was changed.",cause:error})}log.info(`volume ${copy} holds the old data, compared byte by byte, in ${(0,system_log.a)(Date.now()-started)}`)}async function emptyVolume({
volume,copy},work){const both={[volume]:"/volume",[copy]:"/copy"};const script=`grep -qx complete /copy/${marker}; empty /volume; mark emptied`;await inVolumes(
volume,"empty",both,script,work)}async function putBack({volume,copy},image,log){const both={[volume]:"/volume",[copy]:"/copy"};const script=`
    grep -qxE 'complete|emptied' /copy/${marker}
    empty /volume; copy /copy /volume; same /copy /volume; mark put-back`;try{await inVolumes(volume,"put-back",both,script,{image})}catch(error){throw new failure.
HR("volume-put-back",{what:`Volume ${volume} could not be put back: ${(0,failure.bD)(error)}`,means:`Its old data is complete in volume ${copy}. On the volume a\
s it is now, the node would make itself a new identity.`,next:`Do not start the node. Run the action again with mode: rollback, or copy it back by hand (cp -a).`,
cause:error})}log.info(`volume ${volume} holds its old data again, compared byte by byte`)}async function removeCopy({copy}){await(0,docker.T3)(["volume","rm",copy],
{timeoutMs:10*6e4})}function workName(volume){return`splice-validator-volume-${volume}`}async function endWork(volume){const name=workName(volume);const gone=await(0,
wait.f)(async()=>{await(0,docker.T3)(["rm","--force","--volumes",name]).catch(()=>{});const left=await(0,docker.T3)(["ps","--all","--quiet","--filter",`name=^/${name}\
$`]);return left.trim()===""?true:void 0},{timeoutMs:6e4,everyMs:300});if(gone)return;throw new failure.HR("volume-in-use",{what:`Container ${name}, which an ea\
rlier run left at work on volume ${volume}, cannot be removed.`,next:`Remove it (docker rm -f ${name}) and run again.`})}async function inVolumes(volume,step,volumes2,script,work){
const mounts=Object.entries(volumes2).flatMap(([name,target])=>["--volume",`${name}:${target}`]);const names=["--name",workName(volume),"--label",`splice-valida\
tor.step=${step}`];const isolation=["--rm",...names,"--network","none","--user","0:0","--entrypoint","sh"];try{return await(0,docker.T3)(["run",...isolation,...mounts,
work.image,"-ec",`${functions}
${script}`],{signal:work.signal,timeoutMs:copyTimeoutMs})}catch(error){await endWork(volume).catch(()=>{});throw error}};const knownDatabases={wallet_gateway_store:"\
wallet gateway",wallet_gateway_signing_store:"wallet gateway"};async function describeNode(node,validatorUrl){const engine=await(0,docker.ZK)();const{settings}=node;
const validator=validatorEndpoint(node,engine,validatorUrl);const otherDatabases=otherDatabaseNames(node);return{kind:"compose",location:`compose project ${node.
project} on ${engine}`,components:await describeComponents(node),databases:{apps:databaseOf(node,"apps"),participant:databaseOf(node,"participant")},...validator&&
{validator},...settings.migrationId!==void 0&&{migrationId:settings.migrationId},...settings.partyHint&&{partyHint:settings.partyHint},...settings.participantIdentifier&&
{participantIdentifier:settings.participantIdentifier},...settings.audience&&{audience:settings.audience},...settings.noAuth!==void 0&&{noAuth:settings.noAuth},
...Object.keys(otherDatabases).length>0&&{otherDatabases},logCommands:{apps:`docker logs --since 10m ${node.validator?.name??`${node.project}-validator-1`}`,participant:`\
docker logs --since 10m ${node.participant?.name??`${node.project}-participant-1`}`},warnings:[...node.warnings,...emptyServerWarning(node)]}}async function recordOf(node,validatorUrl){
const{settings}=node;const validator=validatorEndpoint(node,await(0,docker.ZK)(),validatorUrl);const services=await Promise.all(node.containers.map(async container2=>{
const digest=await(0,docker.Wf)(container2.imageId);return{service:container2.service,role:roleOf(node,container2),running:container2.running,image:container2.image,
...digest&&{imageDigest:digest}}}));const database2=role=>{const{password:_password,...coordinates}=coordinatesOf(node,role);return coordinates};const local=isLocal(
node,coordinatesOf(node,"participant"));return{kind:"compose",project:node.project,...node.directory!==void 0&&{directory:node.directory},configFiles:[...node.configFiles],
services:node.containers.length>0?services:node.recorded?.services??[],databases:{apps:database2("apps"),participant:database2("participant")},...local&&(node.postgres?
volumeOf(node.postgres):recordedVolume(node)),...validator&&{validator:{...validator}},...settings.migrationId!==void 0&&{migrationId:settings.migrationId},...settings.
partyHint&&{partyHint:settings.partyHint},...settings.participantIdentifier&&{participantIdentifier:settings.participantIdentifier},...settings.audience&&{audience:settings.
audience},...settings.noAuth!==void 0&&{noAuth:settings.noAuth},variables:{...settings.variables}}}function databaseOf(node,role){const coordinates=coordinatesOf(
node,role);const{name,schema,server:server2,port}=coordinates;const where=isLocal(node,coordinates)?node.postgres?.name??server2:`${server2}:${port}`;return{name,
...schema&&{schema},server:where}}async function describeComponents(node){const live=await Promise.all(components(node).map(async container2=>{const digest=await(0,
docker.Wf)(container2.imageId);return{name:componentName(container2),replicas:container2.running?1:0,image:container2.image,...digest&&{imageDigest:digest}}}));
const gone=(node.recorded?.services??[]).filter(({role})=>role!=="postgres").filter(({service})=>!node.containers.some(container2=>container2.service===service)).
map(({service,image})=>({name:service,replicas:0,image}));return[...live,...gone]}function roleOf(node,container2){if(container2===node.validator)return"validat\
or";if(container2===node.participant)return"participant";return container2===node.postgres?"postgres":"other"}function volumeOf(postgres){try{return{volume:dataVolume(
postgres).volume}}catch{return{}}}function recordedVolume({recorded}){return recorded?.volume===void 0?{}:{volume:recorded.volume}}function validatorEndpoint(node,engine,given){
if(given!==void 0)return{url:given};const proxy=node.containers.find(({service})=>service==="nginx");const binding=proxy?.published["80/tcp"];const address=node.
validator?.networks.find(network=>network.address!==void 0)?.address;const direct=address===void 0?void 0:{url:`http://${address}:5003`};if(binding===void 0||direct!==
void 0&&proxy?.running===false){if(direct!==void 0)return direct;const recorded=node.recorded?.validator;if(recorded===void 0)return void 0;return{url:recorded.
url,...recorded.hostHeader&&{hostHeader:recorded.hostHeader}}}const host=["","0.0.0.0","::"].includes(binding.host)?engineHost(engine):binding.host;const shown=host.
includes(":")?`[${host}]`:host;return{url:`http://${shown}:${binding.port}`,hostHeader:"wallet.localhost"}}function engineHost(engine){return/^(?:tcp|ssh):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.
exec(engine)?.[1]??"127.0.0.1"}function otherDatabaseNames(node){const own=Object.values(node.settings.databases).map(({name})=>name);const others={};for(const[
variable,name]of Object.entries(node.postgres?.env??{})){if(!variable.startsWith("CREATE_DATABASE_")||name===""||own.includes(name))continue;others[name]=knownDatabases[name]??
`made by the deployment (${variable})`}return others}function emptyServerWarning(node){const{participant}=node.settings.databases;if(node.postgres===void 0||participant===
void 0||isLocal(node,participant))return[];return[`The databases are on ${participant.server}, not in container ${node.postgres.name}, which is left alone.`]}var splice=__webpack_require__(
91044);var docker_place=__webpack_require__(61518);var exec_protocol=__webpack_require__(50674);;const defaultProject="splice-validator";function composeDumpVolume(node){
const{validator}=node;if(validator===void 0){throw new failure.HR("dump-volume-missing",{what:`Compose project ${node.project} has no container of the validator\
 app.`,means:"What it mounts as the folder of the dump cannot be known, and the volume is not guessed by its name.",next:"Bring the container back with start.sh\
 (a stopped one is enough)."})}const mount=validator.mounts.find(({destination})=>destination.replace(/\/+$/,"")===splice.B);const source=mount?.volume??mount?.
source;if(mount===void 0||source===void 0){const mounted=validator.mounts.map(({destination})=>destination).join(", ")||"nothing";throw new failure.HR("dump-vol\
ume-missing",{what:`Container ${validator.name} does not mount ${splice.B} (it mounts ${mounted}).`,means:"The app would not see the dump wherever it was put, a\
nd it would be lost with the container.",next:`Add domain-upgrade-dump:${splice.B} to the volumes of service ${validator.service}, as Splice's compose.yaml has \
it, and start the node again.`})}const description=`${mount.type==="volume"?"volume":"folder"} ${source} of container ${validator.name}`;return{description,volume:description,
folder:splice.B,place:(0,docker_place.NR)({image:validator.imageId,network:"none",user:"0:0",mounts:{[source]:splice.B}})}}function composeConsumption(node,migrationId){
const{directory}=node;return{title:`Line that starts the node with the dump${directory===void 0?"":`, in ${directory}`}`,text:`${dump_import_startLine(node,migrationId)}\
 -w`,notes:[`-m ${migrationId} gives the participant the new, empty database participant-${migrationId}; the database of the validator app is kept.`,"Add the ot\
her flags that the node is started with, if there are any (-c, -n, -b, -E).","Only the first start takes -M: leave it out from the next start on, or the app loo\
ks for the dump again."]}}function dump_import_startLine({settings,project},migrationId){const{partyHint,participantIdentifier,noAuth,variables}=settings;const sponsor=variables["\
SPONSOR_SV_ADDRESS"]??"SPONSOR_SV_URL";const named2=project===defaultProject?"":`COMPOSE_PROJECT_NAME=${(0,exec_protocol.TL)(project)} `;const identifier=participantIdentifier!==
void 0&&participantIdentifier!==partyHint;const flags=[`-s ${(0,exec_protocol.TL)(sponsor)}`,'-o ""',`-p ${(0,exec_protocol.TL)(partyHint??"PARTY_HINT")}`,...identifier?
[`-P ${(0,exec_protocol.TL)(participantIdentifier)}`]:[],`-m ${migrationId}`,"-M",...noAuth===true?[]:["-a"]];return`${named2}./start.sh ${flags.join(" ")}`}async function watchComposeStart(node,since){
const{validator}=node;if(validator===void 0)return{log:"",up:false,told:false};const{all}=await(0,docker.EP)(validator.id,since.toISOString());const up=validator.
status==="running"&&(validator.health??"healthy")==="healthy";return{log:all,up,told:importsDump(validator.env)}};const readyTimeoutMs=15*6e4;async function openPostgres(node,log,signal){
let container2=node.postgres;const started=!container2?.running;const began=new Date().toISOString();if(container2===void 0){log.info(`creating the Postgres con\
tainer of compose project ${node.project}`);await composeUp(node,["postgres-splice"],signal);const now=await(0,docker.Vb)(node.project,signal);container2=now.find(
({service})=>service==="postgres-splice");if(container2===void 0){throw new failure.HR("compose-postgres",{what:`docker compose made no container for service po\
stgres-splice in project ${node.project}.`,next:`Check the compose files in ${node.directory??"compose-directory"}.`})}}else if(started){log.info(`starting cont\
ainer ${container2.name}`);await(0,docker.T3)(["start",container2.id],{signal,timeoutMs:12e4})}try{await untilAnswers(container2,started?began:"10m",signal)}catch(error){
if(started)await(0,docker.T3)(["stop",container2.id]).catch(()=>{});throw error}await reportStrayDatabase(container2,node,log,signal);return{container:container2,
started}}async function untilAnswers(container2,since,signal){const port=container2.env["PGPORT"]??"5432";const user=container2.env["POSTGRES_USER"]??"postgres";
const probe=["exec",container2.id,"pg_isready","-q","-h","127.0.0.1","-p",port,"-U",user];const[before]=await(0,docker.Nn)([container2.id],signal);const restarts=before?.
restartCount??0;let state="not asked yet";const ready=await(0,wait.f)(async()=>{const[now]=await(0,docker.Nn)([container2.id],signal);if(now===void 0)throw await startFailure(
"postgres-exited",container2,"was removed",since);if(now.status==="restarting"||now.restartCount>restarts){throw await startFailure("postgres-restarts",container2,
`ends and is restarted over and over`,since)}if(!now.running&&now.status!=="created"){throw await startFailure("postgres-exited",container2,`ended with exit cod\
e ${now.exitCode}`,since)}state=now.health??now.status;if(now.health!==void 0&&now.health!=="healthy")return void 0;return await(0,docker.T3)(probe,{signal,timeoutMs:15e3}).
then(()=>true,()=>void 0)},{timeoutMs:readyTimeoutMs,everyMs:500,signal});if(ready===void 0){throw await startFailure("postgres-not-ready",container2,`does not \
answer after 15 min (${state})`,since)}}async function startFailure(code,container2,what,since){const{shown,all}=await(0,docker.EP)(container2.id,since);const guard=/participant database\(s\) already exist/.
test(all);const nameless=/zero-length delimited identifier/.test(all);return new failure.HR(code,{what:`Postgres container ${container2.name} ${what}. It says: ${shown}`,
means:guard?"The entrypoint refuses to make a second participant database beside the one that is there.":nameless?"The entrypoint was told to make a database wi\
thout a name: PARTICIPANT_DB_NAME was empty when the container was made.":"The databases cannot be opened.",next:guard?"Start the node with the same -m as befor\
e, so that it names the existing database; do not switch the check off.":nameless?`Remove the container (docker rm -f ${container2.name}; its volume stays) and \
run again: it is then made with the right names.`:`See docker logs ${container2.name}. If its files are damaged, restore with fresh-volume: true.`})}async function reportStrayDatabase(container2,node,log,signal){
const user=container2.env["POSTGRES_USER"]??"postgres";const sql2="SELECT datname FROM pg_database WHERE datname = 'participant-'";const args=["exec",container2.
id,"psql","-XAt","-w","-U",user,"-d","postgres","-c",sql2];const found=await(0,docker.T3)(args,{signal}).catch(error=>{log.warning(`the databases of ${container2.
name} could not be listed: ${(0,failure.bD)(error)}`);return""});if(found.trim()===""||node.settings.databases.participant?.name==="participant-")return;log.warning(
`A database named "participant-" is on ${container2.name}: somebody started Postgres without MIGRATION_ID. It is not used; drop it when it is empty.`)};async function openFreshVolume(node,how,log){
const{restoreId,mayReplace,signal}=how;if(mayReplace&&node.postgres!==void 0)dataVolume(node.postgres);const target=targetOf(node,restoreId);if(target===void 0){
if(mayReplace)log.info("there is no volume to set aside");return void 0}const{aside,image}=target;const work={image,signal};if(!mayReplace&&!await volumeExists(
aside.copy,signal))return void 0;let state=await copyState(aside,work);if(state==="incomplete"||state==="put-back"){await removeCopy(aside);state="absent"}if(state===
"emptied")return aside.copy;if(!mayReplace){if(state==="absent")return void 0;throw new failure.HR("volume-half-emptied",{what:`Volume ${aside.volume} is emptie\
d in part; its old data is complete in volume ${aside.copy}.`,means:"On what is left the node would make itself a new identity.",next:"Run the action again with\
 mode: rollback."})}if(!await volumeExists(aside.volume,signal)){log.info("there is no volume to set aside");return void 0}await stopServer(node,aside.volume,log,
signal);if(state==="absent")await copyAside(aside,work,log);await emptyVolume(aside,work);return aside.copy}async function undoFreshVolume(look,restoreId,stopCommand,log){
const node=await look();const target=targetOf(node,restoreId);if(target===void 0||!await volumeExists(target.aside.copy))return;const{aside,image}=target;const state=await copyState(
aside,{image});if(state==="complete"||state==="emptied"){log.info(`putting back volume ${aside.volume} from its copy ${aside.copy}`);await stopComponents(node,{
stopCommand},log);await stopServer(node,aside.volume,log);await putBack(aside,image,log)}await look().then(now=>now.postgres===void 0?void 0:openPostgres(now,log)).
catch(error=>{log.warning(`The server does not come up on its old volume: ${(0,failure.bD)(error)}`)});await removeCopy(aside).catch(error=>{log.warning(`Volume\
 ${aside.copy} is not needed any more and could not be removed: ${(0,failure.bD)(error)}`)})}function targetOf(node,restoreId){const recorded=node.recorded?.services.
find(({role})=>role==="postgres")?.image;const image=node.postgres?.image??recorded;const volume=fresh_volume_volumeOf(node);if(volume===void 0||image===void 0)
return void 0;return{aside:{volume,copy:`${volume}-before-${restoreId}`},image}}function fresh_volume_volumeOf(node){if(node.postgres===void 0)return node.recorded?.
volume;try{return dataVolume(node.postgres).volume}catch{return void 0}}async function stopServer(node,volume,log,signal){if(node.postgres?.running){log.info(`s\
topping container ${node.postgres.name}`);await(0,docker.T3)(["stop","--time","120",node.postgres.id],{signal,timeoutMs:18e4})}const format="{{.Names}}";const left=await(0,
docker.T3)(["ps","--filter",`volume=${volume}`,"--format",format],{signal});if(left.trim()==="")return;throw new failure.HR("volume-in-use",{what:`Containers ru\
n on volume ${volume}: ${left.trim().split("\n").join(", ")}.`,means:"Files must not be copied or replaced under a program that uses them.",next:"Stop them and \
run again."})}var errors=__webpack_require__(37428);;const database=schemas.Ikc({name:schemas.YjP().min(1),schema:schemas.YjP().optional(),server:schemas.YjP(),
port:schemas.aig(),user:schemas.YjP()});const record=schemas.Ikc({kind:schemas.euz("compose"),project:schemas.YjP().min(1),directory:schemas.YjP().optional(),configFiles:schemas.
YOg(schemas.YjP()),services:schemas.YOg(schemas.Ikc({service:schemas.YjP(),role:schemas.k5n(["validator","participant","postgres","other"]),running:schemas.zMY(),
image:schemas.YjP(),imageDigest:schemas.YjP().optional()})),databases:schemas.Ikc({apps:database.optional(),participant:database.optional()}),volume:schemas.YjP().
optional(),validator:schemas.Ikc({url:schemas.YjP(),hostHeader:schemas.YjP().optional()}).optional(),migrationId:schemas.aig().int().min(0).optional(),partyHint:schemas.
YjP().optional(),participantIdentifier:schemas.YjP().optional(),audience:schemas.YjP().optional(),noAuth:schemas.zMY().optional(),variables:schemas.g1P(schemas.
YjP(),schemas.YjP())});function parseComposeRecord(value){const parsed=record.safeParse(value);if(parsed.success)return parsed.data;throw new failure.HR("compos\
e-record",{what:`The manifest's record of the compose deployment cannot be read: ${errors.S1(parsed.error)}`,next:"Start the node once (start.sh), so that it ca\
n be discovered, and run again."})};async function composeDeployment(options){const recorded=options.recorded===void 0?void 0:parseComposeRecord(options.recorded);
let project=options.project;const look=async()=>await discoverNode({...options,project,recorded});const first=await look();project=first.project;for(const warning of first.
warnings)options.log.warning(warning);return{kind:"compose",bootstrap:composeBootstrap(look,{path:options.identitiesPath,startCommand:options.startCommand}),async describe(){
const node=await look();const description=await describeNode(node,options.validatorUrl);return{...description,record:await recordOf(node,options.validatorUrl)}},
async record(){return await recordOf(await look(),options.validatorUrl)},async access(role){return accessTo(await look(),role)},async stop(log,signal){return await stopComponents(
await look(),{...options,signal},log)},async openDatabases(log,how){const{signal}=how;const node=await look();const roles=["apps","participant"].filter(role=>isLocal(
node,coordinatesOf(node,role)));let copy;if(roles.length>0){const mayReplace=how.mayReplace&&options.freshVolume===true;copy=await openFreshVolume(node,{...how,
mayReplace},log);await openPostgres(await look(),log,signal)}await probeElsewhere(await look(),signal);return copy===void 0?{fresh:[]}:{fresh:roles,aside:`volum\
e ${copy}`}},async undoOpenDatabases(log,restoreId){await undoFreshVolume(look,restoreId,options.stopCommand,log)},async dumpVolume(){return composeDumpVolume(await look())},
async consumption(migrationId){return composeConsumption(await look(),migrationId)},async restartForDump(log,how){const node=await look();const text=how.command??
dump_import_startLine(node,how.migrationId);await runNodeCommand("start-command",{text,cwd:node.directory},log,how.signal)},async restartLine(migrationId){return dump_import_startLine(
await look(),migrationId??"NEW_MIGRATION_ID")},async watchStart(since){return await watchComposeStart(await look(),since)},async start(stopped,log,signal){await startComponents(
look,stopped,{...options,signal},log)}}}function accessTo(node,role){const{name,schema,server:server2,port,user,password}=coordinatesOf(node,role);const database2={
name,...schema!==void 0&&{schema},host:server2,port,user,...password&&{password}};const{postgres}=node;if(isLocal(node,{name,server:server2,port,user})){if(postgres===
void 0){throw new failure.HR("compose-no-postgres",{what:`Compose project ${node.project} has no Postgres container just now.`,means:"Its databases cannot be re\
ad until the container is made again from the compose files.",next:"Start the node with start.sh; a restore makes the container itself."})}const inside={...(0,docker_place.
bm)(database2),user:postgres.env["POSTGRES_USER"]??user};return{database:inside,place:(0,docker_place.RH)(postgres.name,stagingFolder(node))}}const beside=node.
participant??node.validator??postgres;const network=beside?.networks[0]?.name;const image=postgres?.image??recordedPostgresImage(node);if(network===void 0||image===
void 0){throw new failure.HR("compose-no-network",{what:`The database server ${server2} of compose project ${node.project} is reached over the node's network, b\
ut no container is left on one.`,next:"Start the node with start.sh, or use deployment: external with the URLs of its databases."})}return{database:database2,place:(0,
docker_place.NR)({image,network})}}function stagingFolder(node){if(node.postgres===void 0)return void 0;const data=node.postgres.env["PGDATA"]??"/var/lib/postgr\
esql/data";const mount=node.postgres.mounts.map(({destination})=>destination).filter(destination=>data===destination||data.startsWith(`${destination}/`)).sort((a,b)=>b.
length-a.length)[0];return`${mount??data}/.splice-validator-staging`}function recordedPostgresImage(node){return node.recorded?.services.find(({role})=>role==="\
postgres")?.image}async function probeElsewhere(node,signal){for(const role of["apps","participant"]){const coordinates=coordinatesOf(node,role);if(isLocal(node,
coordinates))continue;const{place}=accessTo(node,role);const{server:server2,port}=coordinates;try{await(0,clients.D)(place,{program:"pg_isready",args:["-q","-h",
server2,"-p",`${port}`]},signal)}catch(error){throw new failure.HR("database-server",{what:`The database server ${server2}:${port} does not answer ${place.description}\
.`,means:"It is not part of the compose project, so it is not started from here.",next:"Start it, or check SPLICE_DB_SERVER in .env.",cause:error})}}};const libpqSettings={
sslmode:"PGSSLMODE",sslrootcert:"PGSSLROOTCERT",sslcert:"PGSSLCERT",sslkey:"PGSSLKEY",channel_binding:"PGCHANNELBINDING",target_session_attrs:"PGTARGETSESSIONAT\
TRS",connect_timeout:"PGCONNECT_TIMEOUT"};function parseDatabaseUrl(text,input){const problem=why=>new failure.HR("database-url",{what:`${input}: ${why}.`,next:"\
Give postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require, special characters percent-encoded."});let url;try{url=new URL(text.reveal())}catch{throw problem(
"it is not a URL (a character in the password may need percent-encoding)")}if(url.protocol!=="postgres:"&&url.protocol!=="postgresql:")throw problem("it is not \
a postgresql:// URL");let name;let host;let user;let password;try{name=decodeURIComponent(url.pathname.slice(1));host=decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/,
"$1");user=decodeURIComponent(url.username);password=decodeURIComponent(url.password)}catch{throw problem("a % in it is not followed by two hex digits: a % itse\
lf is written %25")}if(name===""||name.includes("/"))throw problem("it names no database");if(/[=\s\0]|^postgres(ql)?:/.test(name))throw problem("its database n\
ame holds characters that are not supported");if(Buffer.byteLength(name)>63)throw problem("its database name is longer than 63 bytes");const settings={};let schema="";
for(const[key2,value]of url.searchParams){if(key2==="host")host=value;else if(key2==="user")user=value;else if(key2==="password")password=value;else if(key2==="\
currentSchema")schema=value;else if(Object.hasOwn(libpqSettings,key2))settings[libpqSettings[key2]]=value;else throw problem(`a parameter in it is not supported\
 (currentSchema, ${Object.keys(libpqSettings).join(", ")} are)`)}if(host==="")throw problem("it names no host");return{name,host,...schema!==""&&{schema},...url.
port!==""&&{port:Number(url.port)},...user!==""&&{user},...password!==""&&{password:new system_secret.zh(password)},...Object.keys(settings).length>0&&{settings}}}
var databases=__webpack_require__(90041);var server=__webpack_require__(18421);var session=__webpack_require__(38933);;async function runnerAccess(database2,folder,otherwise2){
if(!await(0,clients.nw)("psql",folder)){throw new failure.HR("program-missing",{what:"The Postgres client programs are not on the runner.",means:"psql, pg_dump \
and pg_restore read and write the databases.",next:`Install postgresql-client on the runner, or ${otherwise2}.`})}const first={database:database2,place:(0,clients.
qX)(folder)};const ask2=async session2=>(await session2.row(server.jk)).major;const major=await(0,session.fQ)(first,ask2).catch(async error=>{if(error instanceof
session.cj)return await(0,databases.Yx)(first,ask2);throw error});return{database:database2,place:await(0,clients.H1)(major,folder)}}var external_node_fs_promises_=__webpack_require__(
51455);;function externalBootstrap(options){const{path,startCommand}=options;const bootstrap={async plan(how){const blockers=path===void 0?["with deployment: ex\
ternal, give identities-path: the absolute path at which the validator app reads the file"]:[];return{where:path===void 0?"nowhere yet":`file ${path}, readable \
for the user of this runner only`,instructions:appConfiguration(path??"/path/of/the/dump",how),blockers}},async place(dump,_how,log){const file=required(path);const there=await contentOf(
file);if(there!==void 0&&there.length>0&&!there.equals(dump))throw dumpExists(`file ${file}`);await writePrivately(file,dump);log.info(`identities are in ${file}\
 (${(0,external_node_crypto_.createHash)("sha256").update(dump).digest("hex").slice(0,12)}…)`)},async signs(){return{running:void 0,restarts:0,log:""}},async remove(dump,log){
const file=required(path);const there=await contentOf(file);if(there===void 0)return[];if(!there.equals(dump))return[otherContent(`file ${file}`)];await(0,external_node_fs_promises_.
truncate)(file,0);await(0,external_node_fs_promises_.rm)(file);log.info(`removed ${file}`);return["take participant-bootstrapping-dump and migrate-validator-par\
ty out of the configuration again"]}};if(startCommand===void 0)return bootstrap;return{...bootstrap,async start(how,log,signal){const env=startEnvironment(how,required(
path));await runNodeCommand("start-command",{text:startCommand,env},log,signal)}}}function required(path){if(path===void 0)throw new Error("the plan refuses to \
go on without a path");return path}async function contentOf(path){const found=await(0,external_node_fs_promises_.lstat)(path).catch(error=>{if(error.code==="ENO\
ENT")return void 0;throw external_bootstrap_placeFailure(path,error)});if(found===void 0)return void 0;if(!found.isFile())throw dumpExists(`${path}, which is no\
 plain file`);return await(0,external_node_fs_promises_.readFile)(path)}async function writePrivately(path,content){const part=`${path}.part`;try{await(0,external_node_fs_promises_.
rm)(part,{force:true});const handle=await(0,external_node_fs_promises_.open)(part,"wx",384);try{await handle.writeFile(content);await handle.sync()}finally{await handle.
close()}await(0,external_node_fs_promises_.rename)(part,path)}catch(error){await(0,external_node_fs_promises_.rm)(part,{force:true}).catch(()=>{});throw external_bootstrap_placeFailure(
path,error)}}function external_bootstrap_placeFailure(path,cause){return new failure.HR("bootstrap-dump-place",{what:`The identities cannot be written to ${path}\
.`,means:"Nothing is left of them there.",next:`Check that ${(0,external_node_path_.dirname)(path)} exists, has room, and may be written by this user.`,cause})}
;const otherwise="name the folder that holds the programs in postgres-client-path";function externalDeployment(options){const databases2={apps:parseDatabaseUrl(
options.appsDatabaseUrl,"apps-database-url"),participant:parseDatabaseUrl(options.participantDatabaseUrl,"participant-database-url")};const server2=role=>`${databases2[role].
host}:${databases2[role].port??5432}`;if(databases2.apps.name===databases2.participant.name&&server2("apps")===server2("participant")){throw new failure.HR("sam\
e-database",{what:`apps-database-url and participant-database-url both name ${databases2.apps.name} on ${server2("apps")}.`,next:"Give the database of the valid\
ator app and that of the participant."})}const places=new Map;return{kind:"external",serversElsewhere:true,bootstrap:externalBootstrap({path:options.identitiesPath,
startCommand:options.startCommand}),async describe(){return{kind:"external",location:`databases on ${[...new Set([server2("apps"),server2("participant")])].join(
" and ")}`,components:[],databases:{apps:{...named(databases2.apps),server:server2("apps")},participant:{...named(databases2.participant),server:server2("partic\
ipant")}},...options.validatorUrl!==void 0&&{validator:{url:options.validatorUrl}},...options.audience!==void 0&&{audience:options.audience},...options.noAuth!==
void 0&&{noAuth:options.noAuth},warnings:[]}},async access(role){const known=places.get(role);if(known!==void 0)return known;const other=role==="apps"?"particip\
ant":"apps";const near=server2("apps")===server2("participant")?places.get(other)?.place:void 0;const database2=databases2[role];const access=near?{database:database2,
place:near}:await runnerAccess(database2,options.clientPath,otherwise);places.set(role,access);return access},async stop(log,signal){if(options.stopCommand===void 0){
log.info("No stop-command is given: the node counts as stopped when nobody is connected to its databases.")}else{await runNodeCommand("stop-command",{text:options.
stopCommand},log,signal)}return{components:[]}},async openDatabases(){return{fresh:[]}},async start(_stopped,log,signal){if(options.startCommand===void 0){log.warning(
"No start-command is given: start participant and validator app yourself.")}else{await runNodeCommand("start-command",{text:options.startCommand},log,signal)}}}}
function named({name,schema}){return{name,...schema!==void 0&&{schema}}}var node_kubectl=__webpack_require__(61916);;const chartUser="cnadmin";const persistence="\
ADDITIONAL_CONFIG_PERSISTENCE";const section={apps:/canton\.validator-apps\./,participant:/canton\.participants\./};async function readCoordinates(environment,role){
const text=await environment.value(persistence);if(text!==void 0&&section[role].test(text))return await fromHocon(text,environment);return role==="participant"?
await fromVariables(environment):void 0}const database_image={apps:/(?:^|\/)validator-app(?:[:@]|$)/,participant:/(?:^|\/)canton-participant(?:[:@]|$)/};function plays(container2,role){
const env=new Map((container2.env??[]).map(({name,value})=>[name,value??""]));if(section[role].test(env.get(persistence)??""))return true;return role==="partici\
pant"&&env.has("CANTON_PARTICIPANT_POSTGRES_SERVER")}function looksLike(container2,role){return database_image[role].test(container2.image)}async function fromHocon(text,environment){
const env={};for(const name2 of hoconVariables(text)){const value=await environment.value(name2);if(value!==void 0)env[name2]=value}const name=hoconValue(text,"\
databaseName",env);const server2=hoconValue(text,"serverName",env);if(!name||!server2)return void 0;const schema=hoconValue(text,"currentSchema",env);const password=hoconValue(
text,"password",env);const variable=/(?<![\w-])password\s*[=:]\s*\$\{\??(\w+)\}/.exec(text)?.[1];const passwordFrom=variable===void 0?void 0:environment.secretReference(
variable);const mode=hoconValue(text,"sslmode",env);return{name,...schema&&{schema},server:server2,port:Number(hoconValue(text,"portNumber",env)||5432),user:hoconValue(
text,"user",env)||chartUser,...password&&{password:new system_secret.zh(password)},...passwordFrom&&{passwordFrom},...mode&&{settings:{PGSSLMODE:mode}}}}async function fromVariables(environment){
const value=name2=>environment.value(`CANTON_PARTICIPANT_POSTGRES_${name2}`);const name=await value("DB");const server2=await value("SERVER");if(!name||!server2)
return void 0;const schema=await value("SCHEMA");const password=await value("PASSWORD");const passwordFrom=environment.secretReference("CANTON_PARTICIPANT_POSTG\
RES_PASSWORD");return{name,...schema&&{schema},server:server2,port:Number(await value("PORT")||5432),user:await value("USER")||chartUser,...password&&{password:new system_secret.
zh(password)},...passwordFrom&&{passwordFrom}}};const dataObject=schemas.Ikc({data:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish()});function clusterData(kubectl){
const known=new Map;const read2=(kind,name)=>{const key2=`${kind}/${name}`;const answer=known.get(key2)??kubectl.find(dataObject,[kind,name]).then(found=>found&&
(found.data??{}));known.set(key2,answer);return answer};return{configMap:name=>read2("configmap",name),async secret(name){const data=await read2("secret",name);
const decode=value=>Buffer.from(value,"base64").toString("utf8");return data&&Object.fromEntries(Object.entries(data).map(([key2,value])=>[key2,decode(value)]))}}}
class Environment{#container;#source;constructor(container2,source){this.#container=container2;this.#source=source}get literal(){const entries=(this.#container.
env??[]).flatMap(({name,value})=>value===null||value===void 0?[]:[[name,value]]);return Object.fromEntries(entries)}async value(name){const entry=this.#container.
env?.findLast(one=>one.name===name);if(entry===void 0)return await this.#fromWhole(name);const{secretKeyRef:secret,configMapKeyRef:configMap}=entry.valueFrom??{};
if(secret)return this.#key(name,secret,"Secret",await this.#source.secret(secret.name));if(configMap)return this.#key(name,configMap,"ConfigMap",await this.#source.
configMap(configMap.name));return await this.#expanded(entry.value??"")}secretReference(name){const reference=this.#container.env?.findLast(one=>one.name===name)?.
valueFrom?.secretKeyRef;return reference?{secret:reference.name,key:reference.key}:void 0}async#expanded(value){let text="";let end=0;for(const match of value.matchAll(
/\$\$|\$\(([A-Za-z_][\w.-]*)\)/g)){const[whole,name]=match;const other=name===void 0?"$":await this.value(name);text+=value.slice(end,match.index)+(other??whole);
end=match.index+whole.length}return text+value.slice(end)}async#fromWhole(name){for(const{prefix,configMapRef,secretRef}of[...this.#container.envFrom??[]].reverse()){
if(prefix&&!name.startsWith(prefix))continue;const key2=name.slice(prefix?.length??0);const data=configMapRef?await this.#source.configMap(configMapRef.name):secretRef&&
await this.#source.secret(secretRef.name);const value=data?.[key2];if(value!==void 0)return value}return void 0}#key(name,reference,kind,data){const value=data?.[reference.
key];if(value!==void 0)return value;throw new failure.HR("kubernetes-reference",{what:`Variable ${name} of container ${this.#container.name} is taken from key ${reference.
key} of ${kind} ${reference.name}, ${data===void 0?"which is not there":"which has no such key"}.`,next:`Look at the ${kind} and at the Deployment that refers t\
o it.`})}}var kubernetes_objects=__webpack_require__(40579);;function findServer(objects,namespace,at){const label2=`${at.server}:${at.port}`;const[name="",...rest]=at.
server.split(".");const local=rest.length===0||rest[0]===namespace&&(rest.length===1||rest[1]==="svc");const service=local?objects.services.find(({metadata})=>metadata.
name===name):void 0;if(service===void 0){const headless=objects.services.find(({metadata})=>metadata.name===rest[0]);const single=objects.pods.find(pod=>pod.metadata.
name===name);if(headless&&single)return inPod(objects,[single],headless,at.port);return{kind:rest.includes("svc")||rest.length===0?"cluster":"outside",label:label2}}
const{type,externalName,selector,clusterIP}=service.spec;if(type==="ExternalName"&&externalName){return{kind:"outside",label:`${externalName}:${at.port}`,service:name}}
const named2={service:name,...clusterIP&&clusterIP!=="None"&&{clusterIp:clusterIP}};if(Object.keys(selector??{}).length===0)return{kind:"cluster",label:label2,...named2};
const pods=objects.pods.filter(pod=>(0,kubernetes_objects.ko)(selector,pod.metadata.labels));return inPod(objects,pods,service,at.port)}function inPod(objects,pods,service,port){
const living=pods.filter(({metadata})=>!metadata.deletionTimestamp);const pod=living.find(kubernetes_objects.i_)??living[0];const owner=objects.statefulSets.find(
set=>isOf(objects,set,service,pod));const spec=pod?.spec??owner?.spec.template.spec;const target=service.spec.ports?.find(one=>one.port===port)?.targetPort??port;
const container2=spec?.containers.find(one=>one.ports?.some(({containerPort,name})=>containerPort===target||name===target));const server2=container2??spec?.containers.
find(one=>one.env?.some(({name})=>name==="PGDATA"))??spec?.containers[0];const podPort=typeof target==="number"?target:server2?.ports?.find(({name})=>name===target)?.
containerPort;const data=pod&&server2&&find_server_dataVolume(pod,server2);const{clusterIP}=service.spec;return{kind:"pod",label:owner?`${owner.metadata.name} (\
StatefulSet)`:`${service.metadata.name} (Service)`,service:service.metadata.name,...clusterIP&&clusterIP!=="None"&&{clusterIp:clusterIP},...owner&&{statefulSet:owner.
metadata.name},...pod&&{pod},...server2&&{container:server2},...data,podPort:podPort??port}}function isOf(objects,set,service,pod){if(pod)return(0,kubernetes_objects.
EB)(objects,set).some(({metadata})=>metadata.name===pod.metadata.name);return(0,kubernetes_objects.ko)(service.spec.selector,set.spec.template.metadata?.labels)}
function find_server_dataVolume(pod,container2){const folder=container2.env?.find(({name})=>name==="PGDATA")?.value??"/var/lib/postgresql/data";const claims2=new Map(
pod.spec.volumes?.map(({name,persistentVolumeClaim})=>[name,persistentVolumeClaim?.claimName]));const mounts=(container2.volumeMounts??[]).filter(({name})=>claims2.
get(name)!==void 0);const holding=mounts.filter(({mountPath})=>folder===mountPath||folder.startsWith(`${mountPath}/`));const[first]=[...holding].sort((a,b)=>b.mountPath.
length-a.mountPath.length);const mount=first??mounts[0];const claim=claims2.get(mount?.name??"");return mount&&claim?{claim,dataMount:mount.mountPath}:void 0};const interfaces=/^(wallet|ans|cns|splitwell)-web-ui$/;
async function discovery_discoverNode(kubectl,selection){return await nodeOf(await(0,kubernetes_objects.$I)(kubectl),kubectl.target.namespace,clusterData(kubectl),
selection)}async function nodeOf(objects,namespace,source,selection){const{recorded}=selection;const find2=(role,wanted)=>{const deployment=choose(objects,namespace,
role,wanted,recorded);if(deployment===void 0)return void 0;const{containers}=deployment.spec.template.spec;const container2=containers.find(one=>plays(one,role))??
containers.find(one=>looksLike(one,role))??containers[0];return container2&&{deployment,container:container2,environment:new Environment(container2,source)}};const validator=find2(
"apps",selection.validatorDeployment);const participant=find2("participant",selection.participantDeployment);const coordinates={apps:await discovery_coordinatesOf(
"apps",validator,source,recorded,namespace),participant:await discovery_coordinatesOf("participant",participant,source,recorded,namespace)};const own=[validator,
participant].flatMap(one=>one?[one.deployment]:[]);const releases=new Set(own.map(helmRelease).filter(Boolean));const others=objects.deployments.filter(one=>!own.
includes(one)&&!one.spec.template.spec.containers.some(container2=>plays(container2,"apps")||plays(container2,"participant"))&&(interfaces.test(one.metadata.name)||
releases.has(helmRelease(one)??"")));return{objects,...validator&&{validator},...participant&&{participant},deployments:[...own,...others],databases:{apps:{...coordinates.
apps,at:findServer(objects,namespace,coordinates.apps)},participant:{...coordinates.participant,at:findServer(objects,namespace,coordinates.participant)}},settings:await settingsOf(
validator,recorded)}}function helmRelease({metadata}){return metadata.annotations?.["meta.helm.sh/release-name"]}const words={apps:{program:"validator app",input:"\
validator-deployment"},participant:{program:"participant",input:"participant-deployment"}};function choose(objects,namespace,role,wanted,recorded){const{program,
input}=words[role];const names=objects.deployments.map(({metadata})=>metadata.name).join(", ")||"none";if(wanted!==void 0){const named2=objects.deployments.find(
({metadata})=>metadata.name===wanted);if(named2!==void 0)return named2;throw new failure.HR("kubernetes-no-node",{what:`Namespace ${namespace} has no Deployment\
 ${wanted}; there is ${names}.`,next:`Check the input ${input}.`})}const those=is=>objects.deployments.filter(({spec})=>spec.template.spec.containers.some(one=>is(
one,role)));const told=those(plays);const candidates=told.length>0?told:those(looksLike);const[only,...more]=candidates;if(more.length>0){const list=candidates.
map(({metadata,spec})=>`${metadata.name} (${spec.replicas} replicas)`).join(", ");throw new failure.HR("kubernetes-ambiguous",{what:`Several Deployments in name\
space ${namespace} could be the ${program}: ${list}.`,means:"Which one is meant is not guessed.",next:`Give ${input}.`})}if(only!==void 0||recorded!==void 0)return only;
throw new failure.HR("kubernetes-no-node",{what:`Namespace ${namespace} has no Deployment that is a Splice ${program}; there is ${names}.`,means:"A Deployment a\
t 0 replicas would do, but where it is gone only a set tells what the node was.",next:`Check kube-context and namespace, or give ${input}.`})}async function discovery_coordinatesOf(role,workload,source,recorded,namespace){
const live=workload&&await readCoordinates(workload.environment,role);if(live!==void 0)return live;const kept=recorded?.databases[role];if(kept!==void 0){const{
name,schema,server:server2,port,user,passwordFrom,settings}=kept;const password=passwordFrom&&(await source.secret(passwordFrom.secret))?.[passwordFrom.key];return{
name,...schema!==void 0&&{schema},server:server2,port,user,...password&&{password:new system_secret.zh(password)},...passwordFrom&&{passwordFrom},...settings&&{
settings}}}throw new failure.HR("kubernetes-database",{what:`Deployment ${workload?.deployment.metadata.name} in namespace ${namespace} does not say which datab\
ase the ${words[role].program} uses.`,means:"Its name is read from the node and never guessed: a wrong one would be an empty or an old database.",next:role==="a\
pps"?"Look at its variable ADDITIONAL_CONFIG_PERSISTENCE, or give validator-deployment.":"Look at its variables CANTON_PARTICIPANT_POSTGRES_DB and ADDITIONAL_CO\
NFIG_PERSISTENCE, or give participant-deployment."})}async function settingsOf(validator,recorded){const{migrationId,partyHint,participantIdentifier,audience,noAuth}=recorded??
{};const kept={...migrationId!==void 0&&{migrationId},...partyHint&&{partyHint},...participantIdentifier&&{participantIdentifier},...audience&&{audience},...noAuth!==
void 0&&{noAuth}};if(validator===void 0)return kept;const{literal}=validator.environment;const liveMigration=findMigrationId(literal,void 0);const liveHint=literal["\
SPLICE_APP_VALIDATOR_PARTY_HINT"];const liveIdentifier=literal["SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER"];const liveAudience=literal["SPLICE_APP_VALIDATOR_A\
UTH_AUDIENCE"]||unsafeAudience(literal);return{...kept,...liveMigration!==void 0&&{migrationId:liveMigration},...liveHint&&{partyHint:liveHint},...liveIdentifier&&
{participantIdentifier:liveIdentifier},...liveAudience&&{audience:liveAudience},noAuth:withoutAuthentication(literal)}}function unsafeAudience(literal){const text=Object.
values(literal).find(value=>value.includes("hs-256-unsafe"));if(text===void 0)return void 0;const block=/\{[^{}]*hs-256-unsafe[^{}]*\}/.exec(text)?.[0];return block&&
hoconValue(block,"audience")};async function requireRights(kubectl,rights2,log){let missing;try{const all=await missingRights(kubectl,rights2);for(const one of all.
filter(({without})=>without))log.warning(`This account ${mayNot(kubectl,[one])}. ${one.without}`);missing=all.filter(({without})=>!without)}catch(error){if(!(error instanceof
failure.HR)||!unasked.includes(error.code))throw error;log.warning(`Whether this account has the rights that it needs is not checked: ${(0,failure.bD)(error)}`);
return}if(missing.length===0)return;throw new failure.HR("kubernetes-forbidden",{what:`This account ${mayNot(kubectl,missing)}.`,means:"Nothing was changed: wha\
t this run needs later was looked at first.",next:`Grant ${missing.map(({verb,resource:resource2})=>`the verb ${verb} on ${resource2}`).join(", ")}; deploy/rbac\
 holds the Roles that are enough.`})}async function missingRights(kubectl,rights2){if(rights2.length===0)return[];const{namespace}=kubectl.target;const items=rights2.
map(right=>review(right,namespace));const input=JSON.stringify({apiVersion:"v1",kind:"List",items});const args=["create","--filename","-","--output",'jsonpath={\
.status.allowed}{"\\n"}'];const answers=(await kubectl.run(args,{input})).split("\n").map(line=>line.trim());return rights2.filter((_,index)=>answers[index]!=="\
true")}function mayNot(kubectl,missing){return`may not ${missing.map(right=>inWords(right,kubectl.target.namespace)).join("; it may not ")}`}const unasked=["kub\
ernetes-forbidden","kubernetes-not-found"];function review(right,ownNamespace){const[path="",subresource]=right.resource.split("/");const[resource2="",...group]=path.
split(".");return{apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{namespace:right.namespace??ownNamespace,verb:right.
verb,group:group.join("."),resource:resource2,...subresource!==void 0&&{subresource},...right.name!==void 0&&{name:right.name}}}}}function inWords({verb,resource:resource2,
name,namespace,purpose},ownNamespace){const where=namespace===""?"in the whole cluster":`in namespace ${namespace??ownNamespace}`;return`${verb} ${resource2}${name?
` ${name}`:""} ${where} (needed ${purpose})`};const secretObject=schemas.Ikc({metadata:schemas.Ikc({resourceVersion:schemas.YjP()}),data:schemas.g1P(schemas.YjP(),
schemas.YjP()).nullish()});const{name:bootstrap_name,key}=bootstrapSecret;const label={"app.kubernetes.io/managed-by":"splice-validator-backup"};const shell="re\
moved after the recovery\n";const documentedChart="oci://ghcr.io/digital-asset/decentralized-canton-sync/helm/splice-validator";const rights=[{verb:"create",resource:"\
secrets",purpose:"to place the identities"},...["get","update","patch","delete"].map(verb=>({verb,resource:"secrets",name:bootstrap_name,purpose:"to place the i\
dentities and to take them away"})),{verb:"get",resource:"pods/log",purpose:"to see failures in the log of the node"}];function kubernetesBootstrap(kubectl,look,runLog){
const where=`Secret ${bootstrap_name} in namespace ${kubectl.target.namespace}, key ${key}`;const find2=()=>kubectl.find(secretObject,["secret",bootstrap_name]);
return{async plan(how){const{validator}=await look();await requireRights(kubectl,rights,runLog);const running=validator!==void 0&&validator.deployment.spec.replicas>
0;return{where,instructions:instructions(kubectl,validator,how),blockers:running?[`Deployment ${validator.deployment.metadata.name} is at ${validator.deployment.
spec.replicas} replicas: on empty databases the app makes itself a new identity; scale it to 0`]:[]}},async place(dump,_how,log){const base64=dump.toString("bas\
e64");new system_secret.zh(base64);const there=await find2();if(there!==void 0&&!isOurs(there,dump)&&!isShell(there))throw dumpExists(where);const sha256=(0,external_node_crypto_.
createHash)("sha256").update(dump).digest("hex");const object={apiVersion:"v1",kind:"Secret",metadata:{name:bootstrap_name,labels:label,...there&&{resourceVersion:there.
metadata.resourceVersion}},type:"Opaque",data:{[key]:base64}};const input=JSON.stringify(object);await kubectl.change([there?"replace":"create","--filename","-"],
{input});const now=await find2();if(now===void 0||!isOurs(now,dump)){throw new failure.HR("bootstrap-dump-place",{what:`${where} does not hold what was written \
to it.`,means:"Something else writes to it at the same time.",next:"Find out what (a GitOps tool, an external secret operator), stop it, and run again."})}log.info(
`identities are in ${where} (sha256 ${sha256.slice(0,12)}…)`)},async signs(since){return await bootstrap_signsOf(kubectl,await look(),since)},async remove(dump,log){
const there=await find2();if(there===void 0)return[];if(!isOurs(there,dump)&&!isShell(there))return[otherContent(where)];return await takeAway(kubectl,await look(),
where,log)}}}async function bootstrap_signsOf(kubectl,node,since){const{validator,participant}=node;if(validator===void 0)return{running:false,restarts:0,log:""};
const pods=(0,kubernetes_objects.EB)(node.objects,validator.deployment).filter(pod=>!pod.metadata.deletionTimestamp);const restarts=Math.max(0,...pods.map(pod=>restartsOf(
pod,validator)));const beside=participant?(0,kubernetes_objects.EB)(node.objects,participant.deployment):[];const parts=await Promise.all([...pods.map(pod=>logOf(
kubectl,pod,validator,since,restarts>0)),...beside.map(pod=>logOf(kubectl,pod,participant??validator,since,false))]);return{running:pods.some(({status})=>status.
phase==="Running"),restarts,log:parts.join("\n")}}async function takeAway(kubectl,node,where,log){const users=node.deployments.filter(({spec})=>spec.template.spec.
volumes?.some(({secret})=>secret?.secretName===bootstrap_name));const byHand=`kubectl -n ${kubectl.target.namespace} delete secret ${bootstrap_name}`;try{if(users.
length===0){await kubectl.change(["delete","secret",bootstrap_name,"--wait=false"]);log.info(`deleted ${where}`);return[]}const data={data:{[key]:Buffer.from(shell).
toString("base64")}};await kubectl.change(["patch","secret",bootstrap_name,"--type","merge","--patch",JSON.stringify(data)])}catch(error){throw new failure.HR("\
bootstrap-dump-left",{what:`The identities in ${where} could not be removed: ${(0,failure.bD)(error)}`,means:"Everybody who may read the Secret can read the pri\
vate keys of the node.",next:`Remove it yourself: ${byHand}`,cause:error})}const names=users.map(({metadata})=>metadata.name).join(", ");log.info(`emptied ${where}\
; the Secret stays as an empty shell because ${names} mounts it`);return["take participantIdentitiesDumpImport and migrateValidatorParty out of the values (node\
Identifier stays) and upgrade the release",`then delete the empty Secret: ${byHand}`]}function instructions(kubectl,validator,how){const release=(validator&&helmRelease(
validator.deployment))??"validator";const{namespace}=kubectl.target;return["# identities-values.yaml, beside your own values of the chart splice-validator",...helmValues(
how),...how.migrationId===void 0?[]:[`# up to Splice 0.6.7: migration.id stays ${how.migrationId}, migration.migrating is false`],"# no onboarding secret is nee\
ded",`# helm upgrade --install ${release} ${documentedChart} --namespace ${namespace} --version VERSION -f your-values.yaml -f identities-values.yaml`]}function bootstrap_contentOf(secret){
return Buffer.from(secret.data?.[key]??"","base64")}function isOurs(secret,dump){return bootstrap_contentOf(secret).equals(dump)}function isShell(secret){const content=bootstrap_contentOf(
secret);return content.length===0||content.toString("utf8")===shell}function restartsOf({status},{container:container2}){return status.containerStatuses?.find(one=>one.
name===container2.name)?.restartCount??0}async function logOf(kubectl,{metadata},{container:container2},since,previous){const args=["logs",metadata.name,"--cont\
ainer",container2.name,"--tail","5000"];const read2=async more=>await kubectl.run([...args,...more],{timeoutMs:3e4}).catch(error=>{if(error instanceof failure.HR&&
error.code==="kubernetes-forbidden")throw error;return""});const now=await read2(["--since-time",since.toISOString()]);const before=previous?await read2(["--pre\
vious"]):"";return(0,system_secret.E$)(`${before}
${now}`)}var external_node_net_=__webpack_require__(77030);var sql=__webpack_require__(38621);var kubernetes_place=__webpack_require__(53888);;const probeTimeoutMs=3e3;
async function chooseAccess(parts,node,role){const{mode}=parts;const ways=[["pod",()=>inServerPod(parts,node,role)],["client-pod",()=>inClientPod(parts,node,role)],
["direct",()=>fromRunner(parts,node,role)]];const refused2=[];for(const[way,open]of ways){if(mode!=="auto"&&mode!==way)continue;try{return await open()}catch(error){
if(!(error instanceof failure.HR)||error.code!=="postgres-access")throw error;refused2.push(`${way}: ${error.what}`)}}throw notThisWay(`The ${role} database ${node.
databases[role].name} on ${node.databases[role].at.label} cannot be reached. ${refused2.join("; ")}.`,"Give postgres-client-image (an image with a shell and the\
 Postgres client programs that the cluster can pull), or run the job where the server can be reached.")}function notThisWay(what,next){return new failure.HR("po\
stgres-access",{what,...next&&{next}})}async function inServerPod({kubectl},node,role){const{at,name,schema,user,password}=node.databases[role];if(at.kind!=="po\
d")throw notThisWay(`${at.label} is not a pod of this namespace`);const{pod,container:container2,podPort,dataMount}=at;if(pod===void 0||container2===void 0)throw notThisWay(
`${at.label} has no pod just now`);if(!(0,kubernetes_objects.i_)(pod))throw notThisWay(`pod ${pod.metadata.name} is not ready`);const where={pod:pod.metadata.name,
container:container2.name};const missing=await lacks(kubectl,where,`container ${container2.name} of pod ${pod.metadata.name}`);if(missing!==void 0)throw notThisWay(
missing);const place=(0,kubernetes_place.V)(kubectl,where,dataMount&&`${dataMount}/.splice-validator-staging`);const base={name,...schema&&{schema},user,...password&&
{password}};const forms=[base,{...base,host:"127.0.0.1",...podPort&&{port:podPort}}];let last;for(const database2 of forms){try{await(0,databases.Yx)({database:database2,
place},session2=>session2.execute((0,sql.ll)`SELECT 1`));return{database:database2,place}}catch(error){if(!(error instanceof failure.HR)||error.code!=="database\
-connect")throw error;last=error}}throw last}async function inClientPod({clientPod:clientPod2},node,role){if(clientPod2===void 0)throw notThisWay("postgres-clie\
nt-image is not given");const where=await clientPod2.ready();const missing=await lacks(clientPod2.kubectl,where,`image ${clientPod2.image}`);if(missing!==void 0){
throw new failure.HR("client-pod",{what:`${missing}.`,next:"Give a postgres-client-image that has them."})}const{name,schema,server:server2,port,user,password,settings}=node.
databases[role];const database2={name,...schema&&{schema},host:server2,port,user,...password&&{password},...settings&&{settings}};return{database:database2,place:(0,
kubernetes_place.V)(clientPod2.kubectl,where)}}async function fromRunner({mode,clientPath},node,role){const{at,name,schema,server:server2,port,user,password,settings}=node.
databases[role];const inside=at.kind!=="outside";if(inside&&mode==="auto"&&!process.env["KUBERNETES_SERVICE_HOST"]){throw notThisWay(`${at.label} is in the clus\
ter and this runner is not`)}const outOfCluster=inside&&!process.env["KUBERNETES_SERVICE_HOST"];const host=(outOfCluster?at.clusterIp??at.pod?.status.podIP:void 0)??
server2;const problem=await connects(host,port);if(problem!==void 0)throw notThisWay(`${host}:${port} cannot be reached from the runner (${problem})`);const database2={
name,...schema&&{schema},host,port,user,...password&&{password},...settings&&{settings}};return await runnerAccess(database2,clientPath,"give postgres-client-im\
age to use a pod")}const probeScript=`
for program in tee psql pg_dump pg_restore; do command -v "$program" >/dev/null || echo "$program"; done
command -v sha256sum >/dev/null || command -v openssl >/dev/null || echo sha256sum`;async function lacks(kubectl,{pod,container:container2},where){try{const args=[
"exec",pod,"--container",container2,"--","sh","-c",probeScript];const missing=(await kubectl.run(args)).split("\n").filter(Boolean);return missing.length===0?void 0:
`${where} has no ${missing.join(", ")}`}catch(error){if(/executable file not found|no such file or directory/.test((0,failure.bD)(error)))return`${where} has no\
 shell`;throw error}}async function connects(host,port){return await new Promise(resolve=>{const socket=(0,external_node_net_.connect)({host,port,timeout:probeTimeoutMs});
const done=problem=>{socket.destroy();resolve(problem)};socket.once("connect",()=>done());socket.once("timeout",()=>done("no answer"));socket.once("error",error=>done(
(0,failure.bD)(error)))})}var external_node_os_=__webpack_require__(48161);;const client_pod_label="app.kubernetes.io/component=splice-validator-backup-client";
const ownerAnnotation="splice-validator-backup/run";const processAnnotation="splice-validator-backup/process";const container="client";const client_pod_readyTimeoutMs=5*
6e4;const lifetimeSeconds=24*3600;const idleMinutes=20;const hopeless=/^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|CrashLoopBackOff|Failed|DeadlineExceeded|Evicted)$/;
const idleScript=`
trap 'exit 0' TERM
idle=0
while [ "$idle" -lt ${idleMinutes*6} ]; do
  sleep 10 & wait $!
  busy=0
  for file in /proc/[0-9]*/environ; do
    grep -qz SPLICE_VALIDATOR_RUN= "$file" 2>/dev/null && busy=1
  done
  if [ "$busy" = 1 ]; then idle=0; else idle=$((idle + 1)); fi
done`;function clientPod(name,image,owner,mount){const[key2="",value=""]=client_pod_label.split("=");return{apiVersion:"v1",kind:"Pod",metadata:{name,labels:{[key2]:value,
"app.kubernetes.io/managed-by":"splice-validator-backup"},annotations:{[ownerAnnotation]:owner.run,[processAnnotation]:owner.process,"sidecar.istio.io/inject":"\
false"}},spec:{restartPolicy:"Never",activeDeadlineSeconds:lifetimeSeconds,terminationGracePeriodSeconds:1,automountServiceAccountToken:false,enableServiceLinks:false,
securityContext:mount?.security.pod??{runAsNonRoot:true,runAsUser:65534,runAsGroup:65534,seccompProfile:{type:"RuntimeDefault"}},containers:[{name:container,image,
imagePullPolicy:"IfNotPresent",command:["sh","-c",idleScript],securityContext:mount?.security.container??{allowPrivilegeEscalation:false,readOnlyRootFilesystem:true,
capabilities:{drop:["ALL"]}},volumeMounts:[{name:"tmp",mountPath:"/tmp"},...mount?[{name:"mount",mountPath:mount.path}]:[]],resources:{requests:{cpu:"100m",memory:"\
64Mi"},limits:{memory:"1Gi"}}}],...mount&&{affinity:{podAffinity:{preferredDuringSchedulingIgnoredDuringExecution:[{weight:100,podAffinityTerm:{labelSelector:{matchLabels:mount.
beside},topologyKey:"kubernetes.io/hostname"}}]}}},volumes:[{name:"tmp",emptyDir:{sizeLimit:"64Mi"}},...mount?[{name:"mount",persistentVolumeClaim:{claimName:mount.
claim}}]:[]]}}}class ClientPod{kubectl;image;#log;#run;#mount;#name;constructor(kubectl,image,{log,owner="a terminal"},mount){this.#mount=mount;this.kubectl=kubectl;
this.image=image;this.#log=log;this.#run=owner}async ready(){if(this.#name!==void 0){if(await this.stillReady())return{pod:this.#name,container};await this.remove()}
await removeOrphans(this.kubectl,this.#log);const name=`splice-validator-client-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;this.#log.info(`sta\
rting pod ${name} of ${this.image}`);const definition=clientPod(name,this.image,{run:this.#run,process:processName()},this.#mount);this.#name=name;await this.kubectl.
change(["create","--filename","-"],{input:JSON.stringify(definition)});try{await this.#untilReady(name)}catch(error){await this.remove();throw error}return{pod:name,
container}}async stillReady(){if(this.#name===void 0)return void 0;const pod=await this.kubectl.find(kubernetes_objects.PS,["pod",this.#name]);return pod!==void 0&&
(0,kubernetes_objects.i_)(pod)}async remove(){const name=this.#name;this.#name=void 0;if(name!==void 0)await removePod(this.kubectl,name)}async#untilReady(name){
let trouble="it has not been scheduled";const ready=await(0,wait.f)(async()=>{const pod=await this.kubectl.get(kubernetes_objects.PS,["pod",name]);if((0,kubernetes_objects.
i_)(pod))return true;const found=(0,kubernetes_objects.LH)(pod);if(found===void 0)return void 0;trouble=`${found.reason}${found.message?`: ${found.message}`:""}`;
return hopeless.test(found.reason)?false:void 0},{timeoutMs:client_pod_readyTimeoutMs,everyMs:500});if(ready)return;throw new failure.HR("client-pod",{what:`The\
 pod ${name} of image ${this.image} does not come up: ${trouble}.`,means:this.#mount===void 0?"The databases cannot be reached through it. It was removed again.":
`Volume claim ${this.#mount.claim} cannot be written to through it. It was removed again.`,next:this.#mount!==void 0?"See `kubectl describe pvc` and the events \
of the namespace; or scale the Deployment to 1, then its own pod is used.":"Check postgres-client-image: the cluster must be able to pull it, and it needs a she\
ll and the Postgres client programs."})}}async function removeOrphans(kubectl,log){const{pods}=(0,kubernetes_objects.HU)((await kubectl.get(kubernetes_objects.QC,
["pods","--selector",client_pod_label])).items);for(const pod of pods.filter(isOrphan)){const run=pod.metadata.annotations?.[ownerAnnotation]??"unknown";log.warning(
`Removed pod ${pod.metadata.name}, left by a run that is over (${run}).`);await removePod(kubectl,pod.metadata.name)}}function isOrphan({metadata,status}){if(metadata.
deletionTimestamp)return false;if(status.phase==="Succeeded"||status.phase==="Failed")return true;const[host,pid]=(metadata.annotations?.[processAnnotation]??"").
split(" ");if(host!==(0,external_node_os_.hostname)()||!/^\d+$/.test(pid??""))return false;try{process.kill(Number(pid),0);return false}catch(error){return error.
code==="ESRCH"}}async function removePod(kubectl,name){const args=["delete","pod",name,"--ignore-not-found","--wait=false","--grace-period=1"];await kubectl.change(
args,{timeoutMs:1e4}).catch(error=>{throw new failure.HR("client-pod",{what:`Pod ${name} could not be removed: ${(0,failure.bD)(error)}`,means:`It ends by itsel\
f after ${idleMinutes} minutes without use.`,cause:error})})}function processName(){return`${(0,external_node_os_.hostname)()} ${process.pid}`};const replicasAnnotation="\
splice-validator-backup/replicas";const scale_readyTimeoutMs=15*6e4;async function scaleDown(kubectl,node,options){const{log,signal}=options;const stopped={components:node.
deployments.map(({metadata,spec})=>({name:metadata.name,replicas:spec.replicas}))};const{validator,participant}=node;const between=node.deployments.filter(one=>one!==
validator?.deployment&&one!==participant?.deployment);const touched=[];try{for(const group of[[validator?.deployment],between,[participant?.deployment]]){const deployments=group.
filter(one=>one!==void 0);for(const{metadata,spec}of deployments.filter(one=>one.spec.replicas>0)){log.info(`scaling ${metadata.name} from ${spec.replicas} to 0`);
await kubectl.verifyTarget();touched.push(metadata.name);await patch(kubectl,metadata.name,{replicas:0,annotation:String(spec.replicas),uid:metadata.uid})}await untilGone(
kubectl,deployments,options.timeoutMs,signal)}}catch(error){const scaled=stopped.components.filter(({name})=>touched.includes(name));await scaleBack(kubectl,{components:scaled},
log);throw error}return stopped}async function untilGone(kubectl,deployments,timeoutMs2,signal){if(deployments.length===0)return;const grace=Math.max(...deployments.
map(({spec})=>spec.template.spec.terminationGracePeriodSeconds??30));const limitMs=grace*1e3+timeoutMs2;let left=[];const gone=await(0,wait.f)(async()=>{const objects=await(0,
kubernetes_objects.$I)(kubectl);await refuseScaledUp(kubectl,objects,deployments.map(({metadata})=>metadata.name));left=deployments.flatMap(deployment=>(0,kubernetes_objects.
EB)(objects,deployment)).filter(isThere);return left.length===0?true:void 0},{timeoutMs:limitMs,everyMs:1e3,signal});if(gone)return;throw new failure.HR("kubern\
etes-not-stopped",{what:`Pods do not end within ${(0,system_log.a)(limitMs)}: ${left.map(describePod).join("; ")}.`,means:"A database must not be replaced under\
 a running program. The Deployments are scaled back.",next:"See `kubectl describe pod`: a finalizer or a node that is lost keeps a pod; delete it by hand when i\
t is certain that it no longer runs."})}function isThere({status}){return status.phase!=="Succeeded"&&status.phase!=="Failed"}function describePod({metadata}){return`${metadata.
name} (${metadata.deletionTimestamp?`asked to end at ${metadata.deletionTimestamp}`:"not asked to end"})`}async function refuseScaledUp(kubectl,objects,names){const up=objects.
deployments.find(({metadata,spec})=>names.includes(metadata.name)&&spec.replicas>0);if(up===void 0)return;const{name}=up.metadata;const path=`/apis/apps/v1/name\
spaces/${kubectl.target.namespace}/deployments/${name}`;const by=await kubectl.get(kubernetes_objects.tw,["--raw",path]).then(scaledBy,()=>void 0);throw new failure.
HR("kubernetes-scaled-up",{what:`Deployment ${name} was scaled to 0 and is at ${up.spec.replicas} again${by?`; ${by} did it`:""}.`,means:"The node must stay sto\
pped while its databases are replaced.",next:"Suspend what scales it (GitOps, an autoscaler, a second operator), and run again."})}function scaledBy({metadata}){
const owners=(metadata.managedFields??[]).filter(({fieldsV1})=>{const fields=fieldsV1;return fields?.["f:spec"]?.["f:replicas"]!==void 0});return[...owners].sort(
(a,b)=>(a.time??"").localeCompare(b.time??"")).at(-1)?.manager}async function scaleBack(kubectl,stopped,log){for(const{name,replicas}of stopped.components){if(replicas===
0)continue;await patch(kubectl,name,{replicas,annotation:null}).then(()=>log.info(`${name} is scaled back to ${replicas}`),()=>log.warning(`${name} could not be\
 scaled back to ${replicas}: do it by hand`))}}async function scaleUp(kubectl,node,stopped,options){const{log,signal}=options;const wanted=stopped.components.filter(
({replicas})=>replicas>0);if(wanted.length===0){log.info("nothing was running before, nothing is started");return}const there=new Map(node.objects.deployments.map(
one=>[one.metadata.name,one]));const missing=wanted.filter(({name})=>!there.has(name)).map(({name})=>name);if(missing.length>0){throw new failure.HR("kubernetes\
-workload-missing",{what:`Namespace ${kubectl.target.namespace} has no Deployment ${missing.join(", ")} to be started.`,means:"The databases are in place. Deplo\
yments are made by what they were installed with, not by a restore.",next:"Install the node with the same Helm values (database names, migration id, party hint)\
 and run the restore again."})}const rank=name=>name===node.participant?.deployment.metadata.name?0:name===node.validator?.deployment.metadata.name?1:2;for(const{
name,replicas}of[...wanted].sort((a,b)=>rank(a.name)-rank(b.name))){const now=there.get(name);if(now?.spec.replicas!==replicas||now.metadata.annotations?.[replicasAnnotation]!==
void 0){log.info(`scaling ${name} to ${replicas}`);await patch(kubectl,name,{replicas,annotation:null})}if(rank(name)===0)await untilReady(kubectl,name,replicas,
log,signal)}}async function untilReady(kubectl,name,replicas,log,signal){let trouble;const ready=await(0,wait.f)(async()=>{const deployment=await kubectl.get(kubernetes_objects.
tw,["deployment",name]);if((deployment.status.readyReplicas??0)>=replicas)return true;const pods=(0,kubernetes_objects.EB)(await(0,kubernetes_objects.$I)(kubectl),
deployment).filter(pod=>!pod.metadata.deletionTimestamp);const found=pods.filter(pod=>!(0,kubernetes_objects.i_)(pod)).map(kubernetes_objects.LH).find(Boolean);
trouble=found&&`${found.reason} ${found.message}`.trim();return/^(CrashLoopBackOff|ImagePullBackOff|ErrImagePull|InvalidImageName)/.test(trouble??"")?false:void 0},
{timeoutMs:scale_readyTimeoutMs,everyMs:1e3,signal});if(ready)return;log.warning(`${name} was started but is not ready${trouble?`: ${trouble}`:` after ${(0,system_log.
a)(scale_readyTimeoutMs)}`}`)}async function patch(kubectl,name,to){const content={metadata:{...to.uid&&{uid:to.uid},annotations:{[replicasAnnotation]:to.annotation}},
spec:{replicas:to.replicas}};const args=["patch","deployment",name,"--type","merge","--patch",JSON.stringify(content)];await kubectl.change(args)};const timeoutMs=15*
6e4;class DatabaseServers{heldAtZero=[];#kubectl;#look;#options;#clientPod;#known=new Map;constructor(kubectl,look,options){this.#kubectl=kubectl;this.#look=look;
this.#options=options;const{postgresClientImage:image}=options;this.#clientPod=image===void 0?void 0:new ClientPod(kubectl,image,options)}async access(role){await this.#kubectl.
verifyTarget();const node=await this.#look();await refuseScaledUp(this.#kubectl,node.objects,this.heldAtZero);const{pod}=node.databases[role].at;const before=this.#known.
get(role);const same=before!==void 0&&before.pod===pod?.metadata.uid&&(pod===void 0||(0,kubernetes_objects.i_)(pod));if(same&&await this.#clientPod?.stillReady()!==
false)return before.access;const{postgresAccess:mode="auto",clientPath}=this.#options;const parts={kubectl:this.#kubectl,mode,clientPod:this.#clientPod,clientPath};
const access=await chooseAccess(parts,node,role);this.#known.set(role,{pod:pod?.metadata.uid,access});return access}async untilAnswering(log,signal){for(const role of[
"apps","participant"]){await untilServes(this.#look,role,log,signal);await database_servers_untilAnswers(()=>this.access(role),signal)}}async close(){await this.#clientPod?.
remove()}}async function database_servers_untilAnswers(open,signal){let last;const answered=await(0,wait.f)(async()=>{try{await open();return true}catch(error){
if(!(error instanceof failure.HR)||!passing.includes(error.code))throw error;last=error;return void 0}},{timeoutMs,everyMs:1e3,signal});if(!answered)throw last}
const passing=["database-connect","stream-cut"];async function untilServes(look,role,log,signal){let seen;const served=await(0,wait.f)(async()=>{const{at}=(await look()).
databases[role];if(seen===void 0&&at.kind==="pod"&&!(at.pod&&(0,kubernetes_objects.i_)(at.pod)))log.info(`waiting for ${at.label}`);seen=at;return at.kind!=="po\
d"||at.pod&&(0,kubernetes_objects.i_)(at.pod)?true:void 0},{timeoutMs,everyMs:1e3,signal});if(served)return;const trouble=seen?.pod&&(0,kubernetes_objects.LH)(seen.
pod);throw new failure.HR("kubernetes-postgres",{what:`The ${role} database server ${seen?.label} ${seen?.pod?`is not ready${trouble?`: ${trouble.reason} ${trouble.
message}`:""}`:"has no pod"}.`,means:"The databases cannot be opened. Nothing was replaced.",next:"Scale its StatefulSet to 1, and see `kubectl describe pod` an\
d the log of the server."})};function ownersOf(deployment){const{annotations,labels}=deployment.metadata;const helm=annotations?.["meta.helm.sh/release-name"];const reloads=Object.
keys(annotations??{}).some(name=>/(?:^|\.)reloader\.stakater\.com\//.test(name)||/^(?:secret|configmap)\.reloader\.stakater\.com/.test(name));const argo=argoApplication(
deployment);const flux=fluxOwners(deployment);return[...helm?[`Helm release ${helm}`]:labels?.["app.kubernetes.io/managed-by"]==="Helm"?["Helm"]:[],...argo?[`Ar\
go CD Application ${argo.name}`]:[],...flux.map(({kind,name})=>`Flux ${kind} ${name}`),...reloads?["stakater reloader"]:[]]}const argoNamespace="argocd";function controllersOf(deployments,autoscalers,namespace){
const found=new Map;const add=(controller,deployment)=>{const key2=`${controller.kind}/${controller.namespace}/${controller.name}`;const entry=found.get(key2)??
{controller,deployments:[]};entry.deployments.push(deployment);found.set(key2,entry)};for(const deployment of deployments){const{name}=deployment.metadata;for(const{
metadata,spec}of autoscalers){const target=suspendedTarget(metadata.annotations)??spec.scaleTargetRef;if(target.kind!=="Deployment"||target.name!==name)continue;
const keda=metadata.labels?.["scaledobject.keda.sh/name"]!==void 0;add({kind:"HorizontalPodAutoscaler",name:metadata.name,namespace,...keda&&{keda}},name)}const argo=argoApplication(
deployment);if(argo)add({kind:"Application",...argo},name);for(const flux of fluxOwners(deployment))add({...flux,namespace:flux.namespace??namespace},name)}const below=({
kind})=>kind==="HorizontalPodAutoscaler"?1:0;return[...found.values()].map(({controller,deployments:names})=>({...controller,deployments:names})).sort((a,b)=>below(
a)-below(b))}const suspendedAnnotation="splice-validator-backup/suspended";function suspendedTarget(annotations){const text=annotations?.[suspendedAnnotation];return text===
void 0?void 0:JSON.parse(text).scaleTargetRef}function argoApplication({metadata}){const tracking=metadata.annotations?.["argocd.argoproj.io/tracking-id"]?.split(
":")[0];const name=tracking||metadata.labels?.["argocd.argoproj.io/instance"]||metadata.annotations?.["argocd.argoproj.io/instance"];if(!name)return void 0;const at=name.
indexOf("_");return at>0?{namespace:name.slice(0,at),name:name.slice(at+1)}:{namespace:argoNamespace,name}}function fluxOwners({metadata}){const groups=[["Kusto\
mization","kustomize.toolkit.fluxcd.io"],["HelmRelease","helm.toolkit.fluxcd.io"]];return groups.flatMap(([kind,group])=>{const name=metadata.labels?.[`${group}\
/name`];const namespace=metadata.labels?.[`${group}/namespace`];return name?[{kind,name,...namespace&&{namespace}}]:[]})};function description_describeNode(kubectl,node,more){
const{server:server2,context,namespace,namespaceUid}=kubectl.target;const{settings}=node;const database2=role=>{const{name,schema,at}=node.databases[role];return{
name,...schema&&{schema},server:at.label}};return{kind:"kubernetes",location:`namespace ${namespace} (UID ${namespaceUid}) of ${server2} (context ${context})`,components:[
...node.deployments.map(one=>component(node,one)),...goneComponents(node,more.recorded)],databases:{apps:database2("apps"),participant:database2("participant")},
...more.validator&&{validator:more.validator},...settings,logCommands:{apps:logCommand(kubectl,node.validator?.deployment.metadata.name??"validator-app"),participant:logCommand(
kubectl,node.participant?.deployment.metadata.name??"participant")},record:description_recordOf(kubectl,node),warnings:[...warnings(kubectl,node,more.recorded),
...more.scalers]}}function logCommand(kubectl,deployment){const{context,namespace}=kubectl.target;return`kubectl --context ${context} --namespace ${namespace} l\
ogs deployment/${deployment} --since=10m`}function component(node,deployment){const image=imageOf(node,deployment);const digest=digestOf(node,deployment);return{
name:deployment.metadata.name,replicas:deployment.spec.replicas,image,...digest&&{imageDigest:digest}}}function goneComponents(node,recorded){const there=node.objects.
deployments.map(({metadata})=>metadata.name);return(recorded?.deployments??[]).filter(({name})=>!there.includes(name)).map(({name,image})=>({name,replicas:0,image}))}
function description_recordOf(kubectl,node){const database2=role=>{const{password:_password,at,...coordinates}=node.databases[role];return{...coordinates,...at.
statefulSet&&{statefulSet:at.statefulSet},...at.claim&&{claim:at.claim}}};return{kind:"kubernetes",...kubectl.target,deployments:node.deployments.map(deployment=>({
name:deployment.metadata.name,role:description_roleOf(node,deployment),replicas:deployment.spec.replicas,image:imageOf(node,deployment),...digestOf(node,deployment)&&
{imageDigest:digestOf(node,deployment)},owners:ownersOf(deployment)})),databases:{apps:database2("apps"),participant:database2("participant")},...node.settings}}
function description_roleOf(node,deployment){if(deployment===node.validator?.deployment)return"validator";return deployment===node.participant?.deployment?"part\
icipant":"other"}function containerOf(node,deployment){const workload=[node.validator,node.participant].find(one=>one?.deployment===deployment);return workload?.
container??deployment.spec.template.spec.containers[0]}function imageOf(node,deployment){return containerOf(node,deployment)?.image??""}function digestOf(node,deployment){
const name=containerOf(node,deployment)?.name;for(const{status}of(0,kubernetes_objects.EB)(node.objects,deployment)){const id2=status.containerStatuses?.find(one=>one.
name===name)?.imageID;const digest=/sha256:[0-9a-f]{64}/.exec(id2??"")?.[0];if(digest)return digest}return void 0}function warnings(kubectl,node,recorded){const said=[];
const{target}=kubectl;if(recorded!==void 0&&recorded.namespaceUid!==target.namespaceUid){said.push(`The set was taken in namespace ${recorded.namespace} (UID ${recorded.
namespaceUid}) of ${recorded.server}; this is another one.`)}for(const{metadata,spec}of node.deployments){const before=metadata.annotations?.[replicasAnnotation];
if(before!==void 0&&spec.replicas===0){said.push(`Deployment ${metadata.name} was scaled from ${before} to 0 by a restore that has not ended.`)}}return said};class DumpImport{#kubectl;#look;#run;#mountPod;#earlierPods=new Set;constructor(kubectl,look,run){
this.#kubectl=kubectl;this.#look=look;this.#run=run}async volume(){const node=await this.#look();const{deployment,container:container2}=appOf(node);const{name}=deployment.
metadata;const{spec}=deployment.spec.template;const claim=claimOf(spec,container2);if(claim===void 0){throw new failure.HR("dump-volume-missing",{what:`Deployme\
nt ${name} mounts no volume claim at ${splice.B}.`,means:"The app would not see the dump wherever it was put, and it would be lost with the pod.",next:"Set migr\
ation.attachPvc: true in the Helm values of the validator, apply them, and run again."})}const running=(0,kubernetes_objects.EB)(node.objects,deployment).find(kubernetes_objects.
i_);if(running===void 0){this.#mountPod??=new ClientPod(this.#kubectl,container2.image,this.#run,{claim,path:splice.B,security:{pod:spec.securityContext??{},container:container2.
securityContext??{}},beside:deployment.spec.selector.matchLabels??{}})}const at=running?{pod:running.metadata.name,container:container2.name}:await this.#mountPod?.
ready();if(at===void 0)throw new Error("the pod was made above");const volume=`volume claim ${claim} of Deployment ${name}`;return{description:`${volume}, throu\
gh pod ${at.pod}`,volume,place:(0,kubernetes_place.V)(this.#kubectl,at),folder:splice.B}}async consumption(migrationId){return kubernetesConsumption(await this.#look(),
migrationId)}async restart(log,{command,signal}){const node=await this.#look();const app=appOf(node);const{deployment}=app;this.#earlierPods=new Set((0,kubernetes_objects.
EB)(node.objects,deployment).map(({metadata})=>metadata.uid));if(command!==void 0){const means="The dump is in its place; the app was not restarted, or only in \
part.";return await runNodeCommand("start-command",{text:command,means},log,signal)}refuseUntold(app,{means:"The dump is in its place and in the repository.",next:"\
Apply the Helm values that this run printed (helm upgrade restarts the app), by hand or as start-command."});log.info(`restarting Deployment ${deployment.metadata.
name}`);await this.#kubectl.change(rolloutRestart(app))}async restartLine(){const app=appOf(await this.#look());refuseUntold(app,{means:"Nothing was touched.",next:"\
Give the helm upgrade that applies the values (migration.id, migrating: true) as start-command, or leave restart out: the run prints the values."});return`kubec\
tl --namespace ${this.#kubectl.target.namespace} ${rolloutRestart(app).join(" ")}`}async watch(){const node=await this.#look();const{deployment,container:container2,
environment}=appOf(node);const pods=(0,kubernetes_objects.EB)(node.objects,deployment).filter(({metadata})=>!this.#earlierPods.has(metadata.uid)&&!metadata.deletionTimestamp);
const log=[];for(const{metadata,status}of pods){const args=["logs",metadata.name,"--container",container2.name,"--tail=300"];const crashed=status.containerStatuses?.
some(({restartCount})=>restartCount>0)===true;for(const more of crashed?[["--previous"],[]]:[[]])log.push(await this.#kubectl.run([...args,...more],{timeoutMs:2e4}).
catch(()=>""))}return{log:log.join("\n"),up:pods.some(kubernetes_objects.i_),told:importsDump(environment.literal)}}async close(){await this.#mountPod?.remove()}}
function kubernetesConsumption(node,migrationId){const validator=(node.validator&&helmRelease(node.validator.deployment))??"validator";const participant=(node.participant&&
helmRelease(node.participant.deployment))??"participant";const database2=nextDatabase(node.databases.participant.name,node.settings.migrationId,migrationId);return{
title:"Helm values that make the validator app import the dump",text:[`# Release ${participant} (chart splice-participant): first`,"persistence:",`  databaseNam\
e: ${JSON.stringify(database2)}`,"---",`# Release ${validator} (chart splice-validator): then`,"migration:",`  id: "${migrationId}"`,"  migrating: true","  atta\
chPvc: true"].join("\n"),notes:[`The participant gets the new, empty database ${database2}; ${node.databases.apps.name} of the validator app is kept.`,"Add the \
values to those that the releases have and apply them with helm upgrade: that restarts both.","When the node is back, set migrating to false and apply the value\
s again, or the app looks for the dump at each start."]}}function nextDatabase(name,own,migrationId){const match=own===void 0?null:new RegExp(`^(.*[_-])${own}$`).
exec(name);return match===null?`participant_${migrationId}`:`${match[1]}${migrationId}`}function rolloutRestart({deployment}){return["rollout","restart",`deploy\
ment/${deployment.metadata.name}`]}function refuseUntold(app,text){if(importsDump(app.environment.literal))return;throw new failure.HR("import-not-told",{what:`\
Deployment ${app.deployment.metadata.name} is not told to import a dump: a restart would bring it up as it was.`,...text})}function appOf(node){if(node.validator!==
void 0)return node.validator;throw new failure.HR("dump-volume-missing",{what:"The Deployment of the validator app is gone.",means:"What it mounts as the folder\
 of the dump cannot be known.",next:"Install the chart again (0 replicas are enough), or use copy: false."})}function claimOf(spec,container2){const mount=container2.
volumeMounts?.find(({mountPath,readOnly})=>mountPath.replace(/\/+$/,"")===splice.B&&readOnly!==true);return spec.volumes?.find(({name})=>name===mount?.name)?.persistentVolumeClaim?.
claimName};const validatorPort=5003;const openTimeoutMs=3e4;const watchEveryMs=15e3;const silenceMs=4e3;function validatorService({validator,objects}){const labels=validator?.
deployment.spec.template.metadata?.labels;const behind=objects.services.filter(({spec})=>(0,kubernetes_objects.ko)(spec.selector,labels));return behind.find(({spec})=>spec.
ports?.some(({port})=>port===validatorPort))?.metadata.name}class ValidatorDoor{#kubectl;#log;#forward;constructor(kubectl,log){this.#kubectl=kubectl;this.#log=
log}async endpoint(node){const{validator}=node;if(validator===void 0||validator.deployment.spec.replicas===0)return void 0;const name=validatorService(node);if(name===
void 0)return void 0;if(process.env["KUBERNETES_SERVICE_HOST"]){return{url:`http://${name}.${this.#kubectl.target.namespace}.svc:${validatorPort}`}}this.#forward??=
await Forward.open(this.#kubectl,name,this.#log);await this.#forward.ready();return{url:`http://127.0.0.1:${this.#forward.port}`}}close(){this.#forward?.close();
this.#forward=void 0}}class Forward{port;#kubectl;#service;#log;#watch;#running;#silences=0;#closed=false;constructor(port,kubectl,service,log){this.port=port;this.#kubectl=
kubectl;this.#service=service;this.#log=log;this.#watch=setInterval(()=>void this.#lookAfter(),watchEveryMs);this.#watch.unref()}static async open(kubectl,service,log){
const forward=new Forward(await freePort(),kubectl,service,log);void forward.#keepOpen();return forward}async ready(){const look=async()=>{if(this.#closed||await this.#lookAfter()===
"answer")return true;return void 0};await(0,wait.f)(look,{timeoutMs:openTimeoutMs,everyMs:100})}close(){this.#closed=true;clearInterval(this.#watch);this.#running?.
kill()}async#lookAfter(){const answer=await ask(this.port);this.#silences=answer==="silence"?this.#silences+1:0;if(this.#silences<2)return answer;this.#silences=
0;this.#running?.kill();return answer}async#keepOpen(){let told="";while(!this.#closed){const ports=`${this.port}:${validatorPort}`;const args=["port-forward","\
--address","127.0.0.1",`service/${this.#service}`,ports];this.#running=(0,child.ni)(this.#kubectl.command(args));this.#running.stdin.end();this.#running.stdout.
resume();const{stderr,signal}=await this.#running.exit;if(this.#closed)return;const reason=signal?"it no longer answered":stderr.split("\n").at(-1)??"";if(reason!==
told)this.#log.info(`Opening the forwarded port to ${this.#service} again: ${reason}`);told=reason;await(0,promises_.setTimeout)(1e3,void 0,{ref:false})}}}async function ask(port){
return await new Promise(resolve=>{const socket=(0,external_node_net_.connect)({host:"127.0.0.1",port,timeout:silenceMs});const done=answer=>{socket.destroy();resolve(
answer)};socket.once("connect",()=>socket.write("GET /api/validator/livez HTTP/1.0\r\n\r\n"));socket.once("data",()=>done("answer"));socket.once("timeout",()=>done(
"silence"));socket.once("error",()=>done("closed"));socket.once("close",()=>done("closed"))})}async function freePort(){return await new Promise((resolve,reject)=>{
const server2=(0,external_node_net_.createServer)();server2.once("error",reject);server2.listen(0,"127.0.0.1",()=>{const address=server2.address();const port=typeof address===
"object"&&address!==null?address.port:0;server2.close(()=>resolve(port))})})};function neededRights(node,options){return[...databaseRights(node,options),...validatorRights(
node,options),...options.restores?scaleRights(node):[]]}function connecting(right){const without="kubectl 1.30 and newer need it; without it they may still get \
through by SPDY, more slowly.";return[{...right,verb:"create"},{...right,verb:"get",without}]}function databaseRights(node,{postgresAccess:mode="auto",...options}){
const purpose="to run the Postgres client programs in a pod";const exec=pod=>[{verb:"get",resource:"pods",name:pod,purpose},...connecting({resource:"pods/exec",
name:pod,purpose})];const{apps,participant}=node.databases;const servers2=[apps.at,participant.at].filter(({kind})=>kind==="pod");const inside=mode==="auto"||mode===
"pod"?servers2:[];const names=inside.map(({pod,statefulSet})=>pod?.metadata.name??(statefulSet&&`${statefulSet}-0`));const clientPod2=mode!=="pod"&&mode!=="dire\
ct"&&options.postgresClientImage!==void 0;return[...[...new Set(names)].flatMap(exec),...clientPod2?[...exec(),...makePodRights]:[]]}const makePodRights=["creat\
e","delete"].map(verb=>({verb,resource:"pods",purpose:"with postgres-client-image, for the pod that it runs in"}));function validatorRights(node,{validatorUrl,restores}){
const service=validatorService(node);const runs=(node.validator?.deployment.spec.replicas??0)>0;if(validatorUrl!==void 0||process.env["KUBERNETES_SERVICE_HOST"])
return[];if(service===void 0||!(runs||restores))return[];const purpose="to reach the validator app without validator-url";return[{verb:"get",resource:"services",
name:service,purpose},{verb:"get",resource:"pods",purpose},...connecting({resource:"pods/portforward",purpose})]}function scaleRights(node){return node.deployments.
flatMap(({metadata:{name}})=>["get","patch"].map(verb=>({verb,resource:"deployments.apps",name,purpose:"to stop and start the node"})))};const volume_objects_text=schemas.
g1P(schemas.YjP(),schemas.YjP()).nullish();const snapshotObject=schemas.Ikc({metadata:schemas.Ikc({name:schemas.YjP(),uid:schemas.YjP(),labels:volume_objects_text}),
status:schemas.Ikc({readyToUse:schemas.zMY().nullish(),restoreSize:schemas.YjP().nullish(),boundVolumeSnapshotContentName:schemas.YjP().nullish(),creationTime:schemas.
YjP().nullish(),error:schemas.Ikc({message:schemas.YjP().nullish()}).nullish()}).nullish()});const claimSpec=schemas.Ikc({accessModes:schemas.YOg(schemas.YjP()).
nullish(),storageClassName:schemas.YjP().nullish(),volumeMode:schemas.YjP().nullish(),resources:schemas.Ikc({requests:volume_objects_text}).nullish()});const volumeClaim=schemas.
Ikc({metadata:schemas.Ikc({name:schemas.YjP(),uid:schemas.YjP(),labels:volume_objects_text,annotations:volume_objects_text}),spec:claimSpec.extend({volumeName:schemas.
YjP().nullish()}),status:schemas.Ikc({phase:schemas.YjP().nullish()}).nullish()});const volumeObject=schemas.Ikc({metadata:schemas.Ikc({name:schemas.YjP()}),spec:schemas.
Ikc({persistentVolumeReclaimPolicy:schemas.YjP().nullish(),claimRef:schemas.Ikc({uid:schemas.YjP().nullish(),name:schemas.YjP().nullish()}).nullish()})});const serverObject=schemas.
Ikc({metadata:schemas.Ikc({name:schemas.YjP(),uid:schemas.YjP()}),spec:schemas.Ikc({replicas:schemas.aig().default(1),selector:schemas.Ikc({matchLabels:volume_objects_text})})});
const restoreAnnotation="splice-validator-backup/restore";const asideLabel="splice-validator-backup/before-restore";const policyAnnotation="splice-validator-bac\
kup/reclaim-policy";const snapshotGroup="snapshot.storage.k8s.io";async function snapshotVersion(kubectl){try{const group=JSON.parse(await kubectl.run(["get","-\
-raw",`/apis/${snapshotGroup}`]));return schemas.Ikc({preferredVersion:schemas.Ikc({groupVersion:schemas.YjP()})}).parse(group).preferredVersion.groupVersion}catch(error){
if(!(error instanceof failure.HR)||error.code!=="kubernetes-not-found")throw error;throw new failure.HR("volume-snapshot-unsupported",{what:"The cluster does no\
t know VolumeSnapshots: the CSI snapshot controller is not installed.",next:"Install it with the storage driver, or use method: dump.",cause:error})}}const bound=/^(pv\.kubernetes\.io\/|volume\.(beta\.)?kubernetes\.io\/|control-plane\.alpha)/;
function claimLike(like,with_){const kept=Object.entries(like.annotations??{}).filter(([name])=>!bound.test(name)&&name!==restoreAnnotation&&!name.startsWith("k\
ubectl.kubernetes.io/"));const{accessModes,storageClassName,volumeMode,resources:resources2}=like.spec;return JSON.stringify({apiVersion:"v1",kind:"PersistentVo\
lumeClaim",metadata:{name:like.name,labels:like.labels??{},annotations:{...Object.fromEntries(kept),...with_.annotations}},spec:{accessModes:accessModes??["Read\
WriteOnce"],...storageClassName!==null&&storageClassName!==void 0&&{storageClassName},...volumeMode&&{volumeMode},resources:{requests:resources2?.requests??{}},
...with_.spec}})};const textMap=schemas.g1P(schemas.YjP(),schemas.YjP()).nullish();const asideSchema=schemas.Ikc({statefulSet:schemas.YjP(),replicas:schemas.Whr(),
claim:schemas.Ikc({name:schemas.YjP(),labels:textMap,annotations:textMap,spec:claimSpec}),before:schemas.Ikc({claimUid:schemas.YjP(),volume:schemas.YjP(),policy:schemas.
YjP()}).optional()});const podsTimeoutMs=5*6e4;const boundTimeoutMs=30*6e4;async function setVolumesAside(kubectl,sources,{restoreId}){const asides=[];for(const{
statefulSet,claim}of sources){const{spec}=await kubectl.get(serverObject,["statefulset",statefulSet]);const now=await kubectl.find(volumeClaim,["persistentvolum\
eclaim",claim.name]);if(now?.metadata.annotations?.[restoreAnnotation]===restoreId)throw new Error("it was set aside before");const volume=now?.spec.volumeName;
const policy=volume?(await kubectl.get(volumeObject,["persistentvolume",volume])).spec.persistentVolumeReclaimPolicy:void 0;asides.push({statefulSet,replicas:Math.
max(spec.replicas,1),claim:now?{name:claim.name,labels:now.metadata.labels,annotations:now.metadata.annotations,spec:claimSpec.parse(now.spec)}:claim,...now&&volume&&
{before:{claimUid:now.metadata.uid,volume,policy:policy??"Delete"}}})}const volumes2=asides.flatMap(({before})=>before?[`PersistentVolume ${before.volume}`]:[]);
return{label:volumes2.join(", ")||"nothing",details:asides}}async function swapVolumes(kubectl,sources,aside,job){const asides=schemas.YOg(asideSchema).parse(aside.
details);for(const[index,one]of asides.entries()){const source=sources[index];if(source===void 0)throw new Error("every server has its snapshot");if(one.before)
await keepVolume(kubectl,one.before,job);await volume_swap_stopServer(kubectl,one.statefulSet,job);const now=await kubectl.find(volumeClaim,["persistentvolumecl\
aim",one.claim.name]);const ours=now?.metadata.annotations?.[restoreAnnotation]===job.restoreId;if(now!==void 0&&!ours){if(now.metadata.uid!==one.before?.claimUid)
throw claimTaken(one);await deleteClaim(kubectl,one.claim.name)}if(!ours){const{name,labels,annotations}=one.claim;const spec={...one.claim.spec,resources:{requests:{
storage:sizeFor(source,one)}}};job.log.info(`a volume for ${name} is made from VolumeSnapshot ${source.snapshot}`);await kubectl.change(["create","--filename","\
-"],{input:claimLike({name,labels,annotations,spec},{annotations:{[restoreAnnotation]:job.restoreId},spec:{dataSource:{apiGroup:snapshotGroup,kind:"VolumeSnapsh\
ot",name:source.snapshot}}})})}await scaleServer(kubectl,one.statefulSet,one.replicas);await untilBound(kubectl,one.claim.name,job.signal)}}async function swapVolumesBack(kubectl,aside,job){
for(const one of schemas.YOg(asideSchema).parse(aside.details).reverse()){const{before,claim}=one;const now=await kubectl.find(volumeClaim,["persistentvolumecla\
im",claim.name]);const untouched=now!==void 0&&now.metadata.uid===before?.claimUid;const back=before!==void 0&&now?.spec.volumeName===before.volume;if(!untouched&&
!back){await volume_swap_stopServer(kubectl,one.statefulSet,job);if(now!==void 0){if(now.metadata.annotations?.[restoreAnnotation]!==job.restoreId)throw claimTaken(
one);await deleteClaim(kubectl,claim.name)}if(before!==void 0){job.log.info(`PersistentVolume ${before.volume} goes back behind ${claim.name}`);await patchVolume(
kubectl,before.volume,{spec:{claimRef:{uid:null,resourceVersion:null}}});await kubectl.change(["create","--filename","-"],{input:claimLike(claim,{annotations:{},
spec:{volumeName:before.volume}})})}}if(before!==void 0){await untilBound(kubectl,claim.name);await patchVolume(kubectl,before.volume,{metadata:{labels:{[asideLabel]:null},
annotations:{[policyAnnotation]:null}},spec:{persistentVolumeReclaimPolicy:before.policy}})}await scaleServer(kubectl,one.statefulSet,one.replicas)}}async function keepVolume(kubectl,{
volume,policy},{restoreId,log}){await patchVolume(kubectl,volume,{metadata:{labels:{[asideLabel]:restoreId},annotations:{[policyAnnotation]:policy}},spec:{persistentVolumeReclaimPolicy:"\
Retain"}});const{spec}=await kubectl.get(volumeObject,["persistentvolume",volume]);if(spec.persistentVolumeReclaimPolicy!=="Retain"){throw new failure.HR("volum\
e-not-kept",{what:`PersistentVolume ${volume} has reclaim policy ${spec.persistentVolumeReclaimPolicy} although Retain was set.`,means:"It would be deleted with\
 its claim. Nothing was replaced.",next:"Find out what sets it back, and run again."})}log.info(`PersistentVolume ${volume} is kept (reclaim policy Retain, was ${policy}\
)`)}async function patchVolume(kubectl,volume,content){await kubectl.change(["patch","persistentvolume",volume,"--type","merge","--patch",JSON.stringify(content)])}
async function volume_swap_stopServer(kubectl,name,job){const{spec}=await kubectl.get(serverObject,["statefulset",name]);if(spec.replicas>0){job.log.info(`stopp\
ing the database server ${name}`);await scaleServer(kubectl,name,0)}const selector=Object.entries(spec.selector.matchLabels??{}).map(([key2,value])=>`${key2}=${value}`).
join(",");let left="";const gone=await(0,wait.f)(async()=>{left=(await kubectl.run(["get","pods","--selector",selector,"--output","name"])).trim();return left===
""?true:void 0},{timeoutMs:podsTimeoutMs,everyMs:1e3,signal:job.signal});if(gone)return;throw new failure.HR("kubernetes-not-stopped",{what:`Pods of the databas\
e server ${name} do not end within ${(0,system_log.a)(podsTimeoutMs)}: ${left.split("\n").join(", ")}.`,means:"A volume must not be taken from under a running s\
erver.",next:"See `kubectl describe pod`; delete it by hand when it is certain that it no longer runs."})}async function scaleServer(kubectl,name,replicas){const content=JSON.
stringify({spec:{replicas}});await kubectl.change(["patch","statefulset",name,"--type","merge","--patch",content])}async function deleteClaim(kubectl,name){await kubectl.
change(["delete","persistentvolumeclaim",name,"--wait=false"]);const gone=await(0,wait.f)(async()=>await kubectl.find(volumeClaim,["persistentvolumeclaim",name])?
void 0:true,{timeoutMs:podsTimeoutMs,everyMs:500});if(gone)return;throw new failure.HR("volume-in-use",{what:`The claim ${name} does not go within ${(0,system_log.
a)(podsTimeoutMs)}.`,means:"A pod uses it, or a finalizer keeps it. Its volume is kept.",next:"See `kubectl describe pvc`, and run again."})}async function untilBound(kubectl,name,signal){
const bound2=await(0,wait.f)(async()=>{const claim=await kubectl.get(volumeClaim,["persistentvolumeclaim",name]);return claim.status?.phase==="Bound"?true:void 0},
{timeoutMs:boundTimeoutMs,everyMs:1e3,signal});if(bound2)return;throw new failure.HR("volume-not-made",{what:`The claim ${name} got no volume within ${(0,system_log.
a)(boundTimeoutMs)}.`,means:"The database server cannot start on it.",next:"See `kubectl describe pvc`: a quota, the size, or the storage driver may be the reas\
on."})}function sizeFor({restoreSize},{claim}){const wanted=claim.spec.resources?.requests?.["storage"]??restoreSize??"";return restoreSize&&bytesOf(restoreSize)>
bytesOf(wanted)?restoreSize:wanted}const units={"":1,k:1e3,M:1e6,G:1e9,T:1e12,P:1e15,Ki:2**10,Mi:2**20,Gi:2**30,Ti:2**40,Pi:2**50};function bytesOf(quantity){const[
,number="0",unit=""]=/^([0-9.]+(?:e[0-9]+)?)([kMGTPKi]*)$/.exec(quantity)??[];return Number(number)*(units[unit]??1)}function claimTaken({claim,before}){return new failure.
HR("claim-taken",{what:`The claim ${claim.name} is neither the one that was there before the restore nor one that it made.`,means:`Somebody made it meanwhile, o\
r a controller started the server without its volume. It is not touched${before?`; what was there before is in PersistentVolume ${before.volume}`:""}.`,next:"Su\
spend what starts the server, delete that claim if it holds nothing, and run again."})};const detailsSchema=schemas.Ikc({namespace:schemas.YjP(),namespaceUid:schemas.
YjP(),uid:schemas.YjP(),statefulSet:schemas.YjP(),claim:schemas.Ikc({name:schemas.YjP(),labels:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish(),annotations:schemas.
g1P(schemas.YjP(),schemas.YjP()).nullish(),spec:claimSpec}),restoreSize:schemas.YjP().nullish(),content:schemas.YjP().nullish()});const resource=`volumesnapshot\
s.${snapshotGroup}`;const managedBy="splice-validator-backup";const setLabel="splice-validator-backup/set";const snapshots_readyTimeoutMs=2*36e5;const errorPatienceMs=3*
6e4;const volumes={namespace:"",purpose:"to keep the volume that is replaced"};const claims={purpose:"to put another volume behind the claim"};const servers={purpose:"\
to stop and start the database server"};const restoreRights=[...["create","delete","get"].map(verb=>({verb,resource:"persistentvolumeclaims",...claims})),...["g\
et","patch"].map(verb=>({verb,resource:"statefulsets.apps",...servers})),...["get","patch"].map(verb=>({verb,resource:"persistentvolumes",...volumes}))];function volumeSnapshots(kubectl,look,snapshotClass){
const serverOf=async role=>await serverWithVolume(kubectl,await look(),role);return{async groups(){await snapshotVersion(kubectl);const apps=await serverOf("app\
s");const participant=await serverOf("participant");return apps.claim===participant.claim?[["apps","participant"]]:[["apps"],["participant"]]},async take(roles,job){
const[role]=roles;if(role===void 0)throw new Error("a copy holds a database");const name=`splice-${job.id.toLowerCase()}-${roles.length===2?"node":role}`;return{
roles,...await takeSnapshot(kubectl,name,await serverOf(role),snapshotClass,job)}},async discardProblem(copy,setId){const own=await findOwn(kubectl,copy);if("pr\
oblem"in own)return own.problem;const{snapshot}=own;if(snapshot===void 0)return void 0;return snapshot.metadata.labels?.[setLabel]===setId.toLowerCase()?void 0:
`${copy.reference} has not the label ${setLabel} of this set`},async discard(copy,log){await remove(kubectl,[nameOf(copy)]);log.info(`${copy.reference} is remov\
ed`)},async discardOrphan(setId){await remove(kubectl,["--selector",`${setLabel}=${setId.toLowerCase()}`])},async problem(copy){const own=await findOwn(kubectl,
copy,", and a snapshot can be used in its own namespace only");if("problem"in own)return own.problem;const{snapshot}=own;if(snapshot===void 0)return`${copy.reference}\
 is not there any more`;if(snapshot.status?.readyToUse!==true)return`${copy.reference} cannot be used now`;const missing=await missingRights(kubectl,restoreRights);
if(missing.length>0)return`this account ${mayNot(kubectl,missing)}; deploy/rbac/restore-volume-snapshot.yaml grants it`;const{statefulSet}=detailsOf(copy);if(await kubectl.
find(serverObject,["statefulset",statefulSet])===void 0)return`there is no StatefulSet ${statefulSet} to be started on the volume: install it first, with the sa\
me values`;return void 0},intention(copy){const{statefulSet,claim}=detailsOf(copy);return`stop ${statefulSet}, put a new volume made from ${copy.reference} behi\
nd ${claim.name}, start it; the volume that is there now is kept`},async setAside(copies,_holds,job){return await setVolumesAside(kubectl,copies.map(detailsOf),
job)},async replace(copies,aside,job){const sources=copies.map(copy=>({...detailsOf(copy),snapshot:nameOf(copy)}));await swapVolumes(kubectl,sources,aside,job)},
async undo(_copies,aside,job){await swapVolumesBack(kubectl,aside,job)}}}async function serverWithVolume(kubectl,node,role){const{at}=node.databases[role];const{
statefulSet,claim,pod}=at;if(statefulSet===void 0||claim===void 0){throw new failure.HR("volume-snapshot-unsupported",{what:`The ${role} database is on ${at.label}\
, which is ${pod===void 0&&at.kind==="pod"?"not running":"no StatefulSet of this namespace with a claimed volume"}.`,means:"There is no volume to take a snapsho\
t of.",next:"Use method: dump, or method: command with the backups of the managed database."})}const{spec}=await kubectl.get(serverObject,["statefulset",statefulSet]);
if(spec.replicas>1){throw new failure.HR("volume-snapshot-unsupported",{what:`StatefulSet ${statefulSet} has ${spec.replicas} replicas: which volume holds the d\
ata is its own affair.`,next:"Use method: dump, or the backups of what runs the replicated server with method: command."})}const mounts=at.container?.volumeMounts??
[];const claims2=(pod?.spec.volumes??[]).filter(({name,persistentVolumeClaim})=>persistentVolumeClaim&&mounts.some(mount=>mount.name===name));if(claims2.length>
1){throw new failure.HR("volume-snapshot-unsupported",{what:`The server ${statefulSet} has ${claims2.length} volumes: snapshots of them are not of one moment.`,
next:"Use method: dump."})}return{statefulSet,claim}}async function takeSnapshot(kubectl,name,{statefulSet,claim},snapshotClass,job){const found=await kubectl.get(
volumeClaim,["persistentvolumeclaim",claim]);const object={apiVersion:await snapshotVersion(kubectl),kind:"VolumeSnapshot",metadata:{name,labels:{"app.kubernete\
s.io/managed-by":managedBy,[setLabel]:job.id.toLowerCase()}},spec:{...snapshotClass!==void 0&&{volumeSnapshotClassName:snapshotClass},source:{persistentVolumeClaimName:claim}}};
await kubectl.change(["create","--filename","-"],{input:JSON.stringify(object)});job.log.info(`VolumeSnapshot ${name} of ${claim} is asked for`);try{const snapshot=await snapshots_untilReady(
kubectl,name,job);const{namespace,namespaceUid}=kubectl.target;const{labels,annotations}=found.metadata;const details={namespace,namespaceUid,uid:snapshot.metadata.
uid,statefulSet,claim:{name:claim,labels,annotations,spec:claimSpec.parse(found.spec)},restoreSize:snapshot.status?.restoreSize,content:snapshot.status?.boundVolumeSnapshotContentName};
return{method:"volume-snapshot",reference:`VolumeSnapshot ${namespace}/${name}`,details}}catch(error){await remove(kubectl,[name]).catch(()=>job.log.warning(`Vo\
lumeSnapshot ${name} could not be removed; the next backup does.`));throw error}}async function findOwn(kubectl,copy,more=""){const details=detailsOf(copy);const{
namespace,namespaceUid}=kubectl.target;if(details.namespaceUid!==namespaceUid)return{problem:`${copy.reference} is of namespace ${details.namespace} (UID ${details.
namespaceUid}); this is ${namespace} (UID ${namespaceUid})${more}`};const snapshot=await kubectl.find(snapshotObject,[resource,nameOf(copy)]);return snapshot!==
void 0&&snapshot.metadata.uid!==details.uid?{problem:`${copy.reference} is another snapshot than the set's: it was made again under its name`}:{snapshot}}function detailsOf(copy){
return detailsSchema.parse(copy.details)}function nameOf({reference}){return reference.slice(reference.lastIndexOf("/")+1)}async function remove(kubectl,which){
await kubectl.change(["delete",resource,...which,"--ignore-not-found","--wait=false"])}async function snapshots_untilReady(kubectl,name,{log,signal}){let trouble;
const ready=await(0,wait.f)(async()=>{const snapshot=await kubectl.get(snapshotObject,[resource,name]);const{readyToUse,error}=snapshot.status??{};if(readyToUse===
true)return snapshot;const message=error?.message??void 0;if(message===void 0)trouble=void 0;else if(trouble===void 0){log.warning(`VolumeSnapshot ${name}: ${message}`);
trouble={since:Date.now(),message}}return trouble!==void 0&&Date.now()-trouble.since>errorPatienceMs?false:void 0},{timeoutMs:snapshots_readyTimeoutMs,everyMs:1e3,
signal});if(ready)return ready;throw new failure.HR("volume-snapshot",{what:`VolumeSnapshot ${name} does not become ready${trouble?`: ${trouble.message}`:""}.`,
means:"Nothing was published.",next:"See `kubectl describe volumesnapshot`; a class may be missing (volume-snapshot-class), or a quota may be full."})};const resources={
HorizontalPodAutoscaler:{resource:"horizontalpodautoscalers.autoscaling",title:"HorizontalPodAutoscaler"},Application:{resource:"applications.argoproj.io",title:"\
Argo CD Application"},Kustomization:{resource:"kustomizations.kustomize.toolkit.fluxcd.io",title:"Flux Kustomization"},HelmRelease:{resource:"helmreleases.helm.\
toolkit.fluxcd.io",title:"Flux HelmRelease"}};const controllerObject=schemas.Ikc({metadata:schemas.Ikc({annotations:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish()}),
spec:schemas.Ikc({scaleTargetRef:schemas.Ikc({apiVersion:schemas.YjP().optional(),kind:schemas.YjP(),name:schemas.YjP()}).optional(),syncPolicy:schemas.Ikc({automated:schemas.
g1P(schemas.YjP(),schemas.L5J()).nullish()}).nullish(),suspend:schemas.zMY().nullish(),driftDetection:schemas.Ikc({mode:schemas.YjP().nullish()}).nullish()}).default(
{})});async function findScalers(kubectl,controllers){return(await scalers(kubectl,controllers)).map(({words:words2})=>words2)}async function suspendRights(kubectl,controllers){
return(await scalers(kubectl,controllers)).flatMap(({controller:{kind,name,namespace}})=>["get","patch"].map(verb=>({verb,resource:resources[kind].resource,name,
namespace,purpose:"with suspend-controllers: true"})))}async function scalers(kubectl,controllers){const found=[];for(const controller of controllers){try{const object=await read(
kubectl,controller);if(standing(controller,object)==="scales-up")found.push({controller,words:suspend_inWords(controller)})}catch(error){if(!(error instanceof failure.
HR)||!unreadable.includes(error.code))throw error;const words2=`${suspend_inWords(controller)} (which cannot be looked at: ${error.what})`;found.push({controller,
words:words2})}}return found}const unreadable=["kubernetes-forbidden","kubernetes-not-found"];async function holdBack(kubectl,controllers,policy,log){const found=await findScalers(
kubectl,controllers);if(found.length===0)return;if(policy==="ignore"){log.warning(`Not suspended, as was asked for: ${found.join("; ")}.`);return}const keda=controllers.
filter(one=>one.keda);if(policy==="refuse"||keda.length>0){throw new failure.HR("kubernetes-controllers",{what:`Something would scale the node up again while it\
s databases are replaced: ${found.join("; ")}.`,means:"The node was not stopped.",next:keda.length>0?'Pause the ScaledObject (annotation autoscaling.keda.sh/pau\
sed-replicas: "0"), and take it off again afterwards.':"Set suspend-controllers: true to have them suspended for the time of the restore, or suspend them yourse\
lf."})}for(const controller of controllers)await suspend(kubectl,controller,log)}async function letGo(kubectl,controllers,log){for(const controller of[...controllers].
reverse()){const object=await read(kubectl,controller).catch(error=>{if(error instanceof failure.HR&&unreadable.includes(error.code))return void 0;throw error});
const kept=object?.metadata.annotations?.[suspendedAnnotation];if(kept===void 0)continue;const spec=JSON.parse(kept);await suspend_patch(kubectl,controller,{metadata:{
annotations:{[suspendedAnnotation]:null}},spec});log.info(`${suspend_inWords(controller)} works again`)}}async function suspend(kubectl,controller,log){const object=await read(
kubectl,controller);if(standing(controller,object)!=="scales-up")return;const{before,during}=change(controller,object);const annotations={[suspendedAnnotation]:JSON.
stringify(before)};await suspend_patch(kubectl,controller,{metadata:{annotations},spec:during});log.info(`${suspend_inWords(controller)} is suspended`)}function change({
kind},{spec}){switch(kind){case"HorizontalPodAutoscaler":{const target=spec.scaleTargetRef;return{before:{scaleTargetRef:target},during:{scaleTargetRef:{name:`${target?.
name}-suspended`.slice(0,253)}}}}case"Application":return{before:{syncPolicy:{automated:spec.syncPolicy?.automated}},during:{syncPolicy:{automated:null}}};case"\
Kustomization":case"HelmRelease":return{before:{suspend:spec.suspend??null},during:{suspend:true}}}}function standing({kind},{metadata,spec}){if(metadata.annotations?.[suspendedAnnotation]!==
void 0)return"suspended-by-us";switch(kind){case"HorizontalPodAutoscaler":return"scales-up";case"Application":return spec.syncPolicy?.automated?"scales-up":"har\
mless";case"Kustomization":return spec.suspend===true?"harmless":"scales-up";case"HelmRelease":return spec.suspend===true?"harmless":"scales-up"}}async function read(kubectl,{
kind,name,namespace}){return await kubectl.get(controllerObject,[resources[kind].resource,name],namespace)}async function suspend_patch(kubectl,{kind,name,namespace},content){
const args=["patch",resources[kind].resource,name,"--type","merge","--patch",JSON.stringify(content)];try{await kubectl.change(args,{namespace})}catch(error){throw new failure.
HR("kubernetes-suspend",{what:`${resources[kind].title} ${name} in namespace ${namespace} could not be changed: ${(0,failure.bD)(error)}`,means:`Its annotation ${suspendedAnnotation}\
 says what it was before it was suspended.`,...error instanceof failure.HR&&error.next!==void 0&&{next:error.next},cause:error})}}function suspend_inWords({kind,
name,namespace,deployments}){return`${resources[kind].title} ${name} in namespace ${namespace} (of ${deployments.join(", ")})`};const record_database=schemas.Ikc(
{name:schemas.YjP().min(1),schema:schemas.YjP().optional(),server:schemas.YjP(),port:schemas.aig(),user:schemas.YjP(),passwordFrom:schemas.Ikc({secret:schemas.YjP(),
key:schemas.YjP()}).optional(),settings:schemas.g1P(schemas.YjP(),schemas.YjP()).optional(),statefulSet:schemas.YjP().optional(),claim:schemas.YjP().optional()});
const record_record=schemas.Ikc({kind:schemas.euz("kubernetes"),server:schemas.YjP(),context:schemas.YjP(),namespace:schemas.YjP(),namespaceUid:schemas.YjP(),deployments:schemas.
YOg(schemas.Ikc({name:schemas.YjP(),role:schemas.k5n(["validator","participant","other"]),replicas:schemas.aig(),image:schemas.YjP(),imageDigest:schemas.YjP().optional(),
owners:schemas.YOg(schemas.YjP())})),databases:schemas.Ikc({apps:record_database,participant:record_database}),migrationId:schemas.aig().optional(),partyHint:schemas.
YjP().optional(),participantIdentifier:schemas.YjP().optional(),audience:schemas.YjP().optional(),noAuth:schemas.zMY().optional()});function parseKubernetesRecord(value){
if(value?.kind!=="kubernetes")return void 0;const parsed=record_record.safeParse(value);if(parsed.success)return parsed.data;throw new failure.HR("kubernetes-re\
cord",{what:`The manifest's record of the Kubernetes deployment cannot be read: ${errors.S1(parsed.error)}`,next:"Install the node with its Helm charts, so that\
 it can be discovered, and run again."})};const serversReturnWithinMs=10*6e4;const stopTimeoutMs=2*6e4;async function kubernetesDeployment(options){const{log,recorded}=options;
const kubectl=await node_kubectl.bx.connect(options);const look=async()=>await discovery_discoverNode(kubectl,options);await look();const servers2=new DatabaseServers(
kubectl,look,options);const door=new ValidatorDoor(kubectl,log);const imports=new DumpImport(kubectl,look,options);let allowed;const refuseWithoutRights=node=>{
allowed??=requireAll(kubectl,node,options);return allowed};return{kind:"kubernetes",serversReturnWithinMs,bootstrap:kubernetesBootstrap(kubectl,look,log),copies:{
"volume-snapshot":volumeSnapshots(kubectl,look,options.volumeSnapshotClass)},async describe(){const node=await look();await refuseWithoutRights(node);const given=options.
validatorUrl;const validator=given===void 0?await door.endpoint(node):{url:given};return description_describeNode(kubectl,node,{validator,recorded,scalers:await scalersInTheWay(
kubectl,node,options)})},access:async role=>await servers2.access(role),async stop(logTo,signal){const node=await look();await refuseWithoutRights(node);const stopped=await stopNode(
kubectl,node,options,logTo,signal);servers2.heldAtZero=node.deployments.map(({metadata})=>metadata.name);return stopped},async openDatabases(logTo,{mayReplace,signal}){
if(!mayReplace)servers2.heldAtZero=[];await servers2.untilAnswering(logTo,signal);return{fresh:[]}},dumpVolume:async()=>await imports.volume(),consumption:async migrationId=>await imports.
consumption(migrationId),restartForDump:async(logTo,how)=>await imports.restart(logTo,how),restartLine:async()=>await imports.restartLine(),watchStart:async()=>await imports.
watch(),async start(stopped,logTo,signal){servers2.heldAtZero=[];const node=await look();try{await scaleUp(kubectl,node,stopped,{log:logTo,signal})}finally{await letGo(
kubectl,controllersFor(kubectl,node),logTo)}},async close(){door.close();await servers2.close();await imports.close()}}}function controllersFor(kubectl,{deployments,
objects}){return controllersOf(deployments,objects.autoscalers,kubectl.target.namespace)}async function requireAll(kubectl,node,options){const suspends=options.
restores&&options.suspendControllers==="suspend";const more=suspends?await suspendRights(kubectl,controllersFor(kubectl,node)):[];await requireRights(kubectl,[...neededRights(
node,options),...more],options.log)}async function stopNode(kubectl,node,options,log,signal){const controllers=controllersFor(kubectl,node);try{await holdBack(kubectl,
controllers,options.suspendControllers??"refuse",log);const timeoutMs2=options.stopTimeoutMs??stopTimeoutMs;return await scaleDown(kubectl,node,{log,timeoutMs:timeoutMs2,
signal})}catch(error){await letGo(kubectl,controllers,log);throw error}}async function scalersInTheWay(kubectl,node,{restores,suspendControllers="refuse"}){if(!restores||
suspendControllers!=="refuse")return[];return(await findScalers(kubectl,controllersFor(kubectl,node))).map(scaler=>`${scaler} would start the node again while i\
t is restored: set suspend-controllers: true.`)}var report=__webpack_require__(65855);var sets=__webpack_require__(1203);var validator_api=__webpack_require__(66816);
var repository_inputs=__webpack_require__(33935);var token_provider=__webpack_require__(27941);var build=__webpack_require__(15235);var fetch=__webpack_require__(
58362);var http=__webpack_require__(9588);var http_failure=__webpack_require__(5923);var private_host=__webpack_require__(90812);;const wellKnown=/\/\.well-known\/(openid-configuration|oauth-authorization-server)\/?$/;
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
checkedUrl(metadata.token_endpoint,"oidc-issuer","The token endpoint that the issuer names");const server2=await build.vA(new URL(metadata.issuer),new Response(
JSON.stringify(metadata),{headers:{"content-type":"application/json"}}));const supported=metadata.token_endpoint_auth_methods_supported??["client_secret_basic",
"client_secret_post"];const methods=["post","basic"].filter(method=>supported.includes(`client_secret_${method}`));const chosen=client.authMethod??"auto";return{
server:server2,service:{name:"the token endpoint",input:"oidc-issuer"},methods:chosen!=="auto"?[chosen]:methods.length>0?methods:["post","basic"]}}async function metadataOf(given,issuer,service,insistence){
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
for(const[index,method]of endpoint.methods.entries()){const answer=await client_credentials_ask(endpoint,client,method,insistence);const refusal=answer.status===
200?void 0:refusalOf(answer);if(refusal?.error==="invalid_client"&&index+1<endpoint.methods.length)continue;if(refusal!==void 0)throw refused(answer.status,refusal,
endpoint,client);return readToken(answer,endpoint,client)}throw new Error("there is at least one method")}async function client_credentials_ask(endpoint,client,method,insistence){
const secret=client.clientSecret.reveal();const parameters=new URLSearchParams;if(client.scope)parameters.set("scope",client.scope);if(client.audience)parameters.
set("audience",client.audience);if(client.resource)parameters.set("resource",client.resource);let answer;await build.H0(endpoint.server,{client_id:client.clientId},
method==="post"?build.qm(secret):build.gH(secret),parameters,{[build.cm]:true,[build.A6]:async(url,{headers,body,method:verb})=>{maskEncodedSecret(headers,body);
const request={service:endpoint.service,url:new URL(url),method:verb,headers,body:body.toString(),maxBytes:1024*1024};answer=await(0,http.R6)(async signal=>{const got=await(0,
http.cv)(request,signal);return refusalOf(got)===void 0?(0,http.vA)(got,request):got},insistence);return(0,fetch.l)(asItsJson(answer))}});if(answer===void 0)throw new Error(
"the request was answered");return answer}async function readToken(answer,endpoint,client){try{const{access_token,expires_in}=await build._T(endpoint.server,{client_id:client.
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
oken alone."})}const clean=new system_secret.zh(text);const claims2=(0,token_provider.ds)(clean);const[audience]=claims2?.audiences??[];return(0,token_provider.
ld)(async()=>{const expiresAt=claims2?.expiresAt;if(expiresAt!==void 0&&expiresAt<=Date.now()){throw new failure.HR("token-expired",{what:`The input token expir\
ed at ${new Date(expiresAt).toISOString()}.`,next:"Give a new token, or let the action fetch one: client-id and client-secret with oidc-issuer or token-url."})}
return clean},{description:"the given token",...audience!==void 0&&{audience}})}function unsafeToken(options){const{audience,user=serviceUser}=options;return(0,
token_provider.ld)(async()=>{const{SignJWT}=await __webpack_require__.e(6424).then(__webpack_require__.bind(__webpack_require__,66424));const token=await new SignJWT().
setProtectedHeader({alg:"HS256",typ:"JWT"}).setIssuedAt().setAudience(audience).setSubject(user).sign(new TextEncoder().encode("unsafe"));return new system_secret.
zh(token)},{description:`the unsafe token of user ${user}`,audience,...options.user===void 0&&{alternatives:[unsafeToken({audience,user:walletUser})]}})};function readSignIn(inputs,given){
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
h deployment: external when a token can be had.");return{openSets:async()=>new sets.Kl(await repository.open(),given.node,repository.identityStore),connect:async manifest=>withGiven(
await find(given,parts,restores,manifest),given),validator:async deployment=>{const{validator,audience,noAuth}=await deployment.describe();if(validator===void 0||
signIn===void 0)return void 0;return new validator_api.R(validator,signIn({audience,noAuth}),{signal,log})},hasToken:signIn!==void 0,lock:{lockLeaseMs:given.lockLeaseMs,
lockWaitMs:given.lockTimeoutMs}}}function withGiven(found,given){const{nodeMigrationId:migrationIdGiven,backupCommand:backup,restoreCommand:restore2}=given;const deployment=migrationIdGiven===
void 0?found:{...found,describe:async()=>({...await found.describe(),migrationIdGiven})};const{discardCommand:discard,copyIsAtomic:atomic=false,commandTimeoutMs:timeoutMs2=0}=given;
if(backup===void 0&&restore2===void 0&&discard===void 0)return deployment;return withCommandCopies(deployment,{backup,restore:restore2,discard,atomic,timeoutMs:timeoutMs2})}
async function find(given,{log,onExit},restores,manifest){const{stopCommand,startCommand,identitiesPath,postgresClientPath:clientPath}=given;const validatorUrl=given.
validatorUrl?.href;const record2=manifest?.deployment.record;if(given.deployment==="external"){return externalDeployment({appsDatabaseUrl:given.appsDatabaseUrl,
participantDatabaseUrl:given.participantDatabaseUrl,...validatorUrl!==void 0&&{validatorUrl},...stopCommand!==void 0&&{stopCommand},...startCommand!==void 0&&{startCommand},
...clientPath!==void 0&&{clientPath},...identitiesPath!==void 0&&{identitiesPath}})}if(given.deployment==="kubernetes"){const policies={false:"refuse",true:"sus\
pend",ignore:"ignore"};const deployment=await kubernetesDeployment({context:given.kubeContext,kubeconfig:given.kubeconfig,namespace:given.namespace,validatorDeployment:given.
validatorDeployment,participantDeployment:given.participantDeployment,postgresClientImage:given.postgresClientImage,postgresAccess:given.postgresAccess,volumeSnapshotClass:given.
volumeSnapshotClass,suspendControllers:policies[given.suspendControllers??"false"],stopTimeoutMs:given.stopTimeoutMs,validatorUrl,clientPath,restores,recorded:parseKubernetesRecord(
record2),owner:(0,report.Vp)(),log});onExit(()=>deployment.close());return deployment}return await composeDeployment({project:given.composeProject,directory:given.
composeDirectory,stopCommand,startCommand,validatorUrl,freshVolume:given.freshVolume??false,identitiesPath,recorded:record2===void 0||record2===null?void 0:parseComposeRecord(
record2),log})}function checkDatabaseUrl(inputs,name,secret){if(secret===void 0||!URL.canParse(secret.reveal()))return;try{parseDatabaseUrl(secret,name)}catch(error){
inputs.problem(name,error instanceof failure.HR?error.what.replace(`${name}: `,""):(0,failure.bD)(error))}}}),21783:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Xd:()=>lockFor,ln:()=>isLocked});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
next:`Check that validator-url leads to the validator app itself. If it does: ${identitiesInstead}.`})}}}),91044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>dumpFolder,q:()=>dumpName});const dumpFolder="/domain-upgrade-dump";const dumpName="domain_migration_dump.json"}),
27941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ds:()=>claimsOf,fC:()=>noToken,
ld:()=>tokenProvider});var jose_jwt_decode__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77961);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);function tokenProvider(get,facts){return Object.assign(signal=>get(signal),facts)}const noToken=tokenProvider(async()=>{throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("token-input",{what:"An endpoint of the validator app needs a token and none can be had.",next:"Give token, client-id and client-secret, or no-auth."})},{description:"\
no token"});function claimsOf(token){try{const{aud,sub,iss,exp}=(0,jose_jwt_decode__WEBPACK_IMPORTED_MODULE_1__.i)(token.reveal());return{audiences:aud===void 0?
[]:[aud].flat(),...typeof sub==="string"&&{subject:sub},...typeof iss==="string"&&{issuer:iss},...typeof exp==="number"&&{expiresAt:exp*1e3}}}catch{return void 0}}}),
66816:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>ValidatorApi});var promises_=__webpack_require__(
58500);var schemas=__webpack_require__(27597);var http=__webpack_require__(9588);var failure=__webpack_require__(1145);var system_log=__webpack_require__(60297);
var wait=__webpack_require__(25598);var identities=__webpack_require__(23470);var snapshot_failure=__webpack_require__(71291);var token_provider=__webpack_require__(
27941);;function missingFailure(path,error){if(!path.endsWith("/participant/identities")){return new failure.HR("endpoint-missing",{what:`The validator app is r\
eady, and still has nothing at ${path}: ${error.what}`,next:"Check that validator-url leads to the validator app, and not to another app behind the same proxy."})}
return new failure.HR("identities-missing",{what:`The validator app is ready, and still answers 404 for the identities dump: ${error.what}`,means:"This was seen\
 upstream as well (canton-network/splice issue #5777). A backup without identities cannot re-onboard the node; a backup of the participant database still holds \
its keys.",next:"Restart the validator app and look into its log for a failed initialisation. Until it is solved, write the dump with the Canton console script \
manual-identities-dump.sc of the release bundle (examples/recovery), against this participant or a restored copy of its database.",cause:error})}function rejectedFailure(error,provider,token){
const claims=(0,token_provider.ds)(token);const audience=claims===void 0?"it is not a JWT, so its audience cannot be seen":`its audience is ${claims.audiences.length>
0?claims.audiences.join(", "):"missing"}`;const expired=claims?.expiresAt!==void 0&&claims.expiresAt<=Date.now()?" It has expired.":"";return new failure.HR("to\
ken-rejected",{what:`The validator app rejected ${provider.description} (401${error.errorText?`: ${error.errorText}`:""}); ${audience}.${expired}`,next:"The aud\
ience must be the validator's own (auth.audience of the chart, VALIDATOR_AUTH_AUDIENCE of the compose file), not the ledger API's; and the token must come from \
the issuer (or, without authentication, be signed with the secret) that the app is configured with.",cause:error})}function refusedFailure(error,tried,version){
return new failure.HR("token-forbidden",{what:`The validator app${version===void 0?"":` ${version}`} does not let ${tried.map(provider=>provider.description).join(
" or ")} do this (403${error.errorText?`: ${error.errorText}`:""}).`,next:"Since 0.5.5 the user must be active and have ParticipantAdmin besides acting as the o\
perator: use the service user of the validator app (ledger-api-user, or the client whose id is in the ledger API secret), with a token for the audience of the v\
alidator.",cause:error})}function notReadyFailure(base,timeoutMs,reason){return new failure.HR("validator-not-ready",{what:`The validator app at ${base} did not\
 become ready within ${(0,system_log.a)(timeoutMs)}: ${reason}`,means:"It is stopped, still starting (a database migration can take many minutes), or in a resta\
rt loop.",next:"Look into the log of the validator app and of the participant, then run again."})};const apiPath="/api/validator";function apiBase(text){const url=URL.
canParse(text)?new URL(text):void 0;if(url===void 0||!/^https?:$/.test(url.protocol)){throw urlFailure("is not an http or https URL")}if(url.username!==""||url.
password!=="")throw urlFailure("holds credentials");if(url.search!==""||url.hash!=="")throw urlFailure("holds a query or a fragment");const path=url.pathname.replace(
/\/+$/,"");return`${url.origin}${path.endsWith(apiPath)?path:path+apiPath}`}function urlFailure(why){return new failure.HR("validator-url",{what:`validator-url ${why}\
.`,next:"Give the address of the validator app, such as https://wallet.validator.example.com or http://127.0.0.1:5003."})}var versions=__webpack_require__(47665);
;const versionSchema=schemas.Ikc({version:schemas.YjP(),commit_ts:schemas.YjP().optional()});const usersSchema=schemas.Ikc({usernames:schemas.YOg(schemas.YjP())});
const onboardedSchema=schemas.Ikc({party_id:schemas.YjP().min(1)});const validatorUserSchema=schemas.Ikc({party_id:schemas.YjP().min(1),user_name:schemas.YjP()});
const statusSchema=schemas.KCZ([schemas.Ikc({success:schemas.Ikc({id:schemas.YjP(),uptime:schemas.YjP().optional(),active:schemas.zMY()})}),schemas.Ikc({not_initialized:schemas.
Ikc({active:schemas.zMY()})}),schemas.Ikc({failed:schemas.Ikc({error:schemas.YjP()})})]);class ValidatorApi{#base;#hostHeader;#options;#token;#version;constructor(endpoint,token,options={}){
this.#base=apiBase(endpoint.url);this.#hostHeader=endpoint.hostHeader;this.#token=token;this.#options=options}async ready(){return await this.#readiness()===void 0}async waitReady(timeoutMs){
let reason="it was not asked";const ready=await(0,wait.f)(async()=>{const answer=await this.#readiness();if(answer===void 0)return true;reason=answer;return void 0},
{timeoutMs,everyMs:this.#options.everyMs??2e3,signal:this.#options.signal});if(ready===void 0)throw notReadyFailure(this.#base,timeoutMs,reason)}async version(){
const answer=await this.#ask({path:"/version"});const{version,commit_ts:commitTs}=this.#accept(versionSchema,answer,"/version");this.#version=version;return{version,
...commitTs!==void 0&&{commitTs}}}async status(){const answer=this.#accept(statusSchema,await this.#ask({path:"/status"}),"/status");if("failed"in answer)return{
state:"failed",error:answer.failed.error};if("not_initialized"in answer)return{state:"not-initialized"};const{id:id2,uptime,active}=answer.success;return{state:active?
"active":"passive",id:id2,...uptime!==void 0&&{uptime}}}async identities(){const call={path:"/v0/admin/participant/identities",maxBytes:identities.we};const{body}=await this.#askWhenReady(
{...call,admin:true});return(0,identities.go)(body)}async dataSnapshot(query){const parameters=new URLSearchParams({timestamp:query.timestamp,force:String(query.
force)});if(query.migrationId!==void 0)parameters.set("migration_id",String(query.migrationId));const call={path:`/v0/admin/domain/data-snapshot?${parameters}`,
admin:true};const{signal,firstDelayMs}=this.#options;const request={...this.#request(call),timeoutMs:query.answerTimeoutMs};const insistence={...this.#insistence(),
deadlineMs:5*query.answerTimeoutMs,retries:4};try{const{body}=await this.#whenReady(call.path,()=>this.#as(call,token=>(0,http.R6)(async()=>{try{return await(0,
http.fv)({...request,...token&&{token}},signal)}catch(error){throw error instanceof http.HR&&error.status===429?error.final():error}},{...insistence,...firstDelayMs!==
void 0&&{firstDelayMs}})));return(async function*(){try{yield*body}catch(error){throw error instanceof http.HR?(0,snapshot_failure.VV)(error):error}})()}catch(error){
throw error instanceof http.HR?(0,snapshot_failure.B)(error,query):error}}async users(){const path="/v0/admin/users";return this.#accept(usersSchema,await this.#askWhenReady(
{path,admin:true}),path).usernames}async onboardUser(user){const path="/v0/admin/users";const post={name:user.name,...user.partyId!==void 0&&{party_id:user.partyId}};
const answer=await this.#askWhenReady({path,post,admin:true});const{party_id:partyId}=this.#accept(onboardedSchema,answer,path);if(user.partyId!==void 0&&partyId!==
user.partyId){throw new failure.HR("user-other-party",{what:`User ${user.name} was onboarded with party ${partyId}, where ${user.partyId} was asked for.`,means:"\
What the old party holds is not in this user’s wallet.",next:"Offboard the user in the validator app and onboard it again with its old party."})}return{partyId}}async validatorUser(){
const path="/v0/validator-user";const answer=this.#accept(validatorUserSchema,await this.#askWhenReady({path}),path);return{partyId:answer.party_id,userName:answer.
user_name}}async#readiness(){const request={...this.#request({path:"/readyz"}),timeoutMs:1e4};try{const answer=await(0,http.cv)(request,this.#options.signal);if(answer.
status===200&&!/html/i.test(answer.headers["content-type"]??""))return void 0;if(answer.status===503)return"/readyz answers 503";(0,http.vA)(answer,request);return`\
/readyz answers ${answer.status}`}catch(error){if(this.#options.signal?.aborted)throw new failure.cJ;if(error instanceof http.HR&&error.retryable)return error.what;
throw error}}#askWhenReady(call){return this.#whenReady(call.path,()=>this.#as(call,token=>this.#ask(call,token)))}async#whenReady(path,ask){const{startTimeoutMs=6e5,
settleMs=1e4,everyMs=2e3,signal,log}=this.#options;const startBy=Date.now()+startTimeoutMs;let settleBy;for(;;){try{return await ask()}catch(error){if(!(error instanceof
http.HR)||error.status!==404||error.code!=="http-status")throw error;if(!await this.ready()){log?.info(`The validator app is starting; waiting up to ${(0,system_log.
a)(startTimeoutMs)}.`);await this.waitReady(Math.max(1,startBy-Date.now()));settleBy=void 0;continue}settleBy??=Math.min(Date.now()+settleMs,startBy);if(Date.now()>=
settleBy)throw missingFailure(path.replace(/\?.*/,""),error);await(0,promises_.setTimeout)(Math.min(everyMs,settleMs),void 0,{signal}).catch(()=>{throw new failure.
cJ})}}}async#as(call,ask){const{signal}=this.#options;if(call.admin===void 0)return await ask();const candidates=[this.#token,...this.#token.alternatives??[]];for(const[
index,provider]of candidates.entries()){try{const answer=await ask(await provider(signal));if(index>0)this.#options.log?.info(`The validator app accepts ${provider.
description}.`);this.#token=provider;return answer}catch(error){if(!(error instanceof http.HR)||error.code!=="http-status")throw error;if(error.status===401){throw rejectedFailure(
error,provider,await provider(signal))}if(error.status!==403)throw error;const known=this.#version??await this.#versionIfKnown();const strict=known!==void 0&&(0,
versions.R7)(known)?.adminNeedsParticipantAdmin===true;if(strict||index+1===candidates.length)throw refusedFailure(error,candidates.slice(0,index+1),known)}}throw new Error(
"there is at least one token provider")}async#versionIfKnown(){try{return(await this.version()).version}catch(error){if(error instanceof failure.cJ)throw error;
return void 0}}#ask(call,token){return(0,http.SS)({...this.#request(call),...token!==void 0&&{token}},this.#insistence())}#request(call){return{service:{name:"t\
he validator app",input:"validator-url"},url:new URL(`${this.#base}${call.path}`),...this.#hostHeader!==void 0&&{hostHeader:this.#hostHeader},...call.maxBytes!==
void 0&&{maxBytes:call.maxBytes},...call.post!==void 0&&{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(call.post)}}}#insistence(){
const{signal,retries,deadlineMs,firstDelayMs,log}=this.#options;return{...signal!==void 0&&{signal},...retries!==void 0&&{retries},...deadlineMs!==void 0&&{deadlineMs},
...firstDelayMs!==void 0&&{firstDelayMs},...log!==void 0&&{onRetry:line=>log.info(line)}}}#accept(schema,answer,path){const result=schema.safeParse(answer.json);
if(result.success)return result.data;const[issue]=result.error.issues;throw new failure.HR("validator-answer",{what:`${this.#base}${path} answered ${answer.status}\
 with JSON of another shape: ${issue?.path.join(".")||"the whole"}: ${issue?.message}.`,next:"Check that validator-url leads to a validator app; if it does, its\
 version is newer than this action knows."})}}}),47665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R7:()=>capabilities});const versionText=/^\s*v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.+-]+))?(?:\+\S*)?\s*$/;function parseVersion(text){
const match=versionText.exec(text);if(match===null)return void 0;const[,major,minor,patch,prerelease]=match;return{major:Number(major),minor:Number(minor),patch:Number(
patch),...prerelease!==void 0&&{prerelease}}}function compareVersions(a,b){const numbers=a.major-b.major||a.minor-b.minor||a.patch-b.patch;if(numbers!==0||a.prerelease===
b.prerelease)return numbers;if(a.prerelease===void 0)return 1;if(b.prerelease===void 0)return-1;return comparePrerelease(a.prerelease,b.prerelease)}function capabilities(version){
const parsed=typeof version==="string"?parseVersion(version):version;if(parsed===void 0)return void 0;const release={major:parsed.major,minor:parsed.minor,patch:parsed.
patch};const since=(minor,patch)=>compareVersions(release,{major:0,minor,patch})>=0;const audience=!since(4,16)?"https://validator.example.com":since(7,0)?"http\
s://canton.network.global":void 0;return{adminNeedsParticipantAdmin:since(5,5),dataSnapshot:!since(6,2),migrationFlag:!since(6,7),migrationIdOptional:since(6,8),
databaseConflictGuard:since(6,8),instanceLock:since(6,10),...audience!==void 0&&{defaultUnsafeAudience:audience}}}function comparePrerelease(a,b){const left=a.split(
".");const right=b.split(".");for(let i=0;i<Math.max(left.length,right.length);i++){const x=left[i];const y=right[i];if(x===y)continue;if(x===void 0)return-1;if(y===
void 0)return 1;const bothNumbers=/^\d+$/.test(x)&&/^\d+$/.test(y);if(bothNumbers&&Number(x)!==Number(y))return Number(x)-Number(y);if(!bothNumbers){if(/^\d+$/.
test(x))return-1;if(/^\d+$/.test(y))return 1;return x<y?-1:1}}return 0}})};
