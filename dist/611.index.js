export const id=611;export const ids=[611];export const modules={8611:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__);var _src_alert_event_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
46508);var _src_alert_pushgateway_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71130);var _src_alert_textfile_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58999);var _src_alert_webhook_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(20329);var _src_alert_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(96887);
var _src_github_alert_issue_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(45026);var _src_github_issues_api_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
32872);var _src_http_http_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(9588);var _src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
64419);var _src_runner_main_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(49638);var _src_system_deadline_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
60239);await(0,_src_runner_main_js__WEBPACK_IMPORTED_MODULE_9__.i)("alert",async context=>{const{inputs,log,summary,output,onExit}=context;const event=(0,_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.
NR)(inputs,log);const issue=(0,_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.HT)(inputs);const webhook=(0,_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.
XQ)(inputs,"webhook-url");const heartbeat=(0,_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.XQ)(inputs,"heartbeat-url");const{folder,gateway,token}=(0,
_src_inputs_alert_inputs_js__WEBPACK_IMPORTED_MODULE_8__.BX)(inputs);const signal=AbortSignal.any([context.signal,(0,_src_system_deadline_js__WEBPACK_IMPORTED_MODULE_10__.
n)(inputs.duration("timeout","5m"),"alert")]);inputs.finish();onExit(_src_http_http_js__WEBPACK_IMPORTED_MODULE_7__.D6);const verdict=(0,_src_alert_event_js__WEBPACK_IMPORTED_MODULE_0__.
S4)(event);log.info(`${event.job} of ${event.node}: ${event.status}, which is ${verdict.state}.`);const patience={signal};const report=await(0,_src_alert_js__WEBPACK_IMPORTED_MODULE_4__.
x)(verdict,{incident:issue&&(async()=>{const api=new _src_github_issues_api_js__WEBPACK_IMPORTED_MODULE_6__.F({...issue,signal,onRetry:line=>log.info(line)});const incident=await(0,
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
500||status===429,...wait!==void 0&&{retryAfterMs:wait}})},{retries:3,deadlineMs:patience.deadlineMs??6e4,...patience.signal&&{signal:patience.signal},...patience.
firstDelayMs!==void 0&&{firstDelayMs:patience.firstDelayMs}})}catch(error){patience.signal?.throwIfAborted();if(!(error instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_0__.
HR))throw error;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR(what.code,{what:`${what.name} at ${address.host} could not be told: ${reason(error)}\
.`,next:`Check ${what.input}, and that the runner may connect to that host.`})}}function reason({code,status}){if(code==="http-redirect")return`it answered ${status}\
, a redirect, which is not followed`;if(status!==void 0)return`it answered ${status}`;const reasons={"http-timeout":"it did not answer in time","http-unreachabl\
e":"no connection","http-tls":"no secure connection; its certificate is not trusted","http-proxy":"the runner's proxy refused","http-too-large":"its answer does\
 not end"};return reasons[code]??"the request failed"}}),46508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{J:()=>freshnessChecks,S4:()=>judge,T7:()=>readOutputs,hg:()=>alertJobs,tL:()=>alertStatuses});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27597);const alertJobs=["backup","restore","dr-snapshot","verify","freshness"];const alertStatuses=["success","failure","cancelled","skipped"];const badVerdicts=[
"fail","not-checked","failed","refused","rolled-back"];const planVerdicts=["planned","advised"];function judge({job,status,outputs}){if(status==="cancelled"||status===
"skipped")return{state:"neutral",what:[`The ${job} was ${status}.`],cause:""};const verdict=outputs["verdict"]??"";const contradicted=badVerdicts.includes(verdict)||
job==="backup"&&outputs["order-proof"]==="fail";if(status==="failure"||contradicted)return{state:"failing",what:[`The ${job} failed.`,...details(outputs)],cause:causeOf(
outputs)};if(planVerdicts.includes(verdict)||onlyPlanned(job,outputs))return{state:"neutral",what:[`The ${job} made a plan only.`],cause:""};return{state:"ok",what:[
`The ${job} succeeded.`,...details(outputs)],cause:""}}function onlyPlanned(job,outputs){return job==="dr-snapshot"&&Boolean(outputs["plan-digest"])&&!outputs["\
set-id"]}const told=[["verdict","Verdict"],["failed-checks","Failed checks"],["not-checked","Not checked"],["order-proof","Order of the two dumps"],["set-id","S\
et"],["newest-set","Newest set"],["newest-good-set","Newest set that can be restored"],["data-time","Newest data"],["safety-copy","Safety copy"]];const longestLine=240;
function causeOf(outputs){const named=["verdict","failed-checks","not-checked","order-proof"].map(name=>outputs[name]??"");const checks=freshnessChecks(outputs).
filter(({verdict})=>verdict==="fail");return short([...named,...checks.map(({name})=>name)].filter(one=>one!=="").join(", "))}function details(outputs){const lines=told.
flatMap(([output,words])=>outputs[output]?[`${words}: ${outputs[output]}`]:[]);const checks=freshnessChecks(outputs).filter(({verdict})=>verdict==="fail").map(({
name,detail})=>`Check ${name} failed: ${detail}`);return[...lines,...checks].map(short)}function short(text){const line=text.replaceAll(/\s+/g," ");return line.
length<=longestLine?line:`${line.slice(0,longestLine)}…`}const freshnessSchema=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({checks:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(
zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),verdict:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["pass","fail","not-checked"]),detail:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()}))});function freshnessChecks(outputs){try{return freshnessSchema.parse(JSON.parse(outputs["freshness"]??"")).checks}catch{return[]}}function readOutputs(text){
if(text===""||text==="null")return{};try{const values=zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.aig(),zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),zod__WEBPACK_IMPORTED_MODULE_0__.chJ()]));
const read=Object.entries(values.parse(JSON.parse(text)));return Object.fromEntries(read.map(([name,value])=>[name,value===null?"":String(value)]))}catch{return void 0}}}),
88376:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>parseExposition,p:()=>expose});
var _metrics_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(82609);async function expose(samples,shared){const{Gauge,Registry}=await __webpack_require__.e(
222).then(__webpack_require__.t.bind(__webpack_require__,95222,19));const registry=new Registry;const gauges=new Map;for(const{name,labels,value}of samples){let gauge=gauges.
get(name);if(gauge===void 0){const labelNames=[...Object.keys(shared),...Object.keys(labels)];gauge=new Gauge({name:(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__.
fq)(name),help:_metrics_js__WEBPACK_IMPORTED_MODULE_0__.oU[name],labelNames,registers:[registry]});gauges.set(name,gauge)}gauge.set({...shared,...labels},value)}
return await registry.metrics()}function parseExposition(text,shared){const names=new Map(Object.keys(_metrics_js__WEBPACK_IMPORTED_MODULE_0__.oU).map(name=>[(0,
_metrics_js__WEBPACK_IMPORTED_MODULE_0__.fq)(name),name]));return text.split("\n").flatMap(line=>{const[,full="",labelText="",number=""]=/^([a-z_]+)\{(.*)\} (\S+)$/.
exec(line)??[];const name=names.get(full);const value=Number(number);if(name===void 0||number===""||!Number.isFinite(value))return[];const pairs=[...labelText.matchAll(
/([a-z_]+)="([^"\\]*)"/g)].map(([,key="",one=""])=>[key,one]);return[{name,labels:Object.fromEntries(pairs.filter(([key])=>!((key??"")in shared))),value}]})}}),
82609:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fq:()=>fullName,l9:()=>carriedOver,
lc:()=>samplesOf,oU:()=>metricHelp});var _repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28502);var _event_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
46508);const prefix="splice_validator_backup_";const metricHelp={last_run_timestamp_seconds:"When the last run of the task ended.",last_run_success:"1 when the \
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
t"]));if(job==="freshness"){const checks=new Map((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.J)(outputs).map(({name,verdict})=>[name,verdict]));for(const check of new Set(
[...checkNames,...checks.keys()]))samples.push(...stateSet("freshness_check",checks.get(check),{check}))}if(state==="ok")samples.push(...ofSuccess(event,at));return samples}
function ofSuccess({outputs},at){const age=number(outputs["data-age-seconds"]);const dataTime=Date.parse(outputs["data-time"]??"");const newest=outputs["newest-\
good-set"]??"";const values=[["last_success_timestamp_seconds",at],["duration_seconds",number(outputs["duration-seconds"])],["size_bytes",number(outputs["bytes"])??
number(outputs["snapshot-bytes"])],["data_timestamp_seconds",Number.isNaN(dataTime)?age&&at-age:dataTime/1e3],["newest_set_timestamp_seconds",(0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__.
o6)(newest)?(0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_0__.ib)(newest).getTime()/1e3:void 0],["apps_offset",number(outputs["apps-offset"])],["ledger_end",
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
24658);var _splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84027);var _system_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60297);
const standings=null;function flawsOf(manifest,problems,lastDrill){const open=_splice_proofs_js__WEBPACK_IMPORTED_MODULE_1__.t9.flatMap(name=>{const verdict=manifest.
proofs.find(proof=>proof.name===name)?.verdict??"not-checked";return verdict==="pass"?[]:[`${name}: ${verdict==="fail"?"fail":"not checked"}`]});const failed=lastDrill!==
void 0&&(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_0__.Po)(lastDrill)==="fail"?failedChecks(lastDrill):[];return[...open,...problems,...failed]}function failedChecks({
at,checks}){const names=checks.filter(({verdict})=>verdict==="fail").map(({name})=>name);return[`the drill of ${at} failed: ${names.join(", ")}`]}function dataTimeOf(manifest){
return new Date(manifest.facts.dataTime??manifest.startedAt)}function hasIdentities({identities},problems){return identities!==void 0&&!problems.some(text=>text.
startsWith(`${identities.file.name} `))}function standingOf({read,problem,problems},{now,maxAgeMs,lastDrill}){if(read===void 0)return{standing:"unreadable",why:[
problem??"its manifest cannot be read"]};const{manifest}=read;const ageMs=now.getTime()-dataTimeOf(manifest).getTime();const why=[...flawsOf(manifest,problems,lastDrill),
...ageMs>maxAgeMs?[`its data is ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.a)(ageMs)} old: after ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.a)(maxAgeMs)}\
 the network no longer has what the node missed`]:[]];if(why.length===0)return{standing:"restorable",why};return{standing:hasIdentities(manifest,problems)?"iden\
tities-only":"not-restorable",why}}}),26804:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>drawChecks,g:()=>freshnessCheckNames});var _catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48059);var _repository_drills_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
24658);var _repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31137);var _system_log_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(60297);
const freshnessCheckNames=["age","newest-proven","manifests-readable","identities","same-participant","same-keys","size","drill"];const pass=detail=>({verdict:"\
pass",detail});const fail=detail=>({verdict:"fail",detail});const notChecked=detail=>({verdict:"not-checked",detail});const clockToleranceMs=10*6e4;const changeShownMs=864e5;
const fewestToCompare=3;function drawChecks(facts,limits){const manifests=facts.sets.flatMap(({read})=>read?.manifest??[]);const draw={age:()=>age(manifests,facts,
limits),"newest-proven":()=>newestProven(facts),"manifests-readable":()=>readable(facts),identities:()=>identities(manifests,facts,limits),"same-participant":()=>unchanged(
"participant",manifests,facts,one=>one.participantId),"same-keys":()=>unchanged("key set",manifests,facts,one=>one.identities?.keySetDigest),size:()=>size(manifests,
limits),drill:()=>drill(facts,limits)};return freshnessCheckNames.map(name=>({name,...draw[name]()}))}function age(manifests,facts,{maxAgeMs}){const{now,missing,
sets}=facts;if(sets.length===0)return fail("there is no set at all");const good=manifests.find(one=>(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.Pv)(one,
missing.get(one.id)??[]).length===0);if(good===void 0)return fail(`none of the last ${sets.length} sets can be restored`);const ageMs=now.getTime()-(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.
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
optional(),told:iso.w$()});const memorySchema=schemas.jgl(schemas.k5n(alert_event.hg),failingSchema);const memoryStart=`<!-- ${product}: memory `;function readMemory(body){
const start=body.indexOf(memoryStart);const end=body.indexOf(" -->",start);if(start<0||end<0)return{};try{return withoutUndefined(memorySchema.parse(JSON.parse(
body.slice(start+memoryStart.length,end))))}catch{return{}}}function withoutUndefined(jobs){return Object.fromEntries(Object.entries(jobs).filter(([,failing])=>failing!==
void 0))}const roomForMemory=3e4;function memoryText(jobs){const escaped=character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`;const written=value=>JSON.
stringify(value).replaceAll(/[<>]|-(?=-)/g,escaped);const whole=written(jobs);if(whole.length<=roomForMemory)return whole;const brief=Object.entries(jobs).map(([
job,failing])=>[job,{...failing,what:failing.what.slice(0,1)}]);return written(Object.fromEntries(brief))}const silenceMs=24*60*60*1e3;function remembered(before,event,verdict){
const at=event.at.toISOString();const news=before===void 0||before.cause!==verdict.cause||event.at.getTime()-Date.parse(before.told)>=silenceMs;const failing={first:before?.
first??at,last:at,count:(before?.count??0)+1,what:[...verdict.what],cause:verdict.cause,...event.runUrl!==void 0&&{run:event.runUrl},told:news?at:before.told};return{
failing,news}}function titleOf(node){return`Splice validator ${node}: backups need attention`}const pages={backup:"docs/troubleshooting.md",restore:"docs/restor\
e.md","dr-snapshot":"docs/disaster-recovery.md",verify:"docs/verify.md",freshness:"docs/retention.md"};function bodyOf(node,jobs,docs){const entries=alert_event.
hg.flatMap(job=>jobs[job]===void 0?[]:[[job,jobs[job]]]);const page=new summary.B;page.paragraph(entries.length===0?"Nothing fails any more.":"These jobs of the\
 node failed, and have not succeeded since:");page.table(["Job","Failing since (UTC)","Last (UTC)","Times","Last run"],entries.map(([job,{first,last,count,run}])=>[
job,time(first),time(last),count,run??""]));for(const[job,{what}]of entries)page.heading(job,3).preformatted(what.join("\n"));if(entries.length>0){page.heading(
"What to do",3).list(["Open the last run: its summary says what happened, what it means and what to do next.",`Look up the code of the error in ${linked(docs,"d\
ocs/troubleshooting.md")}.`,...entries.filter(([job])=>job!=="backup").map(([job])=>`About ${job}: ${linked(docs,pages[job])}.`),"This issue is closed by the ru\
n with which the last of these jobs succeeds."])}return`${markerOf(node)}
${memoryStart}${memoryText(jobs)} -->
${page.render(3e4)}`}function failureComment({job},failing){const again=failing.count===1?"failed":`failed again, ${failing.count} times since ${time(failing.first)}\
 UTC`;const page=new summary.B().paragraph(`The ${job} ${again}. ${failing.run??""}`.trimEnd());return page.preformatted(failing.what.join("\n")).render(5e4)}function recoveryComment(event,left){
const rest=left.length===0?"Nothing fails any more.":`Still failing: ${left.join(", ")}.`;return new summary.B().paragraph(`The ${event.job} succeeded. ${rest} ${event.
runUrl??""}`.trimEnd()).render(5e4)}function linked(docs,page){return docs===void 0?page:`${docs}/${page}`}function time(iso2){return iso2.slice(0,16).replace("\
T"," ")}var issues_api=__webpack_require__(32872);;const alertLabel="splice-validator-alert";const failingPrefix="failing: ";const mostRounds=5;async function updateIssue(api,event,verdict,settings){
if(verdict.state==="failing")return await failed(api,event,verdict,settings);if(verdict.state==="ok")return await succeeded(api,event,settings);const[issue]=await issuesOf(
api,event.node);return incident(issue,failingJobs(issue?.labels??[]).length>0?"alerting":"ok")}async function failed(api,event,verdict,settings){const{node,job}=event;
let last;for(let round=1;;round++){let issue=await theOne(api,node);if(issue===void 0&&last===void 0){const created=await opened(api,event,verdict,settings);const kept=await theOne(
api,node)??created;if(kept.number===created.number)return incident(created,"alerting");issue=kept}if(issue===void 0&&last!==void 0){await api.update(last.number,
{state:"open"});issue=last}if(issue===void 0)throw new Error("no issue where one was just opened");await noted(api,issue,event,verdict,settings);last=await api.
get(issue.number);if(last.state==="open"&&last.labels.includes(labelOf(job)))return incident(last,"alerting");if(round===mostRounds)return incident(last,"alerti\
ng")}}async function opened(api,event,verdict,{labels,assignees,docs,onWarning}){const{node,job}=event;const{failing}=remembered(void 0,event,verdict);const issue={
title:titleOf(node),body:bodyOf(node,{[job]:failing},docs),labels:[...new Set([alertLabel,labelOf(job),...labels])]};try{return await api.create({...issue,assignees})}catch(error){
if(!(error instanceof issues_api.D)||error.status!==422||assignees.length===0)throw error;onWarning?.(`GitHub does not take the assignees ${assignees.join(", ")}\
: the issue is opened without them.`);return await api.create({...issue,assignees:[]})}}async function noted(api,issue,event,verdict,{docs}){const{node,job}=event;
if(!issue.labels.includes(labelOf(job)))await api.addLabels(issue.number,[labelOf(job)]);const memory=readMemory(issue.body);const{failing,news}=remembered(issue.
labels.includes(labelOf(job))?memory[job]:void 0,event,verdict);if(news)await api.comment(issue.number,failureComment(event,failing));await api.update(issue.number,
{body:bodyOf(node,{...memory,[job]:failing},docs)})}async function succeeded(api,event,{docs}){const{node,job}=event;const issue=await theOne(api,node);if(issue===
void 0)return{state:"ok",recovered:false};const recovered=issue.labels.includes(labelOf(job));const labels=recovered?await api.removeLabel(issue.number,labelOf(
job)):issue.labels;const left=failingJobs(labels);if(left.length>0&&!recovered)return incident(issue,"alerting");const memory=readMemory(issue.body);const still=Object.
fromEntries(Object.entries(memory).filter(([name])=>left.some(one=>one===name)));await api.comment(issue.number,recoveryComment(event,left));const body=bodyOf(node,
still,docs);if(left.length>0){await api.update(issue.number,{body});return{...incident(issue,"alerting"),recovered}}await api.update(issue.number,{body,state:"c\
losed",state_reason:"completed"});const after=await api.get(issue.number);if(failingJobs(after.labels).length===0)return{...incident(issue,"ok"),recovered};if(after.
state==="closed")await api.update(issue.number,{state:"open"});return{...incident(issue,"alerting"),recovered}}async function theOne(api,node){const[first,...more]=await issuesOf(
api,node);if(first===void 0||more.length===0)return first;const labels=new Set(first.labels);for(const duplicate of more){const said=failingJobs(duplicate.labels).
map(labelOf);if(said.length>0)await api.addLabels(first.number,said);for(const label of said)labels.add(label);if((await api.get(duplicate.number)).state==="clo\
sed")continue;await api.comment(duplicate.number,`Duplicate of #${first.number}, which goes on.`);await api.update(duplicate.number,{state:"closed",state_reason:"\
not_planned"})}return{...first,labels:[...labels]}}async function issuesOf(api,node){const marker=markerOf(node);return(await api.open(alertLabel)).filter(({body})=>body.
includes(marker))}function labelOf(job){return`${failingPrefix}${job}`}function failingJobs(labels){return alert_event.hg.filter(job=>labels.includes(labelOf(job)))}
function incident(issue,state){return{state,recovered:false,...issue!==void 0&&{number:issue.number,url:issue.url}}}}),32872:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>IssuesFailure,F:()=>IssuesApi});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);
var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27597);var _http_http_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5923);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(60297);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);const labelsSchema=zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),zod__WEBPACK_IMPORTED_MODULE_4__._H3({name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().
nullish()})])).transform(labels=>labels.flatMap(label=>typeof label==="string"?label:label.name??[]));const issueSchema=zod__WEBPACK_IMPORTED_MODULE_4__._H3({number:zod__WEBPACK_IMPORTED_MODULE_4__.
Whr(),html_url:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),state:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["open","closed"]),body:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().
nullish(),labels:labelsSchema,pull_request:zod__WEBPACK_IMPORTED_MODULE_4__.L5J().optional()}).transform(({html_url:url,body,...issue})=>({...issue,url,body:body??
""}));const pageSize=100;const mostAttempts=5;const answerMs=3e4;class IssuesApi{#access;#until;#octokit;constructor(access){this.#access=access;this.#until=Date.
now()+(access.deadlineMs??12e4)}async open(label){const found=[];for(let page=1;;page++){const query={labels:label,state:"open",sort:"created",direction:"asc",per_page:pageSize,
page};const data=zod__WEBPACK_IMPORTED_MODULE_4__.YOg(issueSchema).parse(await this.#ask("GET /repos/{owner}/{repo}/issues",query));found.push(...data.filter(({
pull_request:pull})=>pull===void 0));if(data.length<pageSize)return found.sort((a,b)=>a.number-b.number)}}async get(number){return issueSchema.parse(await this.#ask(
`GET ${one}`,{issue_number:number}))}async create(issue){return issueSchema.parse(await this.#ask("POST /repos/{owner}/{repo}/issues",issue))}async update(number,change){
await this.#ask(`PATCH ${one}`,{issue_number:number,...change})}async comment(number,body){await this.#ask(`POST ${one}/comments`,{issue_number:number,body})}async addLabels(number,labels){
await this.#ask(`POST ${one}/labels`,{issue_number:number,labels})}async removeLabel(number,name){try{const left=await this.#ask(`DELETE ${one}/labels/{name}`,{
issue_number:number,name});return labelsSchema.parse(left)}catch(error){if(error instanceof IssuesFailure&&error.status===404)return(await this.get(number)).labels;
throw error}}async#ask(route,options){const{repository,signal,firstDelayMs=1e3,onRetry}=this.#access;const[owner="",repo=""]=repository.split("/");for(let attempt=1;;attempt++){
signal?.throwIfAborted();const left=this.#until-Date.now();const timeout=AbortSignal.timeout(Math.max(1,Math.min(answerMs,left)));try{this.#octokit??=this.#open();
const octokit=await this.#octokit;const request={signal:signal?AbortSignal.any([signal,timeout]):timeout};return(await octokit.request(route,{owner,repo,...options,
request})).data}catch(error){signal?.throwIfAborted();const refusal=refusalOf(error);const wait=waitOf(refusal,firstDelayMs*2**(attempt-1));if(wait===void 0||attempt===
mostAttempts||Date.now()+wait>this.#until)throw issuesFailure(refusal,repository,attempt);onRetry?.(`GitHub's issues: ${refusal.text}. Trying again in ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_5__.
a)(wait)}.`);await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait,void 0,signal?{signal}:{}).catch(()=>signal?.throwIfAborted())}}}async#open(){
const{getOctokit}=await __webpack_require__.e(351).then(__webpack_require__.bind(__webpack_require__,61351));const silent=()=>{};const log={debug:silent,info:silent,
warn:silent,error:silent};const{apiUrl,token}=this.#access;return getOctokit(token.reveal(),{baseUrl:apiUrl.replace(/\/+$/,""),log})}}const one="/repos/{owner}/\
{repo}/issues/{issue_number}";class IssuesFailure extends _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.HR{status;constructor(code,text,status){super(code,text);
this.status=status}}const errorSchema=zod__WEBPACK_IMPORTED_MODULE_4__._H3({status:zod__WEBPACK_IMPORTED_MODULE_4__.aig().optional(),message:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP().optional(),response:zod__WEBPACK_IMPORTED_MODULE_4__._H3({headers:zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),zod__WEBPACK_IMPORTED_MODULE_4__.
L5J())}).optional()});function refusalOf(error){const{status,message,response}=errorSchema.safeParse(error).data??{};const text=(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_3__.
E$)(message??"no answer").replaceAll(/\s+/g," ").slice(0,300);return{status:response===void 0?void 0:status,text,headers:response?.headers??{}}}function waitOf({
status,text,headers},usual){if(status===void 0||status>=500)return usual;if(status!==403&&status!==429)return void 0;const asked=(0,_http_http_failure_js__WEBPACK_IMPORTED_MODULE_1__.
mu)(headerOf(headers,"retry-after"));if(asked!==void 0)return asked;const reset=Number(headerOf(headers,"x-ratelimit-reset"));if(headerOf(headers,"x-ratelimit-r\
emaining")==="0"&&reset>0)return Math.max(0,reset*1e3-Date.now());return status===429||/secondary rate limit/i.test(text)?6e4:void 0}function headerOf(headers,name){
const value=headers[name];return value===void 0?void 0:String(value)}function issuesFailure(refusal,repository,attempts){const{status,text}=refusal;const where=`\
GitHub's issues of ${repository}`;const tried=attempts>1?` Tried ${attempts} times.`:"";if(status===410)return new IssuesFailure("issues-disabled",{what:`${where}\
 are disabled (410).`,next:"Enable them in the settings of the GitHub repository, or set `issue: false` and use another channel."},status);const limited=waitOf(
