export const id=472;export const ids=[472];export const modules={11175:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>actionsOf,n:()=>packageFolder});var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);
var dist=__webpack_require__(38815);var schemas=__webpack_require__(27597);;const metadataSchema=schemas._H3({name:schemas.YjP(),description:schemas.YjP(),inputs:schemas.
g1P(schemas.YjP(),schemas._H3({description:schemas.YjP(),required:schemas.zMY().optional(),default:schemas.YjP().optional()})).default({}),outputs:schemas.g1P(schemas.
YjP(),schemas._H3({description:schemas.YjP()})).default({}),runs:schemas._H3({using:schemas.YjP(),main:schemas.YjP()})});function readActionMetadata(folder){return metadataSchema.
parse((0,dist.qg)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder,"action.yml"),"utf8")))};function packageFolder(program=process.argv[1]??
""){let folder=(0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program));while(!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(
folder,"action-backup/action.yml"))){const parent=(0,external_node_path_.dirname)(folder);if(parent===folder)throw new Error(`no action-backup/action.yml above ${program}`);
folder=parent}return folder}function actionsOf(folder,fromSource=process.argv[1]?.endsWith(".ts")===true){const order=["backup","restore","dr-snapshot","verify"];
const rank=name=>order.includes(name)?order.indexOf(name):order.length;return(0,external_node_fs_.readdirSync)(folder).filter(name=>name.startsWith("action-")&&
(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder,name,"action.yml"))).map(name=>({name:name.slice("action-".length),metadata:readActionMetadata(
(0,external_node_path_.join)(folder,name)),program:(0,external_node_path_.join)(folder,name,fromSource?"main.ts":"index.js")})).sort((a,b)=>rank(a.name)-rank(b.
name)||a.name.localeCompare(b.name))}}),71371:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{G:()=>command});var commander=__webpack_require__(67375);var external_node_fs_=__webpack_require__(73024);var external_node_path_=__webpack_require__(76760);var promises_=__webpack_require__(
26848);var system_temporary=__webpack_require__(30744);var external_node_child_process_=__webpack_require__(31421);var external_node_os_=__webpack_require__(48161);
var secret_inputs=__webpack_require__(38305);;class UsageError extends Error{};const forwarded=["SIGINT","SIGTERM","SIGHUP"];async function runAction(action,given,own){
if(!(0,external_node_fs_.existsSync)(action.program)){throw new UsageError(`${action.program} is missing: take a release, or run \`npm run build\`.`)}const child=(0,
external_node_child_process_.spawn)(process.execPath,[action.program],{env:environment(action,given,own),stdio:["ignore","inherit","inherit"],detached:true});const forward=signal=>{
child.kill(signal)};for(const signal of forwarded)process.on(signal,forward);try{return await new Promise((resolve,reject)=>{child.once("error",reject);child.once(
"close",(code,signal)=>resolve(code??128+(external_node_os_.constants.signals[signal??"SIGTERM"]??0)))})}finally{for(const signal of forwarded)process.off(signal,
forward)}}function environment(action,given,own){const left=new Set(["GITHUB_ACTIONS","GITHUB_OUTPUT","GITHUB_STEP_SUMMARY",...secret_inputs._y.map(secret_inputs.
Gf)]);const kept=Object.entries(process.env).filter(([name])=>!name.startsWith("INPUT_")&&!left.has(name));const inputs=Object.entries(action.metadata.inputs).map(
([name,{default:fallback=""}])=>[`INPUT_${name.toUpperCase()}`,given.get(name)??(fallback.includes("${{")?"":fallback)]);return{...Object.fromEntries(kept),...Object.
fromEntries(inputs),...own.summaryFile!==void 0&&{GITHUB_STEP_SUMMARY:own.summaryFile},...own.outputsFile!==void 0&&{SPLICE_VALIDATOR_OUTPUTS:own.outputsFile}}}
;var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{
if(value!=null){if(typeof value!=="object"&&typeof value!=="function")__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asy\
ncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposab\
le");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};
var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError==="function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",
_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){
try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};
const confirmedModes=[void 0,"restore","identities"];function asksFirst(action,given,terminal=process.stdin.isTTY===true&&process.stdout.isTTY===true){const asks=[
"dry-run","confirm","plan-digest"].every(name=>name in action.metadata.inputs);return asks&&terminal&&/^false$/i.test(given.get("dry-run")??"")&&!given.get("con\
firm")?.trim()&&confirmedModes.includes(given.get("mode"))}async function planThenAsk(action,given,own){var _stack=[];try{const temporary=__using(_stack,await(0,
system_temporary.y)(),true);const outputsFile=(0,external_node_path_.join)(temporary.path,"outputs");const planCode=await runAction(action,changed(given,{"dry-r\
un":"true","plan-digest":""}),{outputsFile});if(planCode!==0)return planCode;const outputs=readOutputs(outputsFile);const expected=outputs.get("participant-id")??
"";const digest=outputs.get("plan-digest")??"";if(expected===""||digest===""){process.stderr.write("The plan names no participant, so there is nothing to confir\
m. Nothing was changed.\n");return 1}const typed=await ask("\nTo carry out this plan, type the id of the participant that it names: ");if(typed!==expected){process.
stderr.write(typed===void 0?"\nNothing was changed.\n":"That is not the id in the plan. Nothing was changed.\n");return typed===void 0?130:1}const set=outputs.get(
"set-id");const approved={confirm:typed,"plan-digest":given.get("plan-digest")||digest,...set&&{set,before:""}};return await runAction(action,changed(given,approved),
own)}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}function changed(given,changes){
return new Map([...given,...Object.entries(changes)])}function readOutputs(file){const lines=(0,external_node_fs_.readFileSync)(file,"utf8").split("\n");return new Map(
lines.filter(line=>line!=="").map(line=>JSON.parse(line)).map(({name,value})=>[name,value]))}async function ask(question){var _stack=[];try{const lines=__using(
_stack,(0,promises_.createInterface)({input:process.stdin,output:process.stdout}));const gone=new AbortController;lines.once("SIGINT",()=>gone.abort());lines.once(
"close",()=>gone.abort());try{return(await lines.question(question,{signal:gone.signal})).trim()}catch{return void 0}}catch(_){var _error=_,_hasError=true}finally{
__callDispose(_stack,_error,_hasError)}};const groups=[["What to do:",void 0],["The node:",/^(deployment|node|settings|compose-.*|kube.*|namespace|.*-deployment|validator-url|.*-database-url|suspend-controllers|(stop|start)-command|(ready|stop)-timeout)$/],
["Signing in to the validator app:",/^(token|token-url|oidc-issuer|client-(id|secret|auth)|audience|scope|resource|no-auth)$/],["Where sets are kept:",/^(repositor.*|.*-repositor(y|ies)|artifact-.*|github-token|(s3|azure|gcs)-.*)$/],
["Encryption:",/^(encryption-.*|allow-unencrypted)$/],["Which sets are kept:",/^(keep-(last|within|daily|weekly|monthly|yearly|across-changes)|prune|pruning-retention|max-removals|pin)$/],
["Postgres programs:",/^postgres-/],["Locks and deadlines:",/^(lock-.*|timeout)$/]];function groupOf(input){const[heading]=groups.find(([,inputs])=>inputs?.test(
input))??groups[0]??["Options:"];return heading}function rankOf(input){return groups.findIndex(([heading])=>heading===groupOf(input))};class NamedOption extends commander.
c${#key;constructor(flags,description,key){super(flags,description);this.#key=key;this.negate=false}attributeName(){return this.#key}}function flagsOf(name,input){
const description=described(input);const options=(0,secret_inputs.pX)(name)?secretFlags(name,description):isBoolean(input)?booleanFlags(name,description):[textFlag(
name,input,description)];return options.map(option=>option.helpGroup(groupOf(name)))}function optionTerm(option){const both=option instanceof NamedOption&&option.
optional;return both?`${option.long}${option.long?.startsWith("--no-")?"":`, --no-${option.name()}`}`:option.flags}function fileKey(name){return`${name}-file`}function textFlag(name,input,description){
const several=isList(input);const text=several?`${description} Repeat the flag for more lines.`:description;return new NamedOption(`--${name} <value>`,text,name).
argParser((value,before)=>{if(typeof before!=="string")return value;return several?`${before}
${value}`:new Repeated})}class Repeated{}function booleanFlags(name,description){const yes=new NamedOption(`--${name} [value]`,description,name).preset("true").
argParser(value=>value===""?"true":value);const no=new NamedOption(`--no-${name}`,`The same as --${name}=false.`,name).preset("false").argParser(()=>"false");return name.
startsWith("no-")?[yes]:[yes,no.hideHelp()]}function secretFlags(name,description){return[new NamedOption(`--${fileKey(name)} <path>`,`File with: ${description}\
 Or in the environment: ${(0,secret_inputs.Gf)(name)}.`,fileKey(name)),new NamedOption(`--${name} [value]`,"",name).hideHelp()]}function isBoolean(input){return input.
default==="true"||input.default==="false"}function isList(input){return/\bone a line\b/.test(input.description)}function described(input){const text=input.description.
replaceAll(/\s+/g," ").trim();if(input.required===true)return`${text} Required.`;return input.default&&!input.default.includes("${{")?`${text} (default: ${input.
default})`:text};function readSecretFile(flag2,path){let text;try{const status=(0,external_node_fs_.statSync)(path);if(status.isFile()&&(status.mode&7)!==0){throw new UsageError(
`${flag2}: every user of this machine may read ${path}. Close it first (chmod 600), and consider what is in it known if others use the machine.`)}text=(0,external_node_fs_.
readFileSync)(path,"utf8").trim()}catch(error){if(error instanceof UsageError)throw error;throw new UsageError(`${flag2}: ${path} cannot be read (${error.code})\
.`)}if(text==="")throw new UsageError(`${flag2}: ${path} is empty.`);return text};function givenInputs(action,parsed,env){const given=new Map;for(const name of Object.
keys(action.metadata.inputs)){const value=(0,secret_inputs.pX)(name)?secret(name,parsed,env):flag(name,parsed[name]);if(value!==void 0)given.set(name,value)}return given}
function flag(name,value){if(value instanceof Repeated)throw new UsageError(`--${name} was given twice, and has one value.`);return typeof value==="string"?value:
void 0}function secret(name,parsed,env){const variable=(0,secret_inputs.Gf)(name);if(parsed[name]!==void 0){throw new UsageError([`--${name} is a secret, and se\
crets are not taken from flags: every user of this machine can read them`,`(ps), and they stay in the history of the shell. Put it into the environment variable\
 ${variable}`,`or into a file for --${fileKey(name)}.`,parsed[name]===true?"":"Consider the one that you typed known, and replace it."].join(" ").trim())}const path=parsed[fileKey(
name)];if(typeof path!=="string")return env[variable]||void 0;return readSecretFile(`--${fileKey(name)}`,path)}var fleet=__webpack_require__(52908);var failure=__webpack_require__(
1145);;function hasSettings(action){return"settings"in action.metadata.inputs}async function withInventory(action,given,path,warn){if(given.has("settings"))throw new UsageError(
"--inventory and --settings are two ways to say the same: give one.");try{const inventory=await(0,fleet.zw)(path);for(const warning of inventory.warnings)warn(warning);
const node=given.get("node");if(!node){throw new UsageError(`--inventory needs --node, one of: ${[...inventory.nodes.keys()].join(", ")}.`)}const settings=Object.
entries((0,fleet.zc)(inventory,node,jobOf(action,given)));const unsaid=settings.filter(([name])=>!given.has(name));return new Map([...given,["settings",JSON.stringify(
Object.fromEntries(unsaid))]])}catch(error){if(!(error instanceof failure.HR))throw error;throw new UsageError(error.message)}}function jobOf(action,given){const job=given.
get("mode")==="freshness"?"freshness":action.name;const known=fleet.ll.find(one=>one===job);if(known===void 0)throw new UsageError(`An inventory has nothing for\
 ${action.name}.`);return known};const usageExit=2;function command(actions){const program=new commander.uB("splice-validator").description("Backs up and restor\
es a Splice validator node from a terminal, with the same actions as on GitHub.").configureHelp({helpWidth:Math.min(process.stdout.columns||100,110),optionTerm,
optionDescription:option=>option.description}).addHelpText("after","\nEach flag is an input of the action. Secrets are read from the environment or from files.\nS\
ee docs/break-glass.md.").exitOverride(withUsageExit);for(const action of actions)program.addCommand(subcommand(action).copyInheritedSettings(program));return program}
function subcommand(action){const{description,inputs}=action.metadata;const subject=new commander.uB(action.name).description(description).usage("[--input value\
 …]");const names=Object.keys(inputs).sort((a,b)=>rankOf(a)-rankOf(b));for(const name of names){const input=inputs[name];if(input===void 0)continue;for(const option of flagsOf(
name,input))subject.addOption(option)}for(const option of ownOptions(action))subject.addOption(option.helpGroup("This command:"));subject.helpOption("-h, --help",
"Show this.");return subject.action(async parsed=>{try{const own={summaryFile:command_text(parsed["summaryFile"]),outputsFile:command_text(parsed["outputsFile"])};
const typed=givenInputs(action,parsed,process.env);const inventory=hasSettings(action)?command_text(parsed["inventory"]):void 0;const given=inventory===void 0?typed:
await withInventory(action,typed,inventory,line=>process.stderr.write(`Warning: ${line}
`));process.exitCode=asksFirst(action,given)?await planThenAsk(action,given,own):await runAction(action,given,own)}catch(error){if(!(error instanceof UsageError))
throw error;subject.error(`error: ${error.message}`,{exitCode:usageExit})}})}function ownOptions(action){return[...hasSettings(action)?[new commander.c$("--inve\
ntory <path>","Take what the inventory of a fleet says of --node (docs/fleet.md). Flags win over it.")]:[],new commander.c$("--summary-file <path>","Append the \
summary of the run, in Markdown, to this file."),new commander.c$("--outputs-file <path>","Append the outputs to this file, one JSON object a line.")]}function command_text(value){
return typeof value==="string"?value:void 0}function withUsageExit(error){process.exit(error.exitCode===0?0:usageExit)}}),75472:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__);
var _actions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11175);var _command_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71371);if(Number.parseInt(
process.versions.node,10)<24){process.stderr.write(`splice-validator needs Node 24 or newer, as the actions do on GitHub's runner; this is ${process.versions.node}\
.
`);process.exit(2)}await(0,_command_js__WEBPACK_IMPORTED_MODULE_1__.G)((0,_actions_js__WEBPACK_IMPORTED_MODULE_0__.R)((0,_actions_js__WEBPACK_IMPORTED_MODULE_0__.
n)())).parseAsync();__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),52908:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d2:()=>demandAll,ll:()=>fleet_jobs.l,U6:()=>isNodeName,bm:()=>matrixFor,KI:()=>outcomes,zw:()=>readInventory,Iw:()=>selectNodes,
zc:()=>settingsFor});var promises_=__webpack_require__(51455);var schemas=__webpack_require__(27597);var settings=__webpack_require__(85387);var failure=__webpack_require__(
1145);var fleet_jobs=__webpack_require__(92128);;const nodeName=/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;function inventoryShape(settingsOf){const entry=schemas.rej(
{runner:schemas.YOg(schemas.YjP().min(1)).min(1).optional().meta({description:"Labels of the runner that reaches the node."}),environment:schemas.YjP().min(1).optional().
meta({description:"GitHub environment of the jobs: its secrets, and for a restore its reviewers."}),"plan-environment":schemas.YjP().min(1).optional().meta({description:"\
GitHub environment of the job that only plans a restore."}),settings:settingsOf().optional(),jobs:schemas.rej(Object.fromEntries(fleet_jobs.l.map(job=>[job,settingsOf(
job).optional()]))).optional().meta({description:"Settings of one job only; they win over settings."})});return schemas.rej({version:schemas.euz(1),defaults:entry.
optional().meta({description:"What every node has unless it says otherwise."}),nodes:schemas.g1P(schemas.YjP().regex(nodeName),entry)})};const limitBytes=1024*1024;
async function readYaml(text){if(Buffer.byteLength(text)>limitBytes)return{problems:["the file is larger than 1 MiB."]};const{LineCounter,parseDocument,visit}=await __webpack_require__.
e(815).then(__webpack_require__.t.bind(__webpack_require__,38815,19));const lineCounter=new LineCounter;const document=parseDocument(text,{lineCounter,prettyErrors:false});
const at=offset=>`line ${lineCounter.linePos(offset).line}`;const problems=[...document.errors,...document.warnings].map(({pos,message})=>`${at(pos[0])}: ${message}`);
visit(document,{Scalar(_key,{value,source,range}){if(typeof value==="number"&&source!==void 0&&String(value)!==source)problems.push(`${at(range?.[0]??0)}: ${source}\
 is read as the number ${value}; put it in quotes.`)}});if(problems.length>0)return{problems};try{return{value:document.toJS()}}catch{return{problems:["it has t\
oo many aliases (*name)."]}}};const ambiguous=["max-age","max-data-age","start-command"];const anyValue=schemas.KCZ([schemas.YjP(),schemas.aig(),schemas.zMY(),schemas.
YOg(schemas.YjP())]).meta({id:"value"});const inventorySchema=inventoryShape(job=>{const names=(job===void 0?settings.dr:[fleet_jobs.x[job]]).flatMap(action=>(0,
settings.Vc)(action));const allowed=[...new Set(names)].filter(name=>wrongName(name,job)===void 0).sort();return schemas.rej(Object.fromEntries(allowed.map(name=>[
name,anyValue.optional()]))).meta({id:job===void 0?"settings":`settings-of-${job}`})});const shape=inventoryShape(()=>schemas.g1P(schemas.YjP(),schemas.L5J()));
async function parseInventory(text,path){const read=await readYaml(text);if("problems"in read)throw wrong(path,read.problems);const checked=shape.safeParse(read.
value);if(!checked.success)throw wrong(path,checked.error.issues.map(issueText));const{defaults={},nodes}=checked.data;const names=Object.keys(nodes);const problems=[
...entryProblems("defaults",defaults),...Object.entries(nodes).flatMap(([name,entry])=>entryProblems(`nodes.${name}`,entry)),...names.filter((name,index)=>names.
findIndex(other=>same(name,other))!==index).map(name=>`nodes.${name}: there is another node of this name in other case.`)];if(names.length===0)problems.push("no\
des: there is none.");if(problems.length>0)throw wrong(path,problems);const merged=new Map(names.map(name=>[name,merge(defaults,nodes[name]??{})]));return{path,
nodes:merged,warnings:sameDeployments(merged)}}function merge(defaults,node){const jobs=fleet_jobs.l.flatMap(job=>{const settings2={...defaults.jobs?.[job],...node.
jobs?.[job]};return Object.keys(settings2).length===0?[]:[[job,settings2]]});return{runner:node.runner??defaults.runner,environment:node.environment??defaults.environment,
"plan-environment":node["plan-environment"]??defaults["plan-environment"],settings:{...defaults.settings,...node.settings},jobs:Object.fromEntries(jobs)}}function entryProblems(place,entry){
return[...settingsProblems(`${place}.settings`,entry.settings),...fleet_jobs.l.flatMap(job=>settingsProblems(`${place}.jobs.${job}`,entry.jobs?.[job],job))]}function settingsProblems(place,settings2,job){
return Object.entries(settings2??{}).flatMap(([name,value])=>{const problem=settingProblem(name,value,job);return problem===void 0?[]:[`${place}: ${name} ${problem}`]})}
function settingProblem(name,value,job){const text=(0,settings.Su)(value);return wrongName(name,job)??("problem"in text?text.problem:void 0)}function wrongName(name,job){
if(name==="node")return"is the name under nodes.";if(job===void 0&&ambiguous.includes(name)){const jobs=fleet_jobs.l.filter(known=>(0,settings.Qh)(name).includes(
fleet_jobs.x[known]));return`does not mean the same in every job: put it under jobs, for ${jobs.join(", ")}.`}return(0,settings.rH)(name,job&&[fleet_jobs.x[job]])}
function sameDeployments(nodes){const byDeployment=new Map;for(const[name,entry]of nodes){const key=deploymentOf(entry);if(key!==void 0)byDeployment.set(key,[...byDeployment.
get(key)??[],name])}return[...byDeployment.values()].filter(names=>names.length>1).map(names=>`The nodes ${names.join(" and ")} name the same deployment.`)}function deploymentOf({
settings:settings2,runner}){const{deployment,kubeconfig="",namespace=""}=settings2;const context=settings2["kube-context"]??"";const validator=settings2["valida\
tor-deployment"]??"";const url=settings2["validator-url"];const here=[...runner??[]].sort();const key=deployment==="compose"?[settings2["compose-project"]??"",settings2["\
compose-directory"]??"",here]:deployment==="kubernetes"?[kubeconfig,context,namespace,validator,kubeconfig===""&&context===""?here:[]]:deployment==="external"&&
url!==void 0&&url!==""?[url]:void 0;return key&&JSON.stringify([deployment,...key])}function same(one,other){return one.toLowerCase()===other.toLowerCase()}function issueText({
path,message,...issue}){const place=path.map(String).join(".");if(issue.code==="invalid_key")return`${place}: a name must be 1 to 63 letters, digits, dots, hyph\
ens or underscores, and begin with a letter or digit.`;if(issue.code==="unrecognized_keys")return`${place||"the file"}: ${issue.keys.join(", ")} is not known.`;
return`${place||"the file"}: ${message}.`}function wrong(path,problems){return new failure.HR("inventory",{what:`The inventory ${path} is wrong:
${problems.map(problem=>`- ${problem}`).join("\n")}`,means:"Nothing was run for any node.",next:"Correct the file. docs/fleet.md has an example; with its schema\
 an editor shows mistakes while they are made."})};const matrixLimit=256;function isNodeName(text){return nodeName.test(text)}async function readInventory(path){
let text;try{text=await(0,promises_.readFile)(path,"utf8")}catch(error){throw new failure.HR("inventory-file",{what:`The inventory ${path} cannot be read.`,means:"\
Which nodes there are is not known. Nothing was run for any.",next:"Check the path. In a workflow the repository that holds the file must be checked out before.",
cause:error})}return await parseInventory(text,path)}function selectNodes(inventory,names){const unknown=(names??[]).filter(name=>!inventory.nodes.has(name));if(unknown.
length>0){throw new failure.HR("node-unknown",{what:`The inventory ${inventory.path} has no node ${unknown.join(", ")}. It has ${[...inventory.nodes.keys()].join(
", ")}.`,means:"Nothing was run for any node.",next:"Give names as they are written in the inventory."})}return new Map([...inventory.nodes].filter(([name])=>names===
void 0||names.includes(name)))}function settingsFor(inventory,node,job){const[entry]=selectNodes(inventory,[node]).values();const all={...entry?.settings,...entry?.
jobs[job]};return Object.fromEntries(Object.entries(all).filter(([name])=>(0,settings.Qh)(name).includes(fleet_jobs.x[job])))}function matrixFor(inventory,names,job,{
runner}){const entries=[...selectNodes(inventory,[...names])].map(([node,entry])=>({node,runner:JSON.stringify(entry.runner??runner),environment:entry.environment??
"","plan-environment":entry["plan-environment"]??"",settings:JSON.stringify(settingsFor(inventory,node,job))}));if(entries.length<=matrixLimit)return entries;throw new failure.
HR("fleet-too-large",{what:`These are ${entries.length} nodes, but GitHub runs at most ${matrixLimit} jobs of a matrix.`,means:"Nothing was run for any node.",next:"\
Select a part of them with nodes, or keep several inventories, each with a workflow of its own."})}function outcomes(names,results){return[...names].map(node=>{
const result=results.get(node);if(result===void 0)return{node,result,problem:"left no result"};if(result.result==="success")return{node,result};const more=result.
outputs["failed-checks"]??result.outputs.verdict;const ended={failure:"failed",cancelled:"was cancelled",skipped:"was skipped"}[result.result];return{node,result,
problem:more===void 0?ended:`${ended} (${more})`}})}function demandAll(job,all){const bad=all.filter(({problem})=>problem!==void 0);if(bad.length===0)return;throw new failure.
HR("fleet-failed",{what:`Of ${all.length} nodes ${bad.length} had no ${job} that ended well: ${bad.map(({node,problem})=>`${node} ${problem}`).join("; ")}.`,means:"\
The other nodes are not affected.",next:"Look at the jobs of these nodes. One without a result was not run, or its runner was lost before it could say how it en\
ded."})}}),92128:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>fleetJobs,x:()=>actionOfJob});
const actionOfJob={backup:"backup",verify:"verify",freshness:"verify",restore:"restore","dr-snapshot":"dr-snapshot"};const fleetJobs=Object.keys(actionOfJob)}),
38305:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gf:()=>secretName,_y:()=>secretInputs,
pX:()=>isSecretInput});const secretInputs=["token","client-secret","apps-database-url","participant-database-url","encryption-identity","github-token","webhook-\
url","heartbeat-url","pushgateway-token"];function isSecretInput(name){return secretInputs.some(input=>input===name)}function secretName(input){return input.replaceAll(
"-","_").toUpperCase()}}),85387:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qh:()=>actionsWith,
Vc:()=>inputsOf,eh:()=>isSecretName,rH:()=>nameProblem,Su:()=>settingText,dr:()=>settingsActions});;const actionInputs={backup:["deployment","node","repository",
"repositories","identities-repository","repair-repositories","github-token","artifact-retention-days","s3-region","s3-endpoint","s3-path-style","s3-storage-clas\
s","s3-kms-key-id","s3-object-lock","s3-conditional-writes","azure-endpoint","azure-access-tier","gcs-endpoint","gcs-storage-class","gcs-kms-key","encryption-re\
cipients","allow-unencrypted","identities","method","backup-command","discard-command","copy-is-atomic","command-timeout","volume-snapshot-class","validator-url",
"token","oidc-issuer","token-url","client-id","client-secret","client-auth","node-migration-id","audience","scope","resource","no-auth","apps-database-url","par\
ticipant-database-url","postgres-client-path","compose-project","compose-directory","kube-context","kubeconfig","namespace","validator-deployment","participant-\
deployment","postgres-access","postgres-client-image","ready-timeout","max-data-age","unknown-databases","zstd-level","keep-last","keep-within","keep-daily","ke\
ep-weekly","keep-monthly","keep-yearly","pruning-retention","keep-across-changes","prune","max-removals","pin","lock-timeout","lock-lease","timeout","settings"],
"dr-snapshot":["deployment","node","repository","repositories","github-token","artifact-retention-days","s3-region","s3-endpoint","s3-path-style","s3-storage-cl\
ass","s3-kms-key-id","s3-object-lock","s3-conditional-writes","azure-endpoint","azure-access-tier","gcs-endpoint","gcs-storage-class","gcs-kms-key","timestamp",
"dry-run","plan-digest","approval-environment","migration-id","force","participant-id","copy","restart","start-command","snapshot-timeout","catch-up-timeout","e\
ncryption-recipients","allow-unencrypted","validator-url","token","oidc-issuer","token-url","client-id","client-secret","client-auth","audience","scope","resour\
ce","no-auth","apps-database-url","participant-database-url","postgres-client-path","compose-project","compose-directory","kube-context","kubeconfig","namespace",
"validator-deployment","participant-deployment","postgres-access","postgres-client-image","ready-timeout","zstd-level","lock-timeout","lock-lease","timeout","se\
ttings"],restore:["deployment","node","repository","repositories","identities-repository","github-token","artifact-retention-days","s3-region","s3-endpoint","s3\
-path-style","s3-storage-class","s3-kms-key-id","s3-object-lock","s3-conditional-writes","azure-endpoint","azure-access-tier","gcs-endpoint","gcs-storage-class",
"gcs-kms-key","encryption-identity","mode","new-participant-identifier","party-hint","after-placing","identities-path","sponsor-sv-url","scan-url","set","before",
"components","dry-run","confirm","plan-digest","approval-environment","max-age","replace","missing-roles","allow-locale-change","keep-safety-copy","jobs","postg\
res-tuning","fresh-volume","reonboard-users","stop-timeout","ready-timeout","restore-command","backup-command","copy-is-atomic","command-timeout","validator-url",
"token","oidc-issuer","token-url","client-id","client-secret","client-auth","node-migration-id","audience","scope","resource","no-auth","apps-database-url","par\
ticipant-database-url","postgres-client-path","compose-project","compose-directory","kube-context","kubeconfig","namespace","validator-deployment","participant-\
deployment","postgres-access","postgres-client-image","suspend-controllers","stop-command","start-command","lock-timeout","lock-lease","timeout","settings"],verify:[
"mode","node","repository","repositories","identities-repository","encryption-identity","set","depth","max-data-age","allow-not-checked","scratch","postgres-ser\
ver-path","postgres-client-path","scratch-image","scratch-namespace","kube-context","kubeconfig","jobs","record","report-path","page-path","page-title","page-ju\
dged","max-age","max-size-change","max-drill-age","last-sets","identities","github-token","artifact-retention-days","s3-region","s3-endpoint","s3-path-style","s\
3-storage-class","s3-kms-key-id","s3-object-lock","s3-conditional-writes","azure-endpoint","azure-access-tier","gcs-endpoint","gcs-storage-class","gcs-kms-key",
"timeout","settings"]};var secret_inputs=__webpack_require__(38305);;const decisionInputs=["mode","set","before","confirm","plan-digest","dry-run","timestamp","\
new-participant-identifier","approval-environment"];function actionsWith(name){return settingsActions.filter(action=>actionInputs[action].some(input=>input===name))}
const settingsActions=Object.keys(actionInputs);function inputsOf(action){return actionInputs[action]}function isSecretName(name){return(0,secret_inputs.pX)(name)}
function nameProblem(name,actions=settingsActions){if(isSecretName(name))return"is a secret: give it as the input, from a secret, never among settings.";if(decisionInputs.
includes(name))return"decides about one run: give it as the input, where who starts the run sees it.";if(name==="settings")return"cannot be within itself.";if(actionsWith(
name).some(action=>actions.includes(action)))return void 0;const[near]=known(actions).map(input=>({input,edits:distance(name,input)})).filter(({edits})=>edits<=
2).sort((a,b)=>a.edits-b.edits);const hint=near===void 0?"":` Is it ${near.input}?`;return`is not an input of ${actions.length===1?`action-${actions.join()}`:"a\
ny action"}.${hint}`}function settingText(value){if(typeof value==="string")return{text:value};if(typeof value==="boolean")return{text:String(value)};if(typeof value===
"number"&&Number.isFinite(value)){const text=String(value);return text.includes("e")?{problem:"is too large or too small a number."}:{text}}if(!Array.isArray(value)||
!value.every(entry=>typeof entry==="string"))return{problem:"must be a text, a number, true, false or a list of texts."};if(value.some(entry=>/[\r\n]/.test(entry)))
return{problem:"has an entry with several lines; each entry of a list is one line."};return{text:value.join("\n")}}function known(actions){return[...new Set(actions.
flatMap(action=>[...actionInputs[action]]))]}function distance(one,other){let row=Array.from({length:other.length+1},(_,index)=>index);for(const[i,letter]of[...one].
entries()){const next=[i+1];for(const[j,against]of[...other].entries()){const changed=(row[j]??0)+(letter===against?0:1);next.push(Math.min(changed,(row[j+1]??0)+
1,(next[j]??0)+1))}row=next}return row[other.length]??0}}),1145:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{HR:()=>Failure,bD:()=>messageOf,cJ:()=>Cancelled});var _secret_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(75591);class Failure extends Error{code;what;means;next;constructor(code,text){
const what=(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__.E$)(text.what);const means=text.means===void 0?void 0:(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__.E$)(text.
means);const next=text.next===void 0?void 0:(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__.E$)(text.next);super([what,means,next].filter(Boolean).join(" "),{cause:text.
cause});this.name="Failure";this.code=code;this.what=what;this.means=means;this.next=next}}class Cancelled extends Failure{constructor(reason="the run was cance\
lled"){super("cancelled",{what:`Stopped: ${reason}.`});this.name="Cancelled"}}function messageOf(error){const parts=[];let current=error;for(let depth=0;current!==
void 0&&current!==null&&depth<6;depth++){const text=current instanceof Error?current.message||current.name:String(current);const code=current.code;const shown=text||
(typeof code==="string"?code:"unknown error");if(!parts.some(part=>part.includes(shown)))parts.push(shown);current=current instanceof Error?current.cause:void 0}
return(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__.E$)(parts.join(": "))}}),75591:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E$:()=>redact,Hx:()=>derivedForms,zh:()=>Secret});var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57975);
const known=new Set;const shortestMasked=4;class Secret{#value;constructor(value){this.#value=value;for(const form of derivedForms(value))known.add(form)}reveal(){
return this.#value}toString(){return"***"}toJSON(){return"***"}[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom](){return"***"}}function derivedForms(value){
const lines=value.split(/\r?\n/).map(line=>line.trim());const forms=[value,...lines,encodeURIComponent(value),Buffer.from(value).toString("base64")];return[...new Set(
forms)].filter(form=>form.length>=shortestMasked)}function redact(text){let clean=text;for(const form of[...known].sort((a,b)=>b.length-a.length))clean=clean.replaceAll(
form,"***");return clean.replace(/AGE-SECRET-KEY-[A-Z0-9]+/gi,"***")}}),30744:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{y:()=>temporaryFolder});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);async function temporaryFolder(parent=process.env["RUNNER_TEMP"]??(0,node_os__WEBPACK_IMPORTED_MODULE_1__.
tmpdir)()){const path=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent,"splice-validator-"));
return{path,async[Symbol.asyncDispose](){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path,{recursive:true,force:true})}}}})};
