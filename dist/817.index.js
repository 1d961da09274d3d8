export const id=817;export const ids=[817];export const modules={5923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AQ:()=>htmlFailure,FP:()=>statusFailure,HR:()=>HttpFailure,TN:()=>oneLine,_6:()=>isHtml,"in":()=>tooLargeFailure,mu:()=>parseRetryAfter,qO:()=>transportFailure});
var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60297);var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75591);const longestErrorText=500;class HttpFailure extends _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR{status;errorText;retryable;retryAfterMs;constructor(code,text,facts={}){
super(code,text);this.name="HttpFailure";this.status=facts.status;this.errorText=facts.errorText;this.retryable=facts.retryable??false;this.retryAfterMs=facts.retryAfterMs}final(){
const{what,means,next,status,errorText}=this;const text={what,...means!==void 0&&{means},...next!==void 0&&{next}};const facts={...status!==void 0&&{status},...errorText!==
void 0&&{errorText}};return new HttpFailure(this.code,text,facts)}after(attempts,elapsedMs){const{means,next,status,errorText}=this;const what=`${this.what} Tri\
ed ${attempts} times in ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.a)(elapsedMs)}.`;const text={what,...means!==void 0&&{means},...next!==void 0&&{next}};
const facts={...status!==void 0&&{status},...errorText!==void 0&&{errorText}};return new HttpFailure(this.code,text,facts)}}const unreachableCodes=new Set(["EAI\
_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EPIPE","ETIMEDOUT","UND_ERR_CONNECT_TIMEOUT","UND_ERR_SOCKET"]);const timeoutCodes=new Set(
["UND_ERR_BODY_TIMEOUT","UND_ERR_HEADERS_TIMEOUT"]);const tlsCode=/^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|UND_ERR_PRX_TLS|HOSTNAME_MISMATCH)/;
function transportFailure(error,place,service){const code=codeOf(error);const detail=oneLine((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error));if(timeoutCodes.
has(code)){return new HttpFailure("http-timeout",{what:`${place}: ${service.name} did not answer in time.`,next:`Check the load of ${service.name}, then run aga\
in.`},{retryable:true})}if(tlsCode.test(code)){return new HttpFailure("http-tls",{what:`${place}: no secure connection to ${service.name}: ${detail}.`,next:`Che\
ck the certificate behind ${service.input}; for a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file on the runner.`})}if(/Proxy response \(|Proxy Authentication Required/.
test(detail)){return new HttpFailure("http-proxy",{what:`${place}: the proxy of the runner refused: ${detail}.`,next:`Check HTTP_PROXY and HTTPS_PROXY, or name \
the host of ${service.input} in NO_PROXY.`},{retryable:/\(50[234]\)/.test(detail)})}if(code.startsWith("HPE_")){return new HttpFailure("http-protocol",{what:`${place}\
: what answers there does not speak HTTP (${code}).`,next:`Check scheme and port of ${service.input}.`})}if(unreachableCodes.has(code)){return new HttpFailure("\
http-unreachable",{what:`${place}: ${service.name} cannot be reached: ${detail}.`,next:`Check ${service.input}, that it runs, and that the runner may connect to\
 it.`},{retryable:true})}return new HttpFailure("http-request",{what:`${place}: the request failed: ${detail}.`})}function statusFailure(answer,place,service){const{
status}=answer;const gateway=status===502||status===503||status===504;if(isHtml(answer)&&!gateway)return htmlFailure(status,place,service);const errorText=errorTextOf(
answer);const retryAfterMs=parseRetryAfter(answer.headers["retry-after"]);return new HttpFailure("http-status",{what:`${place} answered ${status}${errorText===void 0?
"":`: ${errorText}`}.`,...gateway&&{means:isHtml(answer)?`A proxy answers in the place of ${service.name}: it is not running or not reachable from there.`:`${service.
name} is there but not able to answer now.`},...status===429&&{means:`${service.name} is busy or cannot do this yet.`}},{status,retryable:gateway||status===429,
...errorText!==void 0&&{errorText},...retryAfterMs!==void 0&&{retryAfterMs}})}function htmlFailure(status,place,service){return new HttpFailure("http-html",{what:`${place}\
 answered with HTML: a proxy or login page is in front of it, check ${service.input}.`,next:`Open the address in a browser from the runner's network to see whic\
h page it is.`},{status})}function tooLargeFailure(limit,place){return new HttpFailure("http-too-large",{what:`${place} answered with more than ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.
z)(limit)}, which was not read.`})}function isHtml(answer){if(/^\s*(text\/html|application\/xhtml)/i.test(answer.headers["content-type"]??""))return true;return/^\s*<(!doctype|html|head|body)\b/i.
test(answer.body.subarray(0,200).toString("latin1"))}function parseRetryAfter(value,now=Date.now()){if(value===void 0)return void 0;if(/^\d{1,9}$/.test(value.trim()))
return Number(value.trim())*1e3;const date=Date.parse(value);return Number.isNaN(date)?void 0:Math.max(0,date-now)}function oneLine(text){const clean=(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_1__.
E$)(text).replace(/\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?/g,"***");const line=clean.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g," ").trim();return line.length<=longestErrorText?
line:`${line.slice(0,longestErrorText-1)}…`}function errorTextOf(answer){if(isHtml(answer))return void 0;const text=answer.body.subarray(0,64*1024).toString("\
utf8");try{const body=JSON.parse(text);if(typeof body!=="object"||body===null)return void 0;const{error,error_description:description}=body;const parts=[error,description].
filter(part=>typeof part==="string");return parts.length>0?oneLine(parts.join(": ")):void 0}catch{return/^text\/plain/i.test(answer.headers["content-type"]??"")?
oneLine(text)||void 0:void 0}}function codeOf(error){let current=error;for(let depth=0;current instanceof Error&&depth<6;depth++){const{code}=current;if(typeof code===
"string")return code;current=current.cause}return""}}),9588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D6:()=>closeHttp,HR:()=>_http_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR,R6:()=>insist,SS:()=>requestJson,cv:()=>exchange,fv:()=>openStream,
vA:()=>asJson});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var p_retry__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74995);
var undici__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46752);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
60297);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);var _http_failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5923);
const connectTimeoutMs=1e4;const defaultTimeoutMs=6e4;const defaultMaxBytes=16*1024*1024;const longestDelayMs=1e4;const mostRedirects=3;let shared;async function closeHttp(){
const closing=shared;shared=void 0;await closing?.destroy()}async function exchange(request,signal){return await followed(request,one=>sendOnce(one,signal))}async function openStream(request,signal){
return await followed(request,async one=>{const begun=await begin(one,signal);if(begun.status>=200&&begun.status<300&&!(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__.
_6)({...begun,body:Buffer.alloc(0)}))return begun;const answer={...begun,body:await collected(begun.body,one)};if(answer.status>=300&&answer.status<400)return{...answer,
body:noBytes()};asJson(answer,one);throw new Error("an answer that is no success was taken for one")})}async function*noBytes(){}async function followed(request,ask){
let url=request.url;for(let redirects=0;;redirects++){const answer=await ask({...request,url});const location=answer.headers["location"];if(answer.status<300||answer.
status>399||location===void 0)return answer;const target=URL.canParse(location,url.href)?new URL(location,url):void 0;if(target===void 0||!mayFollow(request,url,
target)||redirects===mostRedirects){throw new _http_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR("http-redirect",{what:`${placeOf(request,url)} answered ${answer.
status}: it sends us to ${target?shown(target):"an address that is none"}, which is not followed.`,next:`If that is the right address, give it as ${request.service.
input}; if it is a login page, ask for an address without it.`},{status:answer.status})}url=target}}async function requestJson(request,insistence={}){return insist(
async signal=>asJson(await exchange(request,signal),request),insistence)}function asJson(answer,request){const place=placeOf(request);if(answer.status<200||answer.
status>299)throw(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__.FP)(answer,place,request.service);if((0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__._6)(answer))
throw(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__.AQ)(answer.status,place,request.service);try{return{...answer,json:JSON.parse(answer.body.toString("utf8"))}}catch{
throw new _http_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR("http-not-json",{what:`${placeOf(request)} answered ${answer.status} with ${answer.body.length} bytes\
 that are not complete JSON.`,next:`Check that ${request.service.input} leads to ${request.service.name} and that no proxy in between cuts answers.`},{status:answer.
status})}}async function insist(attempt,insistence){const deadlineMs=insistence.deadlineMs??12e4;const deadline=AbortSignal.timeout(deadlineMs);const signal=insistence.
signal?AbortSignal.any([insistence.signal,deadline]):deadline;const begun=Date.now();let attempts=0;let last;try{return await(0,p_retry__WEBPACK_IMPORTED_MODULE_5__.
Ay)(()=>{attempts++;return attempt(signal)},{signal,retries:insistence.retries??4,minTimeout:insistence.firstDelayMs??1e3,maxTimeout:longestDelayMs,randomize:true,
shouldRetry:({error})=>error instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR&&error.retryable,onFailedAttempt:async({error,retriesLeft})=>{if(!(error instanceof
_http_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR))return;last=error;if(!error.retryable||retriesLeft===0)return;const wait=error.retryAfterMs??0;if(Date.now()-begun+
wait>deadlineMs)throw error;insistence.onRetry?.(`${error.what} Trying again${wait>0?` in ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_6__.a)(wait)}, as asked`:
""}.`);if(wait>0)await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait,void 0,{signal})}})}catch(error){if(insistence.signal?.aborted)throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
cJ;const failure=deadline.aborted&&!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR)?last??late(deadlineMs):error;if(failure instanceof _http_failure_js__WEBPACK_IMPORTED_MODULE_4__.
HR&&attempts>1)throw failure.after(attempts,Date.now()-begun);throw failure}}function placeOf(request,url=request.url){const host=request.hostHeader===void 0?"":
` (Host: ${request.hostHeader})`;return`${request.method??"GET"} ${shown(url)}${host}`}async function sendOnce(request,signal){const{status,headers,body}=await begin(
request,signal);return{status,headers,body:await collected(body,request)}}async function collected(body,request){const maxBytes=request.maxBytes??defaultMaxBytes;
const chunks=[];let size=0;for await(const chunk of body){size+=chunk.length;if(size>maxBytes)throw(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__["in"])(maxBytes,
placeOf(request));chunks.push(chunk)}return Buffer.concat(chunks)}async function begin(request,signal){const timeoutMs=request.timeoutMs??defaultTimeoutMs;const failed=error=>{
if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR)return error;if(signal?.aborted)return signal.reason;return(0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__.
qO)(error,placeOf(request),request.service)};try{const{statusCode,headers,body}=await(0,undici__WEBPACK_IMPORTED_MODULE_1__.Em)(request.url,{dispatcher:dispatcher(),
method:request.method??"GET",headers:{accept:"application/json","user-agent":"splice-validator-backup-actions",...request.headers,...request.hostHeader!==void 0&&
{host:request.hostHeader},...request.token!==void 0&&{authorization:`Bearer ${request.token.reveal()}`}},body:request.body??null,headersTimeout:timeoutMs,bodyTimeout:timeoutMs,
...signal!==void 0&&{signal}});async function*bytes(){try{for await(const chunk of body)yield chunk}catch(error){throw failed(error)}}return{status:statusCode,headers:flat(
headers),body:bytes()}}catch(error){throw failed(error)}}function mayFollow(request,from,to){if((request.method??"GET")!=="GET"||request.redirects==="refuse")return false;
if(to.origin===from.origin)return true;return to.hostname===from.hostname&&from.protocol==="http:"&&to.protocol==="https:"}function dispatcher(){shared??=makeDispatcher();
return shared}function makeDispatcher(){const settings={connect:{timeout:connectTimeoutMs},noProxy:noProxyList(),proxyTunnel:false};for(const name of["http_prox\
y","HTTP_PROXY","https_proxy","HTTPS_PROXY"]){const value=process.env[name];if(!value)continue;if(!URL.canParse(value)){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR("http-proxy",{what:`The environment variable ${name} is not a URL.`,next:`Set it to the form http://host:port, or unset it.`})}const{password}=new URL(value);
if(password!=="")new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh(decodeURIComponent(password))}const{emitWarning}=process;process.emitWarning=()=>{};try{return new undici__WEBPACK_IMPORTED_MODULE_1__.
J2(settings)}finally{process.emitWarning=emitWarning}}function noProxyList(){const given=process.env["no_proxy"]??process.env["NO_PROXY"]??"";return given.trim()===
"*"?"*":[given,"localhost","127.0.0.1","[::1]"].filter(Boolean).join(",")}function flat(headers){const result={};for(const[name,value]of Object.entries(headers)){
if(value!==void 0)result[name.toLowerCase()]=Array.isArray(value)?value.join(", "):value}return result}function late(deadlineMs){return new _http_failure_js__WEBPACK_IMPORTED_MODULE_4__.
HR("http-timeout",{what:`No answer within ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_6__.a)(deadlineMs)}.`})}function shown(url){return`${url.origin}${url.pathname}`}}),
85817:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>readNodeInputs,_:()=>readNodeName});
var child=__webpack_require__(65205);var failure=__webpack_require__(1145);var system_secret=__webpack_require__(75591);;const longestReference=1e3;function withCommandCopies(deployment,commands){
return{...deployment,copies:{...deployment.copies,command:commandCopies(deployment,commands)}}}function commandCopies(deployment,commands){const groups=async()=>{
const{apps,participant}=(await deployment.describe()).databases;if(apps.server!==participant.server)return[["apps"],["participant"]];if(commands.atomic)return[[
"apps","participant"]];throw new failure.HR("copy-not-atomic",{what:`Both databases are on ${apps.server}, and it is not said that backup-command saves the serv\
er at one moment.`,means:"A copy that takes the participant database before the apps database restores without an error and corrupts silently. Nothing was done.",
next:"Set copy-is-atomic: true if it does (disk snapshots and the backups of Cloud SQL and RDS do), or use method: dump."})};const take=async(roles,job,purpose)=>{
if(commands.backup===void 0){throw new failure.HR("backup-command",{what:"backup-command is not given.",means:"What is there cannot be saved before it is replac\
ed: the restore would have no way back. Nothing was changed.",next:"Give the backup-command of the backup workflow, or keep-safety-copy: false to go without a w\
ay back."})}const printed=await execute("backup",commands.backup,{...job,timeoutMs:commands.timeoutMs,env:{SPLICE_ROLES:roles.join(" "),SPLICE_ID:job.id,SPLICE_PURPOSE:purpose}});
const reference=printed.trim().split("\n").at(-1)?.trim()??"";if(reference===""||reference.length>longestReference||hasControls(reference)){throw new failure.HR(
"backup-command",{what:`backup-command ended well, but its last line is not the name of a copy (${reference.length} characters).`,means:"Without it the copy cou\
ld not be found again. It counts as none.",next:"Let the command print the id of what it made as its last line, and everything else to stderr."})}job.log.info(`${roles.
join(" and ")}: saved as ${reference}`);return{method:"command",roles,reference}};const restore=async(copies,{restoreId,log,signal})=>{if(commands.restore===void 0)
throw new Error("the plan demands a restore-command");for(const{roles,reference}of copies){log.info(`${roles.join(" and ")}: restoring ${reference}`);await execute(
"restore",commands.restore,{log,...signal&&{signal},timeoutMs:commands.timeoutMs,env:{SPLICE_ROLES:roles.join(" "),SPLICE_ID:restoreId,SPLICE_REFERENCE:reference}})}};
return{groups,take:async(roles,job)=>await take(roles,job,"backup"),async discardProblem({reference}){return commands.discard===void 0?`${reference} was made by\
 backup-command, and discard-command is not given`:void 0},async discard({roles,reference},log){if(commands.discard===void 0){log.warning(`${reference} belongs \
to no set. It was made by backup-command: remove it the same way.`);return}await execute("discard",commands.discard,{log,timeoutMs:commands.timeoutMs,env:{SPLICE_ROLES:roles.
join(" "),SPLICE_REFERENCE:reference}});log.info(`${reference} is removed`)},async discardOrphan(setId,log){log.warning(`The run of set ${setId} ended before it\
 was complete; backup-command may have left a copy with this id.`)},async problem(){if(commands.restore===void 0)return"the set was taken with method: command, \
and restore-command is not given";return void 0},intention({roles,reference}){return`run restore-command for ${roles.join(" and ")} with ${reference}, after bac\
kup-command saved what is there`},async setAside(copies,holds,job){if(!holds)return{label:"nothing",details:{none:true}};const kept=[];for(const{roles}of copies)
kept.push(await take(roles,{id:job.restoreId,log:job.log,signal:job.signal},"safety-copy"));return{label:kept.map(({reference})=>reference).join(", "),details:{
copies:kept}}},async replace(copies,_aside,job){await restore(copies,job)},async undo(_copies,{details},job){const kept=details;if("copies"in kept){await restore(
kept.copies,job);return}throw new failure.HR("no-safety-copy",{what:"What was there before was not saved: there is nothing to put back.",means:"The servers hold\
 what restore-command left in them.",next:"Restore a set again; give another one if this one is the reason."})}}}function hasControls(text){return[...text].some(
character=>character<" "||character==="")}const failures={backup:{code:"backup-command",means:"What it may have made counts for nothing."},restore:{code:"resto\
re-command",means:"The server may be neither what it was nor restored."},discard:{code:"discard-command",means:"The copy may still be there."}};async function execute(kind,text,options){
const{log,signal,timeoutMs,env}=options;let rest="";const onErrorOutput=chunk=>{const lines=`${rest}${chunk}`.split("\n");rest=lines.pop()??"";for(const line of lines)
if(line.trim()!=="")log.info(`${kind}-command: ${(0,system_secret.E$)(line)}`)};try{return await(0,child.eF)({program:"sh",args:["-ec",text],env,onErrorOutput},
{timeoutMs,maxBytes:1024*1024,...signal&&{signal}})}catch(error){if(error instanceof failure.HR&&error.code==="cancelled")throw error;const meaning=failures[kind];
throw new failure.HR(meaning.code,{what:`${kind}-command failed for ${env["SPLICE_ROLES"]}: ${(0,failure.bD)(error)}`,means:meaning.means,next:"Run the command \
by hand with the same SPLICE_ variables and see why it fails.",cause:error})}}var clients=__webpack_require__(54421);var external_node_crypto_=__webpack_require__(
77598);var external_node_path_=__webpack_require__(76760);;const commandTimeoutMs=20*6e4;async function runStart(command,context){const{path,how,signal,cwd}=context;
const env={IDENTITIES_DUMP:path,NEW_PARTICIPANT_IDENTIFIER:how.newIdentifier,PARTY_HINT:how.partyHint};try{return await(0,child.eF)({program:"sh",args:["-ec",command],
env,...cwd!==void 0&&{cwd}},{timeoutMs:commandTimeoutMs,signal})}catch(error){if(signal.aborted)throw error;throw new failure.HR("start-command",{what:"The comm\
and that starts the node failed.",means:"The node may be started only in part.",next:"Run it by hand, see why it fails, and run again.",cause:error})}};const bootstrapSecret={
name:"participant-bootstrap-dump",key:"content"};const imageUser=1001;function startLine(how,more){const flags=[`-s ${shellQuote(more.sponsorUrl)}`,`-o ""`,`-p ${shellQuote(
how.partyHint)}`,...how.migrationId===void 0?[]:[`-m ${how.migrationId}`],`-i ${shellQuote(more.path)}`,`-P ${shellQuote(how.newIdentifier)}`,...more.scanUrl===
void 0?[]:[`-c ${shellQuote(more.scanUrl)}`],...more.authentication===true?["-a"]:[]];return`./start.sh ${flags.join(" ")}`}function helmValues(how){return["par\
ticipantIdentitiesDumpImport:",`  secretName: ${bootstrapSecret.name}`,`  newParticipantIdentifier: ${JSON.stringify(how.newIdentifier)}`,`nodeIdentifier: ${JSON.
stringify(how.newIdentifier)}`,"migrateValidatorParty: true",`validatorPartyHint: ${JSON.stringify(how.partyHint)}`]}function appConfiguration(path,how){const app="\
canton.validator-apps.validator_backend";return[`${app}.participant-bootstrapping-dump {`,"  type = file",`  file = ${JSON.stringify(path)}`,`  new-participant-\
identifier = ${JSON.stringify(how.newIdentifier)}`,"}",`${app}.migrate-validator-party.scan.admin-api.url = "https://<scan of your network>"`,`# and, as ever: t\
he party hint ${JSON.stringify(how.partyHint)}${how.migrationId===void 0?"":`, the migration id ${how.migrationId}`}, no onboarding secret`]}function shellQuote(text){
return/^[\w@%+=:,./-]+$/.test(text)?text:`'${text.replaceAll("'",`'\\''`)}'`}function dumpExists(where){return new failure.HR("bootstrap-dump-exists",{what:`The\
re is something else already: ${where}.`,means:"It may be another node’s identities. It was not touched.",next:"Look at it, keep it somewhere safe if it is ne\
eded, remove it, and run again."})}function otherContent(where){return`${where} holds something else than these identities and was not touched: see whether it h\
as to be removed`}var docker=__webpack_require__(95864);;const fileName="participant-bootstrap-dump.json";const documentedProject="splice-validator";const workTimeoutMs=5*
6e4;const exitOther=3;const placeScript=`
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
return{async plan(how){const node=await look();const path=pathOf(node);const engine=await(0,docker.ZK)();const blockers=[];if(path===void 0)blockers.push("the f\
older with the compose files is not known: give compose-directory or identities-path");else if(!(0,external_node_path_.isAbsolute)(path)||path.includes(","))blockers.
push(`${path} is not an absolute path without commas: compose would take it for the name of a volume`);if(toolImage(node)===void 0)blockers.push("no image of th\
e node is known, in which the file could be written for its user");if(node.validator?.running===true)blockers.push(`container ${node.validator.name} runs: on em\
pty databases it makes itself a new identity; stop it`);return{where:`file ${path??fileName} on the host of ${engine}, readable for user ${imageUser} alone`,instructions:[
`cd ${shellQuote(node.directory??"/folder/of/the/compose/files")}`,lineOf(node,path,how)],blockers,startBlockers:options.startCommand===void 0?startBlockers(node,
how):[]}},async place(dump,_how,log){const node=await look();const path=required2(node);const sha256=sha256Of(dump);const exit=await atFolder(node,path,placeScript,
[(0,external_node_path_.basename)(path),sha256],dump);if(exit.code===exitOther)throw dumpExists(`file ${path}`);if(exit.code!==0)throw placeFailure(path,exit.stderr);
log.info(`identities are in ${path}, mode 0600, owner ${imageUser} (sha256 ${sha256.slice(0,12)}…)`)},async start(how,log,signal){const node=await look();const path=required2(
node);const line=options.startCommand??withProject(node,lineOf(node,path,how));log.info(`running ${options.startCommand===void 0?line:"start-command"} in ${node.
directory}`);const printed=await runStart(line,{path,how,signal,cwd:node.directory});for(const text of printed.split("\n").filter(Boolean).slice(-5))log.info(text)},
async signs(since){const{validator,participant}=await look();const ids2=[validator,participant].flatMap(container2=>container2?.id??[]);const logs=await Promise.
all(ids2.map(id2=>logSince(id2,since)));return{running:validator?.running??false,restarts:validator?.restartCount??0,log:(0,system_secret.E$)(logs.join("\n"))}},
async remove(dump,log){const node=await look();const path=required2(node);const mounting=(await(0,docker.Nn)(node.containers.map(({id:id2})=>id2))).filter(({mounts})=>mounts.
some(({source})=>source===path));const keep=mounting.length>0?"keep":"remove";const exit=await atFolder(node,path,emptyScript,[(0,external_node_path_.basename)(
path),sha256Of(dump),keep]);if(exit.code===exitOther)return[otherContent(`file ${path}`)];if(exit.code!==0){throw new failure.HR("bootstrap-dump-left",{what:`Th\
e identities in ${path} could not be removed: ${exit.stderr}`,means:"The private keys of the node lie there in the clear.",next:`Empty the file yourself (sudo t\
runcate -s 0 ${shellQuote(path)}) and remove it.`})}if(mounting.length===0){log.info(`removed ${path}`);return[]}log.info(`emptied ${path}; it stays as an empty\
 shell because ${mounting.map(({name})=>name).join(", ")} mounts it`);return["run ./start.sh once more without -i and with the same -P, so that the container no\
 longer mounts the file",`then remove the empty file ${path}`]}}}function startBlockers({settings,directory},how){const sponsor=how.sponsorUrl??settings.variables["\
SPONSOR_SV_ADDRESS"];return[...sponsor===void 0?["the address of the sponsor SV is not known: give sponsor-sv-url"]:[],...directory===void 0?["the folder of sta\
rt.sh is not known: give compose-directory"]:[],...settings.noAuth===void 0?["whether the node runs with authentication is not known: give start-command with th\
e whole line"]:[]]}function lineOf(node,path,how){const{variables,noAuth}=node.settings;const sponsorUrl=how.sponsorUrl??variables["SPONSOR_SV_ADDRESS"]??"https\
://<sponsor SV>";const scan=variables["SCAN_ADDRESS"];const other=scan!==void 0&&how.sponsorUrl===void 0&&scan!==sponsorUrl.replace("sv","scan");return startLine(
how,{path:path??fileName,sponsorUrl,authentication:noAuth===void 0?void 0:!noAuth,...other&&{scanUrl:scan}})}function withProject({project},line){return project===
documentedProject?line:`COMPOSE_PROJECT_NAME=${shellQuote(project)} ${line}`}function toolImage(node){const recorded=node.recorded?.services.find(({role})=>role===
"postgres")?.image;return node.postgres?.image??recorded??node.validator?.image??node.participant?.image}async function atFolder(node,path,script,args,input=Buffer.
alloc(0)){const image=toolImage(node);if(image===void 0)throw new Error("the plan refuses to go on without an image");const isolation=["--rm","-i","--log-driver",
"none","--network","none","--user","0:0"];const mount=["--mount",`type=bind,source=${(0,external_node_path_.dirname)(path)},target=/place`];const command=["--en\
trypoint","sh",image,"-ec",script,"sh",...args];const running=(0,child.ni)({program:"docker",args:["run",...isolation,...mount,...command]},AbortSignal.timeout(
workTimeoutMs));running.stdin.end(input);running.stdout.resume();const{code,stderr}=await running.exit;return{code,stderr}}function sha256Of(bytes){return(0,external_node_crypto_.
createHash)("sha256").update(bytes).digest("hex")}function placeFailure(path,why){return new failure.HR("bootstrap-dump-place",{what:`The identities cannot be w\
ritten to ${path}: ${why}`,means:"Nothing is left of them there.",next:`Check that ${(0,external_node_path_.dirname)(path)} exists on the host of the engine and\
 has room.`})}async function logSince(id2,since){return await(0,child.eF)({program:"sh",args:["-c",'exec docker logs --since "$2" --tail 5000 "$1" 2>&1',"sh",id2,
since.toISOString()]},{timeoutMs:3e4}).catch(failure.bD)}var promises_=__webpack_require__(58500);var wait=__webpack_require__(25598);var schemas=__webpack_require__(
27597);;const upTimeoutMs=20*6e4;async function composeUp(node,services,signal){await checkDatabaseName(node,signal);const{args,env}=composeInvocation(node);await(0,
docker.T3)([...args,"up","--detach","--no-recreate",...services],{signal,env,timeoutMs:upTimeoutMs})}function composeInvocation(node){const{directory,project}=node;
if(directory===void 0){throw new failure.HR("compose-directory",{what:`The folder with the compose files of project ${project} is not known.`,next:"Give compose\
-directory: the folder with compose.yaml and .env."})}const files=node.configFiles.flatMap(file=>["--file",locate(file,node,directory)]);const variables=node.settings.
variables;const id2=variables["MIGRATION_ID"]??"";return{args:["compose","--project-name",project,"--project-directory",directory,...files],env:{...variables,MIGRATION_ID:id2,
COMPOSE_PROJECT_NAME:project}}}function locate(file,node,directory){const recorded=node.recorded?.directory;if(recorded!==void 0&&recorded!==directory){const inside=(0,
external_node_path_.relative)(recorded,file);return(0,external_node_path_.join)(directory,inside.startsWith("..")||(0,external_node_path_.isAbsolute)(inside)?(0,
external_node_path_.basename)(file):inside)}return(0,external_node_path_.isAbsolute)(file)?file:(0,external_node_path_.join)(directory,file)}async function checkDatabaseName(node,signal){
const expected=node.settings.databases.participant?.name;if(expected===void 0)return;const{args,env}=composeInvocation(node);const text=await(0,docker.T3)([...args,
"config","--format","json"],{signal,env});const config=schemas.Ikc({services:schemas.g1P(schemas.YjP(),schemas.Ikc({environment:schemas.g1P(schemas.YjP(),schemas.
YjP().nullable()).nullish()}))}).parse(JSON.parse(text));const name=config.services["participant"]?.environment?.["CANTON_PARTICIPANT_POSTGRES_DB"];if(name===void 0||
name===null||name===expected)return;throw new failure.HR("compose-settings",{what:`The compose files in ${node.directory} would give the participant the databas\
e ${name}; the node's is ${expected}.`,means:"With another database the node would come up empty and make itself a new identity.",next:"Check that compose-direc\
tory is of the node’s own Splice version, and MIGRATION_ID in its .env."})};const stopGraceSeconds=60;const healthyTimeoutMs=15*6e4;const components_commandTimeoutMs=20*
6e4;function componentName(container2){const number=container2.labels["com.docker.compose.container-number"]??"1";return number==="1"?container2.service:`${container2.
service}-${number}`}function components(node){return node.containers.filter(container2=>container2!==node.postgres)}async function stopComponents(node,commands,log){
const{signal}=commands;const all=components(node);const stopped=all.map(container2=>({name:componentName(container2),replicas:container2.running?1:0}));for(const{
service,role,running}of node.recorded?.services??[]){if(role==="postgres"||all.some(container2=>container2.service===service))continue;stopped.push({name:service,
replicas:running?1:0})}if(commands.stopCommand!==void 0&&all.some(({running})=>running)){await runCommand("stop-command",commands.stopCommand,node,log,signal)}for(const group of[
all.filter(container2=>container2===node.validator),all.filter(container2=>container2!==node.validator&&container2!==node.participant),all.filter(container2=>container2===
node.participant)]){const running=(await(0,docker.Nn)(group.map(({id:id2})=>id2),signal)).filter(container2=>container2.running);if(running.length===0)continue;
log.info(`stopping ${running.map(({name})=>name).join(", ")}`);const ids2=running.map(({id:id2})=>id2);await(0,docker.T3)(["stop","--time",String(stopGraceSeconds),
...ids2],{signal,timeoutMs:(stopGraceSeconds*ids2.length+60)*1e3})}await proveGone(all,signal);return{components:stopped}}async function proveGone(containers,signal){
const ids2=containers.map(({id:id2})=>id2);const look=async()=>(await(0,docker.Nn)(ids2,signal)).filter(({running})=>running);let alive=await look();if(alive.length===
0&&ids2.length>0){await(0,promises_.setTimeout)(1e3,void 0,signal&&{signal});alive=await look()}if(alive.length===0)return;throw new failure.HR("compose-not-sto\
pped",{what:`Containers that were stopped run again: ${alive.map(({name,status})=>`${name} (${status})`).join(", ")}.`,means:"A database must not be replaced un\
der a running participant or validator app.",next:"Find what starts them (a systemd unit, a cron job, a second operator), switch it off, and run again."})}async function startComponents(look,stopped,commands,log){
const{signal}=commands;const node=await look();const wanted=stopped.components.filter(({replicas})=>replicas>0).map(({name})=>name);if(wanted.length===0){log.info(
"nothing was running before, nothing is started");return}if(commands.startCommand!==void 0){await runCommand("start-command",commands.startCommand,node,log,signal);
return}const present=now=>components(now).filter(container2=>wanted.includes(componentName(container2)));const missing=wanted.filter(name=>!present(node).some(container2=>componentName(
container2)===name));const isParticipant=name=>name===(node.participant?.service??"participant");await bringUp(node,missing.filter(isParticipant),log,signal);const participant=present(
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
id)).shown}`)}async function runCommand(input,command,node,log,signal){log.info(`running ${input}`);try{const{directory}=node;const printed=await(0,child.eF)({program:"\
sh",args:["-ec",command],...directory!==void 0&&{cwd:directory}},{timeoutMs:components_commandTimeoutMs,...signal&&{signal}});for(const line of printed.split("\n").
filter(Boolean).slice(-5))log.info(line)}catch(error){if(signal?.aborted)throw error;throw new failure.HR(input,{what:`The ${input} failed.`,means:"The node may\
 be stopped or started only in part.",next:"Run it by hand in the folder of the compose files, see why it fails, and run again.",cause:error})}};function hoconValue(text,key2,env={}){
const pattern=new RegExp(`(?<![\\w-])"?${key2}"?\\s*[=:]\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|\\$\\{\\??(\\w+)\\}|([^\\s,}#]+))`,"g");let value;for(const[,quoted,variable,
plain]of text.replace(/^\s*(#|\/\/).*$/gm,"").matchAll(pattern)){if(quoted!==void 0)value=quoted.replace(/\\(["\\])/g,"$1");else if(variable!==void 0)value=env[variable]??
value;else if(plain!==void 0)value=plain}return value}function hoconVariables(text){return[...new Set([...text.matchAll(/\$\{\??([A-Z_][A-Z0-9_]*)\}/g)].map(match=>match[1]??
""))]}function findMigrationId(env,participantDatabase){const configured=/domain-migration-id\s*[=:]\s*"?(\d+)/.exec(Object.values(env).join("\n"))?.[1];const named2=/^participant-(\d+)$/.
exec(participantDatabase??"")?.[1];const text=configured??named2;return text===void 0?void 0:Number(text)}function withoutAuthentication(env){return Object.entries(
env).some(([name,value])=>name.startsWith("ADDITIONAL_CONFIG")&&value.includes("hs-256-unsafe"))}function importsDump(env){return Object.values(env).some(value=>/restore-from-migration-dump\s*[=:]/.
test(value))};function composeSettings(containers){const validator=containers.validator?.env??{};const apps=appsCoordinates(validator);const participant=participantCoordinates(
containers.participant?.env??{});const migrationId=findMigrationId(validator,participant?.name);const partyHint=validator["SPLICE_APP_VALIDATOR_PARTY_HINT"]||void 0;
const participantIdentifier=validator["SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER"]||void 0;const audience=validator["SPLICE_APP_VALIDATOR_AUTH_AUDIENCE"]||void 0;
const variables={...migrationId!==void 0&&{MIGRATION_ID:String(migrationId)},...participant&&{PARTICIPANT_DB_NAME:participant.name},...partyHint&&{PARTY_HINT:partyHint},
...participantIdentifier&&{PARTICIPANT_IDENTIFIER:participantIdentifier},...startVariables(validator,containers.validator?.image??containers.participant?.image),
...interfaceVariables(containers.others??[])};return{databases:{...apps&&{apps},...participant&&{participant}},...migrationId!==void 0&&{migrationId},...partyHint&&
{partyHint},...participantIdentifier&&{participantIdentifier},...audience&&{audience},...containers.validator&&{noAuth:withoutAuthentication(validator)},variables}}
function isSplice(container2){return"CANTON_PARTICIPANT_POSTGRES_DB"in container2.env||"SPLICE_APP_VALIDATOR_PARTY_HINT"in container2.env||/validator-apps/.test(
container2.env["ADDITIONAL_CONFIG_PERSISTENCE"]??"")}function participantCoordinates(env){const name=env["CANTON_PARTICIPANT_POSTGRES_DB"];if(!name)return void 0;
const schema=env["CANTON_PARTICIPANT_POSTGRES_SCHEMA"];const password=env["CANTON_PARTICIPANT_POSTGRES_PASSWORD"];return{name,...schema&&{schema},server:env["CA\
NTON_PARTICIPANT_POSTGRES_SERVER"]||"postgres-splice",port:Number(env["CANTON_PARTICIPANT_POSTGRES_PORT"]||5432),user:env["CANTON_PARTICIPANT_POSTGRES_USER"]||"\
cnadmin",...password&&{password:new system_secret.zh(password)}}}function appsCoordinates(env){const text=env["ADDITIONAL_CONFIG_PERSISTENCE"];if(text===void 0)
return void 0;const name=hoconValue(text,"databaseName",env);if(!name)return void 0;const schema=hoconValue(text,"currentSchema",env);const password=hoconValue(
text,"password",env);return{name,...schema&&{schema},server:hoconValue(text,"serverName",env)||"postgres-splice",port:Number(hoconValue(text,"portNumber",env)||
5432),user:hoconValue(text,"user",env)||"cnadmin",...password&&{password:new system_secret.zh(password)}}}function startVariables(env,image){const tag=image===void 0?
void 0:/:([\w][\w.-]*)$/.exec(image.replace(/@.*$/,""))?.[1];const sponsor=env["SPLICE_APP_VALIDATOR_SV_SPONSOR_ADDRESS"];const scan=env["SPLICE_APP_VALIDATOR_S\
CAN_ADDRESS"];return{...tag!==void 0&&{IMAGE_TAG:tag},...sponsor&&{SPONSOR_SV_ADDRESS:sponsor},...scan&&{SCAN_ADDRESS:scan},ONBOARDING_SECRET:""}}function interfaceVariables(containers){
const variables={};for(const{env}of containers){for(const[name,value]of Object.entries(env)){if(/^SPLICE_APP_UI_(NETWORK|AMULET|NAME_SERVICE)_/.test(name))variables[name]=
value}}return variables};async function discoverNode(options){const{recorded,signal}=options;const all=await(0,docker.Vb)(void 0,signal);const project=chooseProject(
all,options);const containers=all.filter(container2=>container2.project===project);const warnings2=[];const one=(what,candidates)=>{if(candidates.length>1){const names=candidates.
map(({name})=>name).join(", ");warnings2.push(`More than one container could be the ${what}: ${names}. The running one is taken.`)}return candidates.find(({running})=>running)??
candidates[0]};const service=(name,marker2)=>{const byName=containers.filter(container2=>container2.service===name);return byName.length>0?byName:containers.filter(
marker2)};const validator=one("validator app",service("validator",({env})=>"SPLICE_APP_VALIDATOR_PARTY_HINT"in env));const participant=one("participant",service(
"participant",({env})=>"CANTON_PARTICIPANT_POSTGRES_DB"in env));const postgres=one("Postgres server",service("postgres-splice",({env})=>"POSTGRES_USER"in env&&"\
PGDATA"in env));const known=new Set([validator,participant,postgres]);const others=containers.filter(container2=>!known.has(container2));const live=composeSettings(
{validator,participant,postgres,others});const settings=complete(live,recorded);const labels=(validator??participant??postgres)?.labels??{};const directory=options.
directory??labels["com.docker.compose.project.working_dir"]??recorded?.directory;const files=labels["com.docker.compose.project.config_files"]?.split(",")??recorded?.
configFiles??[];return{project,containers,...validator&&{validator},...participant&&{participant},...postgres&&{postgres},settings,...recorded&&{recorded},...directory!==
void 0&&{directory},configFiles:files,warnings:warnings2}}function isLocal(node,coordinates){if(node.postgres===void 0)return coordinates.server==="postgres-spl\
ice";const{name,service,networks}=node.postgres;const names=[name,service,...networks.flatMap(({aliases})=>aliases)];return names.includes(coordinates.server)}function coordinatesOf(node,role){
const coordinates=node.settings.databases[role];if(coordinates!==void 0)return coordinates;const[variable,service]=role==="apps"?["ADDITIONAL_CONFIG_PERSISTENCE",
"validator"]:["CANTON_PARTICIPANT_POSTGRES_DB","participant"];throw new failure.HR("compose-database",{what:`The database of the ${service} in compose project ${node.
project} cannot be known: no container has ${variable}.`,means:"Its name is read from the node and never guessed: a wrong one would be an empty or an old databa\
se.",next:`Bring the containers back with start.sh (a stopped ${service} container is enough), or restore from a set that recorded the deployment.`})}function chooseProject(all,options){
const{recorded}=options;const projects=new Map;for(const container2 of all){projects.set(container2.project,[...projects.get(container2.project)??[],container2])}
const found=[...projects].map(([name,containers])=>`${name} (${containers.map(({service})=>service).join(", ")})`);const list=found.length===0?"no compose proje\
ct at all":found.join("; ");if(options.project!==void 0){const containers=projects.get(options.project)??[];if(recorded!==void 0||containers.some(isNodePart))return options.
project;throw new failure.HR("compose-not-found",{what:`No container of a Splice validator belongs to compose project ${options.project}; there is ${list}.`,means:"\
Stopped containers would do, but after `docker compose down` only a set tells what the node was.",next:"Check compose-project, and that the job runs on the host\
 of the node."})}const candidates=[...projects].filter(([,containers])=>containers.some(isNodePart)).map(([name])=>name);if(recorded!==void 0){if(candidates.length===
0||candidates.includes(recorded.project))return recorded.project;throw new failure.HR("compose-other-project",{what:`The set is of compose project ${recorded.project}\
; here there is ${list}.`,means:"Restoring into a node that happens to be here would destroy it.",next:`Give compose-project: ${recorded.project} to bring that \
back, or the name of the project to restore into.`})}const[only,...more]=candidates;if(only===void 0){throw new failure.HR("compose-not-found",{what:`No compose\
 project of a Splice validator is here: looked for containers of services validator and participant, found ${list}.`,means:"Stopped containers would do, but aft\
er `docker compose down` only a set tells what the node was.",next:"Check that the job runs on the host of the node, or give compose-project."})}if(more.length>
0){throw new failure.HR("compose-ambiguous",{what:`Several compose projects here are Splice validators: ${candidates.join(", ")}.`,means:"Which one is meant is \
not guessed.",next:"Give compose-project."})}return only}function isNodePart(container2){return isSplice(container2)||container2.service==="postgres-splice"}function complete(live,recorded){
if(recorded===void 0)return live;const{apps,participant}=recorded.databases;const{migrationId,partyHint,participantIdentifier,audience,noAuth,variables}=recorded;
return{...migrationId!==void 0&&{migrationId},...partyHint!==void 0&&{partyHint},...participantIdentifier!==void 0&&{participantIdentifier},...audience!==void 0&&
{audience},...noAuth!==void 0&&{noAuth},...live,databases:{...apps&&{apps:withoutUndefined(apps)},...participant&&{participant:withoutUndefined(participant)},...live.
databases},variables:{...variables,...live.variables}}}function withoutUndefined(database2){const{schema,...rest}=database2;return{...rest,...schema!==void 0&&{
schema}}}var system_log=__webpack_require__(60297);;const copyTimeoutMs=24*60*6e4;const marker=".splice-validator-copy";const functions=`
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
node,role);const{name,schema,server,port}=coordinates;const where=isLocal(node,coordinates)?node.postgres?.name??server:`${server}:${port}`;return{name,...schema&&
{schema},server:where}}async function describeComponents(node){const live=await Promise.all(components(node).map(async container2=>{const digest=await(0,docker.
Wf)(container2.imageId);return{name:componentName(container2),replicas:container2.running?1:0,image:container2.image,...digest&&{imageDigest:digest}}}));const gone=(node.
recorded?.services??[]).filter(({role})=>role!=="postgres").filter(({service})=>!node.containers.some(container2=>container2.service===service)).map(({service,image})=>({
name:service,replicas:0,image}));return[...live,...gone]}function roleOf(node,container2){if(container2===node.validator)return"validator";if(container2===node.
participant)return"participant";return container2===node.postgres?"postgres":"other"}function volumeOf(postgres){try{return{volume:dataVolume(postgres).volume}}catch{
return{}}}function recordedVolume({recorded}){return recorded?.volume===void 0?{}:{volume:recorded.volume}}function validatorEndpoint(node,engine,given){if(given!==
void 0)return{url:given};const proxy=node.containers.find(({service})=>service==="nginx");const binding=proxy?.published["80/tcp"];const address=node.validator?.
networks.find(network=>network.address!==void 0)?.address;const direct=address===void 0?void 0:{url:`http://${address}:5003`};if(binding===void 0||direct!==void 0&&
proxy?.running===false){if(direct!==void 0)return direct;const recorded=node.recorded?.validator;if(recorded===void 0)return void 0;return{url:recorded.url,...recorded.
hostHeader&&{hostHeader:recorded.hostHeader}}}const host=["","0.0.0.0","::"].includes(binding.host)?engineHost(engine):binding.host;const shown=host.includes(":")?
`[${host}]`:host;return{url:`http://${shown}:${binding.port}`,hostHeader:"wallet.localhost"}}function engineHost(engine){return/^(?:tcp|ssh):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.
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
const{directory}=node;return{title:`Line that starts the node with the dump${directory===void 0?"":`, in ${directory}`}`,text:`${dump_startLine(node,migrationId)}\
 -w`,notes:[`-m ${migrationId} gives the participant the new, empty database participant-${migrationId}; the database of the validator app is kept.`,"Add the ot\
her flags that the node is started with, if there are any (-c, -n, -b, -E).","Only the first start takes -M: leave it out from the next start on, or the app loo\
ks for the dump again."]}}function dump_startLine({settings,project},migrationId){const{partyHint,participantIdentifier,noAuth,variables}=settings;const sponsor=variables["\
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
async consumption(migrationId){return composeConsumption(await look(),migrationId)},async restartForDump(log,how){const node=await look();const line=how.command??
dump_startLine(node,how.migrationId);await runCommand("start-command",line,node,log,how.signal)},async restartLine(migrationId){return dump_startLine(await look(),
migrationId??"NEW_MIGRATION_ID")},async watchStart(since){return await watchComposeStart(await look(),since)},async start(stopped,log,signal){await startComponents(
look,stopped,{...options,signal},log)}}}function accessTo(node,role){const{name,schema,server,port,user,password}=coordinatesOf(node,role);const database2={name,
...schema!==void 0&&{schema},host:server,port,user,...password&&{password}};const{postgres}=node;if(isLocal(node,{name,server,port,user})){if(postgres===void 0){
throw new failure.HR("compose-no-postgres",{what:`Compose project ${node.project} has no Postgres container just now.`,means:"Its databases cannot be read until\
 the container is made again from the compose files.",next:"Start the node with start.sh; a restore makes the container itself."})}const inside={...(0,docker_place.
bm)(database2),user:postgres.env["POSTGRES_USER"]??user};return{database:inside,place:(0,docker_place.RH)(postgres.name,stagingFolder(node))}}const beside=node.
participant??node.validator??postgres;const network=beside?.networks[0]?.name;const image=postgres?.image??recordedPostgresImage(node);if(network===void 0||image===
void 0){throw new failure.HR("compose-no-network",{what:`The database server ${server} of compose project ${node.project} is reached over the node's network, bu\
t no container is left on one.`,next:"Start the node with start.sh, or use deployment: external with the URLs of its databases."})}return{database:database2,place:(0,
docker_place.NR)({image,network})}}function stagingFolder(node){if(node.postgres===void 0)return void 0;const data=node.postgres.env["PGDATA"]??"/var/lib/postgr\
esql/data";const mount=node.postgres.mounts.map(({destination})=>destination).filter(destination=>data===destination||data.startsWith(`${destination}/`)).sort((a,b)=>b.
length-a.length)[0];return`${mount??data}/.splice-validator-staging`}function recordedPostgresImage(node){return node.recorded?.services.find(({role})=>role==="\
postgres")?.image}async function probeElsewhere(node,signal){for(const role of["apps","participant"]){const coordinates=coordinatesOf(node,role);if(isLocal(node,
coordinates))continue;const{place}=accessTo(node,role);const{server,port}=coordinates;try{await(0,clients.D)(place,{program:"pg_isready",args:["-q","-h",server,
"-p",`${port}`]},signal)}catch(error){throw new failure.HR("database-server",{what:`The database server ${server}:${port} does not answer ${place.description}.`,
means:"It is not part of the compose project, so it is not started from here.",next:"Start it, or check SPLICE_DB_SERVER in .env.",cause:error})}}}var databases=__webpack_require__(
90041);var postgres_server=__webpack_require__(17672);var session=__webpack_require__(38933);var external_node_fs_promises_=__webpack_require__(51455);;function externalBootstrap(options){
const{path,startCommand}=options;const bootstrap={async plan(how){const blockers=path===void 0?["with deployment: external, give identities-path: the absolute p\
ath at which the validator app reads the file"]:[];return{where:path===void 0?"nowhere yet":`file ${path}, readable for the user of this runner only`,instructions:appConfiguration(
path??"/path/of/the/dump",how),blockers}},async place(dump,_how,log){const file=required(path);const there=await contentOf(file);if(there!==void 0&&there.length>
0&&!there.equals(dump))throw dumpExists(`file ${file}`);await writePrivately(file,dump);log.info(`identities are in ${file} (${(0,external_node_crypto_.createHash)(
"sha256").update(dump).digest("hex").slice(0,12)}…)`)},async signs(){return{running:void 0,restarts:0,log:""}},async remove(dump,log){const file=required(path);
const there=await contentOf(file);if(there===void 0)return[];if(!there.equals(dump))return[otherContent(`file ${file}`)];await(0,external_node_fs_promises_.truncate)(
file,0);await(0,external_node_fs_promises_.rm)(file);log.info(`removed ${file}`);return["take participant-bootstrapping-dump and migrate-validator-party out of \
the configuration again"]}};if(startCommand===void 0)return bootstrap;return{...bootstrap,async start(how,log,signal){log.info("running start-command");await runStart(
startCommand,{path:required(path),how,signal})}}}function required(path){if(path===void 0)throw new Error("the plan refuses to go on without a path");return path}
async function contentOf(path){const found=await(0,external_node_fs_promises_.lstat)(path).catch(error=>{if(error.code==="ENOENT")return void 0;throw external_bootstrap_placeFailure(
path,error)});if(found===void 0)return void 0;if(!found.isFile())throw dumpExists(`${path}, which is no plain file`);return await(0,external_node_fs_promises_.readFile)(
path)}async function writePrivately(path,content){const part=`${path}.part`;try{await(0,external_node_fs_promises_.rm)(part,{force:true});const handle=await(0,external_node_fs_promises_.
open)(part,"wx",384);try{await handle.writeFile(content);await handle.sync()}finally{await handle.close()}await(0,external_node_fs_promises_.rename)(part,path)}catch(error){
await(0,external_node_fs_promises_.rm)(part,{force:true}).catch(()=>{});throw external_bootstrap_placeFailure(path,error)}}function external_bootstrap_placeFailure(path,cause){
return new failure.HR("bootstrap-dump-place",{what:`The identities cannot be written to ${path}.`,means:"Nothing is left of them there.",next:`Check that ${(0,external_node_path_.
dirname)(path)} exists, has room, and may be written by this user.`,cause})};const libpqSettings={sslmode:"PGSSLMODE",sslrootcert:"PGSSLROOTCERT",sslcert:"PGSSL\
CERT",sslkey:"PGSSLKEY",channel_binding:"PGCHANNELBINDING",target_session_attrs:"PGTARGETSESSIONATTRS",connect_timeout:"PGCONNECT_TIMEOUT"};function parseDatabaseUrl(text,input){
const problem=why=>new failure.HR("database-url",{what:`${input}: ${why}.`,next:"Give postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require, special cha\
racters percent-encoded."});let url;try{url=new URL(text.reveal())}catch{throw problem("it is not a URL (a character in the password may need percent-encoding)")}
if(url.protocol!=="postgres:"&&url.protocol!=="postgresql:")throw problem("it is not a postgresql:// URL");let name;let host;let user;let password;try{name=decodeURIComponent(
url.pathname.slice(1));host=decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/,"$1");user=decodeURIComponent(url.username);password=decodeURIComponent(url.password)}catch{
throw problem("a % in it is not followed by two hex digits: a % itself is written %25")}if(name===""||name.includes("/"))throw problem("it names no database");if(/[=\s\0]|^postgres(ql)?:/.
test(name))throw problem("its database name holds characters that are not supported");if(Buffer.byteLength(name)>63)throw problem("its database name is longer t\
han 63 bytes");const settings={};let schema="";for(const[key2,value]of url.searchParams){if(key2==="host")host=value;else if(key2==="user")user=value;else if(key2===
"password")password=value;else if(key2==="currentSchema")schema=value;else if(Object.hasOwn(libpqSettings,key2))settings[libpqSettings[key2]]=value;else throw problem(
`a parameter in it is not supported (currentSchema, ${Object.keys(libpqSettings).join(", ")} are)`)}if(host==="")throw problem("it names no host");return{name,host,
...schema!==""&&{schema},...url.port!==""&&{port:Number(url.port)},...user!==""&&{user},...password!==""&&{password:new system_secret.zh(password)},...Object.keys(
settings).length>0&&{settings}}}function externalDeployment(options){const databases2={apps:parseDatabaseUrl(options.appsDatabaseUrl,"apps-database-url"),participant:parseDatabaseUrl(
options.participantDatabaseUrl,"participant-database-url")};const server=role=>`${databases2[role].host}:${databases2[role].port??5432}`;if(databases2.apps.name===
databases2.participant.name&&server("apps")===server("participant")){throw new failure.HR("same-database",{what:`apps-database-url and participant-database-url \
both name ${databases2.apps.name} on ${server("apps")}.`,next:"Give the database of the validator app and that of the participant."})}const places=new Map;const command=async(text,kind)=>{
try{await(0,child.eF)({program:"sh",args:["-ec",text]},{timeoutMs:options.commandTimeoutMs??9e5,...options.signal&&{signal:options.signal}})}catch(error){throw new failure.
HR(`${kind}-command`,{what:`The ${kind}-command failed.`,means:`The node may not be ${kind==="stop"?"stopped":"started"} completely.`,next:`Run the command by h\
and, see why it fails, and repeat the restore.`,cause:error})}};return{kind:"external",serversElsewhere:true,bootstrap:externalBootstrap({path:options.identitiesPath,
startCommand:options.startCommand}),async describe(){return{kind:"external",location:`databases on ${[...new Set([server("apps"),server("participant")])].join("\
 and ")}`,components:[],databases:{apps:{...named(databases2.apps),server:server("apps")},participant:{...named(databases2.participant),server:server("participa\
nt")}},...options.validatorUrl!==void 0&&{validator:{url:options.validatorUrl}},...options.audience!==void 0&&{audience:options.audience},...options.noAuth!==void 0&&
{noAuth:options.noAuth},warnings:[]}},async access(role){const known=places.get(role);if(known!==void 0)return known;const other=role==="apps"?"participant":"ap\
ps";const near=server("apps")===server("participant")?places.get(other)?.place:void 0;const database2=databases2[role];const access=near?{database:database2,place:near}:
await chooseAccess(database2,options);places.set(role,access);return access},async stop(log){if(options.stopCommand===void 0){log.info("No stop-command is given\
: the node counts as stopped when nobody is connected to its databases.")}else{await command(options.stopCommand,"stop")}return{components:[]}},async openDatabases(){
return{fresh:[]}},async start(_stopped,log){if(options.startCommand===void 0){log.warning("No start-command is given: start participant and validator app yourse\
lf.")}else{await command(options.startCommand,"start")}}}}function named({name,schema}){return{name,...schema!==void 0&&{schema}}}async function chooseAccess(database2,options){
const first={database:database2,place:(0,clients.qX)(options.clientPath)};await(0,clients.tf)(first.place,"psql").catch(error=>{throw new failure.HR("program-mi\
ssing",{what:"The Postgres client programs are not on the runner.",means:"psql, pg_dump and pg_restore read and write the databases.",next:"Install postgresql-c\
lient on the runner, or name the folder that holds the programs in postgres-client-path.",cause:error})});const ask2=session2=>session2.row(postgres_server.jk);
const{major}=await(0,session.fQ)(first,ask2,options.signal).catch(async error=>{if(!(error instanceof failure.HR)||!/does not exist/.test(error.what))throw error;
return await(0,databases.Yx)(first,ask2,options.signal)});return{database:database2,place:await(0,clients.H1)(major,options.clientPath)}}var node_kubectl=__webpack_require__(
61916);var external_node_net_=__webpack_require__(77030);var sql=__webpack_require__(38621);var kubernetes_objects=__webpack_require__(40579);var kubernetes_place=__webpack_require__(
53888);;const probeTimeoutMs=3e3;async function access_chooseAccess(parts,node,role){const{mode}=parts;const ways=[["pod",()=>inServerPod(parts,node,role)],["cl\
ient-pod",()=>inClientPod(parts,node,role)],["direct",()=>fromRunner(parts,node,role)]];const refused2=[];for(const[way,open]of ways){if(mode!=="auto"&&mode!==way)
continue;try{return await open()}catch(error){if(!(error instanceof failure.HR)||error.code!=="postgres-access")throw error;refused2.push(`${way}: ${error.what}`)}}
throw notThisWay(`The ${role} database ${node.databases[role].name} on ${node.databases[role].at.label} cannot be reached. ${refused2.join("; ")}.`,"Give postgr\
es-client-image (an image with a shell and the Postgres client programs that the cluster can pull), or run the job where the server can be reached.")}function notThisWay(what,next){
return new failure.HR("postgres-access",{what,...next&&{next}})}async function inServerPod({kubectl},node,role){const{at,name,schema,user,password}=node.databases[role];
if(at.kind!=="pod")throw notThisWay(`${at.label} is not a pod of this namespace`);const{pod,container:container2,podPort,dataMount}=at;if(pod===void 0||container2===
void 0)throw notThisWay(`${at.label} has no pod just now`);if(!(0,kubernetes_objects.i_)(pod))throw notThisWay(`pod ${pod.metadata.name} is not ready`);const where={
pod:pod.metadata.name,container:container2.name};const missing=await lacks(kubectl,where,`container ${container2.name} of pod ${pod.metadata.name}`);if(missing!==
void 0)throw notThisWay(missing);const place=(0,kubernetes_place.V)(kubectl,where,dataMount&&`${dataMount}/.splice-validator-staging`);const base={name,...schema&&
{schema},user,...password&&{password}};const forms=[base,{...base,host:"127.0.0.1",...podPort&&{port:podPort}}];let last;for(const database2 of forms){try{await(0,
databases.Yx)({database:database2,place},session2=>session2.execute((0,sql.ll)`SELECT 1`));return{database:database2,place}}catch(error){if(!(error instanceof failure.
HR)||error.code!=="database-connect")throw error;last=error}}throw last}async function inClientPod({clientPod:clientPod2},node,role){if(clientPod2===void 0)throw notThisWay(
"postgres-client-image is not given");const where=await clientPod2.ready();const missing=await lacks(clientPod2.kubectl,where,`image ${clientPod2.image}`);if(missing!==
void 0){throw new failure.HR("client-pod",{what:`${missing}.`,next:"Give a postgres-client-image that has them."})}const{name,schema,server,port,user,password,settings}=node.
databases[role];const database2={name,...schema&&{schema},host:server,port,user,...password&&{password},...settings&&{settings}};return{database:database2,place:(0,
kubernetes_place.V)(clientPod2.kubectl,where)}}async function fromRunner({mode,clientPath},node,role){const{at,name,schema,server,port,user,password,settings}=node.
databases[role];const inside=at.kind!=="outside";if(inside&&mode==="auto"&&!process.env["KUBERNETES_SERVICE_HOST"]){throw notThisWay(`${at.label} is in the clus\
ter and this runner is not`)}const outOfCluster=inside&&!process.env["KUBERNETES_SERVICE_HOST"];const host=(outOfCluster?at.clusterIp??at.pod?.status.podIP:void 0)??
server;const problem=await connects(host,port);if(problem!==void 0)throw notThisWay(`${host}:${port} cannot be reached from the runner (${problem})`);const database2={
name,...schema&&{schema},host,port,user,...password&&{password},...settings&&{settings}};const first={database:database2,place:(0,clients.qX)(clientPath)};await(0,
clients.tf)(first.place,"psql").catch(error=>{throw new failure.HR("program-missing",{what:"The Postgres client programs are not on the runner.",means:"psql, pg\
_dump and pg_restore read and write the databases.",next:"Install postgresql-client on the runner, or give postgres-client-image to use a pod.",cause:error})});
const{major}=await(0,databases.Yx)(first,session2=>session2.row(postgres_server.jk));return{database:database2,place:await(0,clients.H1)(major,clientPath)}}const probeScript=`\

for program in tee psql pg_dump pg_restore; do command -v "$program" >/dev/null || echo "$program"; done
command -v sha256sum >/dev/null || command -v openssl >/dev/null || echo sha256sum`;async function lacks(kubectl,{pod,container:container2},where){try{const args=[
"exec",pod,"--container",container2,"--","sh","-c",probeScript];const missing=(await kubectl.run(args)).split("\n").filter(Boolean);return missing.length===0?void 0:
`${where} has no ${missing.join(", ")}`}catch(error){if(/executable file not found|no such file or directory/.test((0,failure.bD)(error)))return`${where} has no\
 shell`;throw error}}async function connects(host,port){return await new Promise(resolve=>{const socket=(0,external_node_net_.connect)({host,port,timeout:probeTimeoutMs});
const done=problem=>{socket.destroy();resolve(problem)};socket.once("connect",()=>done());socket.once("timeout",()=>done("no answer"));socket.once("error",error=>done(
(0,failure.bD)(error)))})};const chartUser="cnadmin";const persistence="ADDITIONAL_CONFIG_PERSISTENCE";const section={apps:/canton\.validator-apps\./,participant:/canton\.participants\./};
async function readCoordinates(environment,role){const text=await environment.value(persistence);if(text!==void 0&&section[role].test(text))return await fromHocon(
text,environment);return role==="participant"?await fromVariables(environment):void 0}const database_image={apps:/(?:^|\/)validator-app(?:[:@]|$)/,participant:/(?:^|\/)canton-participant(?:[:@]|$)/};
function plays(container2,role){const env=new Map((container2.env??[]).map(({name,value})=>[name,value??""]));if(section[role].test(env.get(persistence)??""))return true;
return role==="participant"&&env.has("CANTON_PARTICIPANT_POSTGRES_SERVER")}function looksLike(container2,role){return database_image[role].test(container2.image)}
async function fromHocon(text,environment){const env={};for(const name2 of hoconVariables(text)){const value=await environment.value(name2);if(value!==void 0)env[name2]=
value}const name=hoconValue(text,"databaseName",env);const server=hoconValue(text,"serverName",env);if(!name||!server)return void 0;const schema=hoconValue(text,
"currentSchema",env);const password=hoconValue(text,"password",env);const variable=/(?<![\w-])password\s*[=:]\s*\$\{\??(\w+)\}/.exec(text)?.[1];const passwordFrom=variable===
void 0?void 0:environment.secretReference(variable);const mode=hoconValue(text,"sslmode",env);return{name,...schema&&{schema},server,port:Number(hoconValue(text,
"portNumber",env)||5432),user:hoconValue(text,"user",env)||chartUser,...password&&{password:new system_secret.zh(password)},...passwordFrom&&{passwordFrom},...mode&&
{settings:{PGSSLMODE:mode}}}}async function fromVariables(environment){const value=name2=>environment.value(`CANTON_PARTICIPANT_POSTGRES_${name2}`);const name=await value(
"DB");const server=await value("SERVER");if(!name||!server)return void 0;const schema=await value("SCHEMA");const password=await value("PASSWORD");const passwordFrom=environment.
secretReference("CANTON_PARTICIPANT_POSTGRES_PASSWORD");return{name,...schema&&{schema},server,port:Number(await value("PORT")||5432),user:await value("USER")||
chartUser,...password&&{password:new system_secret.zh(password)},...passwordFrom&&{passwordFrom}}};const dataObject=schemas.Ikc({data:schemas.g1P(schemas.YjP(),
schemas.YjP()).nullish()});function clusterData(kubectl){const known=new Map;const read2=(kind,name)=>{const key2=`${kind}/${name}`;const answer=known.get(key2)??
kubectl.find(dataObject,[kind,name]).then(found=>found&&(found.data??{}));known.set(key2,answer);return answer};return{configMap:name=>read2("configmap",name),async secret(name){
const data=await read2("secret",name);const decode=value=>Buffer.from(value,"base64").toString("utf8");return data&&Object.fromEntries(Object.entries(data).map(
([key2,value])=>[key2,decode(value)]))}}}class Environment{#container;#source;constructor(container2,source){this.#container=container2;this.#source=source}get literal(){
const entries=(this.#container.env??[]).flatMap(({name,value})=>value===null||value===void 0?[]:[[name,value]]);return Object.fromEntries(entries)}async value(name){
const entry=this.#container.env?.findLast(one=>one.name===name);if(entry===void 0)return await this.#fromWhole(name);const{secretKeyRef:secret,configMapKeyRef:configMap}=entry.
valueFrom??{};if(secret)return this.#key(name,secret,"Secret",await this.#source.secret(secret.name));if(configMap)return this.#key(name,configMap,"ConfigMap",await this.#source.
configMap(configMap.name));return await this.#expanded(entry.value??"")}secretReference(name){const reference=this.#container.env?.findLast(one=>one.name===name)?.
valueFrom?.secretKeyRef;return reference?{secret:reference.name,key:reference.key}:void 0}async#expanded(value){let text="";let end=0;for(const match of value.matchAll(
/\$\$|\$\(([A-Za-z_][\w.-]*)\)/g)){const[whole,name]=match;const other=name===void 0?"$":await this.value(name);text+=value.slice(end,match.index)+(other??whole);
end=match.index+whole.length}return text+value.slice(end)}async#fromWhole(name){for(const{prefix,configMapRef,secretRef}of[...this.#container.envFrom??[]].reverse()){
if(prefix&&!name.startsWith(prefix))continue;const key2=name.slice(prefix?.length??0);const data=configMapRef?await this.#source.configMap(configMapRef.name):secretRef&&
await this.#source.secret(secretRef.name);const value=data?.[key2];if(value!==void 0)return value}return void 0}#key(name,reference,kind,data){const value=data?.[reference.
key];if(value!==void 0)return value;throw new failure.HR("kubernetes-reference",{what:`Variable ${name} of container ${this.#container.name} is taken from key ${reference.
key} of ${kind} ${reference.name}, ${data===void 0?"which is not there":"which has no such key"}.`,next:`Look at the ${kind} and at the Deployment that refers t\
o it.`})}};function findServer(objects,namespace,at){const label2=`${at.server}:${at.port}`;const[name="",...rest]=at.server.split(".");const local=rest.length===
0||rest[0]===namespace&&(rest.length===1||rest[1]==="svc");const service=local?objects.services.find(({metadata})=>metadata.name===name):void 0;if(service===void 0){
const headless=objects.services.find(({metadata})=>metadata.name===rest[0]);const single=objects.pods.find(pod=>pod.metadata.name===name);if(headless&&single)return inPod(
objects,[single],headless,at.port);return{kind:rest.includes("svc")||rest.length===0?"cluster":"outside",label:label2}}const{type,externalName,selector,clusterIP}=service.
spec;if(type==="ExternalName"&&externalName){return{kind:"outside",label:`${externalName}:${at.port}`,service:name}}const named2={service:name,...clusterIP&&clusterIP!==
"None"&&{clusterIp:clusterIP}};if(Object.keys(selector??{}).length===0)return{kind:"cluster",label:label2,...named2};const pods=objects.pods.filter(pod=>(0,kubernetes_objects.
ko)(selector,pod.metadata.labels));return inPod(objects,pods,service,at.port)}function inPod(objects,pods,service,port){const living=pods.filter(({metadata})=>!metadata.
deletionTimestamp);const pod=living.find(kubernetes_objects.i_)??living[0];const owner=objects.statefulSets.find(set=>isOf(objects,set,service,pod));const spec=pod?.
spec??owner?.spec.template.spec;const target=service.spec.ports?.find(one=>one.port===port)?.targetPort??port;const container2=spec?.containers.find(one=>one.ports?.
some(({containerPort,name})=>containerPort===target||name===target));const server=container2??spec?.containers.find(one=>one.env?.some(({name})=>name==="PGDATA"))??
spec?.containers[0];const podPort=typeof target==="number"?target:server?.ports?.find(({name})=>name===target)?.containerPort;const data=pod&&server&&server_dataVolume(
pod,server);const{clusterIP}=service.spec;return{kind:"pod",label:owner?`${owner.metadata.name} (StatefulSet)`:`${service.metadata.name} (Service)`,service:service.
metadata.name,...clusterIP&&clusterIP!=="None"&&{clusterIp:clusterIP},...owner&&{statefulSet:owner.metadata.name},...pod&&{pod},...server&&{container:server},...data,
podPort:podPort??port}}function isOf(objects,set,service,pod){if(pod)return(0,kubernetes_objects.EB)(objects,set).some(({metadata})=>metadata.name===pod.metadata.
name);return(0,kubernetes_objects.ko)(service.spec.selector,set.spec.template.metadata?.labels)}function server_dataVolume(pod,container2){const folder=container2.
env?.find(({name})=>name==="PGDATA")?.value??"/var/lib/postgresql/data";const claims2=new Map(pod.spec.volumes?.map(({name,persistentVolumeClaim})=>[name,persistentVolumeClaim?.
claimName]));const mounts=(container2.volumeMounts??[]).filter(({name})=>claims2.get(name)!==void 0);const holding=mounts.filter(({mountPath})=>folder===mountPath||
folder.startsWith(`${mountPath}/`));const[first]=[...holding].sort((a,b)=>b.mountPath.length-a.mountPath.length);const mount=first??mounts[0];const claim=claims2.
get(mount?.name??"");return mount&&claim?{claim,dataMount:mount.mountPath}:void 0};const interfaces=/^(wallet|ans|cns|splitwell)-web-ui$/;async function discovery_discoverNode(kubectl,selection){
return await nodeOf(await(0,kubernetes_objects.$I)(kubectl),kubectl.target.namespace,clusterData(kubectl),selection)}async function nodeOf(objects,namespace,source,selection){
const{recorded}=selection;const find=(role,wanted)=>{const deployment=choose(objects,namespace,role,wanted,recorded);if(deployment===void 0)return void 0;const{
containers}=deployment.spec.template.spec;const container2=containers.find(one=>plays(one,role))??containers.find(one=>looksLike(one,role))??containers[0];return container2&&
{deployment,container:container2,environment:new Environment(container2,source)}};const validator=find("apps",selection.validatorDeployment);const participant=find(
"participant",selection.participantDeployment);const coordinates={apps:await discovery_coordinatesOf("apps",validator,source,recorded,namespace),participant:await discovery_coordinatesOf(
"participant",participant,source,recorded,namespace)};const own=[validator,participant].flatMap(one=>one?[one.deployment]:[]);const releases=new Set(own.map(helmRelease).
filter(Boolean));const others=objects.deployments.filter(one=>!own.includes(one)&&!one.spec.template.spec.containers.some(container2=>plays(container2,"apps")||
plays(container2,"participant"))&&(interfaces.test(one.metadata.name)||releases.has(helmRelease(one)??"")));return{objects,...validator&&{validator},...participant&&
{participant},deployments:[...own,...others],databases:{apps:{...coordinates.apps,at:findServer(objects,namespace,coordinates.apps)},participant:{...coordinates.
participant,at:findServer(objects,namespace,coordinates.participant)}},settings:await settingsOf(validator,recorded)}}function helmRelease({metadata}){return metadata.
annotations?.["meta.helm.sh/release-name"]}const words={apps:{program:"validator app",input:"validator-deployment"},participant:{program:"participant",input:"pa\
rticipant-deployment"}};function choose(objects,namespace,role,wanted,recorded){const{program,input}=words[role];const names=objects.deployments.map(({metadata})=>metadata.
name).join(", ")||"none";if(wanted!==void 0){const named2=objects.deployments.find(({metadata})=>metadata.name===wanted);if(named2!==void 0)return named2;throw new failure.
HR("kubernetes-no-node",{what:`Namespace ${namespace} has no Deployment ${wanted}; there is ${names}.`,next:`Check the input ${input}.`})}const those=is=>objects.
deployments.filter(({spec})=>spec.template.spec.containers.some(one=>is(one,role)));const told=those(plays);const candidates=told.length>0?told:those(looksLike);
const[only,...more]=candidates;if(more.length>0){const list=candidates.map(({metadata,spec})=>`${metadata.name} (${spec.replicas} replicas)`).join(", ");throw new failure.
HR("kubernetes-ambiguous",{what:`Several Deployments in namespace ${namespace} could be the ${program}: ${list}.`,means:"Which one is meant is not guessed.",next:`\
Give ${input}.`})}if(only!==void 0||recorded!==void 0)return only;throw new failure.HR("kubernetes-no-node",{what:`Namespace ${namespace} has no Deployment that\
 is a Splice ${program}; there is ${names}.`,means:"A Deployment at 0 replicas would do, but where it is gone only a set tells what the node was.",next:`Check k\
ube-context and namespace, or give ${input}.`})}async function discovery_coordinatesOf(role,workload,source,recorded,namespace){const live=workload&&await readCoordinates(
workload.environment,role);if(live!==void 0)return live;const kept=recorded?.databases[role];if(kept!==void 0){const{name,schema,server,port,user,passwordFrom,settings}=kept;
const password=passwordFrom&&(await source.secret(passwordFrom.secret))?.[passwordFrom.key];return{name,...schema!==void 0&&{schema},server,port,user,...password&&
{password:new system_secret.zh(password)},...passwordFrom&&{passwordFrom},...settings&&{settings}}}throw new failure.HR("kubernetes-database",{what:`Deployment ${workload?.
deployment.metadata.name} in namespace ${namespace} does not say which database the ${words[role].program} uses.`,means:"Its name is read from the node and neve\
r guessed: a wrong one would be an empty or an old database.",next:role==="apps"?"Look at its variable ADDITIONAL_CONFIG_PERSISTENCE, or give validator-deployme\
nt.":"Look at its variables CANTON_PARTICIPANT_POSTGRES_DB and ADDITIONAL_CONFIG_PERSISTENCE, or give participant-deployment."})}async function settingsOf(validator,recorded){
const{migrationId,partyHint,participantIdentifier,audience,noAuth}=recorded??{};const kept={...migrationId!==void 0&&{migrationId},...partyHint&&{partyHint},...participantIdentifier&&
{participantIdentifier},...audience&&{audience},...noAuth!==void 0&&{noAuth}};if(validator===void 0)return kept;const{literal}=validator.environment;const liveMigration=findMigrationId(
literal,void 0);const liveHint=literal["SPLICE_APP_VALIDATOR_PARTY_HINT"];const liveIdentifier=literal["SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER"];const liveAudience=literal["\
SPLICE_APP_VALIDATOR_AUTH_AUDIENCE"]||unsafeAudience(literal);return{...kept,...liveMigration!==void 0&&{migrationId:liveMigration},...liveHint&&{partyHint:liveHint},
...liveIdentifier&&{participantIdentifier:liveIdentifier},...liveAudience&&{audience:liveAudience},noAuth:withoutAuthentication(literal)}}function unsafeAudience(literal){
const text=Object.values(literal).find(value=>value.includes("hs-256-unsafe"));if(text===void 0)return void 0;const block=/\{[^{}]*hs-256-unsafe[^{}]*\}/.exec(text)?.[0];
return block&&hoconValue(block,"audience")};async function requireRights(kubectl,rights2,log){let missing;try{missing=await missingRights(kubectl,rights2)}catch(error){
if(!(error instanceof failure.HR)||!unasked.includes(error.code))throw error;log.warning(`Whether this account has the rights that it needs is not checked: ${(0,
failure.bD)(error)}`);return}if(missing.length===0)return;throw new failure.HR("kubernetes-forbidden",{what:`This account ${mayNot(kubectl,missing)}.`,means:"No\
thing was changed: what this run needs later was looked at first.",next:`Grant ${missing.map(({verb,resource:resource2})=>`the verb ${verb} on ${resource2}`).join(
", ")}; deploy/rbac holds the Roles that are enough.`})}async function missingRights(kubectl,rights2){if(rights2.length===0)return[];const{namespace}=kubectl.target;
const items=rights2.map(right=>review(right,namespace));const input=JSON.stringify({apiVersion:"v1",kind:"List",items});const args=["create","--filename","-","-\
-output",'jsonpath={.status.allowed}{"\\n"}'];const answers=(await kubectl.run(args,{input})).split("\n").map(line=>line.trim());return rights2.filter((_,index)=>answers[index]!==
"true")}function mayNot(kubectl,missing){return`may not ${missing.map(right=>inWords(right,kubectl.target.namespace)).join("; it may not ")}`}const unasked=["ku\
bernetes-forbidden","kubernetes-not-found"];function review(right,ownNamespace){const[path="",subresource]=right.resource.split("/");const[resource2="",...group]=path.
split(".");return{apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{namespace:right.namespace??ownNamespace,verb:right.
verb,group:group.join("."),resource:resource2,...subresource!==void 0&&{subresource},...right.name!==void 0&&{name:right.name}}}}}function inWords({verb,resource:resource2,
name,namespace,purpose},ownNamespace){const where=namespace===""?"in the whole cluster":`in namespace ${namespace??ownNamespace}`;return`${verb} ${resource2}${name?
` ${name}`:""} ${where} (needed ${purpose})`};const secretObject=schemas.Ikc({metadata:schemas.Ikc({resourceVersion:schemas.YjP()}),data:schemas.g1P(schemas.YjP(),
schemas.YjP()).nullish()});const{name:bootstrap_name,key}=bootstrapSecret;const label={"app.kubernetes.io/managed-by":"splice-validator-backup"};const shell="re\
moved after the recovery\n";const documentedChart="oci://ghcr.io/digital-asset/decentralized-canton-sync/helm/splice-validator";const rights=[{verb:"create",resource:"\
secrets",purpose:"to place the identities"},...["get","update","patch","delete"].map(verb=>({verb,resource:"secrets",name:bootstrap_name,purpose:"to place the i\
dentities and to take them away"})),{verb:"get",resource:"pods/log",purpose:"to see failures in the log of the node"}];function kubernetesBootstrap(kubectl,look,runLog){
const where=`Secret ${bootstrap_name} in namespace ${kubectl.target.namespace}, key ${key}`;const find=()=>kubectl.find(secretObject,["secret",bootstrap_name]);
return{async plan(how){const{validator}=await look();await requireRights(kubectl,rights,runLog);const running=validator!==void 0&&validator.deployment.spec.replicas>
0;return{where,instructions:instructions(kubectl,validator,how),blockers:running?[`Deployment ${validator.deployment.metadata.name} is at ${validator.deployment.
spec.replicas} replicas: on empty databases the app makes itself a new identity; scale it to 0`]:[]}},async place(dump,_how,log){const base64=dump.toString("bas\
e64");new system_secret.zh(base64);const there=await find();if(there!==void 0&&!isOurs(there,dump)&&!isShell(there))throw dumpExists(where);const sha256=(0,external_node_crypto_.
createHash)("sha256").update(dump).digest("hex");const object={apiVersion:"v1",kind:"Secret",metadata:{name:bootstrap_name,labels:label,...there&&{resourceVersion:there.
metadata.resourceVersion}},type:"Opaque",data:{[key]:base64}};const input=JSON.stringify(object);await kubectl.change([there?"replace":"create","--filename","-"],
{input});const now=await find();if(now===void 0||!isOurs(now,dump)){throw new failure.HR("bootstrap-dump-place",{what:`${where} does not hold what was written t\
o it.`,means:"Something else writes to it at the same time.",next:"Find out what (a GitOps tool, an external secret operator), stop it, and run again."})}log.info(
`identities are in ${where} (sha256 ${sha256.slice(0,12)}…)`)},async signs(since){const node=await look();const{validator,participant}=node;if(validator===void 0)
return{running:false,restarts:0,log:""};const pods=(0,kubernetes_objects.EB)(node.objects,validator.deployment).filter(pod=>!pod.metadata.deletionTimestamp);const restarts=Math.
max(0,...pods.map(pod=>restartsOf(pod,validator)));const parts=await Promise.all([...pods.map(pod=>logOf(kubectl,pod,validator,since,restarts>0)),...participant?
(0,kubernetes_objects.EB)(node.objects,participant.deployment).map(pod=>logOf(kubectl,pod,participant,since,false)):[]]);return{running:pods.some(({status})=>status.
phase==="Running"),restarts,log:parts.join("\n")}},async remove(dump,log){const there=await find();if(there===void 0)return[];if(!isOurs(there,dump)&&!isShell(there))
return[otherContent(where)];const node=await look();const users=node.deployments.filter(({spec})=>spec.template.spec.volumes?.some(({secret})=>secret?.secretName===
bootstrap_name));try{if(users.length===0){await kubectl.change(["delete","secret",bootstrap_name,"--wait=false"]);log.info(`deleted ${where}`);return[]}const data={
data:{[key]:Buffer.from(shell).toString("base64")}};await kubectl.change(["patch","secret",bootstrap_name,"--type","merge","--patch",JSON.stringify(data)])}catch(error){
throw new failure.HR("bootstrap-dump-left",{what:`The identities in ${where} could not be removed: ${(0,failure.bD)(error)}`,means:"Everybody who may read the S\
ecret can read the private keys of the node.",next:`Remove it yourself: kubectl -n ${kubectl.target.namespace} delete secret ${bootstrap_name}`,cause:error})}const names=users.
map(({metadata})=>metadata.name).join(", ");log.info(`emptied ${where}; the Secret stays as an empty shell because ${names} mounts it`);return["take participant\
IdentitiesDumpImport and migrateValidatorParty out of the values (nodeIdentifier stays) and upgrade the release",`then delete the empty Secret: kubectl -n ${kubectl.
target.namespace} delete secret ${bootstrap_name}`]}}}function instructions(kubectl,validator,how){const release=(validator&&helmRelease(validator.deployment))??
"validator";const{namespace}=kubectl.target;return["# identities-values.yaml, beside your own values of the chart splice-validator",...helmValues(how),...how.migrationId===
void 0?[]:[`# up to Splice 0.6.7: migration.id stays ${how.migrationId}, migration.migrating is false`],"# no onboarding secret is needed",`# helm upgrade --ins\
tall ${release} ${documentedChart} --namespace ${namespace} --version VERSION -f your-values.yaml -f identities-values.yaml`]}function bootstrap_contentOf(secret){
return Buffer.from(secret.data?.[key]??"","base64")}function isOurs(secret,dump){return bootstrap_contentOf(secret).equals(dump)}function isShell(secret){const content=bootstrap_contentOf(
secret);return content.length===0||content.toString("utf8")===shell}function restartsOf({status},{container:container2}){return status.containerStatuses?.find(one=>one.
name===container2.name)?.restartCount??0}async function logOf(kubectl,{metadata},{container:container2},since,previous){const args=["logs",metadata.name,"--cont\
ainer",container2.name,"--tail","5000"];const read2=async more=>await kubectl.run([...args,...more],{timeoutMs:3e4}).catch(error=>{if(error instanceof failure.HR&&
error.code==="kubernetes-forbidden")throw error;return""});const now=await read2(["--since-time",since.toISOString()]);const before=previous?await read2(["--pre\
vious"]):"";return(0,system_secret.E$)(`${before}
${now}`)}var external_node_os_=__webpack_require__(48161);;const client_pod_label="app.kubernetes.io/component=splice-validator-backup-client";const ownerAnnotation="\
splice-validator-backup/run";const processAnnotation="splice-validator-backup/process";const container="client";const client_pod_readyTimeoutMs=5*6e4;const lifetimeSeconds=24*
3600;const idleMinutes=20;const hopeless=/^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|CrashLoopBackOff|Failed|DeadlineExceeded|Evicted)$/;
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
claim}}]:[]]}}}class ClientPod{kubectl;image;#log;#mount;#name;constructor(kubectl,image,log,mount){this.#mount=mount;this.kubectl=kubectl;this.image=image;this.#log=
log}async ready(){if(this.#name!==void 0){if(await this.stillReady())return{pod:this.#name,container};await this.remove()}await removeOrphans(this.kubectl,this.#log);
const name=`splice-validator-client-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;this.#log.info(`starting pod ${name} of ${this.image}`);const definition=clientPod(
name,this.image,{run:runName(),process:processName()},this.#mount);this.#name=name;await this.kubectl.change(["create","--filename","-"],{input:JSON.stringify(definition)});
try{await this.#untilReady(name)}catch(error){await this.remove();throw error}return{pod:name,container}}async stillReady(){if(this.#name===void 0)return void 0;
const pod=await this.kubectl.find(kubernetes_objects.PS,["pod",this.#name]);return pod!==void 0&&(0,kubernetes_objects.i_)(pod)}async remove(){const name=this.#name;
this.#name=void 0;if(name!==void 0)await removePod(this.kubectl,name)}async#untilReady(name){let trouble="it has not been scheduled";const ready=await(0,wait.f)(
async()=>{const pod=await this.kubectl.get(kubernetes_objects.PS,["pod",name]);if((0,kubernetes_objects.i_)(pod))return true;const found=(0,kubernetes_objects.LH)(
pod);if(found===void 0)return void 0;trouble=`${found.reason}${found.message?`: ${found.message}`:""}`;return hopeless.test(found.reason)?false:void 0},{timeoutMs:client_pod_readyTimeoutMs,
everyMs:500});if(ready)return;throw new failure.HR("client-pod",{what:`The pod ${name} of image ${this.image} does not come up: ${trouble}.`,means:this.#mount===
void 0?"The databases cannot be reached through it. It was removed again.":`Volume claim ${this.#mount.claim} cannot be written to through it. It was removed ag\
ain.`,next:this.#mount!==void 0?"See `kubectl describe pvc` and the events of the namespace; or scale the Deployment to 1, then its own pod is used.":"Check pos\
tgres-client-image: the cluster must be able to pull it, and it needs a shell and the Postgres client programs."})}}async function removeOrphans(kubectl,log){const{
pods}=(0,kubernetes_objects.HU)((await kubectl.get(kubernetes_objects.QC,["pods","--selector",client_pod_label])).items);for(const pod of pods.filter(isOrphan)){
const run=pod.metadata.annotations?.[ownerAnnotation]??"unknown";log.warning(`Removed pod ${pod.metadata.name}, left by a run that is over (${run}).`);await removePod(
kubectl,pod.metadata.name)}}function isOrphan({metadata,status}){if(metadata.deletionTimestamp)return false;if(status.phase==="Succeeded"||status.phase==="Faile\
d")return true;const[host,pid]=(metadata.annotations?.[processAnnotation]??"").split(" ");if(host!==(0,external_node_os_.hostname)()||!/^\d+$/.test(pid??""))return false;
try{process.kill(Number(pid),0);return false}catch(error){return error.code==="ESRCH"}}async function removePod(kubectl,name){const args=["delete","pod",name,"-\
-ignore-not-found","--wait=false","--grace-period=1"];await kubectl.change(args,{timeoutMs:1e4}).catch(error=>{throw new failure.HR("client-pod",{what:`Pod ${name}\
 could not be removed: ${(0,failure.bD)(error)}`,means:`It ends by itself after ${idleMinutes} minutes without use.`,cause:error})})}function runName(){const{GITHUB_SERVER_URL:server,
GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:id2}=process.env;return server&&repository&&id2?`${server}/${repository}/actions/runs/${id2}`:"a terminal"}function processName(){
return`${(0,external_node_os_.hostname)()} ${process.pid}`};function ownersOf(deployment){const{annotations,labels}=deployment.metadata;const helm=annotations?.["\
meta.helm.sh/release-name"];const reloads=Object.keys(annotations??{}).some(name=>/(?:^|\.)reloader\.stakater\.com\//.test(name)||/^(?:secret|configmap)\.reloader\.stakater\.com/.
test(name));const argo=argoApplication(deployment);const flux=fluxOwners(deployment);return[...helm?[`Helm release ${helm}`]:labels?.["app.kubernetes.io/managed\
-by"]==="Helm"?["Helm"]:[],...argo?[`Argo CD Application ${argo.name}`]:[],...flux.map(({kind,name})=>`Flux ${kind} ${name}`),...reloads?["stakater reloader"]:[]]}
const argoNamespace="argocd";function controllersOf(deployments,autoscalers,namespace){const found=new Map;const add=(controller,deployment)=>{const key2=`${controller.
kind}/${controller.namespace}/${controller.name}`;const entry=found.get(key2)??{controller,deployments:[]};entry.deployments.push(deployment);found.set(key2,entry)};
for(const deployment of deployments){const{name}=deployment.metadata;for(const{metadata,spec}of autoscalers){const target=suspendedTarget(metadata.annotations)??
spec.scaleTargetRef;if(target.kind!=="Deployment"||target.name!==name)continue;const keda=metadata.labels?.["scaledobject.keda.sh/name"]!==void 0;add({kind:"Hor\
izontalPodAutoscaler",name:metadata.name,namespace,...keda&&{keda}},name)}const argo=argoApplication(deployment);if(argo)add({kind:"Application",...argo},name);
for(const flux of fluxOwners(deployment))add({...flux,namespace:flux.namespace??namespace},name)}const below=({kind})=>kind==="HorizontalPodAutoscaler"?1:0;return[
...found.values()].map(({controller,deployments:names})=>({...controller,deployments:names})).sort((a,b)=>below(a)-below(b))}const suspendedAnnotation="splice-v\
alidator-backup/suspended";function suspendedTarget(annotations){const text=annotations?.[suspendedAnnotation];return text===void 0?void 0:JSON.parse(text).scaleTargetRef}
function argoApplication({metadata}){const tracking=metadata.annotations?.["argocd.argoproj.io/tracking-id"]?.split(":")[0];const name=tracking||metadata.labels?.["\
argocd.argoproj.io/instance"]||metadata.annotations?.["argocd.argoproj.io/instance"];if(!name)return void 0;const at=name.indexOf("_");return at>0?{namespace:name.
slice(0,at),name:name.slice(at+1)}:{namespace:argoNamespace,name}}function fluxOwners({metadata}){const groups=[["Kustomization","kustomize.toolkit.fluxcd.io"],
["HelmRelease","helm.toolkit.fluxcd.io"]];return groups.flatMap(([kind,group])=>{const name=metadata.labels?.[`${group}/name`];const namespace=metadata.labels?.[`${group}\
/namespace`];return name?[{kind,name,...namespace&&{namespace}}]:[]})};const replicasAnnotation="splice-validator-backup/replicas";const scale_readyTimeoutMs=15*
6e4;async function scaleDown(kubectl,node,options){const{log,signal}=options;const stopped={components:node.deployments.map(({metadata,spec})=>({name:metadata.name,
replicas:spec.replicas}))};const{validator,participant}=node;const between=node.deployments.filter(one=>one!==validator?.deployment&&one!==participant?.deployment);
const touched=[];try{for(const group of[[validator?.deployment],between,[participant?.deployment]]){const deployments=group.filter(one=>one!==void 0);for(const{
metadata,spec}of deployments.filter(one=>one.spec.replicas>0)){log.info(`scaling ${metadata.name} from ${spec.replicas} to 0`);await kubectl.verifyTarget();touched.
push(metadata.name);await patch(kubectl,metadata.name,{replicas:0,annotation:String(spec.replicas),uid:metadata.uid})}await untilGone(kubectl,deployments,options.
timeoutMs,signal)}}catch(error){const scaled=stopped.components.filter(({name})=>touched.includes(name));await scaleBack(kubectl,{components:scaled},log);throw error}
return stopped}async function untilGone(kubectl,deployments,timeoutMs,signal){if(deployments.length===0)return;const grace=Math.max(...deployments.map(({spec})=>spec.
template.spec.terminationGracePeriodSeconds??30));const limitMs=grace*1e3+timeoutMs;let left=[];const gone=await(0,wait.f)(async()=>{const objects=await(0,kubernetes_objects.
$I)(kubectl);await refuseScaledUp(kubectl,objects,deployments.map(({metadata})=>metadata.name));left=deployments.flatMap(deployment=>(0,kubernetes_objects.EB)(objects,
deployment)).filter(isThere);return left.length===0?true:void 0},{timeoutMs:limitMs,everyMs:1e3,signal});if(gone)return;throw new failure.HR("kubernetes-not-sto\
pped",{what:`Pods do not end within ${(0,system_log.a)(limitMs)}: ${left.map(describePod).join("; ")}.`,means:"A database must not be replaced under a running p\
rogram. The Deployments are scaled back.",next:"See `kubectl describe pod`: a finalizer or a node that is lost keeps a pod; delete it by hand when it is certain\
 that it no longer runs."})}function isThere({status}){return status.phase!=="Succeeded"&&status.phase!=="Failed"}function describePod({metadata}){return`${metadata.
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
spec:{replicas:to.replicas}};const args=["patch","deployment",name,"--type","merge","--patch",JSON.stringify(content)];await kubectl.change(args)};function description_describeNode(kubectl,node,more){
const{server,context,namespace,namespaceUid}=kubectl.target;const{settings}=node;const database2=role=>{const{name,schema,at}=node.databases[role];return{name,...schema&&
{schema},server:at.label}};return{kind:"kubernetes",location:`namespace ${namespace} (UID ${namespaceUid}) of ${server} (context ${context})`,components:[...node.
deployments.map(one=>component(node,one)),...goneComponents(node,more.recorded)],databases:{apps:database2("apps"),participant:database2("participant")},...more.
validator&&{validator:more.validator},...settings,logCommands:{apps:logCommand(kubectl,node.validator?.deployment.metadata.name??"validator-app"),participant:logCommand(
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
if(before!==void 0&&spec.replicas===0){said.push(`Deployment ${metadata.name} was scaled from ${before} to 0 by a restore that has not ended.`)}}return said};const dump_commandTimeoutMs=20*
6e4;async function kubernetesDumpVolume(kubectl,node,log){const{deployment,container:container2}=appOf(node);const{name}=deployment.metadata;const claim=claimOf(
deployment.spec.template.spec,container2);if(claim===void 0){throw new failure.HR("dump-volume-missing",{what:`Deployment ${name} mounts no volume claim at ${splice.
B}.`,means:"The app would not see the dump wherever it was put, and it would be lost with the pod.",next:"Set migration.attachPvc: true in the Helm values of th\
e validator, apply them, and run again."})}const pod=(0,kubernetes_objects.EB)(node.objects,deployment).find(kubernetes_objects.i_);const description=`volume cl\
aim ${claim} of Deployment ${name}`;if(pod!==void 0){const at2={pod:pod.metadata.name,container:container2.name};return{volume:{description:`${description}, thr\
ough pod ${at2.pod}`,volume:description,place:(0,kubernetes_place.V)(kubectl,at2),folder:splice.B}}}const beside=deployment.spec.selector.matchLabels??{};const clientPod2=new ClientPod(
kubectl,container2.image,log,{claim,path:splice.B,security:{pod:deployment.spec.template.spec.securityContext??{},container:container2.securityContext??{}},beside});
const at=await clientPod2.ready();return{volume:{description:`${description}, through pod ${at.pod}`,volume:description,place:(0,kubernetes_place.V)(kubectl,at),
folder:splice.B},clientPod:clientPod2}}function kubernetesConsumption(node,migrationId){const validator=(node.validator&&helmRelease(node.validator.deployment))??
"validator";const participant=(node.participant&&helmRelease(node.participant.deployment))??"participant";const database2=nextDatabase(node.databases.participant.
name,node.settings.migrationId,migrationId);return{title:"Helm values that make the validator app import the dump",text:[`# Release ${participant} (chart splice\
-participant): first`,"persistence:",`  databaseName: ${JSON.stringify(database2)}`,"---",`# Release ${validator} (chart splice-validator): then`,"migration:",`\
  id: "${migrationId}"`,"  migrating: true","  attachPvc: true"].join("\n"),notes:[`The participant gets the new, empty database ${database2}; ${node.databases.
apps.name} of the validator app is kept.`,"Add the values to those that the releases have and apply them with helm upgrade: that restarts both.","When the node \
is back, set migrating to false and apply the values again, or the app looks for the dump at each start."]}}function nextDatabase(name,own,migrationId){const match=own===
void 0?null:new RegExp(`^(.*[_-])${own}$`).exec(name);return match===null?`participant_${migrationId}`:`${match[1]}${migrationId}`}async function restartForDump(kubectl,node,command,log,signal){
const app=appOf(node);const{name}=app.deployment.metadata;const before=new Set((0,kubernetes_objects.EB)(node.objects,app.deployment).map(({metadata})=>metadata.
uid));if(command!==void 0){log.info("running start-command");try{const options={timeoutMs:dump_commandTimeoutMs,...signal&&{signal}};const printed=await(0,child.
eF)({program:"sh",args:["-ec",command]},options);for(const line of printed.split("\n").filter(Boolean).slice(-5))log.info(line)}catch(error){if(signal?.aborted)
throw error;throw new failure.HR("start-command",{what:`The start-command failed: ${(0,failure.bD)(error)}`,means:"The dump is in its place; the app was not res\
tarted, or only in part.",next:"Run it by hand, see why it fails, and watch the app.",cause:error})}return before}refuseUntold(app,{means:"The dump is in its pl\
ace and in the repository.",next:"Apply the Helm values that this run printed (helm upgrade restarts the app), by hand or as start-command."});log.info(`restart\
ing Deployment ${name}`);await kubectl.change(rolloutRestart(app));return before}function restartLine(kubectl,node){const app=appOf(node);refuseUntold(app,{means:"\
Nothing was touched.",next:"Give the helm upgrade that applies the values (migration.id, migrating: true) as start-command, or leave restart out: the run prints\
 the values."});return`kubectl --namespace ${kubectl.target.namespace} ${rolloutRestart(app).join(" ")}`}function rolloutRestart({deployment}){return["rollout",
"restart",`deployment/${deployment.metadata.name}`]}function refuseUntold(app,text){if(importsDump(app.environment.literal))return;throw new failure.HR("import-\
not-told",{what:`Deployment ${app.deployment.metadata.name} is not told to import a dump: a restart would bring it up as it was.`,...text})}async function watchKubernetesStart(kubectl,node,before){
const{deployment,container:container2,environment}=appOf(node);const pods=(0,kubernetes_objects.EB)(node.objects,deployment).filter(({metadata})=>!before.has(metadata.
uid)&&!metadata.deletionTimestamp);const log=[];for(const{metadata,status}of pods){const args=["logs",metadata.name,"--container",container2.name,"--tail=300"];
const crashed=status.containerStatuses?.some(({restartCount})=>restartCount>0)===true;for(const more of crashed?[["--previous"],[]]:[[]])log.push(await kubectl.
run([...args,...more],{timeoutMs:2e4}).catch(()=>""))}return{log:log.join("\n"),up:pods.some(kubernetes_objects.i_),told:importsDump(environment.literal)}}function appOf(node){
if(node.validator!==void 0)return node.validator;throw new failure.HR("dump-volume-missing",{what:"The Deployment of the validator app is gone.",means:"What it \
mounts as the folder of the dump cannot be known.",next:"Install the chart again (0 replicas are enough), or use copy: false."})}function claimOf(spec,container2){
const mount=container2.volumeMounts?.find(({mountPath,readOnly})=>mountPath.replace(/\/+$/,"")===splice.B&&readOnly!==true);return spec.volumes?.find(({name})=>name===
mount?.name)?.persistentVolumeClaim?.claimName};const validatorPort=5003;const openTimeoutMs=3e4;const watchEveryMs=15e3;const silenceMs=4e3;function validatorService({
validator,objects}){const labels=validator?.deployment.spec.template.metadata?.labels;const behind=objects.services.filter(({spec})=>(0,kubernetes_objects.ko)(spec.
selector,labels));return behind.find(({spec})=>spec.ports?.some(({port})=>port===validatorPort))?.metadata.name}class ValidatorDoor{#kubectl;#log;#forward;constructor(kubectl,log){
this.#kubectl=kubectl;this.#log=log}async endpoint(node){const{validator}=node;if(validator===void 0||validator.deployment.spec.replicas===0)return void 0;const name=validatorService(
node);if(name===void 0)return void 0;if(process.env["KUBERNETES_SERVICE_HOST"]){return{url:`http://${name}.${this.#kubectl.target.namespace}.svc:${validatorPort}`}}
this.#forward??=await Forward.open(this.#kubectl,name,this.#log);await this.#forward.ready();return{url:`http://127.0.0.1:${this.#forward.port}`}}close(){this.#forward?.
close();this.#forward=void 0}}class Forward{port;#kubectl;#service;#log;#watch;#running;#silences=0;#closed=false;constructor(port,kubectl,service,log){this.port=
port;this.#kubectl=kubectl;this.#service=service;this.#log=log;this.#watch=setInterval(()=>void this.#lookAfter(),watchEveryMs);this.#watch.unref()}static async open(kubectl,service,log){
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
const server=(0,external_node_net_.createServer)();server.once("error",reject);server.listen(0,"127.0.0.1",()=>{const address=server.address();const port=typeof address===
"object"&&address!==null?address.port:0;server.close(()=>resolve(port))})})};function neededRights(node,options){return[...databaseRights(node,options),...validatorRights(
node,options),...options.restores?scaleRights(node):[]]}function databaseRights(node,{postgresAccess:mode="auto",...options}){const purpose="to run the Postgres\
 client programs in a pod";const exec=pod=>[{verb:"get",resource:"pods",name:pod,purpose},{verb:"create",resource:"pods/exec",name:pod,purpose}];const{apps,participant}=node.
databases;const servers2=[apps.at,participant.at].filter(({kind})=>kind==="pod");const inside=mode==="auto"||mode==="pod"?servers2:[];const names=inside.map(({pod,
statefulSet})=>pod?.metadata.name??(statefulSet&&`${statefulSet}-0`));const clientPod2=mode!=="pod"&&mode!=="direct"&&options.postgresClientImage!==void 0;return[
...[...new Set(names)].flatMap(exec),...clientPod2?[...exec(),...makePodRights]:[]]}const makePodRights=["create","delete"].map(verb=>({verb,resource:"pods",purpose:"\
with postgres-client-image, for the pod that it runs in"}));function validatorRights(node,{validatorUrl,restores}){const service=validatorService(node);const runs=(node.
validator?.deployment.spec.replicas??0)>0;if(validatorUrl!==void 0||process.env["KUBERNETES_SERVICE_HOST"])return[];if(service===void 0||!(runs||restores))return[];
const purpose="to reach the validator app without validator-url";return[{verb:"get",resource:"services",name:service,purpose},{verb:"get",resource:"pods",purpose},
{verb:"create",resource:"pods/portforward",purpose}]}function scaleRights(node){return node.deployments.flatMap(({metadata:{name}})=>["get","patch"].map(verb=>({
verb,resource:"deployments.apps",name,purpose:"to stop and start the node"})))};const volume_objects_text=schemas.g1P(schemas.YjP(),schemas.YjP()).nullish();const snapshotObject=schemas.
Ikc({metadata:schemas.Ikc({name:schemas.YjP(),uid:schemas.YjP(),labels:volume_objects_text}),status:schemas.Ikc({readyToUse:schemas.zMY().nullish(),restoreSize:schemas.
YjP().nullish(),boundVolumeSnapshotContentName:schemas.YjP().nullish(),creationTime:schemas.YjP().nullish(),error:schemas.Ikc({message:schemas.YjP().nullish()}).
nullish()}).nullish()});const claimSpec=schemas.Ikc({accessModes:schemas.YOg(schemas.YjP()).nullish(),storageClassName:schemas.YjP().nullish(),volumeMode:schemas.
YjP().nullish(),resources:schemas.Ikc({requests:volume_objects_text}).nullish()});const volumeClaim=schemas.Ikc({metadata:schemas.Ikc({name:schemas.YjP(),uid:schemas.
YjP(),labels:volume_objects_text,annotations:volume_objects_text}),spec:claimSpec.extend({volumeName:schemas.YjP().nullish()}),status:schemas.Ikc({phase:schemas.
YjP().nullish()}).nullish()});const volumeObject=schemas.Ikc({metadata:schemas.Ikc({name:schemas.YjP()}),spec:schemas.Ikc({persistentVolumeReclaimPolicy:schemas.
YjP().nullish(),claimRef:schemas.Ikc({uid:schemas.YjP().nullish(),name:schemas.YjP().nullish()}).nullish()})});const serverObject=schemas.Ikc({metadata:schemas.
Ikc({name:schemas.YjP(),uid:schemas.YjP()}),spec:schemas.Ikc({replicas:schemas.aig().default(1),selector:schemas.Ikc({matchLabels:volume_objects_text})})});const restoreAnnotation="\
splice-validator-backup/restore";const asideLabel="splice-validator-backup/before-restore";const policyAnnotation="splice-validator-backup/reclaim-policy";const snapshotGroup="\
snapshot.storage.k8s.io";async function snapshotVersion(kubectl){try{const group=JSON.parse(await kubectl.run(["get","--raw",`/apis/${snapshotGroup}`]));return schemas.
Ikc({preferredVersion:schemas.Ikc({groupVersion:schemas.YjP()})}).parse(group).preferredVersion.groupVersion}catch(error){if(!(error instanceof failure.HR)||error.
code!=="kubernetes-not-found")throw error;throw new failure.HR("volume-snapshot-unsupported",{what:"The cluster does not know VolumeSnapshots: the CSI snapshot \
controller is not installed.",next:"Install it with the storage driver, or use method: dump.",cause:error})}}const bound=/^(pv\.kubernetes\.io\/|volume\.(beta\.)?kubernetes\.io\/|control-plane\.alpha)/;
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
const serverOf=async role=>{const{at}=(await look()).databases[role];const{statefulSet,claim,pod}=at;if(statefulSet===void 0||claim===void 0){throw new failure.
HR("volume-snapshot-unsupported",{what:`The ${role} database is on ${at.label}, which is ${pod===void 0&&at.kind==="pod"?"not running":"no StatefulSet of this n\
amespace with a claimed volume"}.`,means:"There is no volume to take a snapshot of.",next:"Use method: dump, or method: command with the backups of the managed \
database."})}const{spec}=await kubectl.get(serverObject,["statefulset",statefulSet]);if(spec.replicas>1){throw new failure.HR("volume-snapshot-unsupported",{what:`\
StatefulSet ${statefulSet} has ${spec.replicas} replicas: which volume holds the data is its own affair.`,next:"Use method: dump, or the backups of what runs th\
e replicated server with method: command."})}const mounts=at.container?.volumeMounts??[];const claims2=(pod?.spec.volumes??[]).filter(({name,persistentVolumeClaim})=>persistentVolumeClaim&&
mounts.some(mount=>mount.name===name));if(claims2.length>1){throw new failure.HR("volume-snapshot-unsupported",{what:`The server ${statefulSet} has ${claims2.length}\
 volumes: snapshots of them are not of one moment.`,next:"Use method: dump."})}return{statefulSet,claim}};return{async groups(){await snapshotVersion(kubectl);const apps=await serverOf(
"apps");const participant=await serverOf("participant");return apps.claim===participant.claim?[["apps","participant"]]:[["apps"],["participant"]]},async take(roles,job){
const[role]=roles;if(role===void 0)throw new Error("a copy holds a database");const{statefulSet,claim}=await serverOf(role);const found=await kubectl.get(volumeClaim,
["persistentvolumeclaim",claim]);const name=`splice-${job.id.toLowerCase()}-${roles.length===2?"node":role}`;const version=await snapshotVersion(kubectl);await kubectl.
change(["create","--filename","-"],{input:JSON.stringify({apiVersion:version,kind:"VolumeSnapshot",metadata:{name,labels:{"app.kubernetes.io/managed-by":managedBy,
[setLabel]:job.id.toLowerCase()}},spec:{...snapshotClass!==void 0&&{volumeSnapshotClassName:snapshotClass},source:{persistentVolumeClaimName:claim}}})});job.log.
info(`VolumeSnapshot ${name} of ${claim} is asked for`);try{const snapshot=await snapshots_untilReady(kubectl,name,job);const{namespace,namespaceUid}=kubectl.target;
const{labels,annotations}=found.metadata;const details={namespace,namespaceUid,uid:snapshot.metadata.uid,statefulSet,claim:{name:claim,labels,annotations,spec:claimSpec.
parse(found.spec)},restoreSize:snapshot.status?.restoreSize,content:snapshot.status?.boundVolumeSnapshotContentName};return{method:"volume-snapshot",roles,reference:`\
VolumeSnapshot ${namespace}/${name}`,details}}catch(error){await remove(kubectl,[name]).catch(()=>job.log.warning(`VolumeSnapshot ${name} could not be removed; \
the next backup does.`));throw error}},async discardProblem(copy,setId){const details=detailsOf(copy);const{namespace,namespaceUid}=kubectl.target;if(details.namespaceUid!==
namespaceUid)return`${copy.reference} is of namespace ${details.namespace} (UID ${details.namespaceUid}); this is ${namespace} (UID ${namespaceUid})`;const snapshot=await kubectl.
find(snapshotObject,[resource,nameOf(copy)]);if(snapshot===void 0)return void 0;if(snapshot.metadata.uid!==details.uid)return`${copy.reference} is another snaps\
hot than the set's: it was made again under its name`;return snapshot.metadata.labels?.[setLabel]===setId.toLowerCase()?void 0:`${copy.reference} has not the la\
bel ${setLabel} of this set`},async discard(copy,log){await remove(kubectl,[nameOf(copy)]);log.info(`${copy.reference} is removed`)},async discardOrphan(setId){
await remove(kubectl,["--selector",`${setLabel}=${setId.toLowerCase()}`])},async problem(copy){const details=detailsOf(copy);const{namespace,namespaceUid}=kubectl.
target;if(details.namespaceUid!==namespaceUid)return`${copy.reference} is of namespace ${details.namespace} (UID ${details.namespaceUid}); this is ${namespace} \
(UID ${namespaceUid}), and a snapshot can be used in its own namespace only`;const snapshot=await kubectl.find(snapshotObject,[resource,nameOf(copy)]);if(snapshot===
void 0)return`${copy.reference} is not there any more`;if(snapshot.metadata.uid!==details.uid)return`${copy.reference} is another snapshot than the set's: it wa\
s made again under its name`;if(snapshot.status?.readyToUse!==true)return`${copy.reference} cannot be used now`;const missing=await missingRights(kubectl,restoreRights);
if(missing.length>0)return`this account ${mayNot(kubectl,missing)}; deploy/rbac/restore-volume-snapshot.yaml grants it`;if(await kubectl.find(serverObject,["sta\
tefulset",details.statefulSet])===void 0)return`there is no StatefulSet ${details.statefulSet} to be started on the volume: install it first, with the same valu\
es`;return void 0},intention(copy){const{statefulSet,claim}=detailsOf(copy);return`stop ${statefulSet}, put a new volume made from ${copy.reference} behind ${claim.
name}, start it; the volume that is there now is kept`},async setAside(copies,_holds,job){return await setVolumesAside(kubectl,copies.map(detailsOf),job)},async replace(copies,aside,job){
const sources=copies.map(copy=>({...detailsOf(copy),snapshot:nameOf(copy)}));await swapVolumes(kubectl,sources,aside,job)},async undo(_copies,aside,job){await swapVolumesBack(
kubectl,aside,job)}}}function detailsOf(copy){return detailsSchema.parse(copy.details)}function nameOf({reference}){return reference.slice(reference.lastIndexOf(
"/")+1)}async function remove(kubectl,which){await kubectl.change(["delete",resource,...which,"--ignore-not-found","--wait=false"])}async function snapshots_untilReady(kubectl,name,{
log,signal}){let trouble;const ready=await(0,wait.f)(async()=>{const snapshot=await kubectl.get(snapshotObject,[resource,name]);const{readyToUse,error}=snapshot.
status??{};if(readyToUse===true)return snapshot;const message=error?.message??void 0;if(message===void 0)trouble=void 0;else if(trouble===void 0){log.warning(`V\
olumeSnapshot ${name}: ${message}`);trouble={since:Date.now(),message}}return trouble!==void 0&&Date.now()-trouble.since>errorPatienceMs?false:void 0},{timeoutMs:snapshots_readyTimeoutMs,
everyMs:1e3,signal});if(ready)return ready;throw new failure.HR("volume-snapshot",{what:`VolumeSnapshot ${name} does not become ready${trouble?`: ${trouble.message}`:
""}.`,means:"Nothing was published.",next:"See `kubectl describe volumesnapshot`; a class may be missing (volume-snapshot-class), or a quota may be full."})};const resources={
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
 it can be discovered, and run again."})};const databaseTimeoutMs=15*6e4;const serversReturnWithinMs=10*6e4;const stopTimeoutMs=2*6e4;async function kubernetesDeployment(options){
const{log,recorded}=options;const kubectl=await node_kubectl.bx.connect(options);const look=async()=>await discovery_discoverNode(kubectl,options);await look();
const image=options.postgresClientImage;const clientPod2=image===void 0?void 0:new ClientPod(kubectl,image,log);const door=new ValidatorDoor(kubectl,log);const known=new Map;
let held=[];let mountPod;let earlierPods=new Set;const controllers=node=>controllersOf(node.deployments,node.objects.autoscalers,kubectl.target.namespace);let allowed;
const refuseWithoutRights=node=>{const check=async()=>{const suspends=options.restores&&options.suspendControllers==="suspend";const more=suspends?await suspendRights(
kubectl,controllers(node)):[];await requireRights(kubectl,[...neededRights(node,options),...more],log)};allowed??=check();return allowed};const access=async role=>{
await kubectl.verifyTarget();const node=await look();await refuseScaledUp(kubectl,node.objects,held);const{pod}=node.databases[role].at;const before=known.get(role);
const same=before!==void 0&&before.pod===pod?.metadata.uid&&(pod===void 0||(0,kubernetes_objects.i_)(pod));if(same&&await clientPod2?.stillReady()!==false)return before.
access;const parts={kubectl,mode:options.postgresAccess??"auto",clientPod:clientPod2,clientPath:options.clientPath};const chosen=await access_chooseAccess(parts,
node,role);known.set(role,{pod:pod?.metadata.uid,access:chosen});return chosen};return{kind:"kubernetes",serversReturnWithinMs,bootstrap:kubernetesBootstrap(kubectl,
look,log),copies:{"volume-snapshot":volumeSnapshots(kubectl,look,options.volumeSnapshotClass)},async describe(){const node=await look();await refuseWithoutRights(
node);const given=options.validatorUrl;const validator=given===void 0?await door.endpoint(node):{url:given};const suspends=options.suspendControllers??"refuse";
const scalers2=options.restores&&suspends==="refuse"?await findScalers(kubectl,controllers(node)):[];return description_describeNode(kubectl,node,{validator,recorded,
scalers:scalers2.map(asWarning)})},access,async stop(logTo,signal){const node=await look();await refuseWithoutRights(node);try{await holdBack(kubectl,controllers(
node),options.suspendControllers??"refuse",logTo);const timeoutMs=options.stopTimeoutMs??stopTimeoutMs;const stopped=await scaleDown(kubectl,node,{log:logTo,timeoutMs,
signal});held=node.deployments.map(({metadata})=>metadata.name);return stopped}catch(error){await letGo(kubectl,controllers(node),logTo);throw error}},async openDatabases(logTo,{
mayReplace,signal}){if(!mayReplace)held=[];for(const role of["apps","participant"]){await untilServes(look,role,logTo,signal);await kubernetes_untilAnswers(()=>access(
role),signal)}return{fresh:[]}},async dumpVolume(){const found=await kubernetesDumpVolume(kubectl,await look(),log);mountPod=found.clientPod;return found.volume},
async consumption(migrationId){return kubernetesConsumption(await look(),migrationId)},async restartForDump(logTo,how){earlierPods=await restartForDump(kubectl,
await look(),how.command,logTo,how.signal)},async restartLine(){return restartLine(kubectl,await look())},async watchStart(){return await watchKubernetesStart(kubectl,
await look(),earlierPods)},async start(stopped,logTo,signal){held=[];const node=await look();try{await scaleUp(kubectl,node,stopped,{log:logTo,signal})}finally{
await letGo(kubectl,controllers(node),logTo)}},async close(){door.close();await clientPod2?.remove();await mountPod?.remove()}}}async function kubernetes_untilAnswers(open,signal){
let last;const answered=await(0,wait.f)(async()=>{try{await open();return true}catch(error){if(!(error instanceof failure.HR)||!passing.includes(error.code))throw error;
last=error;return void 0}},{timeoutMs:databaseTimeoutMs,everyMs:1e3,signal});if(!answered)throw last}const passing=["database-connect","stream-cut"];function asWarning(scaler){
return`${scaler} would start the node again while it is restored: set suspend-controllers: true.`}async function untilServes(look,role,log,signal){let seen;const served=await(0,
wait.f)(async()=>{const{at}=(await look()).databases[role];if(seen===void 0&&at.kind==="pod"&&!(at.pod&&(0,kubernetes_objects.i_)(at.pod)))log.info(`waiting for\
 ${at.label}`);seen=at;return at.kind!=="pod"||at.pod&&(0,kubernetes_objects.i_)(at.pod)?true:void 0},{timeoutMs:databaseTimeoutMs,everyMs:1e3,signal});if(served)
return;const trouble=seen?.pod&&(0,kubernetes_objects.LH)(seen.pod);throw new failure.HR("kubernetes-postgres",{what:`The ${role} database server ${seen?.label}\
 ${seen?.pod?`is not ready${trouble?`: ${trouble.reason} ${trouble.message}`:""}`:"has no pod"}.`,means:"The databases cannot be opened. Nothing was replaced.",
next:"Scale its StatefulSet to 1, and see `kubectl describe pod` and the log of the server."})}var sets=__webpack_require__(61557);var sign=__webpack_require__(
66424);var token_provider=__webpack_require__(27941);var build=__webpack_require__(15235);var http=__webpack_require__(9588);var http_failure=__webpack_require__(
5923);var private_host=__webpack_require__(90812);;const wellKnown=/\/\.well-known\/(openid-configuration|oauth-authorization-server)\/?$/;const metadataSchema=schemas.
_H3({issuer:schemas.OZ5(),token_endpoint:schemas.OZ5(),token_endpoint_auth_methods_supported:schemas.YOg(schemas.YjP()).optional()});function addressOf(client){
const{issuer,tokenUrl}=client;if(issuer===void 0===(tokenUrl===void 0)){throw inputFailure(issuer===void 0?"Neither oidc-issuer nor token-url is given.":"Both o\
idc-issuer and token-url are given.","Give one of them: the issuer if it has a metadata document, else the token endpoint.")}if(client.clientId===""||client.clientSecret.
reveal()===""){throw inputFailure("client-id or client-secret is empty.","Check the secrets that they come from.")}const input=issuer===void 0?"token-url":"oidc\
-issuer";return{url:checkedUrl(issuer??tokenUrl??"",input,`The input ${input}`),issuer:issuer!==void 0}}async function discover(given,client,insistence){const service={
name:"the OIDC issuer",input:"oidc-issuer"};const issuer=given.href.replace(wellKnown,"").replace(/\/$/,"");const{json}=await metadataOf(given,issuer,service,insistence);
const parsed=metadataSchema.safeParse(json);if(!parsed.success){throw new failure.HR("issuer-metadata",{what:`The metadata document of ${issuer} is not usable: ${parsed.
error.issues[0]?.path.join(".")}: ${parsed.error.issues[0]?.message}.`,next:"Check oidc-issuer, or give token-url instead."})}const metadata=parsed.data;if(metadata.
issuer.replace(/\/$/,"")!==issuer){throw new failure.HR("issuer-mismatch",{what:`The metadata document at ${issuer} is of another issuer: ${(0,http_failure.TN)(
metadata.issuer)}.`,means:"The client secret was not sent.",next:`If ${(0,http_failure.TN)(metadata.issuer)} is yours, give it as oidc-issuer.`})}checkedUrl(metadata.
token_endpoint,"oidc-issuer","The token endpoint that the issuer names");const server=await build.vA(new URL(metadata.issuer),new Response(JSON.stringify(metadata),
{headers:{"content-type":"application/json"}}));const supported=metadata.token_endpoint_auth_methods_supported??["client_secret_basic","client_secret_post"];const methods=[
"post","basic"].filter(method=>supported.includes(`client_secret_${method}`));const chosen=client.authMethod??"auto";return{server,service:{name:"the token endp\
oint",input:"oidc-issuer"},methods:chosen!=="auto"?[chosen]:methods.length>0?methods:["post","basic"]}}async function metadataOf(given,issuer,service,insistence){
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
insisting);current={token,useUntil:Date.now()+lifetimeMs-Math.max(3e4,lifetimeMs/10)};return token}return(0,token_provider.l)(async signal=>{if(current!==void 0&&
Date.now()<current.useUntil)return current.token;pending??=fetchToken(signal).finally(()=>{pending=void 0});return pending},{description:`client credentials of ${client.
clientId}`,...(client.audience??client.resource)!==void 0&&{audience:client.audience??client.resource??""}})}async function askInTurn(endpoint,client,insistence){
for(const[index,method]of endpoint.methods.entries()){const answer=await client_credentials_ask(endpoint,client,method,insistence);const refusal=answer.status===
200?void 0:refusalOf(answer);if(refusal?.error==="invalid_client"&&index+1<endpoint.methods.length)continue;if(refusal!==void 0)throw refused(answer.status,refusal,
endpoint,client);return readToken(answer,endpoint,client)}throw new Error("there is at least one method")}async function client_credentials_ask(endpoint,client,method,insistence){
const secret=client.clientSecret.reveal();const parameters=new URLSearchParams;if(client.scope)parameters.set("scope",client.scope);if(client.audience)parameters.
set("audience",client.audience);if(client.resource)parameters.set("resource",client.resource);let answer;await build.H0(endpoint.server,{client_id:client.clientId},
method==="post"?build.qm(secret):build.gH(secret),parameters,{[build.cm]:true,[build.A6]:async(url,{headers,body,method:verb})=>{maskEncodedSecret(headers,body);
const request={service:endpoint.service,url:new URL(url),method:verb,headers,body:body.toString(),maxBytes:1024*1024};answer=await(0,http.R6)(async signal=>{const got=await(0,
http.cv)(request,signal);return refusalOf(got)===void 0?(0,http.vA)(got,request):got},insistence);return responseOf(answer)}});if(answer===void 0)throw new Error(
"the request was answered");return answer}async function readToken(answer,endpoint,client){try{const{access_token,expires_in}=await build._T(endpoint.server,{client_id:client.
clientId},responseOf(answer));const token=new system_secret.zh(access_token);const expiresAt=(0,token_provider.d)(token)?.expiresAt;const lifetimeMs=expires_in!==
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
function responseOf(answer){return new Response(new Uint8Array(answer.body),{status:answer.status,headers:{"content-type":"application/json"}})};const serviceUser="\
ledger-api-user";const walletUser="administrator";function givenToken(token){const text=token.reveal().trim().replace(/^bearer\s+/i,"");if(text===""||!/^[\x21-\x7e]+$/.
test(text)){throw new failure.HR("token-malformed",{what:text===""?"The input token is empty.":"The input token holds spaces, line breaks or characters outside \
ASCII.",next:"Check the secret that it comes from: it must hold the token alone."})}const clean=new system_secret.zh(text);const claims2=(0,token_provider.d)(clean);
const[audience]=claims2?.audiences??[];return(0,token_provider.l)(async()=>{const expiresAt=claims2?.expiresAt;if(expiresAt!==void 0&&expiresAt<=Date.now()){throw new failure.
HR("token-expired",{what:`The input token expired at ${new Date(expiresAt).toISOString()}.`,next:"Give a new token, or let the action fetch one: client-id and c\
lient-secret with oidc-issuer or token-url."})}return clean},{description:"the given token",...audience!==void 0&&{audience}})}function unsafeToken(options){const{
audience,user=serviceUser}=options;return(0,token_provider.l)(async()=>{const token=await new sign.P().setProtectedHeader({alg:"HS256",typ:"JWT"}).setIssuedAt().
setAudience(audience).setSubject(user).sign(new TextEncoder().encode("unsafe"));return new system_secret.zh(token)},{description:`the unsafe token of user ${user}`,
audience,...options.user===void 0&&{alternatives:[unsafeToken({audience,user:walletUser})]}})}var validator_api=__webpack_require__(66816);var repository_inputs=__webpack_require__(
50360);;const nodeName=/^[a-z0-9][a-z0-9._-]{0,62}$/i;function readNodeInputs(inputs,log,signal,{restores,onExit}){const kind=inputs.choice("deployment",["compo\
se","kubernetes","external"],"compose");if(inputs.text("deployment")===void 0)inputs.problem("deployment","is required: compose, kubernetes or external.");const node=readNodeName(
inputs);const token=node_inputs_readToken(inputs);const validatorUrl=inputs.url("validator-url",{protocols:["http","https"]})?.href;const appsUrl=databaseUrl(inputs,
"apps-database-url");const participantUrl=databaseUrl(inputs,"participant-database-url");const clientPath=inputs.text("postgres-client-path");const stopCommand=restores?
inputs.text("stop-command"):void 0;const startCommand=restores?inputs.text("start-command"):void 0;const identitiesPath=restores?inputs.text("identities-path"):
void 0;const project=inputs.text("compose-project");const directory=inputs.text("compose-directory");const freshVolume=restores&&inputs.boolean("fresh-volume",false);
const kubernetes=readKubernetesInputs(inputs,kind==="kubernetes",restores);const{kubeconfig,context}=kubernetes;const repository=(0,repository_inputs.sb)(inputs,
log,{writes:!restores,kubeconfig,context});if(kind==="external"){for(const[name,value]of[["apps-database-url",appsUrl],["participant-database-url",participantUrl]]){
if(value===void 0)inputs.problem(name,"is required with deployment: external.")}if(token!==void 0&&validatorUrl===void 0){inputs.problem("validator-url","is req\
uired with deployment: external when a token can be had.")}}else{for(const[name,value]of[["apps-database-url",appsUrl],["participant-database-url",participantUrl]]){
if(value!==void 0)inputs.problem(name,`goes with deployment: external only; ${kind} is discovered.`)}}if(kind!=="compose"){if(project!==void 0)inputs.problem("c\
ompose-project","goes with deployment: compose only.");if(directory!==void 0)inputs.problem("compose-directory","goes with deployment: compose only.");if(freshVolume)
inputs.problem("fresh-volume","goes with deployment: compose only.")}if(identitiesPath!==void 0&&!identitiesPath.startsWith("/"))inputs.problem("identities-path",
"must be an absolute path.");if(kind==="kubernetes"){if(identitiesPath!==void 0)inputs.problem("identities-path","does not go with deployment: kubernetes, where\
 a Secret is made.");const replaced="does not go with deployment: kubernetes, where Deployments are scaled.";if(stopCommand!==void 0)inputs.problem("stop-comman\
d",replaced);if(startCommand!==void 0)inputs.problem("start-command",replaced)}const migrationIdGiven=inputs.text("node-migration-id")===void 0?void 0:inputs.integer(
"node-migration-id",0);const commands=readCopyCommands(inputs,restores);const connect=async manifest=>{const found=await find(manifest);const deployment=migrationIdGiven===
void 0?found:{...found,describe:async()=>({...await found.describe(),migrationIdGiven})};return commands===void 0?deployment:withCommandCopies(deployment,commands)};
const find=async manifest=>{if(kind==="external"){return externalDeployment({appsDatabaseUrl:appsUrl,participantDatabaseUrl:participantUrl,...validatorUrl!==void 0&&
{validatorUrl},...stopCommand!==void 0&&{stopCommand},...startCommand!==void 0&&{startCommand},...clientPath!==void 0&&{clientPath},...identitiesPath!==void 0&&
{identitiesPath}})}const record2=manifest?.deployment.record;if(kind==="kubernetes"){const deployment=await kubernetesDeployment({...kubernetes,validatorUrl,clientPath,
restores,recorded:parseKubernetesRecord(record2),log});onExit(()=>deployment.close());return deployment}return await composeDeployment({project,directory,stopCommand,
startCommand,validatorUrl,freshVolume,identitiesPath,recorded:record2===void 0||record2===null?void 0:parseComposeRecord(record2),log})};return{openSets:async()=>new sets.
Kl(await repository.open(),node,repository.identityStore),connect,validator:async deployment=>{const{validator,audience,noAuth}=await deployment.describe();if(validator===
void 0||token===void 0)return void 0;return new validator_api.R(validator,token({audience,noAuth}),{signal,log})},hasToken:token!==void 0,lockLeaseMs:inputs.duration(
"lock-lease","30m"),lockWaitMs:inputs.duration("lock-timeout","0s"),timeoutMs:inputs.duration("timeout","5h")}}function readNodeName(inputs){const node=inputs.required(
"node");if(node!==""&&!nodeName.test(node)){inputs.problem("node","must be 1 to 63 letters, digits, dots, hyphens or underscores, and begin with a letter or dig\
it.")}return node}function readKubernetesInputs(inputs,chosen,restores){const texts={context:"kube-context",kubeconfig:"kubeconfig",namespace:"namespace",validatorDeployment:"\
validator-deployment",participantDeployment:"participant-deployment",postgresClientImage:"postgres-client-image"};const read2=Object.entries(texts).map(([key2,name])=>[
key2,inputs.text(name)]);const values=Object.fromEntries(read2);const postgresAccess=inputs.choice("postgres-access",["auto","pod","client-pod","direct"],"auto");
const suspend2=restores?inputs.choice("suspend-controllers",["false","true","ignore"],"false"):"false";if(postgresAccess==="client-pod"&&values.postgresClientImage===
void 0){inputs.problem("postgres-client-image","is required with postgres-access: client-pod.")}if(!chosen){for(const[key2,name]of Object.entries(texts)){if(values[key2]!==
void 0)inputs.problem(name,"goes with deployment: kubernetes only.")}}const policies={false:"refuse",true:"suspend",ignore:"ignore"};const volumeSnapshotClass=restores?
void 0:inputs.text("volume-snapshot-class");if(!chosen&&volumeSnapshotClass!==void 0)inputs.problem("volume-snapshot-class","goes with deployment: kubernetes on\
ly.");const suspendControllers=policies[suspend2];const stopTimeoutMs2=restores?inputs.duration("stop-timeout","2m"):void 0;return{...values,postgresAccess,volumeSnapshotClass,
suspendControllers,stopTimeoutMs:stopTimeoutMs2}}function readCopyCommands(inputs,restores){const backup=inputs.text("backup-command");const restore=restores?inputs.
text("restore-command"):void 0;const discard=restores?void 0:inputs.text("discard-command");const atomic=inputs.boolean("copy-is-atomic",false);const timeoutMs=inputs.
duration("command-timeout","3h");if(backup===void 0&&restore===void 0&&discard===void 0)return void 0;return{backup,restore,discard,atomic,timeoutMs}}function databaseUrl(inputs,name){
inputs.url(name,{protocols:["postgresql","postgres"]});const text=inputs.text(name);if(text===void 0)return void 0;const secret=new system_secret.zh(text);try{parseDatabaseUrl(
secret,name)}catch(error){if(URL.canParse(text))inputs.problem(name,error instanceof failure.HR?error.what.replace(`${name}: `,""):(0,failure.bD)(error))}return secret}
function node_inputs_readToken(inputs){const given=inputs.secret("token");const noAuth=inputs.boolean("no-auth",false);const clientSecret=inputs.secret("client-\
secret");const clientId=inputs.text("client-id");const issuer=inputs.url("oidc-issuer",{protocols:["http","https"]})?.href;const tokenUrl=inputs.url("token-url",
{protocols:["http","https"]})?.href;const audience=inputs.text("audience");const scope=inputs.text("scope");const resource2=inputs.text("resource");const authMethod=inputs.
choice("client-auth",["auto","post","basic"],"auto");const client=clientId!==void 0||clientSecret!==void 0||issuer!==void 0||tokenUrl!==void 0;const ways=[given!==
void 0&&"token",client&&"client-id and client-secret",noAuth&&"no-auth"].filter(Boolean);if(ways.length>1){inputs.problem("token",`only one way to a token may b\
e given, not ${ways.join(" and ")}.`);return void 0}if(given!==void 0)return()=>givenToken(given);if(noAuth){return known=>{const wanted=audience??known.audience;
if(wanted===void 0){throw new failure.HR("audience-unknown",{what:"The audience of the validator app is not known.",next:"Give it as the input audience: VALIDAT\
OR_AUTH_AUDIENCE of the node, by default https://validator.example.com or https://canton.network.global."})}return unsafeToken({audience:wanted})}}if(!client)return void 0;
if(clientId===void 0)inputs.problem("client-id","is required with client-secret.");if(clientSecret===void 0)inputs.problem("client-secret","is required with cli\
ent-id.");if(issuer===void 0&&tokenUrl===void 0)inputs.problem("oidc-issuer","or token-url is required with client-id.");if(issuer!==void 0&&tokenUrl!==void 0)inputs.
problem("token-url","and oidc-issuer exclude each other.");if(clientId===void 0||clientSecret===void 0)return void 0;return known=>{const wanted=audience??known.
audience;return clientCredentials({clientId,clientSecret,authMethod,...issuer!==void 0&&{issuer},...tokenUrl!==void 0&&{tokenUrl},...wanted!==void 0&&{audience:wanted},
...scope!==void 0&&{scope},...resource2!==void 0&&{resource:resource2}})}}}),50360:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{sb:()=>readRepositoryInputs});var identities_address=__webpack_require__(98153);;async function openStorage(address,settings){
switch(address.kind){case"directory":{const{DirectoryStorage}=await __webpack_require__.e(513).then(__webpack_require__.bind(__webpack_require__,67513));return new DirectoryStorage(
address.path)}case"s3":{const{openS3}=await Promise.all([__webpack_require__.e(861),__webpack_require__.e(711),__webpack_require__.e(196)]).then(__webpack_require__.
bind(__webpack_require__,70196));return await openS3(address,settings.s3??{},settings.log)}case"gcs":{const{openGcs}=await Promise.all([__webpack_require__.e(324),
__webpack_require__.e(492),__webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__,40790));return await openGcs(address,settings.gcs??{},
settings.log)}case"azure":{const{openAzure}=await Promise.all([__webpack_require__.e(830),__webpack_require__.e(324),__webpack_require__.e(728),__webpack_require__.
e(16),__webpack_require__.e(495)]).then(__webpack_require__.bind(__webpack_require__,45495));return await openAzure(address,settings.azure??{},settings.log)}case"\
artifact":{const{openArtifact}=await __webpack_require__.e(782).then(__webpack_require__.bind(__webpack_require__,82782));return await openArtifact(settings.artifact,
settings.log)}}};async function openIdentityStore(address,settings){switch(address.kind){case"repository":{const{repositoryIdentityStore}=await __webpack_require__.
e(177).then(__webpack_require__.bind(__webpack_require__,94177));const storage=await openStorage(address.address,settings.storage);return repositoryIdentityStore(
storage,(0,identities_address.i)(address))}case"aws-secretsmanager":{const{openAwsIdentityStore}=await __webpack_require__.e(460).then(__webpack_require__.bind(
__webpack_require__,24460));return await openAwsIdentityStore(address)}case"gcp-secretmanager":{const{openGcpIdentityStore}=await __webpack_require__.e(428).then(
__webpack_require__.bind(__webpack_require__,6428));return await openGcpIdentityStore(address)}case"vault":{const{openVaultIdentityStore}=await __webpack_require__.
e(685).then(__webpack_require__.bind(__webpack_require__,21685));return await openVaultIdentityStore(address)}case"kubernetes-secret":return await settings.kubernetes(
address)}}var storage_address=__webpack_require__(1476);var several=__webpack_require__(68359);;class UnavailableStorage{description;#reason;constructor(description,reason){
this.description=description;this.#reason=reason}async list(){throw this.#reason}async write(){throw this.#reason}async*read(){throw this.#reason}async replace(){
throw this.#reason}async remove(){throw this.#reason}async sweep(){throw this.#reason}async freeBytes(){throw this.#reason}};async function openSeveral(addresses,settings,{
writes}){const members=[];for(const{address,required}of addresses){const storage=await openStorage(address,settings).catch(error=>{if(required&&writes)throw error;
return new UnavailableStorage((0,storage_address.M0)(address),error)});members.push({storage,required})}return new several.z(members,settings.log)};function readAzureSettings(inputs,used){
if(!used)return unused(inputs,["azure-endpoint","azure-access-tier"],"azblob://…");const tier=inputs.text("azure-access-tier");if(tier!==void 0&&/^archive$/i.
test(tier)){inputs.problem("azure-access-tier","Archive keeps blobs where they cannot be read at once: no set could be checked or restored. Cold can be read at \
once.");return{}}const accessTier=["Hot","Cool","Cold"].find(known=>known.toLowerCase()===tier?.toLowerCase());if(tier!==void 0&&accessTier===void 0)inputs.problem(
"azure-access-tier","must be Hot, Cool or Cold.");return{endpoint:endpoint(inputs,"azure-endpoint"),accessTier}}function readGcsSettings(inputs,used){if(!used)return unused(
inputs,["gcs-endpoint","gcs-storage-class","gcs-kms-key"],"gs://…");const storageClass=inputs.text("gcs-storage-class");if(storageClass!==void 0&&!/^(STANDARD|NEARLINE|COLDLINE|ARCHIVE)$/.
test(storageClass))inputs.problem("gcs-storage-class","must be STANDARD, NEARLINE, COLDLINE or ARCHIVE.");const kmsKey=inputs.text("gcs-kms-key");if(kmsKey!==void 0&&
!/^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/.test(kmsKey))inputs.problem("gcs-kms-key","must have the form projects/…/locations/…/\
keyRings/…/cryptoKeys/….");return{endpoint:endpoint(inputs,"gcs-endpoint"),storageClass,kmsKey}}function readArtifactSettings(inputs,used,env=process.env){if(!used){
unused(inputs,["artifact-retention-days"],"artifact:");return{}}if(inputs.boolean("allow-unencrypted",false)&&inputs.list("encryption-recipients").length===0)inputs.
problem("allow-unencrypted","does not go with repository artifact: whoever reads the GitHub repository can download artifacts.");const token=inputs.secret("gith\
ub-token");const retentionDays=inputs.integer("artifact-retention-days",0,{min:0,max:400});const{GITHUB_REPOSITORY:repository,GITHUB_API_URL:apiUrl}=env;if(token===
void 0||!repository||!apiUrl)return{};return{artifact:{repository,apiUrl,token,retentionDays}}}function unused(inputs,names,address){for(const name of names)if(inputs.
text(name)!==void 0)inputs.problem(name,`goes with a repository ${address} only.`);return{}}function endpoint(inputs,name){const url=inputs.url(name,{protocols:[
"https","http"]});if(url===void 0)return void 0;if(url.username!==""||url.password!=="")inputs.problem(name,"must not hold credentials; they come from the envir\
onment.");if(url.search!==""||url.hash!=="")inputs.problem(name,"must not have parameters (? or #).");return url.href}var units=__webpack_require__(58276);;const noAddress={
kind:"directory",path:"/nonexistent"};function readRepositoryInputs(inputs,log,{writes=true,kubeconfig,context}={}){const members=readMembers(inputs);const identities=readIdentityAddress(
inputs,members);const addresses=members.map(({address:address2})=>address2);const storage=readStorageSettings(inputs,log,[...addresses,...identities?.kind==="re\
pository"?[identities.address]:[]]);const address=addresses[0]??noAddress;let opened;const openIdentities=given=>{opened??=openIdentityStore(given,{storage,kubernetes:async place=>{
const{openKubernetesIdentityStore}=await __webpack_require__.e(269).then(__webpack_require__.bind(__webpack_require__,41269));return await openKubernetesIdentityStore(
place,{kubeconfig,context})}});return opened};return{address,open:()=>members.length>1?openSeveral(members,storage,{writes}):openStorage(address,storage),...identities&&
{identityStore:()=>openIdentities(identities)}}}function readMembers(inputs){const one=inputs.text("repository");const lines=inputs.list("repositories");if(lines.
length===0){if(inputs.boolean("repair-repositories",false))inputs.problem("repair-repositories","goes with repositories only.");const address=readAddress(inputs,
"repository",inputs.required("repository"));return address===void 0?[]:[{address,required:true}]}if(one!==void 0)inputs.problem("repositories","and repository e\
xclude each other.");const members=[];for(const[index,line]of lines.entries()){const optional=/\s+optional$/.test(line);const read=(0,storage_address.or)(line.replace(
/\s+optional$/,""));const problem=text=>inputs.problem("repositories",`line ${index+1} ${text}`);if((0,storage_address.cG)(read))problem(read.problem);else if(optional&&
index===0)problem("cannot be optional: the first repository holds the lock and the journals.");else if(members.some(({address})=>within(address,read)))problem("\
is in a repository of another line, or the other way round.");else members.push({address:read,required:!optional})}return members}function readIdentityAddress(inputs,members){
const text=inputs.text("identities-repository");if(text===void 0)return void 0;const read=(0,identities_address.W)(text);if("problem"in read){inputs.problem("id\
entities-repository",read.problem);return void 0}if(read.kind==="repository"&&members.some(({address})=>within(address,read.address))){inputs.problem("identitie\
s-repository","is where the sets are, so nothing would be held apart. Give another bucket or folder, which other people may read.");return void 0}return read}function within(one,other){
const[a,b]=[one,other].map(address=>`${(0,storage_address.M0)(address).replace(/\/+$/,"")}/`);return a!==void 0&&b!==void 0&&(a.startsWith(b)||b.startsWith(a))}
function readAddress(inputs,input,text){if(text==="")return void 0;const read=(0,storage_address.or)(text);if(!(0,storage_address.cG)(read))return read;inputs.problem(
input,read.problem);return void 0}function readStorageSettings(inputs,log,addresses){const uses=kind=>addresses.some(address=>address.kind===kind);return{s3:readS3Settings(
inputs,uses("s3")),azure:readAzureSettings(inputs,uses("azure")),gcs:readGcsSettings(inputs,uses("gcs")),...readArtifactSettings(inputs,uses("artifact")),log}}const s3Inputs={
"s3-region":"","s3-endpoint":"","s3-path-style":"false","s3-storage-class":"","s3-kms-key-id":"","s3-object-lock":"","s3-conditional-writes":"required"};function readS3Settings(inputs,used){
if(!used){for(const[name,fallback]of Object.entries(s3Inputs)){const given=inputs.text(name);if(given!==void 0&&given!==fallback)inputs.problem(name,"goes with \
a repository s3://… only.")}return{}}const endpoint2=inputs.url("s3-endpoint",{protocols:["https","http"]});if(endpoint2!==void 0&&(endpoint2.username!==""||endpoint2.
password!==""))inputs.problem("s3-endpoint","must not hold credentials; they come from the environment.");if(endpoint2!==void 0&&(endpoint2.search!==""||endpoint2.
hash!==""))inputs.problem("s3-endpoint","must not have parameters (? or #).");const storageClass=inputs.text("s3-storage-class");if(storageClass!==void 0&&/^(GLACIER|DEEP_ARCHIVE)$/.
test(storageClass)){inputs.problem("s3-storage-class",`${storageClass} keeps objects where they cannot be read at once: no set could be checked or restored. GLA\
CIER_IR can be read at once.`)}else if(storageClass!==void 0&&!/^[A-Z][A-Z0-9_]{1,40}$/.test(storageClass)){inputs.problem("s3-storage-class","must be a storage\
 class such as STANDARD_IA or GLACIER_IR.")}return{region:inputs.text("s3-region"),endpoint:endpoint2?.href,pathStyle:inputs.boolean("s3-path-style",false),storageClass,
kmsKeyId:inputs.text("s3-kms-key-id"),objectLock:objectLock(inputs),conditionalWrites:inputs.choice("s3-conditional-writes",["required","best-effort"],"required")}}
function objectLock(inputs){const text=inputs.text("s3-object-lock");if(text===void 0)return void 0;const[,mode,duration=""]=/^(governance|compliance)\s+(\S+)$/i.
exec(text)??[];const durationMs=(0,units.E)(duration);if(mode===void 0||durationMs===void 0||durationMs<=0){inputs.problem("s3-object-lock","must be a mode and \
a duration, such as governance 35d or compliance 35d.");return void 0}return{mode:mode.toUpperCase()==="COMPLIANCE"?"COMPLIANCE":"GOVERNANCE",durationMs}}}),61518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NR:()=>sidecarPlace,RH:()=>containerPlace,bm:()=>throughSocket});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var _system_child_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);
var _end_inside_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81588);const marker="SPLICE_VALIDATOR_RUN";function containerPlace(container,stagingFolder){
return{description:`in container ${container}`,...stagingFolder!==void 0&&{stagingFolder},start(command,signal){refuseSecretInput(command);const id2=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)();const folder=command.cwd===void 0?[]:["--workdir",command.cwd];const args=["exec","-i",...named({...command.env,[marker]:id2}),...folder];const running=(0,
_system_child_js__WEBPACK_IMPORTED_MODULE_1__.ni)({program:"docker",args:[...args,container,command.program,...command.args],env:{...command.env,[marker]:id2}},
signal);return withEnding(running,command,container,signal,()=>endInside(container,id2))}}}function sidecarPlace(options){const description=`in a container of ${options.
image} on network ${options.network}`;return{description,start(command,signal){refuseSecretInput(command);const name=`splice-validator-client-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)().slice(0,13)}`;const folder=command.cwd===void 0?[]:["--workdir",command.cwd];const args=["run","--rm","-i","--log-driver","none","--name",name,"--\
network",options.network];args.push(...folder,...options.user===void 0?[]:["--user",options.user]);for(const[source,target]of Object.entries(options.mounts??{}))
args.push("--volume",`${source}:${target}`);args.push(...named(command.env??{}),"--entrypoint",command.program,options.image,...command.args);const running=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__.
ni)({program:"docker",args,...command.env&&{env:command.env}},signal);return withEnding(running,command,options.image,signal,()=>removeContainer(name))}}}function throughSocket(database){
const{host:_host,port:_port,...rest}=database;return rest}function named(env){return Object.keys(env).flatMap(name=>["--env",name])}function refuseSecretInput(command){
if(command.secretInput===void 0)return;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR("container-secret-input",{what:`${command.program} cannot be\
 given a key in a container: there is no further pipe into it.`,next:"Encrypt on the runner."})}function withEnding(running,command,where,signal,endProgram){let ending;
const end=()=>{ending??=endProgram()};const exit=running.exit.then(async result=>{signal?.removeEventListener("abort",end);if(ending===void 0)return explained(result,
command.program,where);await ending;return{...result,code:null,signal:result.signal??"SIGTERM"}});if(signal?.aborted)end();else signal?.addEventListener("abort",
end,{once:true});return{stdin:running.stdin,stdout:running.stdout,exit,kill(){end();running.kill()}}}function explained(exit,program,where){if(exit.code!==126&&
exit.code!==127)return exit;if(/permission denied/i.test(exit.stderr))return exit;return{...exit,code:127,stderr:`${program} is not in the container (${where})`}}
async function endInside(container,id2){const args=["exec",container,"sh","-c",_end_inside_js__WEBPACK_IMPORTED_MODULE_3__.f,"sh",`${marker}=${id2}`];await finished(
(0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__.ni)({program:"docker",args}))}async function removeContainer(name){for(let attempt=0;attempt<3;attempt++){const exit=await finished(
(0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__.ni)({program:"docker",args:["rm","--force","--volumes",name]}));if(exit.code===0&&!/no such container/i.test(exit.
stderr))return;await new Promise(resolve=>setTimeout(resolve,300))}}async function finished(running){running.stdin.end();running.stdout.resume();return await running.
exit}}),95864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EP:()=>lastLogLines,Nn:()=>inspect,
T3:()=>docker,Vb:()=>composeContainers,Wf:()=>imageDigest,ZK:()=>engineAddress});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
37428);var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);
var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75591);const binding=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({HostIp:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().nullish(),HostPort:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish()});const inspected=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Id:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),Name:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),Image:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),RestartCount:zod__WEBPACK_IMPORTED_MODULE_3__.aig().default(0),State:zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({Status:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),Running:zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),Restarting:zod__WEBPACK_IMPORTED_MODULE_3__.zMY().default(false),
ExitCode:zod__WEBPACK_IMPORTED_MODULE_3__.aig().default(0),Health:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Status:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()}).nullish()}),
Config:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Image:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),Env:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.
YjP()).nullish(),Labels:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).nullish()}),HostConfig:zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({NetworkMode:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),PortBindings:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(binding).nullish()).nullish()}),NetworkSettings:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Ports:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.YOg(binding).nullish()).nullish(),Networks:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({IPAddress:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),Aliases:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).nullish()})).
nullish()}),Mounts:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({Type:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),Name:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().nullish(),Source:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),Destination:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()})).nullish()});async function docker(args,options={}){
const{signal,timeoutMs,env}=options;try{return await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.eF)({program:"docker",args,...env&&{env}},{...signal&&{signal},
...timeoutMs&&{timeoutMs}})}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.cJ)throw error;const text=(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error);if(/cannot connect to the docker daemon|permission denied.*docker\.sock/i.test(text)){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("d\
ocker-unreachable",{what:`The Docker Engine cannot be used from here: ${text}`,next:"Run the job on the host of the node as a user of the docker group, or set D\
OCKER_HOST.",cause:error})}if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR&&error.code==="program-missing"){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("docker-missing",{what:"The program docker is not on the PATH of this runner.",next:"Install the Docker CLI with its Compose plugin, or use deployment: exter\
nal.",cause:error})}throw error}}async function composeContainers(project,signal){const label="com.docker.compose.project";const filter=project===void 0?label:`${label}\
=${project}`;const ids2=await docker(["ps","--all","--quiet","--no-trunc","--filter",`label=${filter}`],{signal});const containers=await inspect(ids2.split("\n").
filter(Boolean),signal);return containers.filter(({labels})=>labels["com.docker.compose.oneoff"]?.toLowerCase()!=="true")}async function inspect(ids2,signal){if(ids2.
length===0)return[];let text;try{text=await docker(["container","inspect",...ids2],{signal})}catch(error){if(!/no such container/i.test((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error)))throw error;const single=ids2.length===1?[]:await Promise.all(ids2.map(id2=>inspect([id2],signal)));return single.flat()}const parsed=zod__WEBPACK_IMPORTED_MODULE_3__.
YOg(inspected).safeParse(JSON.parse(text));if(!parsed.success){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("docker-answer",{what:`docker inspec\
t answers in a form that is not known: ${zod__WEBPACK_IMPORTED_MODULE_4__.S1(parsed.error)}`,next:"Report this with the output of `docker version`."})}return parsed.
data.map(toContainer)}function toContainer(raw){const labels=raw.Config.Labels??{};const env={};for(const entry of raw.Config.Env??[]){const at=entry.indexOf("=");
if(at>0)env[entry.slice(0,at)]=entry.slice(at+1)}const published={};for(const ports of[raw.HostConfig.PortBindings,raw.NetworkSettings.Ports]){for(const[inside,
bindings]of Object.entries(ports??{})){const first=bindings?.find(({HostPort})=>HostPort&&HostPort!=="0");if(first?.HostPort)published[inside]={host:first.HostIp??
"",port:first.HostPort}}}return{id:raw.Id,name:raw.Name.replace(/^\//,""),project:labels["com.docker.compose.project"]??"",service:labels["com.docker.compose.se\
rvice"]??"",labels,env,image:raw.Config.Image,imageId:raw.Image,running:raw.State.Running||raw.State.Restarting,status:raw.State.Restarting?"restarting":raw.State.
Status,exitCode:raw.State.ExitCode,restartCount:raw.RestartCount,...raw.State.Health&&raw.State.Health.Status!=="none"&&{health:raw.State.Health.Status},networks:Object.
entries(raw.NetworkSettings.Networks??{}).map(([name,network])=>({name,...network.IPAddress&&{address:network.IPAddress},aliases:network.Aliases??[]})),published,
mounts:(raw.Mounts??[]).map(mount=>({type:mount.Type,...mount.Name&&{volume:mount.Name},...mount.Source&&{source:mount.Source},destination:mount.Destination}))}}
async function imageDigest(imageId,signal){try{const digests=await docker(["image","inspect","--format",'{{join .RepoDigests "\\n"}}',imageId],{signal});return/@(sha256:[0-9a-f]{64})/.
exec(digests)?.[1]??imageId}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.cJ)throw error;return void 0}}async function engineAddress(signal){
const fromEnvironment=process.env["DOCKER_HOST"];if(fromEnvironment)return fromEnvironment;const host=await docker(["context","inspect","--format","{{.Endpoints\
.docker.Host}}"],{signal});return host.trim()}async function lastLogLines(id2,since="10m"){const text=await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.eF)(
{program:"sh",args:["-c",'exec docker logs --since "$2" --tail 100 "$1" 2>&1',"sh",id2,since]}).catch(error=>(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error));const lines=text.split("\n").map(line=>line.trim()).filter(Boolean);const errors=lines.filter(line=>/\b(ERROR|FATAL|PANIC)\b/.test(line));const shown=new Set(
[...[...new Set(errors)].slice(-3),...lines.slice(-3)]);return{shown:(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)([...shown].join(" | "))||"(nothing)",
all:text}}}),81588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>endInsideScript});
const endInsideScript=`
quiet=0 round=0 name=TERM
while [ "$quiet" -lt 3 ] && [ "$round" -lt 40 ]; do
  round=$((round + 1)) found= parents=' 1 '
  for file in $(grep -lzxF -e "$1" /proc/[0-9]*/environ 2>/dev/null); do
    pid=\${file#/proc/}
    pid=\${pid%/environ}
    parent=
    while read -r key value; do
      case $key in PPid:) parent=$value ;; esac
    done 2>/dev/null <"/proc/$pid/status"
    [ -n "$parent" ] || continue
    found="$found $pid:$parent"
    parents="$parents$parent "
  done
  for one in $found; do
    pid=\${one%:*}
    [ "\${one#*:}" = 1 ] && continue
    case $parents in *" $pid "*) continue ;; esac
    kill -s "$name" "$pid" 2>/dev/null
  done
  if [ -z "$found" ]; then quiet=$((quiet + 1)); else quiet=0; fi
  [ "$round" -ge 20 ] && name=KILL
  sleep 0.1
done`}),50674:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{TL:()=>quoted,Xc:()=>farCommand,
tz:()=>processMark,vc:()=>overProtocol});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_stream__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57075);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);
const processMark="SPLICE_VALIDATOR_RUN";const beatSeconds=10;const silenceMs=6e4;const bootstrap=`
script=$(while IFS= read -r line && [ "$line" != "$0" ]; do printf '%s\\n' "$line"; done)
eval "$script"`;const script=`
if command -v openssl >/dev/null; then digest() { openssl dgst -sha256 -r; }; else digest() { sha256sum; }; fi
exec 3<&0 4>&1 5>&2 </dev/null
{
  trap 'kill "$nap"; wait "$nap"; exit 0' TERM
  while :; do
    sleep ${beatSeconds} 5>&- & nap=$!
    wait "$nap" || exit 0
    printf '\\0' >&5
  done
} >/dev/null 2>&1 3<&- 4>&- &
beat=$!
report=$(
  exec 6>&1
  {
    { tee /dev/fd/8 <&3 8>&1 >&7 | { exec 7>&-; sum=$(digest); echo "in \${sum%% *}" >&6; }; } 7>&1 2>/dev/null
  } | {
    "$@" 3<&- 4>&- 5>&- 6>&-
    status=$?
    echo "status $status" >&6
    [ $status = 0 ] || printf '\\n%s failed\\n' "$0" >&5
    cat >/dev/null
  } | { tee /dev/fd/8 8>&1 >&4 | { exec 4>&-; sum=$(digest); echo "out \${sum%% *}" >&6; }; }
)
{ kill "$beat"; wait "$beat"; } 2>/dev/null
printf '\\n%s' "$0" >&5
for word in $report; do printf ' %s' "$word" >&5; done
printf ' end\\n' >&5
case $report in *"status 0"*) exit 0;; *) exit 1;; esac`;function farCommand(command){if(command.secretInput!==void 0){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR("far-command",{what:`${command.program} cannot be given a key in a pod: there is no further pipe into it.`,next:"Encrypt on the runner."})}const mark=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)();const variables={...command.env,[processMark]:mark};const exports=Object.entries(variables).map(([name,value])=>`export ${name}=${quoted(value instanceof
_system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh?value.reveal():value)}
`);const folder=command.cwd===void 0?"":`cd ${quoted(command.cwd)} || exit 1
`;const program=[command.program,...command.args].map(quoted).join(" ");const text=`{
${exports.join("")}${folder}set -- ${program}
${script}
}
${mark}
`;return{shellArgs:["-c",bootstrap,mark],writeScript:input=>void input.write(text),mark}}function quoted(text){return`'${text.replaceAll("'",`'\\''`)}'`}function overProtocol(connect,far,silenceLimitMs=silenceMs){
const input=new Digesting;const output=new Digesting;let heard=Date.now();let silent=false;let tail="";const running=connect(text=>{heard=Date.now();tail=`${tail}${text}`.
slice(-2*failedLine(far.mark).length);if(tail.includes(failedLine(far.mark)))input.destroy()});output.onBytes=()=>{heard=Date.now()};const watch=setInterval(()=>{
if(output.writableNeedDrain)heard=Date.now();if(Date.now()-heard<silenceLimitMs)return;silent=true;running.kill()},silenceLimitMs/10);watch.unref();far.writeScript(
running.stdin);(0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(input,running.stdin,()=>{});const drained=new Promise(resolve=>(0,node_stream__WEBPACK_IMPORTED_MODULE_1__.
pipeline)(running.stdout,output,()=>resolve()));const exit=running.exit.then(async end=>{clearInterval(watch);await drained;if(silent){const lost=`nothing was h\
eard of it for ${silenceLimitMs/1e3} s`;return{code:1,signal:null,stderr:lost,lost}}return judge(end,far.mark,{in:input.digest(),out:output.digest()})});return{
stdin:input,stdout:output,exit,kill:()=>running.kill()}}function failedLine(mark){return`
${mark} failed
`}const notStarted=/executable file not found|no such file or directory: unknown|ENOENT|\(Forbidden\)|is forbidden|\(Unauthorized\)/;function judge(end,mark,here){
const lines=end.stderr.replaceAll("\0","").replaceAll(`${mark}: `,"sh: ").replace(/(?:Post|Get) "https?:[^"]*": /g,"").split("\n");const trailer=lines.findLast(
line=>line.startsWith(`${mark} `)&&line.endsWith(" end"));const rest=lines.filter(line=>line!==trailer&&line!==`${mark} failed`&&!/^command terminated with (?:non-zero )?exit code/.
test(line));const stderr=rest.join("\n").trim();if(trailer===void 0&&notStarted.test(stderr))return{...end,code:end.code||1,stderr};if(trailer===void 0){const reason=stderr||
"the connection ended without a word";return{code:end.code||1,signal:end.signal,stderr:reason,lost:reason}}const words=trailer.split(" ");const after=word=>words[words.
indexOf(word)+1]??"";const status=Number(after("status"));if(status!==0)return{code:status,signal:null,stderr};for(const stream of["in","out"]){if(after(stream)===
(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_3__.E$)(here[stream]))continue;const lost=`${stream==="in"?"its input":"its output"} did not come through whole`;return{
code:1,signal:null,stderr:lost,lost}}return{code:0,signal:null,stderr}}class Digesting extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform{#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256");#digest;onBytes;_transform(chunk,_encoding,done){this.onBytes?.();if(this.#digest===void 0)this.#hash.update(chunk);done(null,chunk)}digest(){
this.#digest??=this.#hash.digest("hex");return this.#digest}}}),61916:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{bx:()=>Kubectl});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
37428);var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);
const documentedNamespace="validator";const configuration=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({"current-context":zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),
contexts:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),context:zod__WEBPACK_IMPORTED_MODULE_2__.
Ikc({namespace:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional()})})).nullish(),clusters:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc(
{cluster:zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({server:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()})})).nullish()});const namespaceObject=zod__WEBPACK_IMPORTED_MODULE_2__.
Ikc({metadata:zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({uid:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()})});class Kubectl{target;#options;constructor(options,target){this.#options=
options;this.target=target}static async connect(options){const target=await lookUp(options);return new Kubectl(options,target)}get scope(){return[...connection(
this.#options),"--namespace",this.target.namespace]}command(args){return{program:"kubectl",args:[...this.scope,...args]}}async run(args,options={}){const{namespace=this.
target.namespace,timeoutMs,input}=options;return await kubectl(this.#options,["--namespace",namespace,...args],{...timeoutMs&&{timeoutMs},...input!==void 0&&{input}})}async get(schema,args,namespace){
const output=args[0]==="--raw"?[]:["--output","json"];const text=await this.run(["get",...args,...output],namespace===void 0?{}:{namespace});return parse(schema,
text,args.join(" "))}async find(schema,args,namespace){try{return await this.get(schema,args,namespace)}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR&&error.code==="kubernetes-not-found")return void 0;throw error}}async change(args,options={}){await this.verifyTarget();return await this.run(args,options)}async verifyTarget(){
const options={...this.#options,namespace:this.target.namespace};const now=await lookUp(options);const{server,namespaceUid}=this.target;if(now.server===server&&
now.namespaceUid===namespaceUid)return;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kubernetes-other-target",{what:`The context ${now.context} \
now leads to namespace ${now.namespace} (UID ${now.namespaceUid}) of ${now.server}; this run began with UID ${namespaceUid} of ${server}.`,means:"The kubeconfig\
 was changed, or the namespace was made anew. Nothing was done in the other place.",next:"Find out who changed it, and run again."})}}function parse(schema,text,what){
const parsed=schema.safeParse(JSON.parse(text));if(parsed.success)return parsed.data;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kubernetes-an\
swer",{what:`kubectl get ${what} answers in a form that is not known: ${zod__WEBPACK_IMPORTED_MODULE_3__.S1(parsed.error)}`,next:"Report this with the output of\
 `kubectl version`."})}function connection({kubeconfig,context}){return[...kubeconfig===void 0?[]:["--kubeconfig",kubeconfig],...context===void 0?[]:["--context",
context]]}async function lookUp(options){const text=await kubectl(options,["config","view","--minify","--output","json"]).catch(error=>{const none=/current-context (?:is not set|must exist)/.
test((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error));if(none&&options.context===void 0&&process.env["KUBERNETES_SERVICE_HOST"])return"{}";throw error});
const seen=parse(configuration,text,"config view");const server=seen.clusters?.[0]?.cluster.server??inClusterServer();const context=options.context??seen["curre\
nt-context"]??"in-cluster";const namespace=options.namespace??seen.contexts?.[0]?.context.namespace??documentedNamespace;const answer=await kubectl(options,["ge\
t","namespace",namespace,"--output","json"]).catch(error=>{if(!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR)||error.code!=="kubernetes-n\
ot-found")throw error;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kubernetes-namespace",{what:`There is no namespace ${namespace} in the clust\
er ${server} (context ${context}).`,next:"Check kube-context and namespace.",cause:error})});const{uid}=parse(namespaceObject,answer,`namespace ${namespace}`).metadata;
return{server,context,namespace,namespaceUid:uid}}function inClusterServer(){const host=process.env["KUBERNETES_SERVICE_HOST"];if(!host){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("kube-context",{what:"No Kubernetes cluster is named: there is no kubeconfig with a current context, and this is not a pod.",next:"Give kubeconfig and kube-c\
ontext, or log in to the cluster in a step before."})}return`https://${host}:${process.env["KUBERNETES_SERVICE_PORT"]??"443"}`}async function kubectl(options,args,{
timeoutMs=6e4,input}={}){try{return await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.eF)({program:"kubectl",args:[...connection(options),...args]},{timeoutMs,
...input!==void 0&&{input}})}catch(error){throw kubectlFailure(error,options)}}function kubectlFailure(error,options={}){const text=(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error).replace(/^kubectl failed: /,"");const cause={cause:error};if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR&&error.code==="progr\
am-missing"){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kubectl-missing",{what:"The program kubectl is not on the PATH of this runner.",next:"\
Install kubectl, of a version within one minor of the cluster.",...cause})}const forbidden=refusal.exec(text);if(forbidden!==null){const[,user,verb,resource,group,
namespace]=forbidden;const named=`${verb} ${resource}${group?`.${group}`:""}`;return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kubernetes-forbidde\
n",{what:`${user} may not ${named}${namespace?` in namespace ${namespace}`:" in the whole cluster"}.`,means:"The run stopped before it did what needs this right\
.",next:`Grant the verb ${verb} on ${resource}${group?` of API group ${group}`:""}; deploy/rbac holds the Roles that are enough.`,...cause})}if(/context "[^"]*" does not exist|context was not found|cannot locate context|no context exists with the name/.
test(text)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kube-context",{what:`The kubeconfig has no context ${options.context??"that is curren\
t"}.`,next:"Check kube-context against `kubectl config get-contexts`.",...cause})}if(/must be logged in|Unauthorized|provide credentials|certificate has expired|getting credentials/i.
test(text)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kubernetes-credentials",{what:`The cluster does not accept the credentials of the kub\
econfig: ${text}`,next:"They have expired or are of another cluster: log in again in a step before, or renew the secret that holds the kubeconfig.",...cause})}if(/unable to connect to the server|connection to the server .* refused|no route to host|i\/o timeout/i.
test(text)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kubernetes-unreachable",{what:`The API server cannot be reached: ${text}`,next:"Check\
 the network between runner and cluster, and that kube-context is the right one.",...cause})}if(/\(NotFound\)|the server doesn't have a resource type|could not find the requested resource/.
test(text)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kubernetes-not-found",{what:text,next:"Check namespace and names.",...cause})}return error}
const refusal=/User "([^"]*)" cannot (\w+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)")?/}),40579:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$I:()=>readObjects,EB:()=>podsOf,HU:()=>sortObjects,LH:()=>troubleOf,PS:()=>podObject,QC:()=>objectList,i_:()=>isReady,
ko:()=>selects,tw:()=>deploymentObject});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27597);const text=zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish();const metadata=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),uid:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().default(""),labels:text,annotations:text,deletionTimestamp:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),ownerReferences:zod__WEBPACK_IMPORTED_MODULE_0__.
YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()})).nullish(),managedFields:zod__WEBPACK_IMPORTED_MODULE_0__.
YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({manager:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),time:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),fieldsV1:zod__WEBPACK_IMPORTED_MODULE_0__.
L5J().optional()})).nullish()});const variable=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),value:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().nullish(),valueFrom:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({secretKeyRef:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),key:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()}).nullish(),configMapKeyRef:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),key:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()}).
nullish()}).nullish()});const container=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),image:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().default(""),env:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(variable).nullish(),envFrom:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc(
{prefix:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),secretRef:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()}).nullish(),
configMapRef:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()}).nullish()})).nullish(),ports:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(
zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({containerPort:zod__WEBPACK_IMPORTED_MODULE_0__.aig(),name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish()})).nullish(),securityContext:zod__WEBPACK_IMPORTED_MODULE_0__.
g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.Pq9()).nullish(),volumeMounts:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),mountPath:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),readOnly:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().nullish()})).nullish()});
const podSpec=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({securityContext:zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.
Pq9()).nullish(),containers:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(container),terminationGracePeriodSeconds:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullish(),volumes:zod__WEBPACK_IMPORTED_MODULE_0__.
YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),persistentVolumeClaim:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({claimName:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()}).nullish(),secret:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({secretName:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish()}).nullish()})).nullish()});const workloadSpec=zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({replicas:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(1),selector:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({matchLabels:text}).default({}),template:zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({metadata:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({labels:text}).nullish(),spec:podSpec})});const deploymentObject=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:zod__WEBPACK_IMPORTED_MODULE_0__.
euz("Deployment"),metadata,spec:workloadSpec,status:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({observedGeneration:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullish(),readyReplicas:zod__WEBPACK_IMPORTED_MODULE_0__.
aig().nullish(),replicas:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullish()}).default({})});const statefulSetObject=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:zod__WEBPACK_IMPORTED_MODULE_0__.
euz("StatefulSet"),metadata,spec:workloadSpec});const podObject=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:zod__WEBPACK_IMPORTED_MODULE_0__.euz("Pod"),metadata,
spec:podSpec,status:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({phase:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),podIP:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
reason:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),message:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),conditions:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(
zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),status:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),reason:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().nullish(),message:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish()})).nullish(),containerStatuses:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),imageID:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),restartCount:zod__WEBPACK_IMPORTED_MODULE_0__.aig().default(
0),state:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({waiting:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({reason:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),message:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().nullish()}).nullish()}).nullish()})).nullish()}).default({})});const serviceObject=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:zod__WEBPACK_IMPORTED_MODULE_0__.
euz("Service"),metadata,spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),clusterIP:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().nullish(),externalName:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),selector:text,ports:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({port:zod__WEBPACK_IMPORTED_MODULE_0__.aig(),targetPort:zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.aig(),zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()]).nullish()})).nullish()})});const claimObject=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:zod__WEBPACK_IMPORTED_MODULE_0__.euz("PersistentVolumeClaim"),metadata,
spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({volumeName:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),storageClassName:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish()}),
status:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({capacity:text}).nullish()});const autoscalerObject=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({kind:zod__WEBPACK_IMPORTED_MODULE_0__.
euz("HorizontalPodAutoscaler"),metadata,spec:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({scaleTargetRef:zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({apiVersion:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP().optional(),kind:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()}),minReplicas:zod__WEBPACK_IMPORTED_MODULE_0__.aig().nullish()})});
const object=zod__WEBPACK_IMPORTED_MODULE_0__.gMt("kind",[deploymentObject,statefulSetObject,podObject,serviceObject,claimObject,autoscalerObject]);const objectList=zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({items:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(object)});const kinds=["deployments.apps","statefulsets.apps","pods","services","persistentvolumeclaims","horizo\
ntalpodautoscalers.autoscaling"];async function readObjects(kubectl){return sortObjects((await kubectl.get(objectList,[kinds.join(",")])).items)}function sortObjects(items){
return{deployments:items.filter(item=>item.kind==="Deployment"),statefulSets:items.filter(item=>item.kind==="StatefulSet"),pods:items.filter(item=>item.kind==="\
Pod"),services:items.filter(item=>item.kind==="Service"),claims:items.filter(item=>item.kind==="PersistentVolumeClaim"),autoscalers:items.filter(item=>item.kind===
"HorizontalPodAutoscaler")}}function selects(selector,labels){const wanted=Object.entries(selector??{});return wanted.length>0&&wanted.every(([name,value])=>labels?.[name]===
value)}function podsOf(objects,workload){return objects.pods.filter(pod=>selects(workload.spec.selector.matchLabels,pod.metadata.labels))}function isReady(pod){
const ready=pod.status.conditions?.some(({type,status})=>type==="Ready"&&status==="True")===true;return ready&&!pod.metadata.deletionTimestamp}function troubleOf(pod){
for(const{state}of pod.status.containerStatuses??[]){const{reason,message}=state?.waiting??{};if(reason&&!["ContainerCreating","PodInitializing"].includes(reason))
return{reason,message:message??""}}const unscheduled=pod.status.conditions?.find(({type,status})=>type==="PodScheduled"&&status==="False");if(unscheduled)return{
reason:unscheduled.reason??"Unschedulable",message:unscheduled.message??""};if(pod.status.phase==="Failed")return{reason:pod.status.reason??"Failed",message:pod.
status.message??""};return void 0}}),53888:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>podPlace});var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);var _end_inside_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
81588);var _exec_protocol_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(50674);function podPlace(kubectl,at,stagingFolder){return{description:`in pod ${at.
pod}`,...stagingFolder!==void 0&&{stagingFolder},start(command,signal){const far=(0,_exec_protocol_js__WEBPACK_IMPORTED_MODULE_1__.Xc)(command);const shell=["ex\
ec","--stdin",at.pod,"--container",at.container,"--","sh",...far.shellArgs];const running=(0,_exec_protocol_js__WEBPACK_IMPORTED_MODULE_1__.vc)(onErrorOutput=>(0,
_system_child_js__WEBPACK_IMPORTED_MODULE_0__.ni)({...kubectl.command(shell),onErrorOutput},signal),far);return withEnding(running,signal,()=>endInside(kubectl,
at,far.mark))}}}function withEnding(running,signal,endProgram){let ending;const end=()=>{ending??=endProgram()};const exit=running.exit.then(async result=>{signal?.
removeEventListener("abort",end);if(ending===void 0){if(result.lost!==void 0)await endProgram();return result}await ending;const{lost:_lost,...told}=result;return{
...told,code:null,signal:result.signal??"SIGTERM"}});if(signal?.aborted)end();else signal?.addEventListener("abort",end,{once:true});return{stdin:running.stdin,
stdout:running.stdout,exit,kill(){end();running.kill()}}}async function endInside(kubectl,{pod,container},mark){const args=["exec",pod,"--container",container,"\
--","sh","-c",_end_inside_js__WEBPACK_IMPORTED_MODULE_2__.f,"sh",`${_exec_protocol_js__WEBPACK_IMPORTED_MODULE_1__.tz}=${mark}`];await kubectl.run(args,{timeoutMs:1e4}).
catch(()=>{})}}),93064:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>fanOut,
l:()=>Branch});async function fanOut(source,consumers){const branches=consumers.map(()=>new Branch);let first;const failed=error=>{first??={error};for(const branch of branches)
branch.fail(error)};const results=consumers.map(async(consume,index)=>{const branch=branches[index];try{const result=await consume(branch);if(!branch.ended)throw new Error(
"a reader stopped before the end of the stream");return result}catch(error){failed(error);throw error}});const settled=Promise.allSettled(results);try{for await(const chunk of source){
if(first!==void 0)break;await Promise.all(branches.map(branch=>branch.push(chunk)))}if(first===void 0)for(const branch of branches)branch.end()}catch(error){failed(
error)}const outcomes=await settled;if(first!==void 0)throw first.error;return outcomes.map(outcome=>outcome.status==="fulfilled"?outcome.value:void 0)}class Branch{ended=false;#chunk;#failure;#last=false;#wakeReader=()=>{};#wakeWriter=()=>{};async push(chunk){
this.#chunk=chunk;this.#wakeReader();await new Promise(resolve=>{this.#wakeWriter=resolve;if(this.#failure!==void 0||this.#chunk===void 0)resolve()})}end(){this.#last=
true;this.#wakeReader()}fail(error){this.#failure??={error};this.#wakeReader();this.#wakeWriter()}async*[Symbol.asyncIterator](){for(;;){if(this.#failure!==void 0)
throw this.#failure.error;if(this.#chunk!==void 0){const chunk=this.#chunk;this.#chunk=void 0;this.#wakeWriter();yield chunk}else if(this.#last){this.ended=true;
return}else{await new Promise(resolve=>{this.#wakeReader=resolve;if(this.#failure!==void 0||this.#chunk!==void 0||this.#last)resolve()})}}}}}),22803:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>sealFile,z:()=>verified});var _meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _seal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57891);function sealFile(source,sealing,signal){const plain=new _meter_js__WEBPACK_IMPORTED_MODULE_0__.kI;const sealed=new _meter_js__WEBPACK_IMPORTED_MODULE_0__.
kI;const opened=plain.through(source);const bytes=sealing.recipients.length===0?opened:(0,_seal_js__WEBPACK_IMPORTED_MODULE_1__.od)(opened,sealing.recipients,sealing.
tool,signal);return{bytes:sealed.through(bytes),plain,sealed}}async function*verified(source,expected,mismatch){const meter=new _meter_js__WEBPACK_IMPORTED_MODULE_0__.
kI;yield*meter.through(source);const found=meter.measured;if(found.bytes!==expected.bytes||found.sha256!==expected.sha256)throw mismatch(found)}}),33801:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fo:()=>collect,Oo:()=>once,br:()=>digest,kI:()=>Meter});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);class Meter{#bytes=0;#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");#measured;async*through(source){for await(const chunk of source){
this.#bytes+=chunk.length;this.#hash.update(chunk);yield chunk}this.#measured={bytes:this.#bytes,sha256:`sha256:${this.#hash.digest("hex")}`}}get bytes(){return this.#bytes}get measured(){
if(this.#measured===void 0)throw new Error("the stream has not ended");return this.#measured}}function digest(bytes){return`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(bytes).digest("hex")}`}async function*once(bytes){yield bytes}async function collect(source,limitBytes){const chunks=[];let size=0;
for await(const chunk of source){size+=chunk.length;if(size>limitBytes)throw new Error(`more than ${limitBytes} bytes`);chunks.push(chunk)}return Buffer.concat(
chunks)}}),57891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{dd:()=>findAgeTool,
ho:()=>open,od:()=>seal});var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _through_program_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76868);async function findAgeTool(){try{await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.
eF)({program:"age",args:["--version"]},{timeoutMs:1e4});await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.eF)({program:"bash",args:["--version"]},{timeoutMs:1e4});
return"program"}catch{return"library"}}async function*seal(source,recipients,tool,signal){if(recipients.length===0)throw new Error("no recipient");if(tool==="pr\
ogram"){const args=recipients.flatMap(recipient=>["-r",recipient]);yield*(0,_through_program_js__WEBPACK_IMPORTED_MODULE_2__.g)(source,{program:"age",args},"age",
signal);return}const{Encrypter}=await __webpack_require__.e(539).then(__webpack_require__.bind(__webpack_require__,3920));const encrypter=new Encrypter;for(const recipient of recipients)
encrypter.addRecipient(recipient);yield*fromWeb(await encrypter.encrypt(ReadableStream.from(source)))}async function*open(source,identity,tool,signal){try{if(tool===
"program"){const command={program:"bash",args:["-c","exec age -d -i <(cat <&3)"],secretInput:identity.secret};yield*(0,_through_program_js__WEBPACK_IMPORTED_MODULE_2__.
g)(source,command,"age -d",signal);return}const{Decrypter}=await __webpack_require__.e(539).then(__webpack_require__.bind(__webpack_require__,3920));const decrypter=new Decrypter;
for(const line of identity.secret.reveal().split("\n"))decrypter.addIdentity(line);yield*fromWeb(await decrypter.decrypt(ReadableStream.from(source)))}catch(error){
throw openFailure(error)}}async function*fromWeb(stream){for await(const chunk of stream)yield Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength)}function openFailure(error){
if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR&&error.code!=="program-failed")return error;const text=(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error);if(/no identity matched|no recipient|incorrect (?:passphrase|identity)/i.test(text)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("w\
rong-key",{what:"The file was not encrypted for the given encryption-identity.",means:"Nothing was changed.",next:"Give the private key that belongs to one of t\
he recipients in the manifest.",cause:error})}return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("damaged",{what:`The file cannot be decrypted: ${text}\
.`,means:"It is damaged or cut: it cannot be restored.",next:"Take another copy of the set, or an older set.",cause:error})}}),76868:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>throughProgram});var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);async function*throughProgram(source,command,name,signal){
const running=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.ni)(command,signal);let sourceError;const feeding=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.
hm)(running,source).catch(error=>{sourceError=error;running.kill()});try{yield*(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.CG)(running,name)}catch(error){await feeding;
throw sourceError??error}await feeding;if(sourceError!==void 0)throw sourceError}}),54421:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>runAt,Dt:()=>hasProgram,H1:()=>chooseRunnerPlace,qX:()=>runnerPlace,tf:()=>clientMajor});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _system_child_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1145);function runnerPlace(folder){const path=folder===void 0?{}:{PATH:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}${process.env["PATH"]??""}`};
return{description:"on the runner",start:(command,signal)=>{const own=folder!==void 0&&/^(pg_|psql)/.test(command.program);const program=own?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,command.program):command.program;return(0,_system_child_js__WEBPACK_IMPORTED_MODULE_2__.ni)({...command,program,env:{...path,...command.env}},signal)}}}
async function clientMajor(place,program="pg_dump"){const running=place.start({program,args:["--version"]});running.stdin.end();let text="";for await(const chunk of(0,
_system_child_js__WEBPACK_IMPORTED_MODULE_2__.CG)(running,program))text+=chunk.toString();const major=/\(PostgreSQL\) (\d+)/.exec(text)?.[1];if(major===void 0){
throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("client-version",{what:`${program} ${place.description} does not say its version: ${text.trim().slice(
0,100)}`})}return Number(major)}async function chooseRunnerPlace(serverMajor,folder){const asked=(folder===void 0?await clientFolders():[folder]).map(async candidate=>{
const major=await clientMajor(runnerPlace(candidate)).catch(()=>void 0);return major===void 0?[]:[{major,folder:candidate}]});const found=(await Promise.all(asked)).
flat();const fitting=found.filter(client=>client.major>=serverMajor).sort((a,b)=>a.major-b.major||(a.folder===void 0?1:-1))[0];if(fitting!==void 0)return runnerPlace(
fitting.folder);const list=found.map(client=>`${client.major} (${client.folder??"PATH"})`).join(", ");throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.
HR("client-too-old",{what:`The server is Postgres ${serverMajor}; pg_dump on the runner: ${list||"none"}.`,means:"A client older than its server cannot dump or \
restore it.",next:`Install postgresql-client-${serverMajor} or newer on the runner, or name its folder in postgres-client-path.`})}async function clientFolders(){
const root="/usr/lib/postgresql";const majors=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root).catch(()=>[]);return[void 0,...majors.map(major=>(0,
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,major,"bin"))]}async function hasProgram(place,program){const running=place.start({program,args:["--version"]});
running.stdin.end();running.stdout.resume();return(await running.exit).code===0}async function runAt(place,command,signal){const running=place.start(command,signal);
running.stdin.end();let text="";for await(const chunk of(0,_system_child_js__WEBPACK_IMPORTED_MODULE_2__.CG)(running,command.program))text+=chunk.toString();return text}}),
20313:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N1:()=>otherClients,k_:()=>waitUntilUnused,
vG:()=>endSessions});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _system_wait_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
25598);var _session_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38933);var _sql_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(38621);const sessionsIn=database=>(0,
_sql_js__WEBPACK_IMPORTED_MODULE_3__.ll)`FROM pg_stat_activity WHERE datname = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.Uq)(database)} AND pid <> pg_backend_pid()
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
42941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>withoutRows,l:()=>withoutValues});
const withheld=/^\s*(DETAIL|CONTEXT|HINT|STATEMENT|QUERY|LINE \d+|Command was)\s*:/;const begins=/^(psql|pg_dump|pg_dumpall|pg_restore)(:| \(|\.\S+:)|^(ERROR|FATAL|PANIC|WARNING|NOTICE):/;
function withoutRows(exit){let taken=true;const lines=[];for(const line of exit.stderr.split("\n")){if(withheld.test(line))taken=false;else if(begins.test(line))
taken=true;if(taken)lines.push(withoutValues(line))}return{...exit,stderr:lines.join("\n")}}function withoutValues(message){return message.replace(/(invalid input (?:syntax|value) for [^:]{1,100}: ).*$/s,
"$1(a value)").replace(/((?:value|date\/time field value|time zone displacement)(?: out of range)?: )".*"/s,"$1(a value)").replace(/(?<=\bvalue )"[^"]*"(?= is out of range)/s,
"(a value)").replace(/(invalid byte sequence for encoding "[^"]{1,60}": ).*$/s,"$1(bytes)").replace(/((?:malformed|invalid) [\w ]{1,40}literal: ).*$/s,"$1(a val\
ue)")}}),17672:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Pf:()=>listDatabases,
zw:()=>readInventory,TX:()=>readServerFacts,jk:()=>serverMajor});var sql=__webpack_require__(38621);var failure=__webpack_require__(1145);var printable=__webpack_require__(
4172);var object_key=__webpack_require__(38836);var own_objects=__webpack_require__(92132);;const countedPages=4096;const countedAtOnce=200;const ofCounts=(0,sql.
ll)`
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
  AND c.relname = s.sequencename WHERE ${own_objects.LX} ORDER BY 1, 2`;async function readInventory(query,counted,form=2){const[counts]=await query.rows(form===
1?ofCountsInFirstForm:ofCounts);if(counts===void 0)throw new Error("a query of counts has a row");const keyOf=(schema,name)=>form===1?`${schema}.${name}`:(0,object_key.
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
     FROM pg_database WHERE NOT datistemplate AND datallowconn ORDER BY datname`)}}),38933:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bh:()=>databaseArgument,M_:()=>connectionEnvironment,Nn:()=>Session,SX:()=>applicationName,fQ:()=>withSession,jG:()=>inDatabase});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46193);var _system_child_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1145);var _system_printable_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4172);
var _program_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(42941);var _sql_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38621);var __knownSymbol=(name,symbol)=>(symbol=
Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!==
"object"&&typeof value!=="function")__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){
dispose=value[__knownSymbol("dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{
inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{
var E=typeof SuppressedError==="function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=
hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);
if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};const applicationName="splice-v\
alidator-backup";const sessionSettings={search_path:"",standard_conforming_strings:"on",row_security:"off",statement_timeout:"0",role:"none",idle_in_transaction_session_timeout:"\
0",DateStyle:"ISO",TimeZone:"UTC",bytea_output:"hex",client_min_messages:"warning"};function connectionEnvironment(access,options={}){const{database}=access;const pgOptions=Object.
entries(options).map(([name,value])=>`-c ${name}=${value.replaceAll(/[\\\s]/g,"\\$&")}`);return{PGDATABASE:database.name,PGAPPNAME:applicationName,PGCONNECT_TIMEOUT:"\
15",PGCLIENTENCODING:"UTF8",...database.host!==void 0&&{PGHOST:database.host},...database.port!==void 0&&{PGPORT:String(database.port)},...database.user!==void 0&&
{PGUSER:database.user},...database.password!==void 0&&{PGPASSWORD:database.password},...pgOptions.length>0&&{PGOPTIONS:pgOptions.join(" ")},...database.settings}}
function databaseArgument(database){return`dbname='${database.replaceAll(/[\\']/g,"\\$&")}'`}class Session{#running;#access;#signal;#key=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(16).toString("hex");#restricts=false;#expected=new Set;#lines=[];#waiting;#queue=Promise.resolve();constructor(access,signal){this.#access=access;this.#signal=
signal;const variables=["ON_ERROR_STOP=1","VERBOSITY=terse","SHOW_CONTEXT=never"];this.#running=access.place.start({program:"psql",args:["-X","-q","-A","-t","-w",
...variables.flatMap(variable=>["-v",variable])],env:connectionEnvironment(access,sessionSettings)},signal);this.#read()}static async open(access,signal){const session=new Session(
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
database server itself.",cause})}function databaseFailure(failure,code,where){if(failure.code==="program-missing"||failure.code==="stream-cut")return failure;const reason=failure.
what.replace(/^psql failed: /,"");const connecting=code===2;if(connecting&&poolers.test(reason)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("\
database-pooler",{what:`Cannot connect to ${where}: ${reason}`,means:"A connection pooler such as PgBouncer answers there. It takes no settings of a session, no\
r a dump.",next:"Give host and port of the database server itself.",cause:failure.cause})}const missing=/database "[^"]*" does not exist/.test(reason);return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.
HR(connecting?"database-connect":"database-query",{what:`${connecting?"Cannot connect to":"A query failed in"} ${where}: ${reason}`,...connecting&&{next:missing?
"Check the database name: it is read from the deployment or from the URL, and is case-sensitive.":"Check host, port, user, password and the network between the \
client and the server."},cause:failure.cause})}}),38621:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{UU:()=>name,Uq:()=>value,dh:()=>Sql,ll:()=>sql,p_:()=>list});class Sql{#text;constructor(text){this.#text=text}get text(){return this.#text}static#of(text){return new Sql(
text)}static fromTemplate(strings,holes){if(!Array.isArray(strings.raw))throw new TypeError("sql is a tag of template literals");const parts=strings.map((string,index)=>{
const hole=holes[index];if(index===strings.length-1)return string;if(!(hole instanceof Sql))throw new TypeError("only names, values and SQL go into SQL");return string+
hole.#text});return Sql.#of(parts.join(""))}static fromName(parts){if(parts.length===0)throw new TypeError("a name has at least one part");return Sql.#of(parts.
map(quotedName).join("."))}static fromValue(literal){if(literal===null)return Sql.#of("NULL");if(typeof literal==="boolean")return Sql.#of(literal?"TRUE":"FALSE");
if(typeof literal==="string")return Sql.#of(quoted(literal,"'"));if(typeof literal==="number"&&!Number.isFinite(literal))throw new TypeError("not a number");return Sql.#of(
literal<0?`(${literal})`:String(literal))}static fromList(items,separator){if(!separators.includes(separator))throw new TypeError("not a separator of SQL");return Sql.#of(
items.map(item=>item.#text).join(separator))}}const separators=[", "," AND "," OR "," UNION ALL ","; ","\n"];function sql(strings,...holes){return Sql.fromTemplate(
strings,holes)}function name(...parts){return Sql.fromName(parts)}function value(literal){return Sql.fromValue(literal)}function list(items,separator=", "){return Sql.
fromList(items,separator)}const longestName=63;function quotedName(text){if(text===""||Buffer.byteLength(text)>longestName)throw new RangeError(`not the name of\
 an object: ${JSON.stringify(text.slice(0,100))}`);return quoted(text,'"')}const meaningful=/[^A-Za-z0-9_., \u00a0-\u2027\u202a-\u{10ffff}-]/gu;function quoted(text,quote){
if(text.includes("\0")||!text.isWellFormed())throw new RangeError("a text with a NUL or half a character cannot be in a database");const escaped=text.replaceAll(
meaningful,character=>{const code=character.codePointAt(0)??0;return`\\${code.toString(16).padStart(4,"0")}`});return escaped===text?`${quote}${text}${quote}`:`\
U&${quote}${escaped}${quote}`}}),15266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
`)}function parseDrManifest(bytes,where){return{manifest:(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Mp)(drManifestSchema,bytes,where,drManifestVersion),sha256:(0,
_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.br)(bytes)}}}),98153:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{W:()=>parseIdentityAddress,i:()=>formatIdentityAddress});var _storage_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1476);const shapes={
"aws-secretsmanager":{shape:/^(?<first>[a-z]{2}(?:-[a-z]+)+-\d)\/(?<second>[A-Za-z0-9_+=.@-]+(?:\/[A-Za-z0-9_+=.@-]+)*)$/,longest:300,says:"aws-secretsmanager:/\
/region/secret-name, such as aws-secretsmanager://eu-central-1/splice/identities"},"gcp-secretmanager":{shape:/^(?<first>[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{6,20})\/(?<second>[A-Za-z0-9_-]{1,255})$/,
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
_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}}}),31137:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Mp:()=>acceptManifest,U9:()=>count,Mz:()=>fileSchema,R8:()=>filesOf,L_:()=>formatManifest,vS:()=>manifestName,cX:()=>manifestVersion,jh:()=>measured,
Ng:()=>parseManifest,A_:()=>proofSchema,sc:()=>sha256,kB:()=>time});var schemas=__webpack_require__(27597);var iso=__webpack_require__(64377);var errors=__webpack_require__(
37428);var meter=__webpack_require__(33801);var failure=__webpack_require__(1145);;const texts=schemas.YOg(schemas.YjP());const catalogSchema=schemas.rej({locale:schemas.
rej({encoding:schemas.YjP(),provider:schemas.k5n(["libc","icu","builtin"]),collate:schemas.YjP(),ctype:schemas.YjP(),locale:schemas.YjP().exactOptional().describe(
"Of `icu` and `builtin`"),icuRules:schemas.YjP().exactOptional(),collationVersion:schemas.YjP().exactOptional().describe("Of the library that sorts, as the data\
base recorded it")}),connectionLimit:schemas.Whr().describe("-1: none"),comment:schemas.YjP().exactOptional(),databasePrivileges:texts.exactOptional().describe(
"Absent: the default ones"),roleSettings:schemas.YOg(schemas.rej({role:schemas.YjP(),setting:schemas.YjP()})),owners:schemas.g1P(schemas.YjP(),schemas.YjP()).describe(
"Of objects that are not the database owner’s"),privileges:schemas.g1P(schemas.YjP(),texts).describe("Of objects whose privileges are not the default ones"),extensions:schemas.
YOg(schemas.rej({name:schemas.YjP(),version:schemas.YjP(),schema:schemas.YjP(),trusted:schemas.zMY().describe("Whether somebody who is no superuser may create i\
t")})),roles:texts.describe("That owners, privileges, policies and settings name"),superuserObjects:texts.describe("That only a superuser may create"),subscriptions:texts,
publications:texts,tablespaces:texts.describe("Besides the default one"),invalidIndexes:texts.describe("Invalid or being built: not in the dump"),unloggedTables:texts,
largeObjects:schemas.Whr().min(0),policyTables:texts.describe("Whose rows a policy may hide"),searchPathObjects:texts.describe("Whose definitions work only with\
 a search_path"),notRead:schemas.g1P(schemas.YjP(),schemas.YjP()).exactOptional().describe("What the server did not show, with the reason")}).describe("What the\
 dump carries only where rights and roles allow it, or not at all");;const identityStoreKinds=["repository","aws-secretsmanager","gcp-secretmanager","vault","ku\
bernetes-secret"];;const manifestVersion=2;const manifestName="manifest.json";const sha256=schemas.YjP().regex(/^sha256:[0-9a-f]{64}$/);const time=iso.w$();const count=schemas.
Whr().min(0);const fileName=schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);const measured=schemas.rej({bytes:count,sha256});const fileSchema=schemas.
rej({name:fileName.describe("Name of the file beside the manifest"),bytes:count.describe("Size as stored"),sha256:sha256.describe("Digest of the bytes as stored"),
plain:measured.describe("What `age -d` gives back (the same as stored when not encrypted)"),encryption:schemas.k5n(["age","none"]),compression:schemas.k5n(["zst\
d","none"]).describe("`none` for archives that pg_dump compressed itself"),open:schemas.YjP().describe("Command line of stock programs that opens the file")}).describe(
"One file of the set");const heldInSchema=schemas.rej({kind:schemas.k5n(identityStoreKinds),place:schemas.YjP().min(1).describe("Address of the place, as `ident\
ities-repository` gives it"),reference:schemas.YjP().min(1).describe("What they are found by in that place")}).describe("Where the file is instead; absent: besi\
de the manifest");const proofSchema=schemas.rej({name:schemas.YjP(),verdict:schemas.k5n(["pass","fail","not-checked"]),detail:schemas.YjP()});const role=schemas.
k5n(["apps","participant"]);const dumpSchema=schemas.rej({method:schemas.euz("dump"),clientMajor:schemas.Whr().describe("Major version of the pg_dump that wrote\
 the archive")}).describe("The database was dumped");const copySchema=schemas.rej({method:schemas.k5n(["volume-snapshot","command"]),roles:schemas.YOg(role).min(
1).max(2).describe("Databases that the copy holds"),reference:schemas.YjP().min(1).describe("What the copy is called where it is kept"),details:schemas.Pq9().optional().
describe("What the method needs to restore it")}).describe("The server of the database was copied in another way");const savedDatabase=schemas.rej({role,name:schemas.
YjP().min(1).max(63),schema:schemas.YjP().exactOptional().describe("The schema that the program keeps its tables in, where its configuration said so"),server:schemas.
rej({version:schemas.YjP(),major:schemas.Whr(),encoding:schemas.YjP(),collate:schemas.YjP(),ctype:schemas.YjP(),owner:schemas.YjP(),settings:schemas.YOg(schemas.
YjP()),dataChecksums:schemas.YjP(),databaseBytes:count.describe("Size of the database on the server when it was dumped")}),startedAt:time,finishedAt:time,inventory:schemas.
rej({tables:count,indexes:count,sequences:count,constraints:count,rows:schemas.g1P(schemas.YjP(),count.nullable()),sequenceValues:schemas.g1P(schemas.YjP(),schemas.
Whr().nullable()),tableBytes:schemas.g1P(schemas.YjP(),count).optional()}),catalog:catalogSchema.exactOptional()});const databaseSchema=schemas.KCZ([savedDatabase.
extend({capture:dumpSchema,files:schemas.YOg(fileSchema).min(1)}),savedDatabase.extend({capture:copySchema,files:schemas.YOg(fileSchema).max(0)})]);const ledgerUserSchema=schemas.
rej({id:schemas.YjP(),primaryParty:schemas.YjP().optional(),deactivated:schemas.zMY().optional(),rights:schemas.YOg(schemas.YjP())});const manifestSchema=schemas.
rej({schemaVersion:schemas.euz([1,manifestVersion]),kind:schemas.euz("backup-set"),id:schemas.YjP().regex(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/),node:schemas.YjP(),startedAt:time,
finishedAt:time,tool:schemas.rej({name:schemas.YjP(),version:schemas.YjP()}),deployment:schemas.rej({kind:schemas.k5n(["external","compose","kubernetes"]),location:schemas.
YjP(),components:schemas.YOg(schemas.rej({name:schemas.YjP(),replicas:count,image:schemas.YjP().optional(),imageDigest:schemas.YjP().optional()})),migrationId:count.
optional(),partyHint:schemas.YjP().optional(),participantIdentifier:schemas.YjP().optional(),record:schemas.Pq9().optional().describe("What the deployment needs\
 to find itself again when nothing runs")}),spliceVersion:schemas.YjP().optional(),participantId:schemas.YjP().optional(),validatorParty:schemas.YjP().optional(),
dsoParty:schemas.YjP().optional(),synchronizerIds:schemas.YOg(schemas.YjP()).optional(),schemaVersions:schemas.rej({apps:schemas.YjP().optional(),participant:schemas.
YjP().optional()}),facts:schemas.rej({appsOffset:count.optional().describe("Last-ingested offset of the validator app; of a copy: no less than what it holds, or\
 with one copy of both databases: no more"),ledgerEnd:count.optional().describe("Ledger end of the participant; a copy holds this or more"),prunedUpTo:count.optional(),
dataTime:time.optional().describe("Time of the newest sequenced event: the age of the data"),custody:schemas.k5n(["plain","wrapped","kms"]).optional(),users:schemas.
YOg(ledgerUserSchema).optional().describe("In sets of version 1 only"),walletUsers:schemas.YOg(schemas.YjP()).optional().describe("In sets of version 1 only"),notRead:schemas.
g1P(schemas.YjP(),schemas.YjP()).describe("Facts that could not be read, with the reason")}),identities:schemas.rej({participantId:schemas.YjP(),custody:schemas.
k5n(["plain","kms"]),keySetDigest:sha256,version:schemas.YjP().optional(),takenAt:time,file:fileSchema.extend({heldIn:heldInSchema.optional()})}).optional(),identitiesNotIncluded:schemas.
YjP().optional().describe("Why there are none"),users:schemas.rej({count,externalParties:count.describe("Parties of users in other namespaces than the participa\
nt’s"),salt:schemas.YjP().regex(/^[A-Za-z0-9_-]{22}$/),digests:schemas.YOg(schemas.YjP().regex(/^[A-Za-z0-9_-]{16}$/)).describe("HMAC-SHA256 of each user’s na\
me by the salt, its first 96 bits in base64url"),file:fileSchema.describe("Who they are, with their parties and rights")}).optional().describe("Users of the par\
ticipant and of the validator app; absent: not known"),databases:schemas.PVZ([databaseSchema,databaseSchema]).describe("Apps first, then participant"),roles:schemas.
YOg(fileSchema).describe("Roles of each database server as SQL, without passwords"),otherDatabases:schemas.YOg(schemas.rej({name:schemas.YjP(),attribution:schemas.
YjP()})),encryptionRecipients:schemas.YOg(schemas.YjP()),proofs:schemas.YOg(proofSchema)}).describe("Manifest of a backup set of a Splice validator node");function formatManifest(manifest){
return Buffer.from(`${JSON.stringify(manifestSchema.parse(manifest),null,2)}
`)}function parseManifest(bytes,where){const manifest=acceptManifest(manifestSchema,bytes,where,manifestVersion);const names=filesOf(manifest).map(file=>file.name.
toLowerCase());const[apps,participant]=manifest.databases;if(new Set(names).size!==names.length)throw invalid(where,"two entries name the same file");if(names.includes(
manifestName))throw invalid(where,`it names ${manifestName} as a file of the set`);if(apps.role!=="apps"||participant.role!=="participant"){throw invalid(where,
"its databases are not apps and participant, in this order")}const copied=manifest.databases.find(one=>one.capture.method!=="dump"&&!one.capture.roles.includes(
one.role));if(copied!==void 0)throw invalid(where,`the copy of the ${copied.role} database does not hold it`);return{manifest,sha256:(0,meter.br)(bytes)}}function acceptManifest(schema,bytes,where,newest){
let json;try{json=JSON.parse(bytes.toString("utf8"))}catch(error){throw invalid(where,"it is not JSON",error)}const version=json?.schemaVersion;if(typeof version===
"number"&&version>newest){throw new failure.HR("manifest-newer",{what:`The manifest of ${where} has version ${version}; this release reads up to ${newest}.`,means:"\
A newer release of this action wrote the set.",next:"Use that release or a newer one to restore it."})}const parsed=schema.safeParse(json);if(!parsed.success)throw invalid(
where,errors.S1(parsed.error).replaceAll(/\s+/g," "));return parsed.data}function filesOf(manifest){const identities=manifest.identities?.file;return[...identities!==
void 0&&identities.heldIn===void 0?[identities]:[],...manifest.users?[manifest.users.file]:[],...manifest.databases.flatMap(database=>database.files),...manifest.
roles]}function invalid(where,why,cause){return new failure.HR("manifest-invalid",{what:`The manifest of ${where} cannot be used: ${why}.`,means:"The set is dam\
aged or was altered: it is not restored.",next:"Take another copy of the set, or an older set.",cause})}}),28502:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qo:()=>newSetId,ib:()=>setTime,o6:()=>isSetId});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);
const alphabet="abcdefghjkmnpqrstuvwxyz23456789";const shape=/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-[a-z2-9]{6}$/;function newSetId(now=new Date){
const time=now.toISOString().replaceAll(/[-:.]/g,"");const random=Array.from({length:6},()=>alphabet[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.
length)]).join("");return`${time}-${random}`}function isSetId(text){return timeIn(text)!==void 0}function setTime(id2){const time=timeIn(id2);if(time===void 0)throw new Error(
`not a set id: ${id2}`);return time}function timeIn(text){const parts=shape.exec(text);if(parts===null)return void 0;const[,year,month,day,hour,minute,second,ms]=parts;
const time=new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);return Number.isNaN(time.getTime())?void 0:time}}),61557:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kl:()=>BackupSets,Ov:()=>warnOfOrphan,qR:()=>DrSets});var _pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22803);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);
var _system_log_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(60297);var _dr_manifest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(15266);var _identities_held_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7806);var _manifest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(31137);var _set_id_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(28502);const manifestLimit=16*
1024*1024;const leftoverMs=36e5;function warnOfOrphan({name,bytes,kept},log){const what=`what a dead run left: ${name} (${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_7__.
z)(bytes)})`;log.warning(kept===void 0?`Removed ${what}.`:`Not removed, ${what}: ${kept}`)}class Sets{storage;node;#kind;constructor(storage,node,kind){this.storage=
storage;this.node=node;this.#kind=kind}get prefix(){return`${this.node}/${this.#kind.folder}/`}async list(){return await this.newest(Number.POSITIVE_INFINITY)}async newest(count){
const{complete}=idsIn(await this.storage.list(this.prefix),this.prefix);return await Promise.all(complete.slice(0,count).map(id2=>this.#listed(id2)))}async survey(){
const objects=await this.storage.list(this.prefix);const bySet=Map.groupBy(objects,({name})=>name.slice(this.prefix.length).split("/")[0]);return await Promise.
all(idsIn(objects,this.prefix).complete.map(async id2=>{const stored=bySet.get(id2)??[];const listed=await this.#listed(id2);return{...listed,bytes:stored.reduce(
(sum,object)=>sum+object.bytes,0),problems:listed.read===void 0?[]:this.#problemsIn(listed.read.manifest,stored)}}))}async has(id2){const path=this.manifestPath(
id2);return(await this.storage.list(path)).some(({name})=>name===path)}async#listed(id2){try{return{id:id2,read:await this.read(id2)}}catch(error){return{id:id2,
problem:(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}}}async read(id2){for(;;){try{return await this.#readOnce(id2)}catch(error){const invalid=error instanceof
_system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR&&error.code==="manifest-invalid";if(!invalid||!this.storage.elsewhere?.(this.manifestPath(id2)))throw error}}}async#readOnce(id2){
let bytes;try{bytes=await(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_1__.Fo)(this.storage.read(`${this.prefix}${id2}/${_manifest_js__WEBPACK_IMPORTED_MODULE_5__.
vS}`),manifestLimit)}catch(error){if(!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR)||error.code!=="missing")throw error;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR("set-missing",{what:`There is no complete set ${id2} of node ${this.node} in ${this.storage.description}.`,next:"Take an id from the list that a dry run prin\
ts, or `latest`."})}const read=this.#kind.parse(bytes,`set ${id2}`);if(read.manifest.id!==id2||read.manifest.node!==this.node){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR("manifest-invalid",{what:`The manifest of set ${id2} is that of set ${read.manifest.id} of node ${read.manifest.node}.`,means:"A manifest was copied to anoth\
er place: what it says is not about these files.",next:"Restore the original layout of the repository, or take another set."})}return read}manifestPath(id2){return`${this.
prefix}${id2}/${_manifest_js__WEBPACK_IMPORTED_MODULE_5__.vS}`}async*readFile(id2,file){yield*(0,_pipeline_files_js__WEBPACK_IMPORTED_MODULE_0__.z)(this.storage.
read(`${this.prefix}${id2}/${file.name}`),file,found=>{const differs=found.bytes===file.bytes?`its digest is ${found.sha256}`:`it has ${found.bytes} of ${file.bytes}\
 bytes`;return new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR("damaged",{what:`File ${file.name} of set ${id2} is not what was stored: ${differs}.`,means:"\
The file was cut, altered or exchanged: the set cannot be restored.",next:"Take another copy of the set, or an older set."})})}async checkFile(id2,file,signal){
for(;;){try{let bytes=0;for await(const chunk of this.readFile(id2,file)){bytes+=chunk.length;signal.throwIfAborted()}return bytes}catch(error){if(signal.aborted||
!this.storage.elsewhere?.(`${this.prefix}${id2}/${file.name}`))throw error}}}async problems(manifest){return this.#problemsIn(manifest,await this.storage.list(`${this.
prefix}${manifest.id}/`))}#problemsIn(manifest,objects){const stored=new Map(objects.map(object=>[object.name,object.bytes]));return this.#kind.filesOf(manifest).
flatMap(file=>{const bytes=stored.get(`${this.prefix}${manifest.id}/${file.name}`);if(bytes===void 0)return[`${file.name} is missing`];return bytes===file.bytes?
[]:[`${file.name} has ${bytes} of ${file.bytes} bytes`]})}async writeFile(id2,name,file){await this.storage.write(`${this.prefix}${id2}/${name}`,file.bytes,{exclusive:true})}async publish(manifest){
const bytes=this.#kind.format(manifest);const{sha256}=this.#kind.parse(bytes,`set ${manifest.id}`);const missing=await this.problems(manifest);if(missing.length>
0){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR("set-incomplete",{what:`The storage does not hold what was written: ${missing.join("; ")}.`,means:"\
The set was not published.",next:"Check the storage and run the backup again."})}await this.storage.write(this.manifestPath(manifest.id),(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_1__.
Oo)(bytes),{exclusive:true});return sha256}async lockedUntil(id2){const{storage}=this;if(storage.lockedUntil===void 0)return void 0;let latest;for(const{name}of await storage.
list(`${this.prefix}${id2}/`)){const until=await storage.lockedUntil(name);if(until!==void 0&&until.valueOf()>(latest?.valueOf()??Date.now()))latest=until}return latest}async remove(id2,between=async()=>{}){
await this.storage.remove(this.manifestPath(id2));await between();await this.discard(id2)}async discard(id2){for(const object of await this.storage.list(`${this.
prefix}${id2}/`))await this.storage.remove(object.name);await this.storage.sweep(`${this.prefix}${id2}/`)}async removeOrphans(before){const orphans=[];for(const id2 of idsIn(
await this.storage.list(this.prefix),this.prefix).incomplete){const objects=await this.storage.list(`${this.prefix}${id2}/`);const orphan={name:id2,bytes:objects.
reduce((sum,object)=>sum+object.bytes,0)};await before?.(id2);try{await this.discard(id2);orphans.push(orphan)}catch(error){if(!(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR)||error.code!=="object-locked")throw error;orphans.push({...orphan,kept:error.what})}}for(const name of await this.storage.sweep(this.prefix))orphans.push({name,
bytes:0});await this.storage.sweep(`${this.node}/`,leftoverMs);return orphans}}function idsIn(objects,prefix){const complete=new Set;const seen=new Set;for(const object of objects){
const[id2,file]=object.name.slice(prefix.length).split("/");if(id2===void 0||!(0,_set_id_js__WEBPACK_IMPORTED_MODULE_6__.o6)(id2))continue;seen.add(id2);if(file===
_manifest_js__WEBPACK_IMPORTED_MODULE_5__.vS)complete.add(id2)}return{complete:[...complete].sort().reverse(),incomplete:[...seen].filter(id2=>!complete.has(id2))}}
const backupSets={folder:"sets",parse:_manifest_js__WEBPACK_IMPORTED_MODULE_5__.Ng,format:_manifest_js__WEBPACK_IMPORTED_MODULE_5__.L_,filesOf:_manifest_js__WEBPACK_IMPORTED_MODULE_5__.
R8};class BackupSets extends Sets{identityStore;constructor(storage,node,identityStore){super(storage,node,backupSets);this.identityStore=identityStore}async*readFile(id2,file){
const{heldIn}=file;if(heldIn===void 0)yield*super.readFile(id2,file);else yield await(0,_identities_held_js__WEBPACK_IMPORTED_MODULE_4__.iJ)(this.identityStore,
{...file,heldIn},id2)}async identitiesProblem(manifest){const file=manifest.identities?.file;if(file===void 0)return manifest.identitiesNotIncluded??"it has no \
identities";const{heldIn}=file;if(heldIn!==void 0)return await(0,_identities_held_js__WEBPACK_IMPORTED_MODULE_4__.Eo)(this.identityStore,{...file,heldIn},manifest.
id);return(await this.problems(manifest)).find(text=>text.startsWith(`${file.name} `))}}const drSets={folder:"dr-sets",parse:_dr_manifest_js__WEBPACK_IMPORTED_MODULE_3__.
XU,format:_dr_manifest_js__WEBPACK_IMPORTED_MODULE_3__.vF,filesOf:({snapshot})=>[snapshot.file]};class DrSets extends Sets{constructor(storage,node){super(storage,
node,drSets)}}}),1476:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M0:()=>formatAddress,
cG:()=>isWrong,or:()=>parseAddress});const forms="an absolute path, file:///path, s3://bucket/prefix, gs://bucket/prefix, azblob://account/container/prefix or a\
rtifact:";function parseAddress(text){if(text.startsWith("/"))return directory(text);if(text==="artifact:"||text==="artifact")return{kind:"artifact"};const[,scheme,
rest]=/^([a-z][a-z0-9+.-]*):\/\/(.*)$/is.exec(text)??[];if(scheme===void 0||rest===void 0)return wrong(`must be ${forms}.`);switch(scheme.toLowerCase()){case"fi\
le":return file(rest);case"s3":return bucketAddress("s3",rest);case"gs":return bucketAddress("gcs",rest);case"azblob":return azure(rest);case"artifact":return wrong(
"takes nothing after artifact: (artifacts belong to the repository of the workflow).");default:return wrong(`begins with ${JSON.stringify(scheme.slice(0,20))}, \
but must be ${forms}.`)}}function formatAddress(address){const tail=prefix=>prefix===""?"":`/${prefix}`;switch(address.kind){case"directory":return address.path;case"\
s3":return`s3://${address.bucket}${tail(address.prefix)}`;case"gcs":return`gs://${address.bucket}${tail(address.prefix)}`;case"azure":return`azblob://${address.
account}/${address.container}${tail(address.prefix)}`;case"artifact":return"artifact:"}}function isWrong(read){return"problem"in read}function wrong(problem){return{
problem}}function directory(path){return path.includes("\0")?wrong("must not contain a NUL character."):{kind:"directory",path}}function file(rest){const path=rest.
replace(/^localhost(?=\/)/i,"");if(!path.startsWith("/"))return wrong("names a host after file://; a folder of this machine is file:///path with three slashes.");
if(/[?#]/.test(path))return wrong("has a ? or #; percent-encode them in a file:// URL or give a plain path.");try{return directory(decodeURIComponent(path))}catch{
return wrong("has a % that does not begin a percent-encoded character.")}}const bucketNames={s3:{shape:/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,says:"3 to 63 lower-\
case letters, digits, dots and hyphens"},gcs:{shape:/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,says:"3 to 63 lower-case letters, digits, dots, hyphens and underscor\
es (222 with dots)"}};function bucketAddress(kind,rest){const read=parts(rest);if(isText(read))return wrong(read);const[bucket="",...folders]=read;const{shape,says}=bucketNames[kind];
if(!shape.test(bucket))return wrong(`must name a bucket of ${says} after the two slashes.`);return{kind,bucket,prefix:folders.join("/")}}function azure(rest){const read=parts(
rest);if(isText(read))return wrong(read);const[account="",container="",...folders]=read;if(!/^[a-z0-9]{3,24}$/.test(account))return wrong("must name a storage a\
ccount of 3 to 24 lower-case letters and digits after the two slashes.");if(!/^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(container)){return wrong("must name a c\
ontainer after the account: 3 to 63 lower-case letters, digits and single hyphens between them.")}return{kind:"azure",account,container,prefix:folders.join("/")}}
const isText=value=>typeof value==="string";function parts(rest){const path=rest.replace(/\/+$/,"");const[host=""]=path.split("/");if(host.includes("@"))return"\
must not hold credentials (something@); they come from the environment: a role by OIDC, a workload identity, or variables.";if(host.includes(":"))return"must no\
t hold a port; an endpoint of one’s own is an input of its own.";if(/[?#]/.test(path))return"must not have parameters (? or #): signatures and keys do not bel\
ong there, and settings are inputs of their own.";if(/[\u0000-\u0020\u007f\\]/.test(path))return"must not contain spaces, backslashes or control characters.";const found=path.
split("/");if(found.slice(1).some(part=>part===""||part==="."||part===".."))return"has an empty part, . or .. in its prefix.";return found}}),68359:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
join(", ")}get members(){return this.#members.filter(member=>!this.#dropped.has(member))}get#primary(){const[first]=this.#members;if(first===void 0)throw new Error(
"at least one repository is needed");return first.storage}drop(member,error){if(member.required||this.#dropped.has(member))return;this.#dropped.set(member,(0,failure.
bD)(error));this.#log.warning(`${member.storage.description} (optional) takes no more part in this run: ${(0,failure.bD)(error)}`)}standing(manifestPath){const holders=this.#published.
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
test(name)}}),23470:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ql:()=>identitiesChanges,
go:()=>parseIdentities,we:()=>maxIdentitiesBytes,xS:()=>checkIdentities});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_util__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57975);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
60297);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);class IdentitiesFile{#bytes;constructor(bytes){this.#bytes=bytes}get size(){
return this.#bytes.length}reveal(){return this.#bytes}toString(){return"***"}toJSON(){return"***"}[node_util__WEBPACK_IMPORTED_MODULE_1__.inspect.custom](){return"\
***"}}const maxIdentitiesBytes=1024*1024;const participantIdText=/^PAR::[^:]+::1220[0-9a-f]{64}$/;const base64Text=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const purposes=["namespace","signing","encryption"];const base64=zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1,"is empty").regex(base64Text,"is not base64");const plainKey=zod__WEBPACK_IMPORTED_MODULE_4__.
Ikc({keyPair:base64,name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional()});const kmsKey=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["signing","encryption"]),keyId:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1,"is empty"),name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP({error:"is missing: Splic\
e cannot import a KMS key without a name"}).min(1,"is empty")});const dumpSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
keys:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.L5J()).min(1,"is empty"),authorizedStoreSnapshot:base64,version:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP().optional()});function parseIdentities(dump){const bytes=Buffer.isBuffer(dump)?dump:Buffer.from(JSON.stringify(dump)??"");if(bytes.length>=maxIdentitiesBytes){
throw malformed(`it has ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_5__.z)(bytes.length)}, where less than 1 MiB is expected`)}const{id:id2,keys,version}=accept(
dumpSchema,Buffer.isBuffer(dump)?parseJson(bytes):dump,"");if(!participantIdText.test(id2)){const shown=/^[A-Z]{3}::/.test(id2)&&id2.length<200?`“${id2}”`:"\
in another form";throw malformed(`its id is ${shown}, where PAR::<identifier>::1220<64 hex digits> is expected`)}const facts=keys.map((key,index)=>keyFacts(key,
`keys.${index}`));requirePurposes(facts);return{participantId:id2,...version!==void 0&&{version},custody:facts.every(key=>key.kind==="kms")?"kms":"plain",keyNames:facts.
flatMap(key=>key.name===""?[]:[key.name]).sort(),unnamedKeys:facts.filter(key=>key.name==="").length,kmsKeyIds:facts.flatMap(key=>key.kind==="kms"?[key.fingerprint]:
[]).sort(),keySetDigest:digest(JSON.stringify(facts.map(key=>[key.name,key.kind,key.fingerprint]).sort(byText))),raw:new IdentitiesFile(bytes)}}function checkIdentities(identities,expected){
const{participantId,keyNames,unnamedKeys,custody}=identities;const unnamedPurposes=purposes.filter(purpose=>!keyNames.some(name=>serves(name,purpose)));return[{
name:"identities-keys",verdict:unnamedPurposes.length===0?"pass":"not-checked",detail:unnamedPurposes.length===0?`${custody==="kms"?"KMS references":"keys"} for\
 ${purposes.join(", ")} (${keyNames.join(", ")})`:`${unnamedKeys} keys have no name, so which of them serves ${unnamedPurposes.join(", ")} cannot be told; a dum\