refusal,0)!==void 0;if((status===401||status===403||status===404)&&!limited)return new IssuesFailure("issues-permission",{what:`${where} may not be read or writ\
ten with this github-token (${status}: ${text}).`,next:'Give the job `permissions: issues: write`; the caller of a reusable workflow must grant it too. Another \
token needs the right "Issues: read and write" on that repository.'},status);return new IssuesFailure("issues",{what:`${where} could not be read or written (${status??
"no answer"}: ${text}).${tried}`,next:status===422?"Check issue-labels and issue-assignees: an assignee must have access to the GitHub repository.":"Check the r\
unner’s way to the API and https://www.githubstatus.com, then run the job again."},status)}}),64419:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BX:()=>readMetricsInputs,HT:()=>readIssueInputs,NR:()=>readAlertEvent,XQ:()=>readSecretAddress});var _alert_deliver_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6505);var _alert_event_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46508);var _reports_report_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65855);
var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69380);var _splice_private_host_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(90812);
var _node_inputs_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(85817);function readAlertEvent(inputs,log){inputs.required("job");inputs.required("status");
const outputs=(0,_alert_event_js__WEBPACK_IMPORTED_MODULE_1__.T7)(inputs.text("outputs")??"");if(outputs===void 0)log.warning("The input outputs is no JSON obje\
ct of outputs; it is left out.");return{node:(0,_node_inputs_js__WEBPACK_IMPORTED_MODULE_5__._)(inputs),job:inputs.choice("job",_alert_event_js__WEBPACK_IMPORTED_MODULE_1__.
hg,"backup"),status:inputs.choice("status",_alert_event_js__WEBPACK_IMPORTED_MODULE_1__.tL,"failure"),outputs:outputs??{},at:new Date,runUrl:(0,_reports_report_js__WEBPACK_IMPORTED_MODULE_2__.
Vp)()}}function readIssueInputs(inputs,env=process.env){const wanted=inputs.boolean("issue",true);const labels=inputs.list("issue-labels");const assignees=inputs.
list("issue-assignees");const token=inputs.secret("github-token");if(!wanted)return void 0;if(labels.some(label=>label.length>50||label.includes(",")))inputs.problem(
"issue-labels","holds a label of more than 50 characters or with a comma: give one a line.");const{GITHUB_REPOSITORY:repository,GITHUB_API_URL:apiUrl}=env;if(token===
void 0)inputs.problem("github-token","is required, unless issue: false.");if(!repository||!apiUrl)inputs.problem("issue","is for workflows on GitHub: GITHUB_REP\
OSITORY and GITHUB_API_URL are not set.");if(token===void 0||!repository||!apiUrl)return void 0;return{repository,apiUrl,token,labels,assignees,docs:docsAddress(
env)}}function docsAddress(env){const{GITHUB_SERVER_URL:server,GITHUB_ACTION_REPOSITORY:repository,GITHUB_ACTION_REF:ref}=env;return server&&repository?`${server}\
/${repository}/blob/${ref||"HEAD"}`:void 0}function readSecretAddress(inputs,name){const text=inputs.secret(name)?.reveal();if(text===void 0)return void 0;const url=URL.
parse(text);if(url===null||!["http:","https:"].includes(url.protocol)){inputs.problem(name,"is not a URL (https://…).");return void 0}const runner=(0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__.
q)();for(const form of(0,_alert_deliver_js__WEBPACK_IMPORTED_MODULE_0__.K1)(url))if(form.length>3)runner.mask(form);if(url.username!==""||url.password!=="")inputs.
problem(name,"must not hold a user or password: an address of that kind is not supported.");else if(url.protocol==="http:"&&!(0,_splice_private_host_js__WEBPACK_IMPORTED_MODULE_4__.
S)(url.hostname))inputs.problem(name,"begins with http://, which anybody on the way could read: use https://.");return(0,_alert_deliver_js__WEBPACK_IMPORTED_MODULE_0__.
rk)(url)}function readMetricsInputs(inputs){const folder=inputs.text("metrics-textfile");if(folder!==void 0&&!folder.startsWith("/"))inputs.problem("metrics-tex\
tfile","must be an absolute path of a folder.");const gateway=inputs.url("pushgateway-url",{protocols:["https","http"]});const token=inputs.secret("pushgateway-\
token");if(gateway!==void 0){if(gateway.username!==""||gateway.password!=="")inputs.problem("pushgateway-url","must not hold credentials; give pushgateway-token\
.");if(gateway.search!==""||gateway.hash!=="")inputs.problem("pushgateway-url","must not have parameters (? or #).");if(token!==void 0&&gateway.protocol==="http\
:"&&!(0,_splice_private_host_js__WEBPACK_IMPORTED_MODULE_4__.S)(gateway.hostname))inputs.problem("pushgateway-url","begins with http://: the token would cross t\
he internet readable.")}return{folder,gateway,token}}}),24658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Po:()=>drillVerdict,a_:()=>drillDepths,fI:()=>listDrills,h8:()=>writeDrill});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27597);
var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(64377);var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(961);var zod__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
37428);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);
var _record_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65401);var _set_id_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(28502);const drillDepths=[
"digest","read","restore"];const drillCheckSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),verdict:zod__WEBPACK_IMPORTED_MODULE_4__.
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
65401:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>readRecord});var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);const limitBytes=4*1024*1024;async function readRecord(storage,name){try{return await(0,
_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.Fo)(storage.read(name),limitBytes)}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR&&error.code==="missing")return void 0;throw error}}}),84027:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{mg:()=>settleIngestion,qX:()=>isRestorable,t9:()=>restorabilityProofs,zn:()=>prove});const restorabilityProofs=["order","not-pruned-past-\
app","same-node","keys-present"];function settleIngestion(apps,participantId,migrationId){if(apps.ingestion===void 0)return{why:`ingestion state unknown: ${why(
apps,"ingestion")}`};if(participantId===void 0)return{why:"the participant is unknown"};const own=apps.ingestion.filter(entry2=>entry2.participantId===participantId);
const ids2=own.map(entry2=>entry2.migrationId);if(own.length===0)return{why:`the apps database has no offsets for ${participantId}`};if(migrationId===void 0&&own.
length>1)return{why:`the apps database has offsets of the migration ids ${ids2.join(", ")}; which is current is not known`};const entry=migrationId===void 0?own[0]:
own.find(one=>one.migrationId===migrationId);const later=own.find(one=>migrationId!==void 0&&one.migrationId>migrationId&&one.begun);if(later!==void 0)return{why:`\
the apps database has gone on to migration id ${later.migrationId}, the participant database is of ${migrationId}`};if(entry===void 0)return{why:`the apps datab\
ase has offsets of migration id ${ids2.join(", ")}, not of ${migrationId}`};return{entry}}function prove(apps,participant,context={}){return[order(apps,participant,
context),notPruned(apps,participant,context),sameNode(apps,participant,context),keysPresent(participant),...context.maxDataAgeMs===void 0?[]:[freshData(participant,
context.maxDataAgeMs,context.now)]]}function isRestorable(proofs){return restorabilityProofs.every(name=>proofs.find(proof=>proof.name===name)?.verdict==="pass")}
function order(apps,participant,context){const name="order";const{entry,why:open}=settleIngestion(apps,participant.participantId,context.migrationId);if(participant.
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
out if that is its normal duration."});setTimeout(()=>controller.abort(reason),ms).unref();return controller.signal}})};
