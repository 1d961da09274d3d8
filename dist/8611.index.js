export const id=8611;export const ids=[8611];export const modules={8611:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__);var _src_alert_event_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
46508);var _src_alert_pushgateway_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71130);var _src_alert_textfile_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58999);var _src_alert_webhook_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(20329);var _src_alert_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(96887);
var _src_github_alert_issue_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(45026);var _src_github_issues_api_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
32872);var _src_http_http_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(9588);var _src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
64419);var _src_inputs_read_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(15691);var _src_runner_main_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
21282);var _src_system_deadline_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(60239);await(0,_src_runner_main_js__WEBPACK_IMPORTED_MODULE_10__.i)("alert",
async context=>{const{inputs,log,summary,output,onExit}=context;const given=(0,_src_inputs_read_js__WEBPACK_IMPORTED_MODULE_9__.LF)("alert",inputs);const event=(0,
_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.NR)(given,log);const issue=(0,_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.HT)(inputs,given);
const webhook=(0,_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.XQ)(inputs,"webhook-url",given.webhookUrl);const heartbeat=(0,_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.
XQ)(inputs,"heartbeat-url",given.heartbeatUrl);(0,_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.rC)(inputs,given);const{metricsTextfile:folder,pushgatewayUrl:gateway,
pushgatewayToken:token}=given;const signal=AbortSignal.any([context.signal,(0,_src_system_deadline_js__WEBPACK_IMPORTED_MODULE_11__.n)(given.timeoutMs,"alert")]);
inputs.finish();onExit(_src_http_http_js__WEBPACK_IMPORTED_MODULE_7__.D6);const verdict=(0,_src_alert_event_js__WEBPACK_IMPORTED_MODULE_0__.S)(event);log.info(`${event.
job} of ${event.node}: ${event.status}, which is ${verdict.state}.`);const patience={signal};const report=await(0,_src_alert_js__WEBPACK_IMPORTED_MODULE_4__.x)(
verdict,{incident:issue&&(async()=>{const api=new _src_github_issues_api_js__WEBPACK_IMPORTED_MODULE_6__.F({...issue,signal,onRetry:line=>log.info(line)});const incident=await(0,
_src_github_alert_issue_js__WEBPACK_IMPORTED_MODULE_5__.t)(api,event,verdict,{...issue,onWarning:line=>log.warning(line)});output("issue-number",incident.number??
"");output("issue-url",incident.url??"");return incident}),textfile:folder===void 0?void 0:()=>(0,_src_alert_textfile_js__WEBPACK_IMPORTED_MODULE_2__.X)(folder,
event,verdict),pushgateway:gateway&&(()=>(0,_src_alert_pushgateway_js__WEBPACK_IMPORTED_MODULE_1__.U)(gateway,token,event,verdict,patience)),webhook:webhook&&(incident=>(0,
_src_alert_webhook_js__WEBPACK_IMPORTED_MODULE_3__.WW)(webhook,(0,_src_alert_webhook_js__WEBPACK_IMPORTED_MODULE_3__.Cd)(event,verdict,incident?.url),patience)),
heartbeat:heartbeat&&(()=>(0,_src_alert_webhook_js__WEBPACK_IMPORTED_MODULE_3__.R2)(heartbeat,patience))},log);context.signal.throwIfAborted();output("state",report.
state??"");summary.heading(`Alert: ${event.job} of ${event.node}`).facts([["Status",event.status],["State",report.state??"as before"],["Told",report.delivered.join(
", ")||"nobody"]]);summary.list(verdict.what);(0,_src_alert_js__WEBPACK_IMPORTED_MODULE_4__._)(event,report)});__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}},1)}),96887:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>demandDelivered,
x:()=>alert});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);async function alert(verdict,channels,log){const delivered=[];const undelivered=[];
const tell=async(channel,work)=>{if(work===void 0)return void 0;try{const result=await work();delivered.push(channel);log.info(`${channel}: done`);return result}catch(failure){
undelivered.push({channel,failure});log.info(`${channel}: not told: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(failure)}`);return void 0}};const{webhook}=channels;
const[incident]=await Promise.all([tell("issue",channels.incident).then(async found=>{const heard=verdict.state==="failing"||verdict.state==="ok"&&found?.recovered===
true;if(heard&&webhook!==void 0)await tell("webhook",()=>webhook(found));return found}),tell("metrics textfile",channels.textfile),tell("Pushgateway",channels.pushgateway),
verdict.state==="ok"?tell("heartbeat",channels.heartbeat):void 0]);const own={ok:"ok",failing:"alerting",neutral:void 0};return{state:incident?.state??own[verdict.
state],delivered,undelivered}}function demandDelivered({node,job},report){const{undelivered}=report;if(undelivered.length===0)return;const each=undelivered.map(
({channel,failure})=>`- ${channel}: ${(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(failure)}`);throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("alert-undelivered",{what:`Of the ${job} of ${node} these were not told:
${each.join("\n")}`,means:`Told were: ${report.delivered.length===0?"none":report.delivered.join(", ")}.`,next:"Set right what each line says: until then nobody\
 hears of a failure that way."})}}),6505:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K1:()=>addressForms,cK:()=>deliver,rk:()=>secretAddress});var _http_http_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9588);var _http_http_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5923);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);
