export const id=2681;export const ids=[2681];export const modules={2681:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,
async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let readNodes=function(inputs,given){if(given.nodes===void 0)return void 0;const names=inputs.
list("nodes").flatMap(line=>line.split(/[\s,]+/).filter(name=>name!==""));if(names.length===0)inputs.problem("nodes","names no node; leave it empty for all.");return[
...new Set(names)]};__webpack_require__.r(__webpack_exports__);var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760);var _src_fleet_results_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
12544);var _src_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26169);var _src_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(15691);
var _src_job_end_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(32630);var _src_reports_fleet_report_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(72732);
var _src_reports_report_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(65855);var _src_runner_main_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(21282);
await(0,_src_runner_main_js__WEBPACK_IMPORTED_MODULE_6__.i)("fleet",async context=>{const given=(0,_src_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__.LF)("fleet",
context.inputs);if(given.mode==="list")await list(context,given);else if(given.mode==="record")await record(context,given);else await summarize(context,given)});
async function list({inputs,log,output},given){const names=readNodes(inputs,given);inputs.finish();const inventory=await(0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
zw)(given.inventory);for(const warning of inventory.warnings)log.warning(warning);const nodes=[...(0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__.Iw)(inventory,names).
keys()];const matrix=(0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__.bm)(inventory,nodes,given.job,{runner:given.runner});for(const entry of matrix)log.info(`${entry.
node}: on ${entry.runner}, ${entry.settings}`);output("matrix",JSON.stringify(matrix));output("nodes",matrix.length)}async function record({inputs,log,output},given){
const{node="",job,result="failure"}=given;const outputs=(0,_src_job_end_js__WEBPACK_IMPORTED_MODULE_4__.T7)(given.outputs??"");if(outputs===void 0)inputs.problem(
"outputs","must be a JSON object, such as toJSON(needs.backup.outputs) gives.");inputs.finish();const run=(0,_src_reports_report_js__WEBPACK_IMPORTED_MODULE_5__.
Vp)();const written=await(0,_src_fleet_results_js__WEBPACK_IMPORTED_MODULE_1__.Zk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given.path),{version:1,node,
job,result,at:new Date().toISOString(),...run!==void 0&&{run},outputs:(0,_src_fleet_results_js__WEBPACK_IMPORTED_MODULE_1__.gO)(outputs??{})});log.info(`${node}\
: ${result}, written to ${written}`);output("path",written)}async function summarize({inputs,log,output,summary},given){const{job}=given;const names=readNodes(inputs,
given);inputs.finish();const inventory=await(0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__.zw)(given.inventory);const nodes=[...(0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
Iw)(inventory,names).keys()];const results=await(0,_src_fleet_results_js__WEBPACK_IMPORTED_MODULE_1__.x8)(given.results,job,log);for(const stray of[...results.keys()].
filter(name=>!nodes.includes(name)))log.warning(`There is a result of ${stray}, which is not among the nodes that are meant.`);const all=(0,_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
KI)(nodes,results);const bad=all.filter(({problem})=>problem!==void 0);for(const{node,problem}of all)log.info(`${node}: ${problem??"ended well"}`);output("nodes",
all.length);output("failed",bad.map(({node})=>node).join(","));(0,_src_reports_fleet_report_js__WEBPACK_IMPORTED_MODULE_7__.d)(summary,job,all);if(given.fail)(0,
_src_fleet_js__WEBPACK_IMPORTED_MODULE_2__.d2)(job,all)}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),26169:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d2:()=>demandAll,ll:()=>fleet_jobs.l,bm:()=>matrixFor,KI:()=>outcomes,zw:()=>readInventory,Iw:()=>selectNodes,zc:()=>settingsFor});
var promises_=__webpack_require__(51455);var schemas=__webpack_require__(27597);var catalogue_entry=__webpack_require__(26141);var catalogue=__webpack_require__(
69253);var settings=__webpack_require__(77606);;function settingsSchema(id2,actions,takes=name=>(0,settings.rH)(name,actions)===void 0){const values=actions.flatMap(
action=>(0,catalogue.Vc)(action).filter(({name})=>takes(name)).map(input=>[input.name,valueSchema(input,action).optional()]));const sorted=[...new Map(values)].
sort(([one],[other])=>one.localeCompare(other));return schemas.rej(Object.fromEntries(sorted)).meta({id:id2})}function everySettingsSchema(){return z.union(settingsActions.
map(action=>settingsSchema(`settings-of-action-${action}`,[action])))}const known=new Map;function valueSchema(input,action){const id2=(0,catalogue.Dd)(input.name)>
1?`${input.name}-of-${action}`:input.name;const schema=known.get(id2)??formOf(input).meta({id:id2,description:input.words});known.set(id2,schema);return schema}
function formOf(input){switch(input.kind){case"boolean":return schemas.KCZ([schemas.zMY(),schemas.k5n(["true","false",""])]);case"choice":{const texts=schemas.k5n(
[...input.values,""]);return input.values.includes("true")?schemas.KCZ([texts,schemas.zMY()]):texts}case"list":return schemas.KCZ([schemas.YjP(),schemas.YOg(schemas.
YjP())]);default:return schemas.KCZ([schemas.YjP(),schemas.aig()])}}var failure=__webpack_require__(1145);var fleet_jobs=__webpack_require__(92128);;function inventoryShape(settingsOf){
const entry=schemas.rej({runner:schemas.YOg(schemas.YjP().min(1)).min(1).optional().meta({description:"Labels of the runner that reaches the node."}),environment:schemas.
YjP().min(1).optional().meta({description:"GitHub environment of the jobs: its secrets, and for a restore its reviewers."}),"plan-environment":schemas.YjP().min(
1).optional().meta({description:"GitHub environment of the job that only plans a restore."}),settings:settingsOf().optional(),jobs:schemas.rej(Object.fromEntries(
fleet_jobs.l.map(job=>[job,settingsOf(job).optional()]))).optional().meta({description:"Settings of one job only; they win over settings."})});return schemas.rej(
{version:schemas.euz(1),defaults:entry.optional().meta({description:"What every node has unless it says otherwise."}),nodes:schemas.g1P(schemas.YjP().regex(catalogue_entry.
qp.pattern),entry)})};const limitBytes=1024*1024;async function readYaml(text){if(Buffer.byteLength(text)>limitBytes)return{problems:["the file is larger than 1\
 MiB."]};const{LineCounter,parseDocument,visit}=await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__,38815,19));const lineCounter=new LineCounter;
