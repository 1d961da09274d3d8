export const id=9474;export const ids=[9474];export const modules={92542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{G0:()=>Inputs,yL:()=>oneOf});var _runner_runner_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69380);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75591);var _units_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58276);class Inputs{#env;#runner;#problems=[];#read=new Set;#replaced=new Map;constructor(env=process.
env,runner=(0,_runner_runner_js__WEBPACK_IMPORTED_MODULE_0__.q)(env)){this.#env=env;this.#runner=runner}text(name,options){const variable=variableOf(name);this.#read.
add(variable);return(this.#replaced.get(variable)??this.#env[variable])?.trim()||options?.default}replace(name,value){this.#replaced.set(variableOf(name),value)}hide(value){
this.#keep(value)}required(name){const value=this.text(name);if(value===void 0)this.problem(name,"is required.");return value??""}secret(name){const value=this.
text(name);return value===void 0?void 0:this.#keep(value)}choice(name,values,fallback){const value=this.text(name);if(value===void 0)return fallback;const match=values.
find(candidate=>candidate===value);if(match===void 0)this.problem(name,`is ${quote(value)}, but must be ${oneOf(values)}.`);return match??fallback}boolean(name,fallback){
const value=this.text(name);if(value===void 0)return fallback;if(/^(true|True|TRUE)$/.test(value))return true;if(/^(false|False|FALSE)$/.test(value))return false;
this.problem(name,`is ${quote(value)}, but must be true or false.`);return fallback}list(name,fallback=""){const lines=(this.text(name)??fallback).split(/\r?\n/);
return lines.map(line=>line.replace(/(^|\s)#.*$/,"").trim()).filter(line=>line!=="")}url(name,options){const value=this.text(name);if(value===void 0)return void 0;
const forms=oneOf(options.protocols.map(protocol=>`${protocol}://…`));const url=URL.parse(value);if(url===null){if(value.includes("@"))this.#keep(value);this.
problem(name,`is not a URL (${forms}). Characters such as @ / # ? in a password must be percent-encoded.`);return void 0}if(url.password!==""){this.#keep(url.password);
this.#keep(percentDecoded(url.password));this.#keep(value)}if(!options.protocols.includes(url.protocol.slice(0,-1))){this.#keep(value);this.problem(name,`does n\
ot begin as it must (${forms}).`)}return url}duration(name,fallback){const value=this.text(name)??fallback;if(value===void 0)return void 0;const milliseconds=(0,
_units_js__WEBPACK_IMPORTED_MODULE_3__.E)(value);if(milliseconds===void 0){this.problem(name,`is ${quote(value)}, but must be a number with a unit, such as 90s,\
 30m, 5h, 2d or 1h30m.`)}return milliseconds??0}integer(name,fallback,bounds={}){const value=this.text(name);if(value===void 0)return fallback;const{min=0,max=Number.
MAX_SAFE_INTEGER}=bounds;const number=/^-?\d+$/.test(value)?Number(value):Number.NaN;if(number>=min&&number<=max)return number;const range=bounds.max===void 0?`\
of ${min} or more`:`from ${min} to ${max}`;this.problem(name,`is ${quote(value)}, but must be a whole number ${range}.`);return fallback}problem(name,text){this.#problems.
push({name,text})}finish(){if(this.#problems.length===0)return;const source=name=>this.#replaced.has(variableOf(name))?" (from settings)":"";const lines=this.#problems.
map(({name,text})=>`- ${name}${source(name)}: ${text}`);throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("inputs",{what:`${lines.length===1?"An inpu\
t is":`${lines.length} inputs are`} wrong:
${lines.join("\n")}`,means:"Nothing was touched.",next:"Correct the inputs and run again."})}unread(){const all=[...Object.entries(this.#env),...this.#replaced];
const given=new Map(all.filter(([key,value])=>key.startsWith("INPUT_")&&value));return[...given.keys()].filter(key=>!this.#read.has(key)).map(key=>key.slice("IN\
PUT_".length).toLowerCase())}#keep(value){for(const form of(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.Hx)(value))this.#runner.mask(form);return new _system_secret_js__WEBPACK_IMPORTED_MODULE_2__.
zh(value)}}function variableOf(name){return`INPUT_${name.replaceAll(" ","_").toUpperCase()}`}function quote(value){const line=value.replaceAll(/\s+/g," ");return`\
"${line.length>60?`${line.slice(0,60)}…`:line}"`}function oneOf(values){return values.length<2?values.join(""):`${values.slice(0,-1).join(", ")} or ${values.at(
-1)}`}function percentDecoded(text){try{return decodeURIComponent(text)}catch{return text}}}),15691:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LF:()=>read,e2:()=>readEach,qR:()=>isGiven});var _system_secret_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(75591);
var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69253);var _inputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(92542);var _units_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58276);function read(action,inputs){const own=(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(action).filter(({storage})=>storage===void 0);const values=readEach(
inputs,own,name=>name);for(const input of own)checkCompany(inputs,input,own);return values}function readEach(inputs,all,short){return Object.fromEntries(all.map(
input=>{const key=short(input.name).replaceAll(/-(\w)/g,(_,letter)=>letter.toUpperCase());return[input.kind==="duration"?`${key}Ms`:key,readOne(inputs,input)]}))}
function isGiven(inputs,input){const text=inputs.text(input.name);return text!==void 0&&plain(input,text)!==input.default}function readOne(inputs,input){const{name}=input;
const text=inputs.text(name)??(input.kind==="secret"?void 0:input.default);if(text===void 0&&input.required)inputs.problem(name,input.kind==="choice"?`is requir\
ed: ${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.yL)(input.values)}.`:"is required.");const refused=input.refused?.values.find(value=>value.toLowerCase()===text?.
toLowerCase());if(refused!==void 0){inputs.problem(name,`${refused} ${input.refused?.why}.`);return void 0}switch(input.kind){case"choice":{if(text===void 0)return input.
required?input.values[0]:void 0;const known=input.anyCase&&input.values.find(value=>value.toLowerCase()===text.toLowerCase());return known??inputs.choice(name,input.
values,input.values[0]??"")}case"boolean":return inputs.boolean(name,input.default==="true");case"integer":return text===void 0?void 0:inputs.integer(name,Number(
input.default??0),input);case"duration":return text===void 0?void 0:inputs.duration(name,text);case"list":return inputs.list(name,input.default);case"secret":if(input.
protocols===void 0)return inputs.secret(name);inputs.url(name,{protocols:input.protocols});return text===void 0?void 0:new _system_secret_js__WEBPACK_IMPORTED_MODULE_0__.
zh(text);case"url":return readUrl(inputs,name,input);case"path":if(text!==void 0&&!text.startsWith("/"))inputs.problem(name,"must be an absolute path.");return text;case"\
time":return text===void 0?void 0:readTime(inputs,name,text);case"hold":return text===void 0?void 0:readHold(inputs,name,text);case void 0:if(text!==void 0&&input.
pattern?.test(text)===false)inputs.problem(name,`must ${input.must}.`);return text??(input.required?"":void 0)}}function readUrl(inputs,name,{protocols,bare}){const read2=inputs.
url(name,{protocols});if(!bare||read2===void 0)return read2;if(read2.username!==""||read2.password!=="")inputs.problem(name,"must not hold credentials; they are\
 given in another way.");if(read2.search!==""||read2.hash!=="")inputs.problem(name,"must not have parameters (? or #).");return read2}function readTime(inputs,name,text){
const read2=new Date(text);if(!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text))inputs.problem(name,"must be a time with its zone, such\
 as 2026-11-22T18:30:00Z.");else if(Number.isNaN(read2.getTime()))inputs.problem(name,"is a date that does not exist.");return read2}function readHold(inputs,name,text){
const[,mode,duration=""]=/^(governance|compliance)\s+(\S+)$/i.exec(text)??[];const durationMs=(0,_units_js__WEBPACK_IMPORTED_MODULE_3__.E)(duration);if(mode===void 0||
durationMs===void 0||durationMs<=0){inputs.problem(name,"must be a mode and a duration, such as governance 35d or compliance 35d.");return void 0}return{mode:mode.
toUpperCase()==="COMPLIANCE"?"COMPLIANCE":"GOVERNANCE",durationMs}}function checkCompany(inputs,input,all){const{name,requiredWith,goesWith}=input;const holds=company=>Object.
entries(company).map(([other,values])=>meets(inputs,all,other,values));if(requiredWith&&(inputs.text(name)??input.default)===void 0){if(holds(requiredWith).every(
met=>met===true))inputs.problem(name,`is required with ${phrase(requiredWith)}.`)}else if(goesWith&&isGiven(inputs,input)&&holds(goesWith).includes(false))inputs.
problem(name,`goes with ${phrase(goesWith)} only.`)}function meets(inputs,all,name,values){const other=all.find(input=>input.name===name);if(other===void 0)return void 0;
const given=inputs.text(name)??other.default;if(values.length===0)return given!==void 0;if(given===void 0)return other.required?void 0:false;const text=plain(other,
given);if(other.kind==="choice"&&!other.values.includes(text))return void 0;return values.includes(text)}function plain({kind},text){return kind==="boolean"?text.
toLowerCase():text}function phrase(company){return Object.entries(company).map(([name,values])=>values.length===0?name:`${name}: ${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__.
yL)(values)}`).join(" and ")}}),58276:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>parseDuration});const durations={ms:1,s:1e3,m:6e4,h:36e5,d:864e5,w:6048e5};function parseDuration(text){if(text==="0")return 0;if(!/^(\d+(\.\d+)?(ms|[smhdw]))+$/.
test(text))return void 0;let total=0;for(const[,amount,unit]of text.matchAll(/([\d.]+)(ms|[smhdw])/g)){total+=Number(amount)*durations[unit]}return total}}),65855:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A1:()=>stepsTable,C3:()=>proofsTable,Et:()=>checksTable,Gt:()=>standingsTable,M9:()=>verdictMarks,Vp:()=>runUrl,dA:()=>usersToOnboard,
kR:()=>savedAs});var _system_log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60297);const verdictMarks={pass:"✅ pass",fail:"❌ fail","not-checked":"⚠\
️ not checked"};function stepsTable(summary,steps){if(steps.length===0)return;summary.heading("Steps",3).gantt("Steps, UTC",steps.map(({title,startedAt,finishedAt,
status})=>({title,from:startedAt,to:finishedAt,failed:status==="failed"})));summary.table(["Step","Result","Began (UTC)","Ended (UTC)","Took","Stored","Rate"],steps.
map(step=>{const ms=step.finishedAt.getTime()-step.startedAt.getTime();const rate=step.bytes===void 0||ms===0?"":`${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.
z)(step.bytes/ms*1e3)}/s`;return[step.title,step.status==="done"?"✅":`❌ ${step.note??""}`,step.startedAt.toISOString().slice(11,23),step.finishedAt.toISOString().
slice(11,23),(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)(ms),step.bytes===void 0?"":(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.z)(step.bytes),rate]}))}
function proofsTable(summary,proofs){summary.heading("Proofs",3).table(["Proof","Verdict","Values"],proofs.map(proof=>[proof.name,verdictMarks[proof.verdict],proof.
detail]))}function checksTable(summary,checks){summary.heading("Checks",3).table(["Check","Verdict","Values"],checks.map(check=>[check.name,verdictMarks[check.verdict],
check.detail]))}function usersToOnboard(summary,log,users){if(users.length===0)return;const names=users.map(user=>`${user.id}${user.party?` (party ${user.party}\
)`:""}`);log.warning(`Users to onboard again: ${names.join(", ")}.`);summary.heading("Users to onboard again",3).list(names)}function savedAs({databases}){const copies=new Set(
databases.flatMap(({capture})=>capture.method==="dump"?[]:[capture.reference]));if(copies.size===0)return"dumps, in the set";const[method]=databases.map(({capture})=>capture.
method);return`${method==="command"?"copies by backup-command":"volume snapshots"}: ${[...copies].join(", ")}. They are not in the repository: what loses their \
storage loses them`}function runUrl(env=process.env){const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;return server&&repository&&
run?`${server}/${repository}/actions/runs/${run}`:void 0}function standingsTable(summary,standings){summary.heading("Repositories",3).table(["Repository","","Se\
t","Why"],standings.map(({repository,required,state,why})=>[repository,required?"required":"optional",state==="held"?"✅ held":"⚠️ missing",why??""]))}}),21282:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>main});var promises_=__webpack_require__(58500);var inputs_inputs=__webpack_require__(92542);var failure=__webpack_require__(
1145);var catalogue=__webpack_require__(69253);var inputs_settings=__webpack_require__(77606);;function takeSettings(inputs,action){const known=inputs_settings.
dr.find(name=>name===action);if(known===void 0)return;const text=inputs.text("settings");if(text===void 0)return;const settings=parseObject(text);if(typeof settings===
"string"){inputs.problem("settings",settings);return}for(const[name,value]of Object.entries(settings))take(inputs,known,name,value)}function take(inputs,action,name,value){
const wrongName=(0,inputs_settings.rH)(name,[action]);if(wrongName!==void 0){if(catalogue._y.includes(name)&&typeof value==="string"&&value!=="")inputs.hide(value);
inputs.problem("settings",`${name} ${wrongName}`);return}const read=(0,inputs_settings.Su)(value);if("problem"in read)inputs.problem("settings",`${name} ${read.
problem}`);else inputs.replace(name,read.text)}function parseObject(text){let value;try{value=JSON.parse(text)}catch(error){const[,place]=/(?:at position \d+ )?\((line \d+ column \d+)\)/.
exec((0,failure.bD)(error))??[];return`is not JSON${place===void 0?"":` (${place})`}; it must be an object such as {"deployment": "compose"}.`}if(typeof value!==
"object"||value===null||Array.isArray(value))return'must be a JSON object of input names and values, such as {"deployment": "compose"}.';const twice=doubleKeys(
text);if(twice.length>0)return`names ${twice.join(", ")} twice.`;return{...value}}function doubleKeys(json){const keys=[];let depth=0;for(const[token,text,colon]of json.
matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)){if(token==="{"||token==="[")depth++;else if(token==="}"||token==="]")depth--;else if(depth===1&&text!==void 0&&
colon!==void 0)keys.push(String(JSON.parse(text)))}return[...new Set(keys.filter((key,index)=>keys.indexOf(key)!==index))]}var child=__webpack_require__(65205);
var secret=__webpack_require__(75591);;const annotationLimit=10;class ActionsLog{#runner;#titles=[];#warnings=[];#open;constructor(runner){this.#runner=runner}get warnings(){
return this.#warnings}info(line){this.#showGroup();this.#runner.info(line)}warning(line){this.#showGroup();this.#warnings.push((0,secret.E$)(line));if(this.#warnings.
length<annotationLimit)this.#runner.warning(line);else this.#runner.info(`Warning: ${line}`)}async group(title,work){const entry={text:title};this.#titles.push(
entry);this.#showGroup();try{return await work()}finally{this.#titles.splice(this.#titles.indexOf(entry),1);this.#closeGroup()}}finish(){this.#titles.length=0;this.#closeGroup();
const left=this.#warnings.slice(annotationLimit-1);const[only]=left;if(left.length===1&&only!==void 0)this.#runner.warning(only);else if(left.length>1)this.#runner.
warning(`${left.length} more warnings are in the log.`)}#showGroup(){const title=this.#titles.map(({text})=>text).join(" › ");if(title===(this.#open??""))return;
this.#closeGroup();if(title==="")return;this.#runner.startGroup(title);this.#open=title}#closeGroup(){if(this.#open===void 0)return;this.#runner.endGroup();this.#open=
void 0}};function reportOf(thrown){const error=beforeDisposal(thrown);const stack=error instanceof Error?error.stack:void 0;if(!(error instanceof failure.HR)){const lines2=[
`Unexpected error: ${(0,failure.bD)(error)}`,"Run again with debug logging for the place in the code, and report it with the log."];return{code:"unexpected",lines:lines2,
cancelled:false,stack}}const cause=error.cause===void 0?"":(0,failure.bD)(error.cause);const lines=[error.what];if(cause!==""&&!error.what.includes(cause))lines.
push(`Cause: ${cause}`);if(error.means!==void 0)lines.push(error.means);if(error.next!==void 0)lines.push(`Next: ${error.next}`);return{code:error.code,lines,cancelled:error instanceof
failure.cJ,stack}}function beforeDisposal(thrown){let error=thrown;while(error instanceof Error&&error.name==="SuppressedError"&&"suppressed"in error){error=error.
suppressed}return error}var runner_runner=__webpack_require__(69380);var runner_summary=__webpack_require__(48776);;const cancelGraceMs=6e3;const cleanupMs=5e3;
const cancelledCleanupMs=2500;const crashGraceMs=4500;async function main(name,job){const runner=(0,runner_runner.q)();const log=new ActionsLog(runner);const summary=new runner_summary.
B;const controller=new AbortController;const cleanups=[];const early=Promise.withResolvers();process.stdout.on("error",()=>{});process.stderr.on("error",()=>{});
let cancelled=false;let jobEnded=false;const cancel=signal=>{const reason=new failure.cJ(`the run got ${signal}`);if(cancelled){early.resolve({error:reason});return}
cancelled=true;log.info(`${signal}: stopping${runner.onGitHub?"":"; once more to stop at once"}.`);controller.abort(reason);if(runner.onGitHub)setTimeout(()=>early.
resolve({error:reason}),cancelGraceMs).unref()};for(const signal of["SIGINT","SIGTERM","SIGHUP"])process.on(signal,cancel);let crashed;const crash=error=>{if(crashed!==
void 0||jobEnded){log.warning(`Another error, on the way out: ${(0,failure.bD)(error)}`);return}crashed={error};controller.abort(error);setTimeout(()=>early.resolve(
{error}),crashGraceMs)};process.on("uncaughtException",crash);process.on("unhandledRejection",crash);process.once("beforeExit",()=>early.resolve(crashed??{error:unfinished(
name)}));const inputs=new inputs_inputs.G0(process.env,runner);takeSettings(inputs,name);const context={inputs,log,signal:controller.signal,summary,output:(key,value)=>runner.
output(key,String(value)),onExit:cleanup=>void cleanups.unshift(cleanup)};const settled=attempt(()=>job(context));const first=await Promise.race([settled,early.
promise]);jobEnded=true;const aborted=cancelled&&first.error instanceof Error&&first.error.name==="AbortError";const outcome=crashed??(aborted?{error:controller.
signal.reason}:first);(0,child.E7)();await cleanUp(cleanups,cancelled?cancelledCleanupMs:cleanupMs,log);(0,child.E7)();const code=report(name,outcome,cancelled,
{runner,log,summary,inputs:context.inputs});await flushed(process.stdout);await flushed(process.stderr);process.exit(code)}async function attempt(job){try{await job();
return{}}catch(error){return{error:error??new Error("something was thrown without a value")}}}function unfinished(name){return new failure.HR("unfinished",{what:`\
The ${name} stopped without finishing: it waited for something that can no longer happen.`,means:"Treat this run as failed.",next:"Run again with debug logging,\
 and report it with the log."})}async function cleanUp(cleanups,limitMs,log){const work=async()=>{for(const cleanup of cleanups){const{error}=await attempt(async()=>cleanup());
if(error!==void 0)log.warning(`Cleaning up failed: ${(0,failure.bD)(error)}`)}return true};const done=await Promise.race([work(),(0,promises_.setTimeout)(limitMs,
false)]);if(!done)log.warning(`Cleaning up took longer than ${limitMs/1e3} s and was given up.`)}function report(name,outcome,cancelled,{runner,log,summary,inputs}){
if(!runner.onGitHub){for(const input of inputs.unread())log.warning(`The input ${input} was given, but nothing asked for it.`)}log.finish();let code=0;if(outcome.
error!==void 0){const failure2=reportOf(outcome.error);const wasCancelled=cancelled&&failure2.cancelled;code=wasCancelled?130:1;runner.error(failure2.lines.join(
"\n"),`${name}: ${failure2.code}`);if(runner.debugging&&failure2.stack!==void 0)runner.info((0,secret.E$)(failure2.stack));summary.heading(wasCancelled?`The ${name}\
 was cancelled`:`The ${name} failed (${failure2.code})`,3);for(const line of failure2.lines)summary.paragraph(line)}if(log.warnings.length>0)summary.heading("Wa\
rnings",3).list(log.warnings);try{summary.write()}catch(error){runner.warning(`The summary could not be written: ${(0,failure.bD)(error)}`)}return code}async function flushed(stream){
const written=new Promise(resolve=>stream.write("",()=>resolve()));await Promise.race([written,(0,promises_.setTimeout)(2e3)])}}),69380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>detectRunner});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var _actions_core__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
33838);var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75591);function detectRunner(env=process.env){const debugging=env["RUNNER_DEBUG"]===
"1";return env["GITHUB_ACTIONS"]==="true"?onGitHub(debugging):atTerminal(debugging,env["SPLICE_VALIDATOR_OUTPUTS"])}function onGitHub(debugging){return{onGitHub:true,
debugging,info:line=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(withoutCommands((0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)(line))),warning:text=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
$e((0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)(text)),error:(text,title)=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.z3((0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.
E$)(text),{title}),startGroup:title=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.Oh((0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)(title)),endGroup:()=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
N4(),mask:value=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.Pq(value),output:(name,value)=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.uH(name,(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.
E$)(value))}}function atTerminal(debugging,outputsFile){const print=line=>process.stdout.write(`${(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)(line)}
`);return{onGitHub:false,debugging,info:print,warning:text=>print(`Warning: ${text}`),error:(text,title)=>print(`Error (${title}): ${text}`),startGroup:title=>print(
`== ${title}`),endGroup:()=>{},mask:()=>{},output:(name,value)=>{if(outputsFile)(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(outputsFile,`${JSON.stringify(
{name,value:(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)(value)})}
`);if(!value.includes("\n"))print(`output ${name}=${value}`)}}}function withoutCommands(text){return text.replace(/^(\s*):(?=:)/gm,"$1: ").replaceAll("##[","## \
[")}}),48776:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>Summary});var external_node_fs_=__webpack_require__(
73024);var secret=__webpack_require__(75591);;const longestTitle=60;function gantt(title,tasks){const[first,...more]=tasks;if(first===void 0)return void 0;const from=Math.
min(...tasks.map(task=>task.from.getTime()));const to=Math.max(...tasks.map(task=>task.to.getTime()));return["gantt",`title ${plain(title)}`,"dateFormat YYYY-MM\
-DD HH:mm:ss.SSS",`axisFormat ${axisFormat(to-from)}`,"todayMarker off",...[first,...more].map((task,index)=>`${index+1}. ${plain(task.title)} :${task.failed?"c\
rit":"done"}, ${time(task.from)}, ${time(task.to)}`)].join("\n")}function plain(text){const clean=(0,secret.E$)(text).replaceAll(/[^\p{L}\p{N} .()*/_-]+/gu," ").
replaceAll(/\s+/g," ").trim();return[...clean].slice(0,longestTitle).join("").trim()||"without a name"}const time=date=>date.toISOString().slice(0,23).replace("\
T"," ");function axisFormat(ms){if(ms<1e4)return"%H:%M:%S.%L";return ms<30*6e4?"%H:%M:%S":"%H:%M"};const summaryLimit=1024*1024;class Summary{#blocks=[];get isEmpty(){
return this.#blocks.length===0}heading(text,level=2){return this.#add(`${"#".repeat(level)} ${markdown(text)}`)}paragraph(text){return this.#add(markdown(text))}list(items){
return items.length===0?this:this.#add(items.map(item=>`- ${markdown(item)}`).join("\n"))}facts(entries){return this.table(["",""],entries)}table(head,rows){if(rows.
length===0)return this;const line=cells=>`| ${cells.map(markdown).join(" | ")} |`;return this.#add([line(head),`|${" --- |".repeat(head.length)}`,...rows.map(line)].
join("\n"))}preformatted(text){const clean=(0,secret.E$)(text.trimEnd());const longest=Math.max(2,...[...clean.matchAll(/`+/g)].map(([run])=>run.length));const fence="\
`".repeat(longest+1);return this.#add(`${fence}text
${clean}
${fence}`)}gantt(title,tasks){const diagram=gantt(title,tasks);return diagram===void 0?this:this.#add(`\`\`\`mermaid
${diagram}
\`\`\``)}details(title,fill){const inner=new Summary;fill(inner);return this.#add(`<details><summary>${markdown(title)}</summary>

${inner.render()}
</details>`)}render(maxBytes=summaryLimit){const full=this.#blocks.map(block=>`${block}
`).join("\n");if(Buffer.byteLength(full)<=maxBytes)return full;const note="\n_The summary was cut here because of its length. The log has everything._\n";const closing="\
\n</details>\n";const room=maxBytes-Buffer.byteLength(note)-4*Buffer.byteLength(closing);const bytes=Buffer.from(full).subarray(0,Math.max(0,room));const kept=bytes.
subarray(0,bytes.lastIndexOf("\n")+1).toString("utf8");return`${kept}${closings(kept,closing)}${note}`}write(file=process.env["GITHUB_STEP_SUMMARY"]){if(!file||
this.isEmpty)return;const present=(0,external_node_fs_.statSync)(file,{throwIfNoEntry:false})?.size??0;(0,external_node_fs_.appendFileSync)(file,this.render(Math.
max(0,summaryLimit-present)))}#add(block){this.#blocks.push(block);return this}}function closings(kept,closing){let fence="";for(const[,run="",rest]of kept.matchAll(
/^(`{3,})(.*)$/gm)){if(fence==="")fence=run;else if(rest===""&&run.length>=fence.length)fence=""}const open=(kept.match(/<details>/g)??[]).length-(kept.match(/<\/details>/g)??
[]).length;return`${fence===""?"":`${fence}
`}${closing.repeat(Math.max(0,open))}`}function markdown(text){if(typeof text==="object")return`<code>${markdown(text.code)}</code>`;return(0,secret.E$)(String(
text)).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,String.raw`\$&`).replaceAll(
/\s*\r?\n\s*/g,"<br>")}}),65205:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CG:()=>output,
E7:()=>killAll,J9:()=>ProgramFailure,Jq:()=>inherited,RS:()=>exitFailure,eF:()=>run,hm:()=>feed,ni:()=>start});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31421);var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48161);var _failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
75591);const stderrTail=16*1024;const graceMs=4e3;const alive=new Set;function start(command,signal){const env=inherited();for(const[name,value]of Object.entries(
command.env??{})){env[name]=value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_3__.zh?value.reveal():value}const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)(command.program,command.args,{env,cwd:command.cwd,detached:true,stdio:["pipe","pipe","pipe",command.secretInput===void 0?"ignore":"pipe"]});const{stdin,stdout,
stderr:errors}=child;if(stdin===null||stdout===null||errors===null)throw new Error("the streams are piped");alive.add(child);if(command.secretInput!==void 0){const pipe=child.
stdio[3];pipe.on("error",()=>{});pipe.end(command.secretInput.reveal())}let stderr="";errors.setEncoding("utf8");errors.on("data",text=>{stderr=(stderr+text).slice(
-stderrTail);command.onErrorOutput?.(text)});stdin.on("error",()=>{});stdout.on("error",()=>{});let hardKill;const kill=()=>{if(child.exitCode!==null||child.signalCode!==
null)return;signalGroup(child,"SIGTERM");hardKill??=setTimeout(()=>signalGroup(child,"SIGKILL"),graceMs).unref()};const onAbort=()=>kill();if(signal?.aborted)kill();
signal?.addEventListener("abort",onAbort,{once:true});const exit=new Promise(resolve=>{let startError="";child.once("error",error=>{startError=error.message;if(child.
pid===void 0)finish(127,null)});child.once("close",(code,childSignal)=>finish(code,childSignal));function finish(code,childSignal){alive.delete(child);clearTimeout(
hardKill);signal?.removeEventListener("abort",onAbort);resolve({code,signal:childSignal,stderr:(0,_secret_js__WEBPACK_IMPORTED_MODULE_3__.E$)(stderr||startError).
trim()})}});return{stdin,stdout,exit,kill}}function inherited(){return Object.fromEntries(Object.entries(process.env).flatMap(([name,value])=>name.startsWith("I\
NPUT_")||value===void 0?[]:[[name,value]]))}async function run(command,options={}){const timeoutMs=options.timeoutMs??6e4;const deadline=AbortSignal.timeout(timeoutMs);
const signal=options.signal?AbortSignal.any([options.signal,deadline]):deadline;const running=start(command,signal);running.stdin.end(options.input??"");const chunks=[];
let size=0;const maxBytes=options.maxBytes??64*1024*1024;running.stdout.on("data",chunk=>{size+=chunk.length;if(size<=maxBytes)chunks.push(chunk);else running.kill()});
const exit=await running.exit;if(options.signal?.aborted)throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.cJ;if(deadline.aborted){throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR("program-timeout",{what:`${command.program} ${command.args[0]??""} did not finish within ${timeoutMs/1e3} s.`,next:"Check that the service it talks to answer\
s, then run again."})}if(size>maxBytes){throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__.HR("program-output",{what:`${command.program} printed more than ${maxBytes}\
 bytes.`})}if(exit.code!==0)throw exitFailure(command.program,exit);return Buffer.concat(chunks).toString("utf8")}async function*output(running,program,heard=exit=>exit){
let complete=false;try{for await(const chunk of running.stdout)yield chunk;complete=true}finally{if(!complete)running.kill()}const exit=await running.exit;if(exit.
code!==0)throw exitFailure(program,heard(exit))}async function feed(running,source){let gone=false;let wake=()=>{};void running.exit.then(()=>{gone=true;wake()});
const drained=()=>wake();running.stdin.on("drain",drained);const iterator=source[Symbol.asyncIterator]();try{for(;;){const next=iterator.next();const chunk=await new Promise(
(resolve,reject)=>{wake=()=>{if(gone)resolve(void 0)};if(gone)resolve(void 0);next.then(resolve,reject)});if(chunk?.done)break;if(chunk===void 0||gone||running.
stdin.destroyed){iterator.return?.().catch(()=>{});return}if(!running.stdin.write(chunk.value)){await new Promise(resolve=>{wake=resolve;if(gone||running.stdin.
destroyed||!running.stdin.writableNeedDrain)resolve()})}}running.stdin.end()}finally{running.stdin.off("drain",drained)}}class ProgramFailure extends _failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR{reason;constructor(code,reason,text){super(code,text);this.reason=(0,_secret_js__WEBPACK_IMPORTED_MODULE_3__.E$)(reason)}}function exitFailure(program,exit,what=`${program}\
 failed`){if(exit.lost!==void 0){const reason2=`the connection to it was lost: ${lastLines(exit.lost)}`;return new ProgramFailure("stream-cut",reason2,{what:`${what}\
: ${reason2}`,means:"What came through may not be all of it and is not used.",next:"Run again. When it happens again, look at the network between the runner and\
 the program."})}const reason=lastLines(exit.stderr)||(exit.signal?`ended by ${exit.signal}`:`exit code ${exit.code}`);return new ProgramFailure(exit.code===127?
"program-missing":"program-failed",reason,{what:`${what}: ${reason}`,...exit.code===127&&{next:`Install ${program} where it has to run.`}})}function killAll(){for(const child of alive)
signalGroup(child,"SIGKILL")}function lastLines(text){const lines=text.split("\n").map(line=>line.trim()).filter(line=>line!==""&&!/^(This probably means the server|before or while processing)/.
test(line)).slice(-8);const error=lines.findIndex(line=>/\b(error|fatal):/i.test(line));return(error===-1?lines.slice(-3):lines.slice(error,error+3)).join(" | ")}
function signalGroup(child,name){if(child.pid===void 0)return;try{process.kill(-child.pid,node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[name])}catch{}}}),
60297:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>formatDuration,z:()=>formatBytes});
function formatBytes(bytes){const units=["B","KiB","MiB","GiB","TiB"];let value=bytes;let unit=0;while(value>=1024&&unit<units.length-1){value/=1024;unit++}return`${unit===
0?value:value.toFixed(1)} ${units[unit]}`}function formatDuration(ms){if(ms<1e3)return`${Math.round(ms)} ms`;const seconds=ms/1e3;if(seconds<60)return`${seconds.
toFixed(1)} s`;const minutes=Math.floor(seconds/60);if(minutes<60)return`${minutes} min ${Math.round(seconds%60)} s`;const hours=Math.floor(minutes/60);if(hours<
48)return`${hours} h ${minutes%60} min`;return`${Math.floor(hours/24)} d ${hours%24} h`}})};