p by a newer Splice names them`},expected.participantId===void 0?{name:"identities-participant",verdict:"not-checked",detail:`the dump is of ${participantId}; t\
he id in the participant database could not be read`}:{name:"identities-participant",verdict:expected.participantId===participantId?"pass":"fail",detail:expected.
participantId===participantId?`both are ${participantId}`:`the dump is of ${participantId}, the participant database of ${expected.participantId}`}]}function identitiesChanges(now,before){
if(now.participantId!==before.participantId){return[`The node is now ${now.participantId}; in the previous set it was ${before.participantId}. That is right aft\
er a network reset or a re-onboarding, and otherwise it is another node.`]}if(now.keySetDigest!==before.keySetDigest){return["The keys of the node changed since\
 the previous set. That is right after a key rotation; otherwise find out who changed them."]}return[]}function keyFacts(key,at){if(typeof key==="object"&&key!==
null&&"keyPair"in key){const{keyPair,name:name2}=accept(plainKey,key,at);new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh(keyPair);return{name:name2??"",kind:"\
plain",fingerprint:digest(Buffer.from(keyPair,"base64"))}}const{type,keyId,name}=accept(kmsKey,key,at);return{name,kind:"kms",type,fingerprint:keyId}}function requirePurposes(keys){
const missing=purposes.filter(purpose=>!keys.some(key=>serves(key.name,purpose)));const unnamed=keys.filter(key=>key.name==="").length;if(missing.length>unnamed){
throw malformed(`no key for ${missing.join(", ")}; its keys are ${keys.map(key=>key.name||"(no name)").join(", ")}`)}for(const{name,type}of keys){const wanted=serves(
name,"encryption")?"encryption":purposes.some(p=>serves(name,p))?"signing":type;if(type!==void 0&&type!==wanted){throw malformed(`the KMS key “${name}” is of \
type ${type}, where ${wanted} is expected`)}}}function serves(name,purpose){return name===purpose||name.endsWith(`-${purpose}`)}function parseJson(bytes){try{return JSON.
parse(bytes.toString("utf8"))}catch{throw malformed(`its ${bytes.length} bytes are not complete JSON`)}}function accept(schema,value,at){const result=schema.safeParse(
value);if(result.success)return result.data;const[issue]=result.error.issues;const path=[at,...issue?.path??[]].filter(part=>part!=="").join(".");throw malformed(
`${path===""?"the whole":path}: ${issue?.message??"not as expected"}`)}function malformed(why){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR("id\
entities-malformed",{what:`The identities dump is not usable: ${why}.`,means:"A node could not be re-onboarded with it.",next:"Check that validator-url leads to\
 the validator app itself and look into its log; do not rely on earlier copies of this dump."})}function digest(data){return`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(data).digest("hex")}`}function byText(a,b){return JSON.stringify(a)<JSON.stringify(b)?-1:1}}),90812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
. ${retriesOf(error)}`.trim(),means:slow?"The dump takes longer than the app gives itself for a request (request-timeout, 38 s by default).":"The app, its parti\
cipant or a proxy before it cannot answer now.",next:slow?"Raise pekko.http.server.request-timeout of the validator app (ADDITIONAL_CONFIG_…) and of the proxies\
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
next:`Check that validator-url leads to the validator app itself. If it does: ${identitiesInstead}.`})}}function retriesOf(error){return/Tried \d+ times in [^.]*(?:\.\d+ s)?[^.]*\./.
exec(error.what)?.[0]??""}}),91044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>dumpFolder,
q:()=>dumpName});const dumpFolder="/domain-upgrade-dump";const dumpName="domain_migration_dump.json"}),27941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>claimsOf,l:()=>tokenProvider});var jose__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77961);function tokenProvider(get,facts){
return Object.assign(signal=>get(signal),facts)}function claimsOf(token){try{const{aud,sub,iss,exp}=(0,jose__WEBPACK_IMPORTED_MODULE_0__.i)(token.reveal());return{
audiences:aud===void 0?[]:[aud].flat(),...typeof sub==="string"&&{subject:sub},...typeof iss==="string"&&{issuer:iss},...typeof exp==="number"&&{expiresAt:exp*1e3}}}catch{
return void 0}}}),66816:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>ValidatorApi});
var promises_=__webpack_require__(58500);var schemas=__webpack_require__(27597);var http=__webpack_require__(9588);var failure=__webpack_require__(1145);var system_log=__webpack_require__(
60297);var wait=__webpack_require__(25598);var identities=__webpack_require__(23470);var snapshot_failure=__webpack_require__(71291);var token_provider=__webpack_require__(
27941);;function missingFailure(path,error){if(!path.endsWith("/participant/identities")){return new failure.HR("endpoint-missing",{what:`The validator app is r\
eady, and still has nothing at ${path}: ${error.what}`,next:"Check that validator-url leads to the validator app, and not to another app behind the same proxy."})}
return new failure.HR("identities-missing",{what:`The validator app is ready, and still answers 404 for the identities dump: ${error.what}`,means:"This was seen\
 upstream as well (canton-network/splice issue #5777). A backup without identities cannot re-onboard the node; a backup of the participant database still holds \
its keys.",next:"Restart the validator app and look into its log for a failed initialisation. Until it is solved, write the dump with the Canton console script \
manual-identities-dump.sc of the release bundle (examples/recovery), against this participant or a restored copy of its database.",cause:error})}function rejectedFailure(error,provider,token){
const claims=(0,token_provider.d)(token);const audience=claims===void 0?"it is not a JWT, so its audience cannot be seen":`its audience is ${claims.audiences.length>
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
test(x))return-1;if(/^\d+$/.test(y))return 1;return x<y?-1:1}}return 0}}),4172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>printable});function printable(text){return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,character=>`\\u\
{${(character.codePointAt(0)??0).toString(16)}}`)}}),25598:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>waitFor});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);async function waitFor(ask,options){const until=Date.now()+options.timeoutMs;for(;;){if(options.signal?.aborted)throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.
cJ;const answer=await ask();if(answer!==void 0)return answer;if(Date.now()>=until)return void 0;try{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(
Math.min(options.everyMs??1e3,Math.max(1,until-Date.now())),void 0,{signal:options.signal})}catch{throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.cJ}}}})};