const document=parseDocument(text,{lineCounter,prettyErrors:false});const at=offset=>`line ${lineCounter.linePos(offset).line}`;const problems=[...document.errors,
...document.warnings].map(({pos,message})=>`${at(pos[0])}: ${message}`);visit(document,{Scalar(_key,{value,source,range}){if(typeof value==="number"&&source!==void 0&&
String(value)!==source)problems.push(`${at(range?.[0]??0)}: ${source} is read as the number ${value}; put it in quotes.`)}});if(problems.length>0)return{problems};
try{return{value:document.toJS()}}catch{return{problems:["it has too many aliases (*name)."]}}};const inventorySchema=inventoryShape(job=>settingsSchema(job===void 0?
"settings":`settings-of-${job}`,job===void 0?settings.dr:[fleet_jobs.x[job]],name=>wrongName(name,job)===void 0));const shape=inventoryShape(()=>schemas.g1P(schemas.
YjP(),schemas.L5J()));async function parseInventory(text,path){const read=await readYaml(text);if("problems"in read)throw wrong(path,read.problems);const checked=shape.
safeParse(read.value);if(!checked.success)throw wrong(path,checked.error.issues.map(issueText));const{defaults={},nodes}=checked.data;const names=Object.keys(nodes);
const problems=[...entryProblems("defaults",defaults),...Object.entries(nodes).flatMap(([name,entry])=>entryProblems(`nodes.${name}`,entry)),...names.filter((name,index)=>names.
findIndex(other=>same(name,other))!==index).map(name=>`nodes.${name}: there is another node of this name in other case.`)];if(names.length===0)problems.push("no\
des: there is none.");if(problems.length>0)throw wrong(path,problems);const merged=new Map(names.map(name=>[name,merge(defaults,nodes[name]??{})]));return{path,
nodes:merged,warnings:sameDeployments(merged)}}function merge(defaults,node){const jobs=fleet_jobs.l.flatMap(job=>{const settings2={...defaults.jobs?.[job],...node.
jobs?.[job]};return Object.keys(settings2).length===0?[]:[[job,settings2]]});return{runner:node.runner??defaults.runner,environment:node.environment??defaults.environment,
"plan-environment":node["plan-environment"]??defaults["plan-environment"],settings:{...defaults.settings,...node.settings},jobs:Object.fromEntries(jobs)}}function entryProblems(place,entry){
return[...settingsProblems(`${place}.settings`,entry.settings),...fleet_jobs.l.flatMap(job=>settingsProblems(`${place}.jobs.${job}`,entry.jobs?.[job],job))]}function settingsProblems(place,settings2,job){
return Object.entries(settings2??{}).flatMap(([name,value])=>{const problem=settingProblem(name,value,job);return problem===void 0?[]:[`${place}: ${name} ${problem}`]})}
function settingProblem(name,value,job){const text=(0,settings.Su)(value);return wrongName(name,job)??("problem"in text?text.problem:void 0)}function wrongName(name,job){
if(name==="node")return"is the name under nodes.";if(job===void 0&&(0,settings.Qh)(name).length>1&&(0,catalogue.Dd)(name)>1&&(0,settings.rH)(name)===void 0){const jobs=fleet_jobs.
l.filter(known2=>(0,settings.Qh)(name).includes(fleet_jobs.x[known2]));return`does not mean the same in every job: put it under jobs, for ${jobs.join(", ")}.`}return(0,
settings.rH)(name,job&&[fleet_jobs.x[job]])}function sameDeployments(nodes){const byDeployment=new Map;for(const[name,entry]of nodes){const key=deploymentOf(entry);
if(key!==void 0)byDeployment.set(key,[...byDeployment.get(key)??[],name])}return[...byDeployment.values()].filter(names=>names.length>1).map(names=>`The nodes ${names.
join(" and ")} name the same deployment.`)}function deploymentOf({settings:settings2,runner}){const{deployment,kubeconfig="",namespace=""}=settings2;const context=settings2["\
kube-context"]??"";const validator=settings2["validator-deployment"]??"";const url=settings2["validator-url"];const here=[...runner??[]].sort();const key=deployment===
"compose"?[settings2["compose-project"]??"",settings2["compose-directory"]??"",here]:deployment==="kubernetes"?[kubeconfig,context,namespace,validator,kubeconfig===
""&&context===""?here:[]]:deployment==="external"&&url!==void 0&&url!==""?[url]:void 0;return key&&JSON.stringify([deployment,...key])}function same(one,other){
return one.toLowerCase()===other.toLowerCase()}function issueText({path,message,...issue}){const place=path.map(String).join(".");if(issue.code==="invalid_key")
return`${place}: a name must ${catalogue_entry.qp.must}.`;if(issue.code==="unrecognized_keys")return`${place||"the file"}: ${issue.keys.join(", ")} is not known\
.`;return`${place||"the file"}: ${message}.`}function wrong(path,problems){return new failure.HR("inventory",{what:`The inventory ${path} is wrong:
${problems.map(problem=>`- ${problem}`).join("\n")}`,means:"Nothing was run for any node.",next:"Correct the file. docs/fleet.md has an example; with its schema\
 an editor shows mistakes while they are made."})}var job_end=__webpack_require__(32630);;const matrixLimit=256;async function readInventory(path){let text;try{
text=await(0,promises_.readFile)(path,"utf8")}catch(error){throw new failure.HR("inventory-file",{what:`The inventory ${path} cannot be read.`,means:"Which node\
s there are is not known. Nothing was run for any.",next:"Check the path. In a workflow the repository that holds the file must be checked out before.",cause:error})}
return await parseInventory(text,path)}function selectNodes(inventory,names){const unknown=(names??[]).filter(name=>!inventory.nodes.has(name));if(unknown.length>
0){throw new failure.HR("node-unknown",{what:`The inventory ${inventory.path} has no node ${unknown.join(", ")}. It has ${[...inventory.nodes.keys()].join(", ")}\
.`,means:"Nothing was run for any node.",next:"Give names as they are written in the inventory."})}return new Map([...inventory.nodes].filter(([name])=>names===
void 0||names.includes(name)))}function settingsFor(inventory,node,job){const[entry]=selectNodes(inventory,[node]).values();const all={...entry?.settings,...entry?.
jobs[job]};return Object.fromEntries(Object.entries(all).filter(([name])=>(0,settings.Qh)(name).includes(fleet_jobs.x[job])))}function matrixFor(inventory,names,job,{
runner}){const entries=[...selectNodes(inventory,[...names])].map(([node,entry])=>({node,runner:JSON.stringify(entry.runner??runner),environment:entry.environment??
"","plan-environment":entry["plan-environment"]??"",settings:JSON.stringify(settingsFor(inventory,node,job))}));if(entries.length<=matrixLimit)return entries;throw new failure.
HR("fleet-too-large",{what:`These are ${entries.length} nodes, but GitHub runs at most ${matrixLimit} jobs of a matrix.`,means:"Nothing was run for any node.",next:"\
Select a part of them with nodes, or keep several inventories, each with a workflow of its own."})}function outcomes(names,results){return[...names].map(node=>{
const result=results.get(node);if(result===void 0)return{node,result,problem:"left no result"};if(result.result==="success")return{node,result};const more=result.
outputs["failed-checks"]??result.outputs.verdict;const ended=job_end.V1[result.result];return{node,result,problem:more===void 0?ended:`${ended} (${more})`}})}function demandAll(job,all){
const bad=all.filter(({problem})=>problem!==void 0);if(bad.length===0)return;throw new failure.HR("fleet-failed",{what:`Of ${all.length} nodes ${bad.length} had\
 no ${job} that ended well: ${bad.map(({node,problem})=>`${node} ${problem}`).join("; ")}.`,means:"The other nodes are not affected.",next:"Look at the jobs of \
these nodes. One without a result was not run, or its runner was lost before it could say how it ended."})}}),92128:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>fleetJobs,x:()=>actionOfJob});const actionOfJob={backup:"backup",verify:"verify",freshness:"verify",restore:"re\
store","dr-snapshot":"dr-snapshot"};const fleetJobs=Object.keys(actionOfJob)}),12544:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Zk:()=>writeResult,gO:()=>keepOutputs,x8:()=>readResults});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
64377);var zod__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(961);var zod__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(37428);var _job_end_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
32630);var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1145);var _jobs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92128);const keptOutputs=[
"set-id","participant-id","data-time","order-proof","bytes","duration-seconds","verdict","restore-seconds","data-age-seconds","failed-checks","not-checked","new\
est-set","newest-good-set","snapshot-bytes"];const resultSchema=zod__WEBPACK_IMPORTED_MODULE_5__.rej({version:zod__WEBPACK_IMPORTED_MODULE_5__.euz(1),node:zod__WEBPACK_IMPORTED_MODULE_5__.
YjP().min(1).max(63),job:zod__WEBPACK_IMPORTED_MODULE_5__.k5n(_jobs_js__WEBPACK_IMPORTED_MODULE_4__.l),result:zod__WEBPACK_IMPORTED_MODULE_5__.k5n(_job_end_js__WEBPACK_IMPORTED_MODULE_2__.
ks),at:zod__WEBPACK_IMPORTED_MODULE_6__.w$(),run:zod__WEBPACK_IMPORTED_MODULE_5__.OZ5({protocol:/^https?$/}).optional(),outputs:zod__WEBPACK_IMPORTED_MODULE_5__.
jgl(zod__WEBPACK_IMPORTED_MODULE_5__.k5n([...keptOutputs,"age"]),zod__WEBPACK_IMPORTED_MODULE_5__.YjP().max(2e3))});function keepOutputs(outputs){const age=(0,_job_end_js__WEBPACK_IMPORTED_MODULE_2__.
J)(outputs).find(({name})=>name==="age")?.detail;const kept=[...keptOutputs.map(name=>[name,outputs[name]]),["age",age]];return Object.fromEntries(kept.flatMap(
([name,value])=>value?[[name,value.slice(0,2e3)]]:[]))}async function writeResult(path,result){const file=path.endsWith(".json")?path:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(path,`${result.node}.json`);const unfinished=`${file}.partial`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(file),{recursive:true});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(unfinished,`${JSON.stringify(resultSchema.parse(result),null,2)}\

`);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(unfinished,file)}catch(error){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("fle\
et-result",{what:`The result of ${result.node} could not be written to ${file}.`,means:"The summary of the fleet will say that the node has no result.",next:"Gi\
ve a path that the runner may write to.",cause:error})}return file}async function readResults(folder,job,log){const results=new Map;for(const name of await jsonFiles(
folder)){try{const result=resultSchema.parse(JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,name),"utf8")));if(result.job!==job){log.warning(`${name} is of the job ${result.job}, not ${job}: it is passed over.`);continue}const other=results.
get(result.node);if(other===void 0||Date.parse(other.at)<Date.parse(result.at))results.set(result.node,result)}catch(error){const why=error instanceof zod__WEBPACK_IMPORTED_MODULE_7__.
G?zod__WEBPACK_IMPORTED_MODULE_8__.S1(error):(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error);log.warning(`${name} is not a result that can be read\
: ${why}`)}}return results}async function jsonFiles(folder){try{const entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder,{recursive:true});
return entries.filter(name=>name.endsWith(".json")).sort()}catch(error){if(error.code==="ENOENT")return[];throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.
HR("fleet-results",{what:`The folder of results ${folder} cannot be read.`,means:"Nothing is known of any node.",next:"Give as results the folder that the artif\
acts were downloaded to.",cause:error})}}}),32630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{J:()=>freshnessChecks,T7:()=>readOutputs,V1:()=>endings,ks:()=>jobResults});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27597);const jobResults=["\
success","failure","cancelled","skipped"];const endings={success:"succeeded",failure:"failed",cancelled:"was cancelled",skipped:"was skipped"};function readOutputs(text){
if(text===""||text==="null")return{};try{const values=zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.aig(),zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),zod__WEBPACK_IMPORTED_MODULE_0__.chJ()]));
const read=Object.entries(values.parse(JSON.parse(text)));return Object.fromEntries(read.map(([name,value])=>[name,value===null?"":String(value)]))}catch{return void 0}}
const freshnessSchema=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({checks:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP(),verdict:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["pass","fail","not-checked"]),detail:zod__WEBPACK_IMPORTED_MODULE_0__.YjP()}))});function freshnessChecks(outputs){
try{return freshnessSchema.parse(JSON.parse(outputs["freshness"]??"")).checks}catch{return[]}}}),72732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>fleetTable});var _system_log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60297);function fleetTable(summary,job,all,now=Date.
now()){const bad=all.filter(({problem})=>problem!==void 0);summary.heading(`Fleet: ${job} of ${all.length} ${all.length===1?"node":"nodes"}`);summary.paragraph(
bad.length===0?"All ended well.":`${bad.length} did not end well: ${bad.map(({node})=>node).join(", ")}.`);summary.table(["Node","Result","Set","Data","Took","S\
ize","Proofs","Run"],all.map(outcome=>row(outcome,now)))}function row({node,result,problem},now){const mark=problem===void 0?"✅":`❌ ${problem}`;if(result===
void 0)return[node,mark,"","","","","",""];const{outputs}=result;const set=outputs["set-id"]??outputs["newest-good-set"]??outputs["newest-set"];const seconds=outputs["\
restore-seconds"]??outputs["duration-seconds"];const bytes=outputs.bytes??outputs["snapshot-bytes"];return[{code:node},mark,set===void 0?"":{code:set},data(outputs,
now),isNumber(seconds)?(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)(Number(seconds)*1e3):"",isNumber(bytes)?(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.
z)(Number(bytes)):"",proofs(outputs),result.run??""]}function data(outputs,now){const time=outputs["data-time"];const age=outputs["data-age-seconds"];const ageMs=time===
void 0?Number.NaN:now-Date.parse(time);if(time!==void 0&&Number.isFinite(ageMs))return`${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)(Math.max(0,ageMs))} o\
ld
${new Date(time).toISOString().slice(0,19)}Z`;if(isNumber(age))return`${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)(Number(age)*1e3)} old at the drill`;return outputs.
age??""}function proofs(outputs){const order=outputs["order-proof"];const open=outputs["not-checked"];const lines=[outputs.verdict,order===void 0?void 0:`order:\
 ${order}`,outputs["failed-checks"]===void 0?void 0:`failed: ${outputs["failed-checks"]}`,open===void 0?void 0:`not checked: ${open}`];return lines.filter(line=>line!==
void 0).join("\n")}function isNumber(text){return text!==void 0&&/^\d+(\.\d+)?$/.test(text)}})};
