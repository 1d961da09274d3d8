export const id=5472;export const ids=[5472];export const modules={802:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>actionsOf,n:()=>packageFolder});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var _src_inputs_catalogue_entry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(26141);var _src_inputs_catalogue_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
69253);function packageFolder(program=process.argv[1]??""){let folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)(program));while(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"action-backup/action.\
yml"))){const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);if(parent===folder)throw new Error(`no action-backup/action.yml above ${program}`);
folder=parent}return folder}function actionsOf(folder,fromSource=process.argv[1]?.endsWith(".ts")===true){return _src_inputs_catalogue_entry_js__WEBPACK_IMPORTED_MODULE_2__.
Bk.map(name=>({name,description:descriptionIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`action-${name}`,"action.yml")),inputs:(0,_src_inputs_catalogue_js__WEBPACK_IMPORTED_MODULE_3__.
Vc)(name),program:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`action-${name}`,fromSource?"main.ts":"index.js")}))}function descriptionIn(file){return/^description: (.*)$/m.
exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8"))?.[1]??""}}),28814:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>command});var commander=__webpack_require__(67375);var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(
76760);var promises_=__webpack_require__(26848);var system_temporary=__webpack_require__(30744);var external_node_child_process_=__webpack_require__(31421);var external_node_os_=__webpack_require__(
48161);var catalogue=__webpack_require__(69253);;class NamedOption extends commander.c${#key;constructor(flags,description,key){super(flags,description);this.#key=
key;this.negate=false}attributeName(){return this.#key}}function flagsOf(input){const{name,kind}=input;const description=described(input);const options=kind==="\
secret"?secretFlags(name,description):kind==="boolean"?booleanFlags(name,description):[textFlag(name,description,kind==="list")];return options.map(option=>option.
helpGroup(`${input.heading}:`))}function defaultOf({kind,default:fallback=""}){return kind==="secret"?"":fallback}function optionTerm(option){const both=option instanceof
NamedOption&&option.optional;return both?`${option.long}${option.long?.startsWith("--no-")?"":`, --no-${option.name()}`}`:option.flags}function fileKey(name){return`${name}\
-file`}function textFlag(name,description,several){const text=several?`${description} Repeat the flag for more lines.`:description;return new NamedOption(`--${name}\
 <value>`,text,name).argParser((value,before)=>{if(typeof before!=="string")return value;return several?`${before}
${value}`:new Repeated})}class Repeated{}function booleanFlags(name,description){const yes=new NamedOption(`--${name} [value]`,description,name).preset("true").
argParser(value=>value===""?"true":value);const no=new NamedOption(`--no-${name}`,`The same as --${name}=false.`,name).preset("false").argParser(()=>"false");return name.
startsWith("no-")?[yes]:[yes,no.hideHelp()]}function secretFlags(name,description){return[new NamedOption(`--${fileKey(name)} <path>`,`File with: ${description}\
 Or in the environment: ${(0,catalogue.Gf)(name)}.`,fileKey(name)),new NamedOption(`--${name} [value]`,"",name).hideHelp()]}function described(input){if(input.required===
true)return`${input.words} Required.`;const fallback=defaultOf(input);return fallback===""?input.words:`${input.words} (default: ${fallback.replaceAll("\n",", ")}\
)`};class UsageError extends Error{};const forwarded=["SIGINT","SIGTERM","SIGHUP"];async function runAction(action,given,own){if(!(0,external_node_fs_.existsSync)(
action.program)){throw new UsageError(`${action.program} is missing: take a release, or run \`npm run build\`.`)}const child=(0,external_node_child_process_.spawn)(
process.execPath,[action.program],{env:environment(action,given,own),stdio:["ignore","inherit","inherit"],detached:true});const forward=signal=>{child.kill(signal)};
for(const signal of forwarded)process.on(signal,forward);try{return await new Promise((resolve,reject)=>{child.once("error",reject);child.once("close",(code,signal)=>resolve(
code??128+(external_node_os_.constants.signals[signal??"SIGTERM"]??0)))})}finally{for(const signal of forwarded)process.off(signal,forward)}}function environment(action,given,own){
const left=new Set(["GITHUB_ACTIONS","GITHUB_OUTPUT","GITHUB_STEP_SUMMARY",...catalogue._y.map(catalogue.Gf)]);const kept=Object.entries(process.env).filter(([name])=>!name.
startsWith("INPUT_")&&!left.has(name));const inputs=action.inputs.map(input=>[`INPUT_${input.name.toUpperCase()}`,given.get(input.name)??defaultOf(input)]);return{
...Object.fromEntries(kept),...Object.fromEntries(inputs),...own.summaryFile!==void 0&&{GITHUB_STEP_SUMMARY:own.summaryFile},...own.outputsFile!==void 0&&{SPLICE_VALIDATOR_OUTPUTS:own.
outputsFile}}};var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{
if(value!=null){if(typeof value!=="object"&&typeof value!=="function")__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asy\
ncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposab\
le");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};
var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError==="function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",
_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){
try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};
const confirmedModes=[void 0,"restore","identities"];function asksFirst(action,given,terminal=process.stdin.isTTY===true&&process.stdout.isTTY===true){const asks=[
"dry-run","confirm","plan-digest"].every(name=>action.inputs.some(input=>input.name===name));return asks&&terminal&&/^false$/i.test(given.get("dry-run")??"")&&!given.
get("confirm")?.trim()&&confirmedModes.includes(given.get("mode"))}async function planThenAsk(action,given,own){var _stack=[];try{const temporary=__using(_stack,
await(0,system_temporary.y)(),true);const outputsFile=(0,external_node_path_.join)(temporary.path,"outputs");const planCode=await runAction(action,changed(given,
{"dry-run":"true","plan-digest":""}),{outputsFile});if(planCode!==0)return planCode;const outputs=readOutputs(outputsFile);const expected=outputs.get("participa\
nt-id")??"";const digest=outputs.get("plan-digest")??"";if(expected===""||digest===""){process.stderr.write("The plan names no participant, so there is nothing \
to confirm. Nothing was changed.\n");return 1}const typed=await ask("\nTo carry out this plan, type the id of the participant that it names: ");if(typed!==expected){
process.stderr.write(typed===void 0?"\nNothing was changed.\n":"That is not the id in the plan. Nothing was changed.\n");return typed===void 0?130:1}const set=outputs.
get("set-id");const approved={confirm:typed,"plan-digest":given.get("plan-digest")||digest,...set&&{set,before:""}};return await runAction(action,changed(given,
approved),own)}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}function changed(given,changes){
return new Map([...given,...Object.entries(changes)])}function readOutputs(file){const lines=(0,external_node_fs_.readFileSync)(file,"utf8").split("\n");return new Map(
lines.filter(line=>line!=="").map(line=>JSON.parse(line)).map(({name,value})=>[name,value]))}async function ask(question){var _stack=[];try{const lines=__using(
_stack,(0,promises_.createInterface)({input:process.stdin,output:process.stdout}));const gone=new AbortController;lines.once("SIGINT",()=>gone.abort());lines.once(
"close",()=>gone.abort());try{return(await lines.question(question,{signal:gone.signal})).trim()}catch{return void 0}}catch(_){var _error=_,_hasError=true}finally{
__callDispose(_stack,_error,_hasError)}};function readSecretFile(flag2,path){let text;try{const status=(0,external_node_fs_.statSync)(path);if(status.isFile()&&
(status.mode&7)!==0){throw new UsageError(`${flag2}: every user of this machine may read ${path}. Close it first (chmod 600), and consider what is in it known i\
f others use the machine.`)}text=(0,external_node_fs_.readFileSync)(path,"utf8").trim()}catch(error){if(error instanceof UsageError)throw error;throw new UsageError(
`${flag2}: ${path} cannot be read (${error.code}).`)}if(text==="")throw new UsageError(`${flag2}: ${path} is empty.`);return text};function givenInputs(action,parsed,env){
const given=new Map;for(const{name,kind}of action.inputs){const value=kind==="secret"?secret(name,parsed,env):flag(name,parsed[name]);if(value!==void 0)given.set(
name,value)}return given}function flag(name,value){if(value instanceof Repeated)throw new UsageError(`--${name} was given twice, and has one value.`);return typeof value===
"string"?value:void 0}function secret(name,parsed,env){const variable=(0,catalogue.Gf)(name);if(parsed[name]!==void 0){throw new UsageError([`--${name} is a sec\
ret, and secrets are not taken from flags: every user of this machine can read them`,`(ps), and they stay in the history of the shell. Put it into the environme\
nt variable ${variable}`,`or into a file for --${fileKey(name)}.`,parsed[name]===true?"":"Consider the one that you typed known, and replace it."].join(" ").trim())}
const path=parsed[fileKey(name)];if(typeof path!=="string")return env[variable]||void 0;return readSecretFile(`--${fileKey(name)}`,path)}var fleet=__webpack_require__(
26169);var failure=__webpack_require__(1145);;function hasSettings(action){return action.inputs.some(({name})=>name==="settings")}async function withInventory(action,given,path,warn){
if(given.has("settings"))throw new UsageError("--inventory and --settings are two ways to say the same: give one.");try{const inventory=await(0,fleet.zw)(path);
for(const warning of inventory.warnings)warn(warning);const node=given.get("node");if(!node){throw new UsageError(`--inventory needs --node, one of: ${[...inventory.
nodes.keys()].join(", ")}.`)}const settings=Object.entries((0,fleet.zc)(inventory,node,jobOf(action,given)));const unsaid=settings.filter(([name])=>!given.has(name));
return new Map([...given,["settings",JSON.stringify(Object.fromEntries(unsaid))]])}catch(error){if(!(error instanceof failure.HR))throw error;throw new UsageError(
error.message)}}function jobOf(action,given){const job=given.get("mode")==="freshness"?"freshness":action.name;const known=fleet.ll.find(one=>one===job);if(known===
void 0)throw new UsageError(`An inventory has nothing for ${action.name}.`);return known};const usageExit=2;function command(actions){const program=new commander.
uB("splice-validator").description("Backs up and restores a Splice validator node from a terminal, with the same actions as on GitHub.").configureHelp({helpWidth:Math.
min(process.stdout.columns||100,110),optionTerm,optionDescription:option=>option.description}).addHelpText("after","\nEach flag is an input of the action. Secret\
s are read from the environment or from files.\nSee docs/break-glass.md.").exitOverride(withUsageExit);for(const action of actions)program.addCommand(subcommand(
action).copyInheritedSettings(program));return program}function subcommand(action){const subject=new commander.uB(action.name).description(action.description).usage(
"[--input value …]");for(const option of action.inputs.flatMap(flagsOf))subject.addOption(option);for(const option of ownOptions(action))subject.addOption(option.
helpGroup("This command:"));subject.helpOption("-h, --help","Show this.");return subject.action(async parsed=>{try{const own={summaryFile:command_text(parsed["s\
ummaryFile"]),outputsFile:command_text(parsed["outputsFile"])};const typed=givenInputs(action,parsed,process.env);const inventory=hasSettings(action)?command_text(
parsed["inventory"]):void 0;const given=inventory===void 0?typed:await withInventory(action,typed,inventory,line=>process.stderr.write(`Warning: ${line}
`));process.exitCode=asksFirst(action,given)?await planThenAsk(action,given,own):await runAction(action,given,own)}catch(error){if(!(error instanceof UsageError))
throw error;subject.error(`error: ${error.message}`,{exitCode:usageExit})}})}function ownOptions(action){return[...hasSettings(action)?[new commander.c$("--inve\
ntory <path>","Take what the inventory of a fleet says of --node (docs/fleet.md). Flags win over it.")]:[],new commander.c$("--summary-file <path>","Append the \
summary of the run, in Markdown, to this file."),new commander.c$("--outputs-file <path>","Append the outputs to this file, one JSON object a line.")]}function command_text(value){
return typeof value==="string"?value:void 0}function withUsageExit(error){process.exit(error.exitCode===0?0:usageExit)}}),75472:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__);
var _actions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(802);var _command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(28814);if(Number.parseInt(
process.versions.node,10)<24){process.stderr.write(`splice-validator needs Node 24 or newer, as the actions do on GitHub's runner; this is ${process.versions.node}\
.
`);process.exit(2)}await(0,_command_js__WEBPACK_IMPORTED_MODULE_1__.G)((0,_actions_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_actions_js__WEBPACK_IMPORTED_MODULE_0__.
n)())).parseAsync();__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),26169:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
store","dr-snapshot":"dr-snapshot"};const fleetJobs=Object.keys(actionOfJob)}),32630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>freshnessChecks,T7:()=>readOutputs,V1:()=>endings,ks:()=>jobResults});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27597);const jobResults=["success","failure","cancelled","skipped"];const endings={success:"succeeded",failure:"failed",cancelled:"was cancelled",skipped:"was s\
kipped"};function readOutputs(text){if(text===""||text==="null")return{};try{const values=zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod__WEBPACK_IMPORTED_MODULE_0__.aig(),zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
zod__WEBPACK_IMPORTED_MODULE_0__.chJ()]));const read=Object.entries(values.parse(JSON.parse(text)));return Object.fromEntries(read.map(([name,value])=>[name,value===
null?"":String(value)]))}catch{return void 0}}const freshnessSchema=zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({checks:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),verdict:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(["pass","fail","not-checked"]),detail:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()}))});function freshnessChecks(outputs){try{return freshnessSchema.parse(JSON.parse(outputs["freshness"]??"")).checks}catch{return[]}}}),30744:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>temporaryFolder});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);async function temporaryFolder(parent=process.env["RUNNER_TEMP"]??(0,node_os__WEBPACK_IMPORTED_MODULE_1__.
tmpdir)()){const path=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent,"splice-validator-"));
return{path,async[Symbol.asyncDispose](){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{recursive:true,force:true})}}}})};