function secretAddress(url){for(const form of addressForms(url))new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh(form);return{url:new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.
zh(url.href),host:url.host}}function addressForms(url){const parts=[...url.pathname.split("/"),...url.searchParams.values(),url.username,url.password];const forms=[
url.href,`${url.origin}${url.pathname}`,`${url.pathname}${url.search}`];return[...forms.filter(form=>form!=="/"&&form!==`${url.origin}/`),...parts.filter(part=>part.
length>8)]}async function deliver(address,what,patience={}){const request={service:{name:what.name,input:what.input},url:new URL(address.url.reveal()),method:what.
method,redirects:"refuse",timeoutMs:patience.timeoutMs??15e3,maxBytes:1024*1024,headers:{accept:"*/*",...what.contentType&&{"content-type":what.contentType}},...what.
body!==void 0&&{body:what.body},...what.token!==void 0&&{token:what.token}};try{await(0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__.R6)(async signal=>{const{status,
headers}=await(0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__.cv)(request,signal);if(status>=200&&status<300)return;const wait=(0,_http_http_failure_js__WEBPACK_IMPORTED_MODULE_1__.
mu)(headers["retry-after"]);throw new _http_http_js__WEBPACK_IMPORTED_MODULE_0__.HR("http-status",{what:`${what.name} answered ${status}.`},{status,retryable:status>=
500||status===429,retryAfterMs:wait})},{retries:3,deadlineMs:patience.deadlineMs??6e4,...patience.signal&&{signal:patience.signal},...patience.firstDelayMs!==void 0&&
{firstDelayMs:patience.firstDelayMs}})}catch(error){patience.signal?.throwIfAborted();if(!(error instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_0__.HR))throw error;
throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(what.code,{what:`${what.name} at ${address.host} could not be told: ${reason(error)}.`,next:`Check ${what.
input}, and that the runner may connect to that host.`})}}function reason({code,status}){if(code==="http-redirect")return`it answered ${status}, a redirect, whi\
ch is not followed`;if(status!==void 0)return`it answered ${status}`;const reasons={"http-timeout":"it did not answer in time","http-unreachable":"no connection",
"http-tls":"no secure connection; its certificate is not trusted","http-proxy":"the runner's proxy refused","http-too-large":"its answer does not end"};return reasons[code]??
"the request failed"}}),46508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>judge,
h:()=>alertJobs});var _job_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32630);const alertJobs=["backup","restore","dr-snapshot","verify","freshness"];
const badVerdicts=["fail","not-checked","failed","refused","rolled-back"];const planVerdicts=["planned","advised"];function judge({job,status,outputs}){if(status===
"cancelled"||status==="skipped")return{state:"neutral",what:[`The ${job} ${_job_end_js__WEBPACK_IMPORTED_MODULE_0__.V1[status]}.`],cause:""};const verdict=outputs["\
verdict"]??"";const contradicted=badVerdicts.includes(verdict)||job==="backup"&&outputs["order-proof"]==="fail";if(status==="failure"||contradicted)return{state:"\
failing",what:[`The ${job} ${_job_end_js__WEBPACK_IMPORTED_MODULE_0__.V1.failure}.`,...details(outputs)],cause:causeOf(outputs)};if(planVerdicts.includes(verdict)||
onlyPlanned(job,outputs))return{state:"neutral",what:[`The ${job} made a plan only.`],cause:""};return{state:"ok",what:[`The ${job} ${_job_end_js__WEBPACK_IMPORTED_MODULE_0__.
V1.success}.`,...details(outputs)],cause:""}}function onlyPlanned(job,outputs){return job==="dr-snapshot"&&Boolean(outputs["plan-digest"])&&!outputs["set-id"]}const told=[
["verdict","Verdict"],["failed-checks","Failed checks"],["not-checked","Not checked"],["order-proof","Order of the two dumps"],["set-id","Set"],["newest-set","N\
ewest set"],["newest-good-set","Newest set that can be restored"],["data-time","Newest data"],["safety-copy","Safety copy"]];const longestLine=240;function causeOf(outputs){
const named=["verdict","failed-checks","not-checked","order-proof"].map(name=>outputs[name]??"");const checks=(0,_job_end_js__WEBPACK_IMPORTED_MODULE_0__.J)(outputs).
filter(({verdict})=>verdict==="fail");return short([...named,...checks.map(({name})=>name)].filter(one=>one!=="").join(", "))}function details(outputs){const lines=told.
flatMap(([output,words])=>outputs[output]?[`${words}: ${outputs[output]}`]:[]);const checks=(0,_job_end_js__WEBPACK_IMPORTED_MODULE_0__.J)(outputs).filter(({verdict})=>verdict===
"fail").map(({name,detail})=>`Check ${name} failed: ${detail}`);return[...lines,...checks].map(short)}function short(text){const line=text.replaceAll(/\s+/g," ");
return line.length<=longestLine?line:`${line.slice(0,longestLine)}…`}}),88376:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>parseExposition,p:()=>expose});var _metrics_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(82609);async function expose(samples,shared){
const{Gauge,Registry}=await __webpack_require__.e(5222).then(__webpack_require__.t.bind(__webpack_require__,95222,19));const registry=new Registry;const gauges=new Map;
for(const{name,labels,value}of samples){let gauge=gauges.get(name);if(gauge===void 0){const labelNames=[...Object.keys(shared),...Object.keys(labels)];gauge=new Gauge(
{name:(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__.fq)(name),help:_metrics_js__WEBPACK_IMPORTED_MODULE_0__.oU[name],labelNames,registers:[registry]});gauges.set(
name,gauge)}gauge.set({...shared,...labels},value)}return await registry.metrics()}function parseExposition(text,shared){const names=new Map(Object.keys(_metrics_js__WEBPACK_IMPORTED_MODULE_0__.
oU).map(name=>[(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__.fq)(name),name]));return text.split("\n").flatMap(line=>{const[,full="",labelText="",number=""]=/^([a-z_]+)\{(.*)\} (\S+)$/.
exec(line)??[];const name=names.get(full);const value=Number(number);if(name===void 0||number===""||!Number.isFinite(value))return[];const pairs=[...labelText.matchAll(
/([a-z_]+)="([^"\\]*)"/g)].map(([,key="",one=""])=>[key,one]);return[{name,labels:Object.fromEntries(pairs.filter(([key])=>!((key??"")in shared))),value}]})}}),
82609:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fq:()=>fullName,l9:()=>carriedOver,
lc:()=>samplesOf,oU:()=>metricHelp});var _job_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32630);var _repository_set_id_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
28502);const prefix="splice_validator_backup_";const metricHelp={last_run_timestamp_seconds:"When the last run of the task ended.",last_run_success:"1 when the \
last run of the task succeeded, else 0.",last_success_timestamp_seconds:"When the task last succeeded.",duration_seconds:"How long the last successful run took.",
size_bytes:"Size of the newest set or data snapshot.",data_timestamp_seconds:"Time of the newest data that the last successful run found saved: a restore goes b\
ack to it.",newest_set_timestamp_seconds:"When the newest set that can be restored was begun.",apps_offset:"Last ledger offset that the validator app had ingest\
ed, in the newest set.",ledger_end:"Ledger end of the participant, in the newest set.",sets:"How many sets are kept.",restore_duration_seconds:"How long the las\
t drill that passed took to restore both databases.",order_proof:"Verdict of the last run on the order of its two dumps: 1 for the verdict that holds; all 0: no\
t known.",verdict:"Verdict of the last run: 1 for the verdict that holds; all 0: not known.",freshness_check:"Verdict of the last run on each check: 1 for the v\
erdict that holds; all 0: not known."};function fullName(name){return`${prefix}${name}`}const verdicts=["pass","fail","not-checked"];const aboutLastRun=["last_r\
un_timestamp_seconds","last_run_success","order_proof","verdict","freshness_check"];function samplesOf(event,{state},checkNames=[]){if(state==="neutral")return[];
const{job,outputs}=event;const at=event.at.getTime()/1e3;const samples=[one("last_run_timestamp_seconds",at),one("last_run_success",state==="ok"?1:0)];if(job===
"backup")samples.push(...stateSet("order_proof",outputs["order-proof"]));if(job==="verify"||job==="freshness")samples.push(...stateSet("verdict",outputs["verdic\
t"]));if(job==="freshness"){const checks=new Map((0,_job_end_js__WEBPACK_IMPORTED_MODULE_0__.J)(outputs).map(({name,verdict})=>[name,verdict]));for(const check of new Set(
[...checkNames,...checks.keys()]))samples.push(...stateSet("freshness_check",checks.get(check),{check}))}if(state==="ok")samples.push(...ofSuccess(event,at));return samples}
function ofSuccess({outputs},at){const age=number(outputs["data-age-seconds"]);const dataTime=Date.parse(outputs["data-time"]??"");const newest=outputs["newest-\
good-set"]??"";const values=[["last_success_timestamp_seconds",at],["duration_seconds",number(outputs["duration-seconds"])],["size_bytes",number(outputs["bytes"])??
number(outputs["snapshot-bytes"])],["data_timestamp_seconds",Number.isNaN(dataTime)?age&&at-age:dataTime/1e3],["newest_set_timestamp_seconds",(0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_1__.
o6)(newest)?(0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_1__.ib)(newest).getTime()/1e3:void 0],["apps_offset",number(outputs["apps-offset"])],["ledger_end",
number(outputs["ledger-end"])],["sets",number(outputs["sets-kept"])],["restore_duration_seconds",number(outputs["restore-seconds"])]];return values.flatMap(([name,
value])=>value===void 0?[]:[one(name,value)])}function carriedOver(before,now){const said=new Set(now.map(({name})=>name));return[...now,...before.filter(({name})=>!said.
has(name)&&!aboutLastRun.includes(name))]}function one(name,value){return{name,labels:{},value}}function stateSet(name,verdict,labels={}){return verdicts.map(each=>({
name,labels:{...labels,verdict:each},value:each===verdict?1:0}))}function number(text){return text!==void 0&&/^\d+(\.\d+)?$/.test(text)?Number(text):void 0}}),71130:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>pushMetrics});var _freshness_checks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26804);var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75591);var _deliver_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6505);var _exposition_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88376);var _metrics_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
82609);const pushedJob="splice_validator_backup";async function pushMetrics(base,token,event,verdict,patience){if(verdict.state==="neutral")return;const{node,job:task}=event;
const samples=(0,_metrics_js__WEBPACK_IMPORTED_MODULE_4__.lc)(event,verdict,task==="freshness"?_freshness_checks_js__WEBPACK_IMPORTED_MODULE_0__.g:[]);const body=await(0,
_exposition_js__WEBPACK_IMPORTED_MODULE_3__.p)(samples,{node,task});await(0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__.cK)(groupAddress(base,node,task),{code:"pus\
hgateway",name:"The Pushgateway",input:"pushgateway-url",method:"POST",body,contentType:"text/plain; version=0.0.4; charset=utf-8",token},patience)}function groupAddress(base,node,task){
const url=new URL(base);const path=url.pathname.replace(/\/+$/,"");url.pathname=`${path}/metrics/job/${pushedJob}/node/${encodeURIComponent(node)}/task/${task}`;
return{url:new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(url.href),host:url.host}}}),58999:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>writeTextfile});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _exposition_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88376);
var _metrics_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(82609);var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name);
var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!=="function")__typeError(
"Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dispose")];if(async)
inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(
e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError===
"function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An\
 error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(
result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};async function writeTextfile(folder,event,verdict){if(verdict.state===
"neutral")return;const{node,job:task}=event;const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`splice_validator_backup_${node}_${task}.prom`);const temporary=`${path}\
.${process.pid}.tmp`;try{if(!(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder)).isDirectory())throw new Error("it is not a folder");const before=(0,
_exposition_js__WEBPACK_IMPORTED_MODULE_3__.g)(await textOf(path),{node,task});const checks=before.flatMap(({labels})=>labels["check"]??[]);const text=await(0,_exposition_js__WEBPACK_IMPORTED_MODULE_3__.
p)((0,_metrics_js__WEBPACK_IMPORTED_MODULE_4__.l9)(before,(0,_metrics_js__WEBPACK_IMPORTED_MODULE_4__.lc)(event,verdict,checks)),{node,task});await writeWhole(temporary,
text);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary,path)}catch(error){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary,
{force:true}).catch(()=>{});throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR("metrics-textfile",{what:`The metrics could not be written to ${path}: ${(0,
_system_failure_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}.`,next:"Check that the folder of metrics-textfile exists on the runner and that its user may write t\
here."})}}async function textOf(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path,"utf8")}catch(error){if(error.code==="ENOE\
NT")return"";throw error}}async function writeWhole(path,text){var _stack=[];try{const file=__using(_stack,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
open)(path,"wx",420),true);await file.chmod(420);await file.writeFile(text);await file.sync()}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}}),20329:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Cd:()=>webhookBody,R2:()=>sendHeartbeat,WW:()=>postWebhook});var _deliver_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6505);function webhookBody(event,verdict,issueUrl){
const failing=verdict.state==="failing";const head=failing?`:rotating_light: ${event.node}: the ${event.job} failed`:`:white_check_mark: ${event.node}: the ${event.
job} works again`;const[,...details]=verdict.what;const lines=[head,...failing?details:[],...[event.runUrl,issueUrl].filter(url=>url!==void 0)];return{text:lines.
map(escaped).join("\n"),version:1,node:event.node,job:event.job,status:event.status,state:failing?"failing":"recovered",what:verdict.what,at:event.at.toISOString(),
...event.runUrl!==void 0&&{run_url:event.runUrl},...issueUrl!==void 0&&{issue_url:issueUrl}}}async function postWebhook(address,body,patience){await(0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__.
cK)(address,{code:"webhook",name:"The webhook",input:"webhook-url",method:"POST",body:JSON.stringify(body),contentType:"application/json"},patience)}async function sendHeartbeat(address,patience){
await(0,_deliver_js__WEBPACK_IMPORTED_MODULE_0__.cK)(address,{code:"heartbeat",name:"The heartbeat service",input:"heartbeat-url",method:"GET"},patience)}function escaped(text){
return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}}),48059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dj:()=>hasIdentities,Pv:()=>flawsOf,YP:()=>standingOf,he:()=>dataTimeOf});var _repository_drills_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
24658);var _repository_listed_sets_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8051);var _splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
84027);var _system_log_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(60297);const standings=null;function flawsOf(manifest,problems,lastDrill){const open=_splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__.
t9.flatMap(name=>{const verdict=manifest.proofs.find(proof=>proof.name===name)?.verdict??"not-checked";return verdict==="pass"?[]:[`${name}: ${verdict==="fail"?
"fail":"not checked"}`]});const failed=lastDrill!==void 0&&(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_0__.Po)(lastDrill)==="fail"?failedChecks(lastDrill):
[];return[...open,...(0,_repository_listed_sets_js__WEBPACK_IMPORTED_MODULE_2__.C)(problems),...failed]}function failedChecks({at,checks}){const names=checks.filter(
({verdict})=>verdict==="fail").map(({name})=>name);return[`the drill of ${at} failed: ${names.join(", ")}`]}function dataTimeOf(manifest){return new Date(manifest.
facts.dataTime??manifest.startedAt)}function hasIdentities({identities},problems){return identities!==void 0&&!problems.some(({file})=>file===identities.file.name)}
function standingOf({read,problem,problems},{now,maxAgeMs,lastDrill}){if(read===void 0)return{standing:"unreadable",why:[problem??"its manifest cannot be read"]};
const{manifest}=read;const ageMs=now.getTime()-dataTimeOf(manifest).getTime();const why=[...flawsOf(manifest,problems,lastDrill),...ageMs>maxAgeMs?[`its data is\
 ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(ageMs)} old: after ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(maxAgeMs)} the network no longer has\
 what the node missed`]:[]];if(why.length===0)return{standing:"restorable",why};return{standing:hasIdentities(manifest,problems)?"identities-only":"not-restorab\
le",why}}}),26804:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>drawChecks,g:()=>freshnessCheckNames});
var _catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48059);var _repository_drills_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24658);
var _repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31137);var _system_log_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(60297);const freshnessCheckNames=[
"age","newest-proven","manifests-readable","identities","same-participant","same-keys","size","drill"];const pass=detail=>({verdict:"pass",detail});const fail=detail=>({
verdict:"fail",detail});const notChecked=detail=>({verdict:"not-checked",detail});const clockToleranceMs=10*6e4;const changeShownMs=864e5;const fewestToCompare=3;
function drawChecks(facts,limits){const manifests=facts.sets.flatMap(({read})=>read?.manifest??[]);const draw={age:()=>age(manifests,facts,limits),"newest-prove\
n":()=>newestProven(facts),"manifests-readable":()=>readable(facts),identities:()=>identities(manifests,facts,limits),"same-participant":()=>unchanged("particip\
ant",manifests,facts,one=>one.participantId),"same-keys":()=>unchanged("key set",manifests,facts,one=>one.identities?.keySetDigest),size:()=>size(manifests,limits),
drill:()=>drill(facts,limits)};return freshnessCheckNames.map(name=>({name,...draw[name]()}))}function age(manifests,facts,{maxAgeMs}){const{now,missing,sets}=facts;
if(sets.length===0)return fail("there is no set at all");const good=manifests.find(one=>(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.Pv)(one,missing.get(
one.id)??[]).length===0);if(good===void 0)return fail(`none of the last ${sets.length} sets can be restored`);const ageMs=now.getTime()-(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.
he)(good).getTime();if(ageMs<-clockToleranceMs)return fail(`set ${good.id} is ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(-ageMs)} ahead of this clock: \
one of the two is wrong`);const values=`newest restorable set ${good.id}, its data ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(Math.max(0,ageMs))} old`;
return ageMs<=maxAgeMs?pass(values):fail(`${values}, allowed ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(maxAgeMs)}`)}function newestProven({sets:[newest],
missing}){if(newest===void 0)return notChecked("there is no set");if(newest.read===void 0)return fail(`set ${newest.id}: its manifest cannot be used`);const{manifest}=newest.
read;const flaws=(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.Pv)(manifest,missing.get(manifest.id)??[]);return flaws.length===0?pass(`set ${newest.id}\
: all proofs pass, all files are there`):fail(`set ${newest.id}: ${flaws.join("; ")}`)}function readable({sets}){if(sets.length===0)return notChecked("there is \
no set");const problems=sets.flatMap(({id:id2,problem})=>problem===void 0?[]:[`${id2}: ${problem}`]);return problems.length===0?pass(`the last ${sets.length} ca\
n be read`):fail(problems.join("; "))}function identities([newest],{missing,heldProblem},{withoutIdentities}){if(newest===void 0)return notChecked("there is no \
set that can be read");const heldIn=newest.identities?.file.heldIn;if(heldIn!==void 0){const values=`of set ${newest.id}, of ${newest.identities?.participantId}\
, in ${heldIn.place}`;if(heldProblem===void 0)return notChecked(`${values}, where nobody looked: identities-repository is not given`);return heldProblem===""?pass(
values):fail(`${values}: ${heldProblem}`)}if((0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.Dj)(newest,missing.get(newest.id)??[]))return pass(`in set ${newest.
id}, of ${newest.identities?.participantId}`);const why=newest.identities?"their file is missing":newest.identitiesNotIncluded;const text=`not in set ${newest.id}\
: ${why??"for no reason that it names"}`;return withoutIdentities?notChecked(`${text}; they are said to be kept elsewhere`):fail(text)}function unchanged(what,manifests,{
now},of){const known=manifests.flatMap(manifest=>{const value=of(manifest);return value===void 0?[]:[{id:manifest.id,at:Date.parse(manifest.finishedAt),value}]});
const[newest]=known;if(newest===void 0||known.length<2)return notChecked(`the ${what} is known of ${known.length} of the last ${manifests.length} sets`);for(const[
index,newer]of known.slice(0,-1).entries()){const older=known[index+1];if(older===void 0||older.value===newer.value)continue;if(index>0&&now.getTime()-newer.at>
changeShownMs)continue;return fail(`${older.value} in set ${older.id} became ${newer.value} in set ${newer.id}`)}return pass(`${newest.value} in the last ${known.
length} sets that name it`)}function size(manifests,{maxSizeChange}){const[newest,...earlier]=manifests;if(newest===void 0)return notChecked("there is no set th\
at can be read");const{method}=newest.databases[0].capture;const alike=earlier.filter(one=>one.databases[0].capture.method===method);if(alike.length<fewestToCompare)
return notChecked(`only ${alike.length} earlier sets of method ${method} to compare with`);const what=method==="dump"?"set":"databases";const own=sizeOf(newest);
const usual=median(alike.map(sizeOf));const values=`${what} ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.z)(own)}, median of ${alike.length} before it ${(0,
_system_log_js__WEBPACK_IMPORTED_MODULE_3__.z)(usual)}`;const least=1-maxSizeChange;if(own<usual*least)return fail(`${values}: shrunk by more than ${Math.round(
maxSizeChange*100)} %`);if(own>usual/least)return fail(`${values}: grown to more than ${(1/least).toFixed(1)} times`);return pass(values)}function sizeOf(manifest){
const sizes=manifest.databases[0].capture.method==="dump"?(0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__.R8)(manifest).map(({bytes})=>bytes):manifest.databases.
map(({server})=>server.databaseBytes);return sizes.reduce((sum,bytes)=>sum+bytes,0)}function median(values){const sorted=values.toSorted((a,b)=>a-b);const upper=sorted[Math.
floor(sorted.length/2)]??0;return sorted.length%2===1?upper:(upper+(sorted[sorted.length/2-1]??upper))/2}function drill({drills,now},{maxDrillAgeMs}){const[last]=drills;
if(last===void 0)return maxDrillAgeMs===void 0?notChecked("no set was ever restored by a drill"):fail("no drill is on record");if(last.drill===void 0)return fail(
`the record ${last.name} cannot be read: ${last.problem}`);const{at,set,depth}=last.drill;const values=`drill of ${at} (set ${set}, depth ${depth})`;const verdict=(0,
_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__.Po)(last.drill);if(verdict==="fail")return fail(`${values} failed`);if(maxDrillAgeMs===void 0)return verdict===
"pass"?pass(`${values} passed`):notChecked(`${values} left checks open`);const passed=drills.find(one=>one.drill!==void 0&&(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__.
Po)(one.drill)==="pass");if(passed===void 0)return fail(`none of the last ${drills.length} drills passed`);const ageMs=now.getTime()-passed.at.getTime();const text=`\
the last drill that passed was ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(Math.max(0,ageMs))} ago (set ${passed.set})`;return ageMs<=maxDrillAgeMs?pass(
text):fail(`${text}, allowed ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(maxDrillAgeMs)}`)}}),45026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>updateIssue});var alert_event=__webpack_require__(46508);var schemas=__webpack_require__(27597);var iso=__webpack_require__(
64377);var summary=__webpack_require__(48776);;const product="splice-validator-backup-actions";function markerOf(node){return`<!-- ${product}: alert ${node} -->`}
const failingSchema=schemas.Ikc({first:iso.w$(),last:iso.w$(),count:schemas.Whr().positive(),what:schemas.YOg(schemas.YjP()),cause:schemas.YjP(),run:schemas.YjP().
optional(),told:iso.w$()});const memorySchema=schemas.jgl(schemas.k5n(alert_event.h),failingSchema);const memoryStart=`<!-- ${product}: memory `;function readMemory(body){
const start=body.indexOf(memoryStart);const end=body.indexOf(" -->",start);if(start<0||end<0)return{};try{return withoutUndefined(memorySchema.parse(JSON.parse(
body.slice(start+memoryStart.length,end))))}catch{return{}}}function withoutUndefined(jobs){return Object.fromEntries(Object.entries(jobs).filter(([,failing])=>failing!==
void 0))}const roomForMemory=3e4;function memoryText(jobs){const escaped=character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`;const written=value=>JSON.
stringify(value).replaceAll(/[<>]|-(?=-)/g,escaped);const whole=written(jobs);if(whole.length<=roomForMemory)return whole;const brief=Object.entries(jobs).map(([
job,failing])=>[job,{...failing,what:failing.what.slice(0,1)}]);return written(Object.fromEntries(brief))}const silenceMs=24*60*60*1e3;function remembered(before,event,verdict){
const at=event.at.toISOString();if(before?.last===at&&before.run===event.runUrl)return{failing:before,news:false};const news=before===void 0||before.cause!==verdict.
cause||event.at.getTime()-Date.parse(before.told)>=silenceMs;const failing={first:before?.first??at,last:at,count:(before?.count??0)+1,what:[...verdict.what],cause:verdict.
cause,...event.runUrl!==void 0&&{run:event.runUrl},told:news?at:before.told};return{failing,news}}function titleOf(node){return`Splice validator ${node}: backup\
s need attention`}const pages={backup:"docs/troubleshooting.md",restore:"docs/restore.md","dr-snapshot":"docs/disaster-recovery.md",verify:"docs/verify.md",freshness:"\
docs/retention.md"};function bodyOf(node,jobs,docs){const entries=alert_event.h.flatMap(job=>jobs[job]===void 0?[]:[[job,jobs[job]]]);const page=new summary.B;page.
paragraph(entries.length===0?"Nothing fails any more.":"These jobs of the node failed, and have not succeeded since:");page.table(["Job","Failing since (UTC)","\
Last (UTC)","Times","Last run"],entries.map(([job,{first,last,count,run}])=>[job,time(first),time(last),count,run??""]));for(const[job,{what}]of entries)page.heading(
job,3).preformatted(what.join("\n"));if(entries.length>0){page.heading("What to do",3).list(["Open the last run: its summary says what happened, what it means a\
nd what to do next.",`Look up the code of the error in ${linked(docs,"docs/troubleshooting.md")}.`,...entries.filter(([job])=>job!=="backup").map(([job])=>`Abou\
t ${job}: ${linked(docs,pages[job])}.`),"This issue is closed by the run with which the last of these jobs succeeds."])}return`${markerOf(node)}
${memoryStart}${memoryText(jobs)} -->
${page.render(3e4)}`}function failureComment({job},failing){const again=failing.count===1?"failed":`failed again, ${failing.count} times since ${time(failing.first)}\
 UTC`;const page=new summary.B().paragraph(`The ${job} ${again}. ${failing.run??""}`.trimEnd());return page.preformatted(failing.what.join("\n")).render(5e4)}function recoveryComment(event,left){
const rest=left.length===0?"Nothing fails any more.":`Still failing: ${left.join(", ")}.`;return new summary.B().paragraph(`The ${event.job} succeeded. ${rest} ${event.
runUrl??""}`.trimEnd()).render(5e4)}function linked(docs,page){return docs===void 0?page:`${docs}/${page}`}function time(iso2){return iso2.slice(0,16).replace("\
T"," ")}var issues_api=__webpack_require__(32872);;const alertLabel="splice-validator-alert";const failingPrefix="failing: ";const mostRounds=5;async function updateIssue(api,event,verdict,settings){
if(verdict.state==="failing")return await failed(api,event,verdict,settings);if(verdict.state==="ok")return await succeeded(api,event,settings);const[issue]=await issuesOf(
api,event.node);return incident(issue,failingJobs(issue?.labels??[]).length>0?"alerting":"ok")}async function failed(api,event,verdict,settings){const{node,job}=event;
let last;for(let round=1;;round++){let issue=await theOne(api,node);if(issue===void 0&&last===void 0){const created=await opened(api,event,verdict,settings).catch(
error=>{if(!(error instanceof issues_api.D)||!error.uncertain||round===mostRounds)throw error});if(created===void 0)continue;const kept=await theOne(api,node)??
created;if(kept.number===created.number)return incident(created,"alerting");issue=kept}if(issue===void 0&&last!==void 0){await api.update(last.number,{state:"op\
en"});issue=last}if(issue===void 0)throw new Error("no issue where one was just opened");await noted(api,issue,event,verdict,settings);last=await api.get(issue.
number);if(last.state==="open"&&last.labels.includes(labelOf(job)))return incident(last,"alerting");if(round===mostRounds)return incident(last,"alerting")}}async function opened(api,event,verdict,{
labels,assignees,docs,onWarning}){const{node,job}=event;const{failing}=remembered(void 0,event,verdict);const issue={title:titleOf(node),body:bodyOf(node,{[job]:failing},
docs),labels:[...new Set([alertLabel,labelOf(job),...labels])]};try{return await api.create({...issue,assignees})}catch(error){if(!(error instanceof issues_api.
D)||error.status!==422||assignees.length===0)throw error;onWarning?.(`GitHub does not take the assignees ${assignees.join(", ")}: the issue is opened without th\
em.`);return await api.create({...issue,assignees:[]})}}async function noted(api,issue,event,verdict,{docs}){const{node,job}=event;if(!issue.labels.includes(labelOf(
job)))await api.addLabels(issue.number,[labelOf(job)]);const memory=readMemory(issue.body);const{failing,news}=remembered(issue.labels.includes(labelOf(job))?memory[job]:
void 0,event,verdict);if(news)await api.comment(issue.number,failureComment(event,failing));await api.update(issue.number,{body:bodyOf(node,{...memory,[job]:failing},
docs)})}async function succeeded(api,event,{docs}){const{node,job}=event;const issue=await theOne(api,node);if(issue===void 0)return{state:"ok",recovered:false};
const recovered=issue.labels.includes(labelOf(job));const labels=recovered?await api.removeLabel(issue.number,labelOf(job)):issue.labels;const left=failingJobs(
labels);if(left.length>0&&!recovered)return incident(issue,"alerting");const memory=readMemory(issue.body);const still=Object.fromEntries(Object.entries(memory).
filter(([name])=>left.some(one=>one===name)));await api.comment(issue.number,recoveryComment(event,left));const body=bodyOf(node,still,docs);if(left.length>0){await api.
update(issue.number,{body});return{...incident(issue,"alerting"),recovered}}await api.update(issue.number,{body,state:"closed",state_reason:"completed"});const after=await api.
get(issue.number);if(failingJobs(after.labels).length===0)return{...incident(issue,"ok"),recovered};if(after.state==="closed")await api.update(issue.number,{state:"\
open"});return{...incident(issue,"alerting"),recovered}}async function theOne(api,node){const[first,...more]=await issuesOf(api,node);if(first===void 0||more.length===
0)return first;const labels=new Set(first.labels);for(const duplicate of more){const said=failingJobs(duplicate.labels).map(labelOf);if(said.length>0)await api.
addLabels(first.number,said);for(const label of said)labels.add(label);if((await api.get(duplicate.number)).state==="closed")continue;await api.comment(duplicate.
number,`Duplicate of #${first.number}, which goes on.`);await api.update(duplicate.number,{state:"closed",state_reason:"not_planned"})}return{...first,labels:[...labels]}}
async function issuesOf(api,node){const marker=markerOf(node);return(await api.open(alertLabel)).filter(({body})=>body.includes(marker))}function labelOf(job){return`${failingPrefix}${job}`}
function failingJobs(labels){return alert_event.h.filter(job=>labels.includes(labelOf(job)))}function incident(issue,state){return{state,recovered:false,...issue!==
void 0&&{number:issue.number,url:issue.url}}}}),32872:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>IssuesFailure,F:()=>IssuesApi});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);var _octokit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64636);const labelsSchema=zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__._H3({name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish()})])).transform(labels=>labels.
flatMap(label=>typeof label==="string"?label:label.name??[]));const issueSchema=zod__WEBPACK_IMPORTED_MODULE_2__._H3({number:zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
html_url:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),state:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["open","closed"]),body:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),
labels:labelsSchema,pull_request:zod__WEBPACK_IMPORTED_MODULE_2__.L5J().optional()}).transform(({html_url:url,body,...issue})=>({...issue,url,body:body??""}));const pageSize=100;
class IssuesApi{#github;#repository;constructor(access){this.#github=new _octokit_js__WEBPACK_IMPORTED_MODULE_1__.y(access);this.#repository=access.repository}async open(label){
const found=[];for(let page=1;;page++){const query={labels:label,state:"open",sort:"created",direction:"asc",per_page:pageSize,page};const data=zod__WEBPACK_IMPORTED_MODULE_2__.
YOg(issueSchema).parse(await this.#ask("GET /repos/{owner}/{repo}/issues",query));found.push(...data.filter(({pull_request:pull})=>pull===void 0));if(data.length<
pageSize)return found.sort((a,b)=>a.number-b.number)}}async get(number){return issueSchema.parse(await this.#ask(`GET ${one}`,{issue_number:number}))}async create(issue){
return issueSchema.parse(await this.#ask("POST /repos/{owner}/{repo}/issues",issue,true))}async update(number,change){await this.#ask(`PATCH ${one}`,{issue_number:number,
...change})}async comment(number,body){await this.#ask(`POST ${one}/comments`,{issue_number:number,body})}async addLabels(number,labels){await this.#ask(`POST ${one}\
/labels`,{issue_number:number,labels})}async removeLabel(number,name){try{const left=await this.#ask(`DELETE ${one}/labels/{name}`,{issue_number:number,name});return labelsSchema.
parse(left)}catch(error){if(error instanceof IssuesFailure&&error.status===404)return(await this.get(number)).labels;throw error}}async#ask(route,options,once=false){
try{return(await this.#github.ask(route,options,{once})).data}catch(error){throw error instanceof _octokit_js__WEBPACK_IMPORTED_MODULE_1__.k?issuesFailure(error,
this.#repository):error}}}const one="/repos/{owner}/{repo}/issues/{issue_number}";class IssuesFailure extends _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR{status;constructor(code,text,status){
super(code,text);this.status=status}get uncertain(){return this.status===void 0||this.status>=500}}function issuesFailure({status,message:text,limited,attempts},repository){
const where=`GitHub's issues of ${repository}`;const tried=attempts>1?` Tried ${attempts} times.`:"";if(status===410)return new IssuesFailure("issues-disabled",
{what:`${where} are disabled (410).`,next:"Enable them in the settings of the GitHub repository, or set `issue: false` and use another channel."},status);if((status===
401||status===403||status===404)&&!limited)return new IssuesFailure("issues-permission",{what:`${where} may not be read or written with this github-token (${status}\
: ${text}).`,next:'Give the job `permissions: issues: write`; the caller of a reusable workflow must grant it too. Another token needs the right "Issues: read a\
nd write" on that repository.'},status);return new IssuesFailure("issues",{what:`${where} could not be read or written (${status??"no answer"}: ${text}).${tried}`,
next:status===422?"Check issue-labels and issue-assignees: an assignee must have access to the GitHub repository.":"Check the runner’s way to the API and https:\
//www.githubstatus.com, then run the job again."},status)}}),64636:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
403&&(/secondary rate/i.test(message??"")||headers["x-ratelimit-remaining"]==="0");return new GitHubRefusal(message??"",{status,limited,attempts})}}),63451:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D6:()=>closeHttp,Pb:()=>sharedConnections,bE:()=>nodeAgents,qP:()=>openConnections});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
64419:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HT:()=>readIssueInputs,NR:()=>readAlertEvent,
XQ:()=>readSecretAddress,rC:()=>checkPushgateway});var _alert_deliver_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6505);var _job_end_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
32630);var _reports_report_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65855);var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69380);
var _splice_private_host_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(90812);function readAlertEvent({node,job,status,outputs:text},log){const outputs=(0,
_job_end_js__WEBPACK_IMPORTED_MODULE_1__.T7)(text??"");if(outputs===void 0)log.warning("The input outputs is no JSON object of outputs; it is left out.");return{
node,job,status,outputs:outputs??{},at:new Date,runUrl:(0,_reports_report_js__WEBPACK_IMPORTED_MODULE_2__.Vp)()}}function readIssueInputs(inputs,{issue,issueLabels:labels,
issueAssignees:assignees,githubToken:token},env=process.env){if(!issue)return void 0;if(labels.some(label=>label.length>50||label.includes(",")))inputs.problem(
"issue-labels","holds a label of more than 50 characters or with a comma: give one a line.");const{GITHUB_REPOSITORY:repository,GITHUB_API_URL:apiUrl}=env;if(token===
void 0)inputs.problem("github-token","is required, unless issue: false.");if(!repository||!apiUrl)inputs.problem("issue","is for workflows on GitHub: GITHUB_REP\
OSITORY and GITHUB_API_URL are not set.");if(token===void 0||!repository||!apiUrl)return void 0;return{repository,apiUrl,token,labels,assignees,docs:docsAddress(
env)}}function docsAddress(env){const{GITHUB_SERVER_URL:server,GITHUB_ACTION_REPOSITORY:repository,GITHUB_ACTION_REF:ref}=env;return server&&repository?`${server}\
/${repository}/blob/${ref||"HEAD"}`:void 0}function readSecretAddress(inputs,name,secret){if(secret===void 0)return void 0;const text=secret.reveal();const url=URL.
parse(text);if(url===null||!["http:","https:"].includes(url.protocol)){inputs.problem(name,"is not a URL (https://…).");return void 0}const runner=(0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__.
q)();for(const form of(0,_alert_deliver_js__WEBPACK_IMPORTED_MODULE_0__.K1)(url))if(form.length>3)runner.mask(form);if(url.username!==""||url.password!=="")inputs.
problem(name,"must not hold a user or password: an address of that kind is not supported.");else if(url.protocol==="http:"&&!(0,_splice_private_host_js__WEBPACK_IMPORTED_MODULE_4__.
S)(url.hostname))inputs.problem(name,"begins with http://, which anybody on the way could read: use https://.");return(0,_alert_deliver_js__WEBPACK_IMPORTED_MODULE_0__.
rk)(url)}function checkPushgateway(inputs,{pushgatewayUrl:url,pushgatewayToken:token}){if(token!==void 0&&url?.protocol==="http:"&&!(0,_splice_private_host_js__WEBPACK_IMPORTED_MODULE_4__.
S)(url.hostname))inputs.problem("pushgateway-url","begins with http://: the token would cross the internet readable.")}}),32630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>freshnessChecks,T7:()=>readOutputs,V1:()=>endings,ks:()=>jobResults});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27597);const jobResults=["success","failure","cancelled","skipped"];const endings={success:"succeeded",failure:"failed",cancelled:"was cancelled",skipped:"was s\
kipped"};function readOutputs(text){if(text===""||text==="null")return{};try{const values=zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.aig(),zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
zod__WEBPACK_IMPORTED_MODULE_0__.chJ()]));const read=Object.entries(values.parse(JSON.parse(text)));return Object.fromEntries(read.map(([name,value])=>[name,value===
null?"":String(value)]))}catch{return void 0}}const freshnessSchema=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({checks:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),verdict:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["pass","fail","not-checked"]),detail:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()}))});function freshnessChecks(outputs){try{return freshnessSchema.parse(JSON.parse(outputs["freshness"]??"")).checks}catch{return[]}}}),33801:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fo:()=>collect,Oo:()=>once,br:()=>digest,kI:()=>Meter});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);class Meter{#bytes=0;#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");#ended=false;async*through(source){this.#ended=false;for await(const chunk of source){
this.#bytes+=chunk.length;this.#hash.update(chunk);yield chunk}this.#ended=true}get bytes(){return this.#bytes}get measured(){if(!this.#ended)throw new Error("t\
he stream has not ended");return{bytes:this.#bytes,sha256:`sha256:${this.#hash.copy().digest("hex")}`}}}function digest(bytes){return`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(bytes).digest("hex")}`}async function*once(bytes){yield bytes}async function collect(source,limitBytes){const chunks=[];let size=0;
for await(const chunk of source){size+=chunk.length;if(size>limitBytes)throw new Error(`more than ${limitBytes} bytes`);chunks.push(chunk)}return Buffer.concat(
chunks)}}),24658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Po:()=>drillVerdict,
a_:()=>drillDepths,fI:()=>listDrills,h8:()=>writeDrill});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
64377);var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(961);var zod__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(37428);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);var _record_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65401);var _set_id_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
28502);const drillDepths=["digest","read","restore"];const drillCheckSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),verdict:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["pass","fail","not-checked"]),detail:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()});const drillSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_4__.
euz(1),set:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().refine(_set_id_js__WEBPACK_IMPORTED_MODULE_3__.o6,"is not a set id"),manifestSha256:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),at:zod__WEBPACK_IMPORTED_MODULE_5__.w$(),depth:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(drillDepths),checks:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(drillCheckSchema),
restoreMs:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().nonnegative().optional(),dataAgeMs:zod__WEBPACK_IMPORTED_MODULE_4__.Whr().nonnegative().optional(),tool:zod__WEBPACK_IMPORTED_MODULE_4__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),version:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()})});const nameShape=/^(\d{8}T\d{9}Z)-(\d{8}T\d{9}Z-[a-z2-9]{6})\.json$/;
async function writeDrill(storage,node,drill){const checked=drillSchema.parse(drill);const at=checked.at.replace(/\.(\d{3})\d*Z$|Z$/,(_,ms)=>`${ms??"000"}Z`);const name=`${drillFolder(
node)}${at.replaceAll(/[-:]/g,"")}-${checked.set}.json`;await storage.write(name,(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.Oo)(Buffer.from(`${JSON.stringify(
checked,null,2)}
`)),{exclusive:true});return name}async function listDrills(storage,node,count=Number.POSITIVE_INFINITY){const folder=drillFolder(node);const found=(await storage.
list(folder)).flatMap(({name})=>{const[,time,set]=nameShape.exec(name.slice(folder.length))??[];const at=time===void 0?void 0:compactTime(time);return at===void 0||
set===void 0||!(0,_set_id_js__WEBPACK_IMPORTED_MODULE_3__.o6)(set)?[]:[{name,set,at}]});found.sort((a,b)=>a.name<b.name?1:-1);return await Promise.all(found.slice(
0,count).map(async entry=>({...entry,...await readDrill(storage,entry)})))}function drillVerdict({checks}){if(checks.some(({verdict})=>verdict==="fail"))return"\
fail";return checks.length>0&&checks.every(({verdict})=>verdict==="pass")?"pass":"not-checked"}async function readDrill(storage,{name,set}){try{const bytes=await(0,
_record_js__WEBPACK_IMPORTED_MODULE_2__.a)(storage,name);if(bytes===void 0)return{problem:"it is gone"};const drill=drillSchema.parse(JSON.parse(bytes.toString()));
return drill.set===set?{drill}:{problem:`it is of set ${drill.set}`}}catch(error){const why=error instanceof zod__WEBPACK_IMPORTED_MODULE_6__.G?zod__WEBPACK_IMPORTED_MODULE_7__.
S1(error).replaceAll(/\s+/g," "):(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error);return{problem:why}}}const drillFolder=node=>`${node}/drills/`;function compactTime(text){
const time=new Date(text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/,"$1-$2-$3T$4:$5:$6.$7Z"));return Number.isNaN(time.getTime())?void 0:time}}),
8051:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>textsOf,O:()=>warnOfOrphan});
var _system_log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60297);function textsOf(problems){return problems.map(({text})=>text)}function warnOfOrphan({
name,bytes,kept},log){const what=`what a dead run left: ${name} (${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.z)(bytes)})`;log.warning(kept===void 0?`Remove\
d ${what}.`:`Not removed, ${what}: ${kept}`)}}),31137:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Mp:()=>acceptManifest,ZY:()=>checkObjects,U9:()=>count,zJ:()=>databaseOf,Mz:()=>fileSchema,R8:()=>filesOf,L_:()=>formatManifest,vS:()=>manifestName,cX:()=>manifestVersion,
jh:()=>measured,Ng:()=>parseManifest,Xe:()=>piecesOf,A_:()=>proofSchema,sc:()=>sha256,kB:()=>time});var schemas=__webpack_require__(27597);var iso=__webpack_require__(
64377);var errors=__webpack_require__(37428);var meter=__webpack_require__(33801);var failure=__webpack_require__(1145);;const texts=schemas.YOg(schemas.YjP());
const catalogSchema=schemas.rej({locale:schemas.rej({encoding:schemas.YjP(),provider:schemas.k5n(["libc","icu","builtin"]),collate:schemas.YjP(),ctype:schemas.YjP(),
locale:schemas.YjP().exactOptional().describe("Of `icu` and `builtin`"),icuRules:schemas.YjP().exactOptional(),collationVersion:schemas.YjP().exactOptional().describe(
"Of the library that sorts, as the database recorded it")}),connectionLimit:schemas.Whr().describe("-1: none"),comment:schemas.YjP().exactOptional(),databasePrivileges:texts.
exactOptional().describe("Absent: the default ones"),roleSettings:schemas.YOg(schemas.rej({role:schemas.YjP(),setting:schemas.YjP()})),owners:schemas.g1P(schemas.
YjP(),schemas.YjP()).describe("Of objects that are not the database owner’s"),privileges:schemas.g1P(schemas.YjP(),texts).describe("Of objects whose privilege\
s are not the default ones"),extensions:schemas.YOg(schemas.rej({name:schemas.YjP(),version:schemas.YjP(),schema:schemas.YjP(),trusted:schemas.zMY().describe("W\
hether somebody who is no superuser may create it")})),roles:texts.describe("That owners, privileges, policies and settings name"),superuserObjects:texts.describe(
"That only a superuser may create"),subscriptions:texts,publications:texts,tablespaces:texts.describe("Besides the default one"),invalidIndexes:texts.describe("\
Invalid or being built: not in the dump"),unloggedTables:texts,largeObjects:schemas.Whr().min(0),policyTables:texts.describe("Whose rows a policy may hide"),searchPathObjects:texts.
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
next:"Take another copy of the set, or an older set.",cause})}}),65401:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{a:()=>readRecord});var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);const limitBytes=4*1024*1024;async function readRecord(storage,name){try{return await(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.Fo)(storage.read(name),
limitBytes)}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR&&error.code==="missing")return void 0;throw error}}}),28502:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qo:()=>newSetId,ib:()=>setTime,o6:()=>isSetId});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);
const alphabet="abcdefghjkmnpqrstuvwxyz23456789";const shape=/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-[a-z2-9]{6}$/;function newSetId(now=new Date){
const time=now.toISOString().replaceAll(/[-:.]/g,"");const random=Array.from({length:6},()=>alphabet[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.
length)]).join("");return`${time}-${random}`}function isSetId(text){return timeIn(text)!==void 0}function setTime(id2){const time=timeIn(id2);if(time===void 0)throw new Error(
`not a set id: ${id2}`);return time}function timeIn(text){const parts=shape.exec(text);if(parts===null)return void 0;const[,year,month,day,hour,minute,second,ms]=parts;
const time=new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);return Number.isNaN(time.getTime())?void 0:time}}),90812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>isPrivateHost});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);const privateRanges=new node_net__WEBPACK_IMPORTED_MODULE_0__.
BlockList;for(const[network,bits]of[["127.0.0.0",8],["10.0.0.0",8],["172.16.0.0",12],["192.168.0.0",16],["169.254.0.0",16],["100.64.0.0",10]]){privateRanges.addSubnet(
network,bits,"ipv4")}privateRanges.addAddress("::1","ipv6");privateRanges.addSubnet("fc00::",7,"ipv6");privateRanges.addSubnet("fe80::",10,"ipv6");function isPrivateHost(hostname){
const host=hostname.toLowerCase().replace(/^\[|\]$/g,"").replace(/\.$/,"");const family=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);if(family!==0)return privateRanges.
check(host,family===4?"ipv4":"ipv6");return!host.includes(".")||/\.(localhost|local|internal|svc)$/.test(host)}}),84027:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mg:()=>settleIngestion,qX:()=>isRestorable,t9:()=>restorabilityProofs,zn:()=>prove});const restorabilityProofs=["orde\
r","not-pruned-past-app","same-node","keys-present"];function settleIngestion(apps,participantId,migrationId){if(apps.ingestion===void 0)return{why:`ingestion s\
tate unknown: ${why(apps,"ingestion")}`};if(participantId===void 0)return{why:"the participant is unknown"};const own=apps.ingestion.filter(entry2=>entry2.participantId===
participantId);const ids2=own.map(entry2=>entry2.migrationId);if(own.length===0)return{why:`the apps database has no offsets for ${participantId}`};if(migrationId===
void 0&&own.length>1)return{why:`the apps database has offsets of the migration ids ${ids2.join(", ")}; which is current is not known`};const entry=migrationId===
void 0?own[0]:own.find(one=>one.migrationId===migrationId);const later=own.find(one=>migrationId!==void 0&&one.migrationId>migrationId&&one.begun);if(later!==void 0)
return{why:`the apps database has gone on to migration id ${later.migrationId}, the participant database is of ${migrationId}`};if(entry===void 0)return{why:`th\
e apps database has offsets of migration id ${ids2.join(", ")}, not of ${migrationId}`};return{entry}}function prove(apps,participant,context={}){return[order(apps,
participant,context),notPruned(apps,participant,context),sameNode(apps,participant,context),keysPresent(participant),...context.maxDataAgeMs===void 0?[]:[freshData(
participant,context.maxDataAgeMs,context.now)]]}function isRestorable(proofs){return restorabilityProofs.every(name=>proofs.find(proof=>proof.name===name)?.verdict===
"pass")}function order(apps,participant,context){const name="order";const{entry,why:open}=settleIngestion(apps,participant.participantId,context.migrationId);if(participant.
ledgerEnd===void 0)return notChecked(name,`ledger end unknown: ${why(participant,"ledgerEnd")}`);if(entry===void 0)return notChecked(name,open);const{highestOffset}=entry;
if(highestOffset===void 0)return notChecked(name,offsetsUnknown(entry));const values=`apps last-ingested offset ${highestOffset}, participant ledger end ${participant.
ledgerEnd}`;return highestOffset<=participant.ledgerEnd?pass(name,values):fail(name,`${values}: the participant is older than the app, which corrupts silently a\
fter a restore`)}function notPruned(apps,participant,context){const name="not-pruned-past-app";const{prunedUpTo}=participant;const{entry,why:open}=settleIngestion(
apps,participant.participantId,context.migrationId);if(prunedUpTo===void 0)return notChecked(name,`pruning point unknown: ${why(participant,"prunedUpTo")}`);if(entry===
void 0)return notChecked(name,open);const{resumeOffset}=entry;if(resumeOffset===void 0)return notChecked(name,offsetsUnknown(entry));const values=`app resumes a\
t ${resumeOffset}, participant pruned up to ${prunedUpTo}`;if(resumeOffset<prunedUpTo)return fail(name,`${values}: the participant no longer has what the app mu\
st read next`);const behind=(entry.wallets??[]).filter(({offset})=>offset<prunedUpTo);const named=behind.slice(0,5).map(({party,offset})=>`${party} at ${offset}`);
const more=behind.length>named.length?` and ${behind.length-named.length} more`:"";return pass(name,behind.length===0?values:`${values}; wallet stores that are \
behind it: ${named.join(", ")}${more}`)}function sameNode(apps,participant,context){const name="same-node";const id2=participant.participantId;if(id2===void 0)return notChecked(
name,`participant id unknown: ${why(participant,"participantId")}`);const{expectedId,identitiesId}=context;if(expectedId!==void 0&&expectedId!==id2)return fail(
name,`the database is of ${id2}, expected ${expectedId}`);if(identitiesId!==void 0&&identitiesId!==id2){return fail(name,`the identities are of ${identitiesId},\
 the participant database of ${id2}`)}if(apps.ingestion!==void 0&&!apps.ingestion.some(entry=>entry.participantId===id2)){const others=[...new Set(apps.ingestion.
map(entry=>entry.participantId))].join(", ");return fail(name,`the apps database knows ${others}, not ${id2}`)}const{ledgerParticipantId}=participant;if(ledgerParticipantId!==
void 0&&ledgerParticipantId!==id2)return fail(name,`the participant database is of ${id2}, the ledger in it of ${ledgerParticipantId}`);const settled=settleIngestion(
apps,id2,context.migrationId);if(settled.entry===void 0)return notChecked(name,settled.why);const compared=["apps database","participant database",...identitiesId?
["identities"]:[]].join(", ");return pass(name,`${id2} in ${compared}`)}function keysPresent({keys,missing}){const name="keys-present";if(keys===void 0)return notChecked(
name,missing["keys"]??"not in the database");const{custody,lacking,namespaceKnown}=keys;if(lacking.length>0)return fail(name,`neither the database nor what it s\
ays of a KMS has ${lacking.join(", ")}`);if(!namespaceKnown)return notChecked(name,`which key is the node’s own: ${missing["participantId"]??"its id is unknow\
n"}`);const where={plain:"private keys are in the participant database",wrapped:"private keys are in the participant database, wrapped by a KMS key that must be\
 kept as well",kms:"keys are held by a KMS: the set is worth nothing without it"};return pass(name,`${where[custody]}; the node’s own, for signing and for encry\
ption`)}function freshData(participant,maxAgeMs,now=new Date){const name="fresh-data";const{synchronizers}=participant;if(synchronizers===void 0)return notChecked(
name,`data time unknown: ${why(participant,"dataTime")}`);const age=time=>now.getTime()-Date.parse(time);const minutes=ms=>Math.round(ms/6e4);const values=synchronizers.
map(({id:id2,newestEvent,connected:connected2})=>{const state=connected2?"":" (not connected, not counted)";return newestEvent===void 0?`${id2}: no event yet${state}`:
`${id2}: newest event ${newestEvent}, ${minutes(age(newestEvent))} min old${state}`}).join("; ");const connected=synchronizers.filter(one=>one.connected);if(connected.
length===0)return notChecked(name,`connected to no synchronizer; ${values}`);if(connected.some(({newestEvent})=>newestEvent!==void 0&&age(newestEvent)>maxAgeMs))
return fail(name,`${values}; allowed ${minutes(maxAgeMs)} min: is the node connected to its synchronizer?`);return connected.every(({newestEvent})=>newestEvent!==
void 0)?pass(name,values):notChecked(name,values)}function offsetsUnknown({migrationId,unknown}){return`offsets of migration id ${migrationId} unknown: ${unknown??
"none is recorded"}`}function why(facts,fact){return facts.missing[fact]??"not in the database"}const pass=(name,detail)=>({name,verdict:"pass",detail});const fail=(name,detail)=>({
name,verdict:"fail",detail});const notChecked=(name,detail)=>({name,verdict:"not-checked",detail})}),60239:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>deadline});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
60297);function deadline(ms,job){const controller=new AbortController;const reason=new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("timeout",{what:`The ${job} t\
ook longer than allowed (timeout: ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.a)(ms)}) and was stopped.`,next:"See in the log which step took the time; raise time\
out if that is its normal duration."});setTimeout(()=>controller.abort(reason),ms).unref();return controller.signal}}),48441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>tool});;const package_namespaceObject=JSON.parse('{"UU":"splice-validator-backup-actions","rE":"0.1.0"}');;const tool={
name:package_namespaceObject.UU,version:package_namespaceObject.rE}}),74995:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ay:()=>pRetry});;const objectToString=Object.prototype.toString;const isError=value=>objectToString.call(value)==="[object Error]";const errorMessages=new Set(
["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","ter\
minated"," A network error occurred.","Network connection lost"]);function isNetworkError(error){const isValid=error&&isError(error)&&error.name==="TypeError"&&
typeof error.message==="string";if(!isValid){return false}const{message,stack}=error;if(message==="Load failed"||message.startsWith("Load failed (")&&message.endsWith(
")")){return stack===void 0||"__sentry_captured__"in error}if(message.startsWith("error sending request for url")){return true}if(message==="Failed to fetch"||message.
startsWith("Failed to fetch (")&&message.endsWith(")")){return true}return errorMessages.has(message)};function validateRetries(retries){if(typeof retries==="nu\
mber"){if(retries<0){throw new TypeError("Expected `retries` to be a non-negative number.")}if(Number.isNaN(retries)){throw new TypeError("Expected `retries` to\
 be a valid number or Infinity, got NaN.")}}else if(retries!==void 0){throw new TypeError("Expected `retries` to be a number or Infinity.")}}function validateNumberOption(name,value,{
min=0,allowInfinity=false}={}){if(value===void 0){return}if(typeof value!=="number"||Number.isNaN(value)){throw new TypeError(`Expected \`${name}\` to be a numbe\
r${allowInfinity?" or Infinity":""}.`)}if(!allowInfinity&&!Number.isFinite(value)){throw new TypeError(`Expected \`${name}\` to be a finite number.`)}if(value<min){
throw new TypeError(`Expected \`${name}\` to be ≥ ${min}.`)}}class AbortError extends Error{constructor(message){super();if(message instanceof Error){this.originalError=
message;({message}=message)}else{this.originalError=new Error(message);this.originalError.stack=this.stack}this.name="AbortError";this.message=message}}function calculateDelay(retriesConsumed,options){
const attempt=Math.max(1,retriesConsumed+1);const random=options.randomize?Math.random()+1:1;let timeout=Math.round(random*options.minTimeout*options.factor**(attempt-
1));timeout=Math.min(timeout,options.maxTimeout);return timeout}function calculateRemainingTime(start,max){if(!Number.isFinite(max)){return max}return max-(performance.
now()-start)}async function onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options}){const normalizedError=error instanceof Error?error:new TypeError(
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
