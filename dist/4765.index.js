export const id=4765;export const ids=[4765];export const modules={33935:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N:()=>readRepository});var identities_address=__webpack_require__(98153);var drivers=__webpack_require__(50378);;async function openStorage(address,settings){
return await(0,drivers.SV)(address.kind).open(address,settings[address.kind],{log:settings.log})};async function openIdentityStore(address,settings){switch(address.
kind){case"repository":{const{repositoryIdentityStore}=await __webpack_require__.e(4177).then(__webpack_require__.bind(__webpack_require__,94177));const storage2=await openStorage(
address.address,settings.storage);return repositoryIdentityStore(storage2,(0,identities_address.i)(address))}case"aws-secretsmanager":{const{openAwsIdentityStore}=await Promise.
all([__webpack_require__.e(6667),__webpack_require__.e(4460)]).then(__webpack_require__.bind(__webpack_require__,24460));return await openAwsIdentityStore(address)}case"\
gcp-secretmanager":{const{openGcpIdentityStore}=await Promise.all([__webpack_require__.e(6667),__webpack_require__.e(6428)]).then(__webpack_require__.bind(__webpack_require__,
84047));return await openGcpIdentityStore(address)}case"vault":{const{openVaultIdentityStore}=await Promise.all([__webpack_require__.e(6667),__webpack_require__.
e(1685)]).then(__webpack_require__.bind(__webpack_require__,21685));return await openVaultIdentityStore(address)}case"kubernetes-secret":return await settings.kubernetes(
address)}}var storage_address=__webpack_require__(1476);var several=__webpack_require__(68359);;async function openSeveral(addresses,settings,{writes}){const members=[];
for(const{address,required}of addresses){const storage2=await openStorage(address,settings).catch(error=>{if(required&&writes)throw error;return unavailable((0,
storage_address.M0)(address),error)});members.push({storage:storage2,required})}return new several.z(members,settings.log)}function unavailable(description,reason){
const fails=()=>Promise.reject(reason);async function*read(){throw reason}return{description,read,list:fails,write:fails,replace:fails,remove:fails,sweep:fails,
freeBytes:fails}}var storage=__webpack_require__(99884);var catalogue=__webpack_require__(69253);var inputs_read=__webpack_require__(15691);;const noAddress={kind:"\
directory",path:"/nonexistent"};function readRepository(inputs,given,{log,writes,groups}){const members=readMembers(inputs,given);const identities=readIdentityAddress(
inputs,given.identitiesRepository,members);const addresses=members.map(({address:address2})=>address2);const all=identities?.kind==="repository"?[...addresses,identities.
address]:addresses;const storage2=withArtifacts(readStorageSettings(inputs,log,all,groups),inputs,given);const address=addresses[0]??noAddress;let opened;const openIdentities=place=>{
opened??=openIdentityStore(place,{storage:storage2,kubernetes:async secret=>{const{openKubernetesIdentityStore}=await __webpack_require__.e(1269).then(__webpack_require__.
bind(__webpack_require__,41269));return await openKubernetesIdentityStore(secret,{kubeconfig:given.kubeconfig,context:given.kubeContext})}});return opened};return{
address,open:()=>members.length>1?openSeveral(members,storage2,{writes}):openStorage(address,storage2),...identities&&{identityStore:()=>openIdentities(identities)}}}
function readMembers(inputs,{repository,repositories:lines}){if(lines.length===0){if(repository===void 0){inputs.problem("repository","is required.");return[]}const read=(0,
storage_address.or)(repository);if(!(0,storage_address.cG)(read))return[{address:read,required:true}];inputs.problem("repository",read.problem);return[]}if(repository!==
void 0)inputs.problem("repositories","and repository exclude each other.");const members=[];for(const[index,line]of lines.entries()){const optional=/\s+optional$/.
test(line);const read=(0,storage_address.or)(line.replace(/\s+optional$/,""));const problem=text=>inputs.problem("repositories",`line ${index+1} ${text}`);if((0,
storage_address.cG)(read))problem(read.problem);else if(optional&&index===0)problem("cannot be optional: the first repository holds the lock and the journals.");else if(members.
some(({address})=>within(address,read)))problem("is in a repository of another line, or the other way round.");else members.push({address:read,required:!optional})}
return members}function readIdentityAddress(inputs,text,members){if(text===void 0)return void 0;const read=(0,identities_address.W)(text);if("problem"in read){inputs.
problem("identities-repository",read.problem);return void 0}if(read.kind==="repository"&&members.some(({address})=>within(address,read.address))){inputs.problem(
"identities-repository","is where the sets are, so nothing would be held apart. Give another bucket or folder, which other people may read.");return void 0}return read}
function within(one,other){const[a,b]=[one,other].map(address=>`${(0,storage_address.M0)(address).replace(/\/+$/,"")}/`);return a!==void 0&&b!==void 0&&(a.startsWith(
b)||b.startsWith(a))}function readStorageSettings(inputs,log,addresses,groups=storage.S){const settings=Object.values(groups).map(group=>{const{storage:storage2="",
address=""}=group;const all=(0,catalogue.Mp)(group,"backup");if(!addresses.some(({kind})=>kind===storage2)){for(const input of all.filter(one=>(0,inputs_read.qR)(
inputs,one)))inputs.problem(input.name,`goes with a repository ${address.replace(/\/\/.*/,"//…")} only.`);return[]}const read=(0,inputs_read.e2)(inputs,all,name=>name.
replace(`${storage2}-`,""));const plain=Object.entries(read).map(([key,value])=>[key,value instanceof URL?value.href:value]);return[[storage2,Object.fromEntries(
plain)]]});return{...Object.fromEntries(settings.flat()),log}}function withArtifacts({artifact,...settings},inputs,{githubToken:token,allowUnencrypted,encryptionRecipients=[]},env=process.
env){if(artifact===void 0)return settings;if(allowUnencrypted&&encryptionRecipients.length===0)inputs.problem("allow-unencrypted","does not go with repository a\
rtifact: whoever reads the GitHub repository can download artifacts.");const{GITHUB_REPOSITORY:repository,GITHUB_API_URL:apiUrl}=env;if(token===void 0||!repository||
!apiUrl)return settings;return{...settings,artifact:{repository,apiUrl,token,retentionDays:artifact.retentionDays??0}}}}),61518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
_system_secret_js__WEBPACK_IMPORTED_MODULE_2__.E$)([...shown].join(" | "))||"(nothing)",all:text}}}),81588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>endInsideScript});const endInsideScript=`
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
...input!==void 0&&{input}})}catch(error){throw kubectlFailure(error,options)}}function kubectlFailure(error,options={}){const text=error instanceof _system_child_js__WEBPACK_IMPORTED_MODULE_0__.
J9?error.reason:(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error);const cause={cause:error};if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR&&error.code==="program-missing"){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("kubectl-missing",{what:"The program kubectl is not on the PAT\
H of this runner.",next:"Install kubectl, of a version within one minor of the cluster.",...cause})}const forbidden=refusal.exec(text);if(forbidden!==null){const[
,user,verb,resource,group,namespace]=forbidden;const named=`${verb} ${resource}${group?`.${group}`:""}`;return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("kubernetes-forbidden",{what:`${user} may not ${named}${namespace?` in namespace ${namespace}`:" in the whole cluster"}.`,means:"The run stopped before it di\
d what needs this right.",next:`Grant the verb ${verb} on ${resource}${group?` of API group ${group}`:""}; deploy/rbac holds the Roles that are enough.`,...cause})}
if(/context "[^"]*" does not exist|context was not found|cannot locate context|no context exists with the name/.test(text)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("kube-context",{what:`The kubeconfig has no context ${options.context??"that is current"}.`,next:"Check kube-context against `kubectl config get-contexts`.",
...cause})}if(/must be logged in|Unauthorized|provide credentials|certificate has expired|getting credentials/i.test(text)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.
HR("kubernetes-credentials",{what:`The cluster does not accept the credentials of the kubeconfig: ${text}`,next:"They have expired or are of another cluster: lo\
g in again in a step before, or renew the secret that holds the kubeconfig.",...cause})}if(/unable to connect to the server|connection to the server .* refused|no route to host|i\/o timeout/i.
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
catch(()=>{})}}),17138:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bc:()=>compress,
QN:()=>compressOutside,mF:()=>decompress});var node_stream__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57075);var node_zlib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38522);var _system_ask_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63262);var _through_program_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76868);
async function*compress(source,level){const zstd=(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdCompress)({params:{[node_zlib__WEBPACK_IMPORTED_MODULE_1__.
constants.ZSTD_c_compressionLevel]:level,[node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.ZSTD_c_checksumFlag]:1}});yield*throughTransform(source,zstd)}async function*compressOutside(source,level,signal){
if(await(0,_system_ask_js__WEBPACK_IMPORTED_MODULE_2__.k)(["zstd","--version"])!==void 0){const args=["-q","-c","--check",`-${level}`];yield*(0,_through_program_js__WEBPACK_IMPORTED_MODULE_3__.
g)(source,{program:"zstd",args},"zstd",signal)}else yield*compress(source,level)}async function*decompress(source){yield*throughTransform(source,(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.
createZstdDecompress)())}async function*throughTransform(source,transform){(0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(source,transform,()=>{});for await(const chunk of transform)
yield chunk}}),93064:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>fanOut,l:()=>Branch});
async function fanOut(source,consumers){const branches=consumers.map(()=>new Branch);let first;const failed=error=>{first??={error};for(const branch of branches)
branch.fail(error)};const results=consumers.map(async(consume,index)=>{const branch=branches[index];try{const result=await consume(branch);if(!branch.ended)throw new Error(
"a reader stopped before the end of the stream");return result}catch(error){failed(error);throw error}});const settled=Promise.allSettled(results);try{for await(const chunk of source){
if(first!==void 0)break;await Promise.all(branches.map(branch=>branch.push(chunk)))}if(first===void 0)for(const branch of branches)branch.end()}catch(error){failed(
error)}const outcomes=await settled;if(first!==void 0)throw first.error;return outcomes.map(outcome=>outcome.status==="fulfilled"?outcome.value:void 0)}class Branch{ended=false;#chunk;#failure;#last=false;#wakeReader=()=>{};#wakeWriter=()=>{};async push(chunk){
this.#chunk=chunk;this.#wakeReader();await new Promise(resolve=>{this.#wakeWriter=resolve;if(this.#failure!==void 0||this.#chunk===void 0)resolve()})}end(){this.#last=
true;this.#wakeReader()}fail(error){this.#failure??={error};this.#wakeReader();this.#wakeWriter()}async*[Symbol.asyncIterator](){for(;;){if(this.#failure!==void 0)
throw this.#failure.error;if(this.#chunk!==void 0){const chunk=this.#chunk;this.#chunk=void 0;this.#wakeWriter();yield chunk}else if(this.#last){this.ended=true;
return}else{await new Promise(resolve=>{this.#wakeReader=resolve;if(this.#failure!==void 0||this.#chunk!==void 0||this.#last)resolve()})}}}}}),6738:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>parseIdentity,q:()=>parseRecipients});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);
var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75591);async function parseRecipients(lines){const problems=[];const recipients=[];for(const[
index,line]of lines.entries()){const at=`entry ${index+1}`;if(/AGE-SECRET-KEY/i.test(line)){new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(line);problems.
push(`${at} is a private key; give the public key (age1…) that belongs to it`)}else if(line.startsWith("ssh-")){problems.push(`${at} is an SSH key; give an ag\
e recipient (age-keygen prints one)`)}else if(!await isRecipient(line)){const shown=line.startsWith("age1")?`: ${(0,_system_secret_js__WEBPACK_IMPORTED_MODULE_1__.
E$)(line).slice(0,12)}…`:"";problems.push(`${at} is not an age recipient (age1 and 58 more characters; it has ${line.length})${shown}`)}else{recipients.push(line)}}
if(problems.length>0){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("encryption-recipients",{what:`encryption-recipients: ${problems.join("; ")}.`,
next:"Make a key pair with `age-keygen`, keep the private part outside of the cluster and of GitHub."})}return[...new Set(recipients)]}async function parseIdentity(text){
const lines=text.reveal().split(/\r?\n/).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"));const wrong=why=>new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("encryption-identity",{what:`encryption-identity is not an age private key: ${why}.`,next:"Give the content of the file that `age-keygen` wrote (AGE-SECRET-K\
EY-1…)."});if(lines.length===0)throw wrong("it is empty");const{identityToRecipient}=await __webpack_require__.e(1539).then(__webpack_require__.bind(__webpack_require__,
81539));const recipients=[];for(const line of lines){if(line.startsWith("age1"))throw wrong("it is a public key");if(!line.startsWith("AGE-SECRET-KEY-1"))throw wrong(
"a line does not start with AGE-SECRET-KEY-1");try{recipients.push(await identityToRecipient(line))}catch{throw wrong("its checksum does not match: a character \
is wrong or missing")}}return{secret:new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(lines.join("\n")),recipients}}async function isRecipient(text){if(!/^age1[02-9ac-hj-np-z]{58}$/.
test(text))return false;const{Encrypter}=await __webpack_require__.e(1539).then(__webpack_require__.bind(__webpack_require__,81539));try{new Encrypter().addRecipient(
text);return true}catch{return false}}}),77669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{q:()=>progress});var _system_log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(60297);const everyMs=5e3;async function*progress(source,log,what,expectedBytes){
const began=performance.now();let said=began;let bytes=0;for await(const chunk of source){bytes+=chunk.length;const now=performance.now();if(now-said>=everyMs){
said=now;const elapsed=now-began;const rate=bytes/elapsed*1e3;const of=expectedBytes?` of ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.z)(expectedBytes)}`:"";
const left=expectedBytes?`, about ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)((expectedBytes-bytes)/rate*1e3)} left`:"";log.info(`${what}: ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.
z)(bytes)}${of}, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.z)(rate)}/s, ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_0__.a)(elapsed)}${left}`)}yield chunk}}}),
54421:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>runAt,Dt:()=>hasProgram,
H1:()=>chooseRunnerPlace,lA:()=>majorIn,nw:()=>isHere,qX:()=>runnerPlace,tf:()=>clientMajor});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760);var _system_ask_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63262);var _system_child_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1145);function runnerPlace(folder){const path=folder===void 0?{}:{PATH:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.
delimiter}${process.env["PATH"]??""}`};return{description:"on the runner",start:(command,signal)=>{const own=folder!==void 0&&/^(pg_|psql)/.test(command.program);
const program=own?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,command.program):command.program;return(0,_system_child_js__WEBPACK_IMPORTED_MODULE_3__.
ni)({...command,program,env:{...path,...command.env}},signal)}}}function majorIn(version){const major=/\(PostgreSQL\) (\d+)/.exec(version)?.[1];return major===void 0?
void 0:Number(major)}async function clientMajor(place,program="pg_dump"){const text=await runAt(place,{program,args:["--version"]});const major=majorIn(text);if(major!==
void 0)return major;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR("client-version",{what:`${program} ${place.description} does not say its versio\
n: ${text.trim().slice(0,100)}`})}async function chooseRunnerPlace(serverMajor,folder){const asked=(folder===void 0?await clientFolders():[folder]).map(async candidate=>{
const major=majorIn(await askHere("pg_dump",candidate)??"");return major===void 0?[]:[{major,folder:candidate}]});const found=(await Promise.all(asked)).flat();
const fitting=found.filter(client=>client.major>=serverMajor).sort((a,b)=>a.major-b.major||(a.folder===void 0?1:-1))[0];if(fitting!==void 0)return runnerPlace(fitting.
folder);const list=found.map(client=>`${client.major} (${client.folder??"PATH"})`).join(", ");throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_4__.HR("clie\
nt-too-old",{what:`The server is Postgres ${serverMajor}; pg_dump on the runner: ${list||"none"}.`,means:"A client older than its server cannot dump or restore \
it.",next:`Install postgresql-client-${serverMajor} or newer on the runner, or name its folder in postgres-client-path.`})}async function isHere(program,folder){
return await askHere(program,folder)!==void 0}async function askHere(program,folder){return await(0,_system_ask_js__WEBPACK_IMPORTED_MODULE_2__.k)([folder===void 0?
program:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,program),"--version"])}async function clientFolders(){const root="/usr/lib/postgresql";const majors=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root).catch(()=>[]);return[void 0,...majors.map(major=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,
major,"bin"))]}async function hasProgram(place,program){const running=place.start({program,args:["--version"]});running.stdin.end();running.stdout.resume();return(await running.
exit).code===0}async function runAt(place,command,signal){const running=place.start(command,signal);running.stdin.end();let text="";for await(const chunk of(0,_system_child_js__WEBPACK_IMPORTED_MODULE_3__.
CG)(running,command.program))text+=chunk.toString();return text}}),20313:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N1:()=>otherClients,k_:()=>waitUntilUnused,vG:()=>endSessions});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);
var _system_wait_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25598);var _session_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38933);var _sql_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
38621);const sessionsIn=database=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.ll)`FROM pg_stat_activity WHERE datname = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_3__.Uq)(
database)} AND pid <> pg_backend_pid()
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
ue)")}}),18421:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Pf:()=>listDatabases,
c_:()=>readContent,TX:()=>readServerFacts,jk:()=>serverMajor});var sql=__webpack_require__(38621);var failure=__webpack_require__(1145);var printable=__webpack_require__(
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
  AND c.relname = s.sequencename WHERE ${own_objects.LX} ORDER BY 1, 2`;async function readContent(query,counted,form=2){const[counts]=await query.rows(form===1?
ofCountsInFirstForm:ofCounts);if(counts===void 0)throw new Error("a query of counts has a row");const keyOf=(schema,name)=>form===1?`${schema}.${name}`:(0,object_key.
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
__webpack_require__.d(__webpack_exports__,{Bh:()=>databaseArgument,M_:()=>connectionEnvironment,Nn:()=>Session,SX:()=>applicationName,cj:()=>DatabaseMissing,fQ:()=>withSession,
jG:()=>inDatabase});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
46193);var _system_child_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65205);var _system_failure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1145);
var _system_printable_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4172);var _program_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(42941);var _sql_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
38621);var __knownSymbol=(name,symbol)=>(symbol=Symbol[name])?symbol:Symbol.for("Symbol."+name);var __typeError=msg=>{throw TypeError(msg)};var __using=(stack,value,async)=>{
if(value!=null){if(typeof value!=="object"&&typeof value!=="function")__typeError("Object expected");var dispose,inner;if(async)dispose=value[__knownSymbol("asy\
ncDispose")];if(dispose===void 0){dispose=value[__knownSymbol("dispose")];if(async)inner=dispose}if(typeof dispose!=="function")__typeError("Object not disposab\
le");if(inner)dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}};stack.push([async,dispose,value])}else if(async){stack.push([async])}return value};
var __callDispose=(stack,error,hasError)=>{var E=typeof SuppressedError==="function"?SuppressedError:function(e,s,m,_){return _=Error(m),_.name="SuppressedError",
_.error=e,_.suppressed=s,_};var fail=e=>error=hasError?new E(e,error,"An error was suppressed during disposal"):(hasError=true,e);var next=it=>{while(it=stack.pop()){
try{var result=it[1]&&it[1].call(it[2]);if(it[0])return Promise.resolve(result).then(next,e=>(fail(e),next()))}catch(e){fail(e)}}if(hasError)throw error};return next()};
const applicationName="splice-validator-backup";const sessionSettings={search_path:"",standard_conforming_strings:"on",row_security:"off",statement_timeout:"0",
role:"none",idle_in_transaction_session_timeout:"0",DateStyle:"ISO",TimeZone:"UTC",bytea_output:"hex",client_min_messages:"warning"};function connectionEnvironment(access,options={}){
const{database}=access;const pgOptions=Object.entries(options).map(([name,value])=>`-c ${name}=${value.replaceAll(/[\\\s]/g,"\\$&")}`);return{PGDATABASE:database.
name,PGAPPNAME:applicationName,PGCONNECT_TIMEOUT:"15",PGCLIENTENCODING:"UTF8",...database.host!==void 0&&{PGHOST:database.host},...database.port!==void 0&&{PGPORT:String(
database.port)},...database.user!==void 0&&{PGUSER:database.user},...database.password!==void 0&&{PGPASSWORD:database.password},...pgOptions.length>0&&{PGOPTIONS:pgOptions.
join(" ")},...database.settings}}function databaseArgument(database){return`dbname='${database.replaceAll(/[\\']/g,"\\$&")}'`}class Session{#running;#access;#signal;#key=(0,
node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex");#restricts=false;#expected=new Set;#lines=[];#waiting;#queue=Promise.resolve();constructor(access,signal){
this.#access=access;this.#signal=signal;const variables=["ON_ERROR_STOP=1","VERBOSITY=terse","SHOW_CONTEXT=never"];this.#running=access.place.start({program:"ps\
ql",args:["-X","-q","-A","-t","-w",...variables.flatMap(variable=>["-v",variable])],env:connectionEnvironment(access,sessionSettings)},signal);this.#read()}static async open(access,signal){
const session=new Session(access,signal);const{end}=await session.#send("",":VERSION_NUM");session.#restricts=knowsRestrict(Number(end));const{ours}=await session.
row((0,_sql_js__WEBPACK_IMPORTED_MODULE_4__.ll)`SELECT current_setting('search_path') IN ('', '""') AND current_setting('row_security') = 'off'
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
database server itself.",cause})}function databaseFailure(failure,code,where){if(failure.code==="program-missing"||failure.code==="stream-cut")return failure;const{
reason}=failure;const connecting=code===2;if(connecting&&poolers.test(reason)){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("database-pooler",{
what:`Cannot connect to ${where}: ${reason}`,means:"A connection pooler such as PgBouncer answers there. It takes no settings of a session, nor a dump.",next:"G\
ive host and port of the database server itself.",cause:failure.cause})}const{cause}=failure;if(!connecting)return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.
HR("database-query",{what:`A query failed in ${where}: ${reason}`,cause});const what=`Cannot connect to ${where}: ${reason}`;if(/database "[^"]*" does not exist/.
test(reason))return new DatabaseMissing(what,cause);return new _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR("database-connect",{what,next:"Check host, por\
t, user, password and the network between the client and the server.",cause})}class DatabaseMissing extends _system_failure_js__WEBPACK_IMPORTED_MODULE_3__.HR{constructor(what,cause){
super("database-connect",{what,next:"Check the database name: it is read from the deployment or from the URL, and is case-sensitive.",cause})}}}),38621:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UU:()=>name,Uq:()=>value,dh:()=>Sql,ll:()=>sql,p_:()=>list});class Sql{#text;constructor(text){this.#text=text}get text(){
return this.#text}static#of(text){return new Sql(text)}static fromTemplate(strings,holes){if(!Array.isArray(strings.raw))throw new TypeError("sql is a tag of te\
mplate literals");const parts=strings.map((string,index)=>{const hole=holes[index];if(index===strings.length-1)return string;if(!(hole instanceof Sql))throw new TypeError(
"only names, values and SQL go into SQL");return string+hole.#text});return Sql.#of(parts.join(""))}static fromName(parts){if(parts.length===0)throw new TypeError(
"a name has at least one part");return Sql.#of(parts.map(quotedName).join("."))}static fromValue(literal){if(literal===null)return Sql.#of("NULL");if(typeof literal===
"boolean")return Sql.#of(literal?"TRUE":"FALSE");if(typeof literal==="string")return Sql.#of(quoted(literal,"'"));if(typeof literal==="number"&&!Number.isFinite(
literal))throw new TypeError("not a number");return Sql.#of(literal<0?`(${literal})`:String(literal))}static fromList(items,separator){if(!separators.includes(separator))
throw new TypeError("not a separator of SQL");return Sql.#of(items.map(item=>item.#text).join(separator))}}const separators=[", "," AND "," OR "," UNION ALL ","\
; ","\n"];function sql(strings,...holes){return Sql.fromTemplate(strings,holes)}function name(...parts){return Sql.fromName(parts)}function value(literal){return Sql.
fromValue(literal)}function list(items,separator=", "){return Sql.fromList(items,separator)}const longestName=63;function quotedName(text){if(text===""||Buffer.
byteLength(text)>longestName)throw new RangeError(`not the name of an object: ${JSON.stringify(text.slice(0,100))}`);return quoted(text,'"')}const meaningful=/[^A-Za-z0-9_., \u00a0-\u2027\u202a-\u{10ffff}-]/gu;
function quoted(text,quote){if(text.includes("\0")||!text.isWellFormed())throw new RangeError("a text with a NUL or half a character cannot be in a database");const escaped=text.
replaceAll(meaningful,character=>{const code=character.codePointAt(0)??0;return`\\${code.toString(16).padStart(4,"0")}`});return escaped===text?`${quote}${text}${quote}`:
`U&${quote}${escaped}${quote}`}}),98153:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>parseIdentityAddress,i:()=>formatIdentityAddress});var _storage_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1476);const shapes={"aws-secr\
etsmanager":{shape:/^(?<first>[a-z]{2}(?:-[a-z]+)+-\d)\/(?<second>[A-Za-z0-9_+=.@-]+(?:\/[A-Za-z0-9_+=.@-]+)*)$/,longest:300,says:"aws-secretsmanager://region/s\
ecret-name, such as aws-secretsmanager://eu-central-1/splice/identities"},"gcp-secretmanager":{shape:/^(?<first>[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{6,20})\/(?<second>[A-Za-z0-9_-]{1,255})$/,
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
/${address.name}`}}}),31363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Du:()=>addressParts,
Ls:()=>bucketParts,Ry:()=>behind});function addressParts(rest){const path=(rest??"").replace(/\/+$/,"");const[host=""]=path.split("/");const found=path.split("/");
const problem=host.includes("@")?"must not hold credentials (something@); they come from the environment: a role by OIDC, a workload identity, or variables.":host.
includes(":")?"must not hold a port; an endpoint of one’s own is an input of its own.":/[?#]/.test(path)?"must not have parameters (? or #): signatures and ke\
ys do not belong there, and settings are inputs of their own.":/[\u0000-\u0020\u007f\\]/.test(path)?"must not contain spaces, backslashes or control characters.":
found.slice(1).some(part=>part===""||part==="."||part==="..")?"has an empty part, . or .. in its prefix.":void 0;return problem===void 0?found:{problem}}function bucketParts(rest,{
shape,says}){const read=addressParts(rest);if("problem"in read)return read;const[bucket="",...folders]=read;if(!shape.test(bucket))return{problem:`must name a b\
ucket of ${says} after the two slashes.`};return{bucket,prefix:folders.join("/")}}const behind=prefix=>prefix===""?"":`/${prefix}`}),1476:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M0:()=>formatAddress,cG:()=>isWrong,or:()=>parseAddress});var _drivers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
50378);function parseAddress(text){const[,scheme,rest]=text.startsWith("/")?[text,"/",text]:split.exec(text)??[];const asked=scheme?.toLowerCase();const driver=(0,
_drivers_js__WEBPACK_IMPORTED_MODULE_0__.Z)().find(({schemes})=>asked!==void 0&&schemes.includes(asked));if(driver!==void 0&&asked!==void 0)return driver.parse(
rest,asked);const must=`must be ${forms()}.`;if(scheme===void 0||rest===void 0)return{problem:must};return{problem:`begins with ${JSON.stringify(scheme.slice(0,
20))}, but ${must}`}}const split=/^([a-z][a-z0-9+.-]*)(?::|:\/\/(.*))?$/is;function forms(){const all=(0,_drivers_js__WEBPACK_IMPORTED_MODULE_0__.Z)().map(({form})=>form);
return`${all.slice(0,-1).join(", ")} or ${all.at(-1)}`}function formatAddress(address){return(0,_drivers_js__WEBPACK_IMPORTED_MODULE_0__.SV)(address.kind).format(
address)}function isWrong(read){return"problem"in read}}),50378:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{SV:()=>driverOf,Z:()=>storageDrivers});;const artifact={kind:"artifact",schemes:["artifact"],form:"artifact:",parse:rest=>rest===void 0?{
kind:"artifact"}:{problem:"takes nothing after artifact: (artifacts belong to the repository of the workflow)."},format:()=>"artifact:",async open(_,settings,{log}){
const{openArtifact}=await Promise.all([__webpack_require__.e(2322),__webpack_require__.e(6777)]).then(__webpack_require__.bind(__webpack_require__,43075));return await openArtifact(
settings,log)}};var address_parts=__webpack_require__(31363);;const azure={kind:"azure",schemes:["azblob"],form:"azblob://account/container/prefix",parse(rest){
const read=(0,address_parts.Du)(rest);if("problem"in read)return read;const[account="",container="",...folders]=read;if(!/^[a-z0-9]{3,24}$/.test(account)){return{
problem:"must name a storage account of 3 to 24 lower-case letters and digits after the two slashes."}}if(!/^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(container)){
return{problem:"must name a container after the account: 3 to 63 lower-case letters, digits and single hyphens between them."}}return{kind:"azure",account,container,
prefix:folders.join("/")}},format:({account,container,prefix})=>`azblob://${account}/${container}${(0,address_parts.Ry)(prefix)}`,async open(address,settings,{log}){
const{openAzure}=await Promise.all([__webpack_require__.e(2830),__webpack_require__.e(3324),__webpack_require__.e(728),__webpack_require__.e(5460),__webpack_require__.
e(2322),__webpack_require__.e(4428)]).then(__webpack_require__.bind(__webpack_require__,74428));return await openAzure(address,settings??{},log)}};;const directory={
kind:"directory",schemes:["/","file"],form:"an absolute path, file:///path",parse:(rest="",scheme)=>scheme==="file"?fileUrl(rest):plainPath(rest),format:({path})=>path,
async open({path}){const{DirectoryStorage}=await __webpack_require__.e(4955).then(__webpack_require__.bind(__webpack_require__,14955));return new DirectoryStorage(
path)}};function plainPath(path){return path.includes("\0")?{problem:"must not contain a NUL character."}:{kind:"directory",path}}function fileUrl(rest){const path=rest.
replace(/^localhost(?=\/)/i,"");if(!path.startsWith("/"))return{problem:"names a host after file://; a folder of this machine is file:///path with three slashes\
."};if(/[?#]/.test(path))return{problem:"has a ? or #; percent-encode them in a file:// URL or give a plain path."};try{return plainPath(decodeURIComponent(path))}catch{
return{problem:"has a % that does not begin a percent-encoded character."}}};const bucketNames={shape:/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,says:"3 to 63 lower\
-case letters, digits, dots, hyphens and underscores (222 with dots)"};const gcs={kind:"gcs",schemes:["gs"],form:"gs://bucket/prefix",parse(rest){const read=(0,
address_parts.Ls)(rest,bucketNames);return"problem"in read?read:{kind:"gcs",...read}},format:({bucket,prefix})=>`gs://${bucket}${(0,address_parts.Ry)(prefix)}`,
async open(address,settings,{log}){const{openGcs}=await Promise.all([__webpack_require__.e(3324),__webpack_require__.e(492),__webpack_require__.e(2322),__webpack_require__.
e(8758)]).then(__webpack_require__.bind(__webpack_require__,96774));return await openGcs(address,settings??{},log)}};;const driver_bucketNames={shape:/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
says:"3 to 63 lower-case letters, digits, dots and hyphens"};const s3={kind:"s3",schemes:["s3"],form:"s3://bucket/prefix",parse(rest){const read=(0,address_parts.
Ls)(rest,driver_bucketNames);return"problem"in read?read:{kind:"s3",...read}},format:({bucket,prefix})=>`s3://${bucket}${(0,address_parts.Ry)(prefix)}`,async open(address,settings,{
log}){const{openS3}=await Promise.all([__webpack_require__.e(5861),__webpack_require__.e(765),__webpack_require__.e(2322),__webpack_require__.e(296)]).then(__webpack_require__.
bind(__webpack_require__,60296));return await openS3(address,settings??{},log)}};;const builtIn=[directory,s3,gcs,azure,artifact];const registered=[...builtIn];
function registerStorage(driver){const taken=registered.find(({kind,schemes})=>kind===driver.kind||schemes.some(scheme=>driver.schemes.includes(scheme)));if(taken!==
void 0)throw new Error(`the storage ${taken.kind} is there already`);registered.push(driver)}function storageDrivers(){return registered}function driverOf(kind){
const driver=registered.find(one=>one.kind===kind);if(driver===void 0)throw new Error(`no storage of kind ${kind} is registered`);return driver}}),68359:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
join(", ")}get members(){return this.#members.filter(member=>!this.#dropped.has(member))}get pieceBytes(){const given=this.#members.flatMap(({storage})=>storage.
pieceBytes??[]);return given.length===0?void 0:Math.min(...given)}get#primary(){const[first]=this.#members;if(first===void 0)throw new Error("at least one repos\
itory is needed");return first.storage}drop(member,error){if(member.required||this.#dropped.has(member))return;this.#dropped.set(member,(0,failure.bD)(error));this.#log.
warning(`${member.storage.description} (optional) takes no more part in this run: ${(0,failure.bD)(error)}`)}standing(manifestPath){const holders=this.#published.
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
test(name)}}),23470:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MF:()=>MalformedIdentities,
Ql:()=>identitiesChanges,go:()=>parseIdentities,we:()=>maxIdentitiesBytes,xS:()=>checkIdentities});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);var node_util__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57975);var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1145);var _system_log_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(60297);var _system_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(75591);class IdentitiesFile{#bytes;constructor(bytes){
this.#bytes=bytes}get size(){return this.#bytes.length}reveal(){return this.#bytes}toString(){return"***"}toJSON(){return"***"}[node_util__WEBPACK_IMPORTED_MODULE_1__.
inspect.custom](){return"***"}}const maxIdentitiesBytes=1024*1024;const participantIdText=/^PAR::[^:]+::1220[0-9a-f]{64}$/;const base64Text=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const purposes=["namespace","signing","encryption"];const base64=zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1,"is empty").regex(base64Text,"is not base64");const plainKey=zod__WEBPACK_IMPORTED_MODULE_4__.
Ikc({keyPair:base64,name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional()});const kmsKey=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({type:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["signing","encryption"]),keyId:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1,"is empty"),name:zod__WEBPACK_IMPORTED_MODULE_4__.YjP({error:"is missing: Splic\
e cannot import a KMS key without a name"}).min(1,"is empty")});const dumpSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
keys:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.L5J()).min(1,"is empty"),authorizedStoreSnapshot:base64,version:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP().optional()});function parseIdentities(dump){const bytes=Buffer.isBuffer(dump)?dump:Buffer.from(JSON.stringify(dump)??"");if(bytes.length>=maxIdentitiesBytes){
throw new MalformedIdentities(`it has ${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_5__.z)(bytes.length)}, where less than 1 MiB is expected`)}const{id:id2,keys,
version}=accept(dumpSchema,Buffer.isBuffer(dump)?parseJson(bytes):dump,"");if(!participantIdText.test(id2)){const shown=/^[A-Z]{3}::/.test(id2)&&id2.length<200?
`“${id2}”`:"in another form";throw new MalformedIdentities(`its id is ${shown}, where PAR::<identifier>::1220<64 hex digits> is expected`)}const facts=keys.
map((key,index)=>keyFacts(key,`keys.${index}`));requirePurposes(facts);return{participantId:id2,...version!==void 0&&{version},custody:facts.every(key=>key.kind===
"kms")?"kms":"plain",keyNames:facts.flatMap(key=>key.name===""?[]:[key.name]).sort(),unnamedKeys:facts.filter(key=>key.name==="").length,kmsKeyIds:facts.flatMap(
key=>key.kind==="kms"?[key.fingerprint]:[]).sort(),keySetDigest:digest(JSON.stringify(facts.map(key=>[key.name,key.kind,key.fingerprint]).sort(byText))),raw:new IdentitiesFile(
bytes)}}function checkIdentities(identities,expected){const{participantId,keyNames,unnamedKeys,custody}=identities;const unnamedPurposes=purposes.filter(purpose=>!keyNames.
some(name=>serves(name,purpose)));return[{name:"identities-keys",verdict:unnamedPurposes.length===0?"pass":"not-checked",detail:unnamedPurposes.length===0?`${custody===
"kms"?"KMS references":"keys"} for ${purposes.join(", ")} (${keyNames.join(", ")})`:`${unnamedKeys} keys have no name, so which of them serves ${unnamedPurposes.
join(", ")} cannot be told; a dump by a newer Splice names them`},expected.participantId===void 0?{name:"identities-participant",verdict:"not-checked",detail:`t\
he dump is of ${participantId}; the id in the participant database could not be read`}:{name:"identities-participant",verdict:expected.participantId===participantId?
"pass":"fail",detail:expected.participantId===participantId?`both are ${participantId}`:`the dump is of ${participantId}, the participant database of ${expected.
participantId}`}]}function identitiesChanges(now,before){if(now.participantId!==before.participantId){return[`The node is now ${now.participantId}; in the previ\
ous set it was ${before.participantId}. That is right after a network reset or a re-onboarding, and otherwise it is another node.`]}if(now.keySetDigest!==before.
keySetDigest){return["The keys of the node changed since the previous set. That is right after a key rotation; otherwise find out who changed them."]}return[]}function keyFacts(key,at){
if(typeof key==="object"&&key!==null&&"keyPair"in key){const{keyPair,name:name2}=accept(plainKey,key,at);new _system_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh(keyPair);
return{name:name2??"",kind:"plain",fingerprint:digest(Buffer.from(keyPair,"base64"))}}const{type,keyId,name}=accept(kmsKey,key,at);return{name,kind:"kms",type,fingerprint:keyId}}
function requirePurposes(keys){const missing=purposes.filter(purpose=>!keys.some(key=>serves(key.name,purpose)));const unnamed=keys.filter(key=>key.name==="").length;
if(missing.length>unnamed){throw new MalformedIdentities(`no key for ${missing.join(", ")}; its keys are ${keys.map(key=>key.name||"(no name)").join(", ")}`)}for(const{
name,type}of keys){const wanted=serves(name,"encryption")?"encryption":purposes.some(p=>serves(name,p))?"signing":type;if(type!==void 0&&type!==wanted){throw new MalformedIdentities(
`the KMS key “${name}” is of type ${type}, where ${wanted} is expected`)}}}function serves(name,purpose){return name===purpose||name.endsWith(`-${purpose}`)}
function parseJson(bytes){try{return JSON.parse(bytes.toString("utf8"))}catch{throw new MalformedIdentities(`its ${bytes.length} bytes are not complete JSON`)}}
function accept(schema,value,at){const result=schema.safeParse(value);if(result.success)return result.data;const[issue]=result.error.issues;const path=[at,...issue?.
path??[]].filter(part=>part!=="").join(".");throw new MalformedIdentities(`${path===""?"the whole":path}: ${issue?.message??"not as expected"}`)}class MalformedIdentities extends _system_failure_js__WEBPACK_IMPORTED_MODULE_2__.
HR{problem;constructor(problem){super("identities-malformed",{what:`The identities dump is not usable: ${problem}.`,means:"A node could not be re-onboarded with\
 it.",next:"Check that validator-url leads to the validator app itself and look into its log; do not rely on earlier copies of this dump."});this.problem=problem}}
function digest(data){return`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex")}`}function byText(a,b){return JSON.
stringify(a)<JSON.stringify(b)?-1:1}}),70917:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K:()=>readAppsFacts,x:()=>readParticipantFacts});var sql=__webpack_require__(38621);var printable=__webpack_require__(4172);;class FactReader{missing={};#query;#tables;#schema;#nowhere;constructor(query,found){
this.#query=query;this.#tables=found.tables;this.#schema=found.schema;this.#nowhere=found.nowhere}static async of(query,{anchors,others,wanted}){const answer=await query.
attempt(tablesNamed([...anchors,...others,historyTable]));if("refused"in answer){const nowhere=`the catalog of the database cannot be read: ${answer.refused.message}`;
return new FactReader(query,{tables:new Map,schema:void 0,nowhere})}return new FactReader(query,chooseSchema(answer.rows,[...anchors,historyTable],anchors,wanted))}table(table){
return(0,sql.UU)(this.#schema??"",table)}has(table,columns={}){return this.lacks(table,columns)===void 0}lacks(table,columns={}){if(this.#schema===void 0)return this.#nowhere;
const there=this.#tables.get(table);if(there===void 0)return`no ${(0,printable.g)(this.#schema)}.${table}`;for(const[column,types]of Object.entries(columns)){const type=there.
get(column);if(type===void 0)return`no column ${table}.${column}`;if(!types.includes(type))return`${table}.${column} is ${(0,printable.g)(type)}, not ${types.join(
" or ")}`}return void 0}typeOf(table,column){return this.#tables.get(table)?.get(column)}async read(fact,needs,query,decode){try{for(const[table,columns]of Object.
entries(needs)){const lack=this.lacks(table,columns);if(lack!==void 0)throw new NotAFact(lack)}const answer=await this.#query.attempt(query());if("refused"in answer){
const{message,sqlState}=answer.refused;throw new NotAFact(`${Object.keys(needs)[0]} cannot be read: ${message} (SQLSTATE ${sqlState})`)}return decode(answer.rows)}catch(error){
if(!(error instanceof NotAFact))throw error;this.missing[fact]=error.message;return void 0}}async schemaVersion(){return await this.read("schemaVersion",{[historyTable]:{
installed_rank:["int4"],version:["varchar","text"],success:["bool"]}},()=>(0,sql.ll)`SELECT version FROM ${this.table(historyTable)} WHERE success AND version IS NOT NULL
                ORDER BY installed_rank DESC LIMIT 1`,([row])=>reader_text(row?.version,"the history of migrations has no version"))}}class NotAFact extends Error{}
function reader_text(found,otherwise){if(typeof found!=="string"||found==="")throw new NotAFact(otherwise);return(0,printable.g)(found)}function onlyRow(rows,table){
const[row]=rows;if(row===void 0)throw new NotAFact(`${table} has no row`);if(rows.length>1)throw new NotAFact(`${table} has ${rows.length} rows where one belong\
s`);return row}const historyTable="flyway_schema_history";function tablesNamed(tables){return(0,sql.ll)`SELECT n.nspname AS schema, c.relname AS table,
       json_agg(json_build_object('name', a.attname, 'type',
         CASE WHEN tn.nspname = 'pg_catalog' THEN t.typname::text ELSE tn.nspname || '.' || t.typname END)) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     JOIN pg_type t ON t.oid = a.atttypid JOIN pg_namespace tn ON tn.oid = t.typnamespace
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname IN (${(0,sql.p_)(tables.map(sql.Uq))})
       AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
     GROUP BY 1, 2 ORDER BY 1, 2`}function chooseSchema(rows,needed,anchors,wanted){const schemas=new Map;for(const{schema,table,columns}of rows){const tables=schemas.
get(schema)??new Map;schemas.set(schema,tables.set(table,new Map(columns.map(column=>[column.name,column.type]))))}const complete=[...schemas].filter(([schema,tables])=>needed.
every(table=>tables.has(table))&&(wanted===void 0||schema===wanted));const[only,second]=complete;if(only!==void 0&&second===void 0)return{schema:only[0],tables:only[1],
nowhere:""};const names=complete.map(([schema])=>(0,printable.g)(schema)).join(", ");const where=wanted===void 0?"no schema has":`schema ${(0,printable.g)(wanted)}\
 has not`;const nowhere=second===void 0?`${where} the tables ${anchors.join(" and ")} with ${historyTable} beside them`:`ambiguous: the schemas ${names} each ha\
ve the tables ${anchors.join(" and ")}; name the one in use`;return{schema:void 0,tables:new Map,nowhere}};const offsetTypes=["int8","varchar","text"];function readOffset(stored,type){
const number=type==="int8"?decimal(stored):hexadecimal(stored);if(number===void 0||number>BigInt(Number.MAX_SAFE_INTEGER))throw new NotAFact(`${JSON.stringify((0,
printable.g)(stored.slice(0,40)))} is no offset (a column of type ${type})`);return Number(number)}function decimal(stored){return/^\d{1,19}$/.test(stored)?BigInt(
stored):void 0}function hexadecimal(stored){if(stored==="")return 0n;return/^00[0-9a-f]{16}$/i.test(stored)?BigInt(`0x${stored}`):void 0};const ingestionTables=[
"store_last_ingested_offsets","update_history_descriptors","update_history_last_ingested_offsets"];const resumingStore="DbValidatorStore";const textual=["text",
"varchar"];const whole=["int4","int8"];function normaliseParticipantId(id2){return(0,printable.g)(id2.startsWith("PAR::")?id2:`PAR::${id2}`)}async function readIngestion(reader){
const offsets="store_last_ingested_offsets";const stores=await reader.read("ingestion",{store_descriptors:{id:whole,descriptor:["jsonb"]},[offsets]:{store_id:whole,
migration_id:whole,last_ingested_offset:offsetTypes}},()=>(0,sql.ll)`SELECT d.descriptor->>'name' AS name, d.descriptor->>'version' AS version,
        d.descriptor->>'userVersion' AS "userVersion", d.descriptor->>'key' AS key,
        d.descriptor->>'participant' AS participant,
        coalesce(d.descriptor->'key'->>'endUserParty', d.descriptor->>'party') AS party,
        o.migration_id AS migration, o.last_ingested_offset::text AS stored
      FROM ${reader.table("store_descriptors")} d JOIN ${reader.table(offsets)} o ON o.store_id = d.id`,rows=>{if(rows.length===0)throw new NotAFact(`${offsets}\
 has no row`);return[...rows]});if(stores===void 0)return void 0;const history=await readHistory(reader);const type=reader.typeOf(offsets,"last_ingested_offset");
const historyType=reader.typeOf("update_history_last_ingested_offsets","last_ingested_offset");const groups=new Map;for(const row of[...inUse(stores),...history]){
if(row.participant===null||row.migration===null||!Number.isSafeInteger(row.migration))continue;const participantId=normaliseParticipantId(row.participant);const key=`${row.
migration} ${participantId}`;const group=groups.get(key)??{participantId,migrationId:row.migration,stores:[]};groups.set(key,group);group.stores.push(row)}return[
...groups.values()].map(({participantId,migrationId,stores:stores2})=>({participantId,migrationId,...summed(stores2,row=>row.name===historyName?historyType:type)})).
sort((a,b)=>a.migrationId-b.migrationId||(a.participantId<b.participantId?-1:1))}const historyName="update history";async function readHistory(reader){const descriptors="\
update_history_descriptors";const offsets="update_history_last_ingested_offsets";if(!reader.has(descriptors)||!reader.has(offsets))return[];const rows=await reader.
read("updateHistory",{[descriptors]:{id:whole,participant_id:textual},[offsets]:{history_id:whole,migration_id:whole,last_ingested_offset:offsetTypes}},()=>(0,sql.
ll)`SELECT d.participant_id AS participant, o.migration_id AS migration,
        o.last_ingested_offset::text AS stored
      FROM ${reader.table(descriptors)} d JOIN ${reader.table(offsets)} o ON o.history_id = d.id`,found=>found.map(row=>({...row,name:historyName,version:null,userVersion:null,
key:null,party:null})));return rows??[]}function inUse(rows){const newest=new Map;for(const row of rows){const{name,key,party,participant}=row;const store=JSON.
stringify([name,key,party,participant]);const[best]=newest.get(store)??[];const order=best===void 0?1:compareVersions(row,best);if(order>0)newest.set(store,[row]);else if(order===
0)newest.get(store)?.push(row)}return[...newest.values()].flat()}function compareVersions(a,b){return versionNumber(a.version)-versionNumber(b.version)||versionNumber(
a.userVersion)-versionNumber(b.userVersion)}function versionNumber(version){return version!==null&&/^\d{1,9}$/.test(version)?Number(version):-1}function summed(rows,typeOf){
const offsets=[];let unknown;let begun=false;for(const row of rows){if(row.stored===null)continue;begun=true;try{offsets.push({row,offset:readOffset(row.stored,
typeOf(row))})}catch(error){if(!(error instanceof NotAFact))throw error;unknown??=`${(0,printable.g)(row.name??"a store")}: ${error.message}`}}const resuming=rows.
filter(row=>row.name===resumingStore);const resumes=offsets.filter(({row})=>row.name===resumingStore).map(({offset})=>offset);if(resuming.length===0)unknown??=`\
it has no ${resumingStore}`;else if(resuming.length>1)unknown??=`it has ${resuming.length} rows of ${resumingStore} in use`;else if(resuming.some(row=>row.stored===
null))unknown??=`${resumingStore} has no offset yet: it begins with the contracts that are active`;return{begun,...unknown===void 0?{highestOffset:Math.max(...offsets.
map(({offset})=>offset)),...resumes[0]!==void 0&&{resumeOffset:resumes[0]}}:{unknown},wallets:offsets.flatMap(({row,offset})=>row.name==="DbUserWalletStore"&&row.
party!==null?[{party:(0,printable.g)(row.party),offset}]:[])}};const signing=0;const encryption=1;const privateKeys="common_crypto_private_keys";const kmsKeys="\
common_kms_metadata_store";const keys_textual=["varchar","text"];const none={namespace:0,signing:0,encryption:0,wrapped:0};async function readKeys(reader,namespace){
const count=async(table,id2,wrapper)=>await reader.read("keys",{[table]:{[id2]:keys_textual,[wrapper]:keys_textual,purpose:["int2"]}},()=>(0,sql.ll)`SELECT count(*) FILTER (WHERE ${(0,
sql.UU)(id2)} = ${(0,sql.Uq)(namespace??"")}) AS namespace,
          count(*) FILTER (WHERE purpose = ${(0,sql.Uq)(signing)}) AS signing,
          count(*) FILTER (WHERE purpose = ${(0,sql.Uq)(encryption)}) AS encryption, count(${(0,sql.UU)(wrapper)}) AS wrapped
        FROM ${reader.table(table)}`,([row])=>row??none);const stored=await count(privateKeys,"key_id","wrapper_key_id");const held=reader.has(kmsKeys)?await count(
kmsKeys,"fingerprint","kms_key_id"):none;if(stored===void 0||held===void 0)return void 0;const sum=of=>stored[of]+held[of];const lacking=[...namespace!==void 0&&
sum("namespace")===0?["the key of the node’s namespace"]:[],...sum("signing")===0?["a signing key"]:[],...sum("encryption")===0?["an encryption key"]:[]];const custody=held.
signing+held.encryption>0?"kms":stored.wrapped>0?"wrapped":"plain";return{custody,lacking,namespaceKnown:namespace!==void 0}};const synchronizers_textual=["varc\
har","text"];const synchronizers_whole=["int4","int8"];const registries=[{table:"par_registered_synchronizers",id:"physical_synchronizer_id",alias:"synchronizer\
_alias"},{table:"par_synchronizers",id:"synchronizer_id",alias:"alias",status:"status"},{table:"par_domains",id:"domain_id",alias:"alias",status:"status"}];const configurations=[
{table:"par_synchronizer_connection_configs",alias:"synchronizer_alias",id:"physical_synchronizer_id"},{table:"par_synchronizer_connection_configs",alias:"synch\
ronizer_alias"},{table:"par_domain_connection_configs",alias:"domain_alias"}];const indexColumns=["physical_synchronizer_idx","synchronizer_idx","domain_idx","d\
omain_id","client"];const activeLiteral=(0,sql.ll)`'A'`;const synchronizerTables=[...registries.map(({table})=>table),...new Set(configurations.map(({table})=>table)),
"common_sequenced_events","common_static_strings"];async function readSynchronizers(reader){const registry=registries.find(({table:table2})=>reader.has(table2))??
registries[0];if(registry===void 0)throw new Error("there are registries");const{table,id:id2,alias}=registry;const configuration=configurations.find(one=>reader.
has(one.table,{[one.alias]:synchronizers_textual,status:["bpchar","varchar","text"]})&&(one.id===void 0||reader.has(one.table,{[one.id]:synchronizers_textual})));
return await reader.read("synchronizerIds",{[table]:{[id2]:synchronizers_textual,[alias]:synchronizers_textual},...configuration&&{[configuration.table]:{[configuration.
alias]:synchronizers_textual}}},()=>{const joined=configuration===void 0?(0,sql.ll)``:joinOf(reader,registry,configuration);const connected=configuration===void 0?
(0,sql.ll)`TRUE`:(0,sql.ll)`coalesce(bool_or(c.status = ${activeLiteral}), FALSE)`;return(0,sql.ll)`SELECT s.${(0,sql.UU)(id2)} AS id, ${connected} AS connected FROM ${reader.
table(table)} s ${joined}
                 GROUP BY 1 ORDER BY 1`},rows=>rows.map(row=>({id:(0,printable.g)(row.id),connected:row.connected})))}function joinOf(reader,registry,configuration){
const physical=configuration.id===void 0?(0,sql.ll)``:(0,sql.ll)` AND (c.${(0,sql.UU)(configuration.id)} IS NULL OR c.${(0,sql.UU)(configuration.id)} = s.${(0,sql.
UU)(registry.id)})`;return(0,sql.ll)`LEFT JOIN ${reader.table(configuration.table)} c
    ON c.${(0,sql.UU)(configuration.alias)} = s.${(0,sql.UU)(registry.alias)}${physical}`}async function readNewestEvents(reader,registered){const events="commo\
n_sequenced_events";const strings="common_static_strings";const column=indexColumns.find(one=>reader.has(events,{[one]:synchronizers_whole}))??"synchronizer_idx";
return await reader.read("dataTime",{[events]:{ts:["int8"],[column]:synchronizers_whole},[strings]:{id:synchronizers_whole,string:synchronizers_textual}},()=>{const index=(0,
sql.UU)(column);const table=reader.table(events);return(0,sql.ll)`WITH RECURSIVE seen(idx) AS (
          (SELECT ${index} FROM ${table} ORDER BY ${index} LIMIT 1)
          UNION ALL
          SELECT (SELECT e.${index} FROM ${table} e WHERE e.${index} > seen.idx ORDER BY e.${index} LIMIT 1)
          FROM seen WHERE seen.idx IS NOT NULL)
        SELECT seen.idx AS index, s.string AS id,
          (SELECT e.ts::text FROM ${table} e WHERE e.${index} = seen.idx ORDER BY e.ts DESC LIMIT 1) AS micros
        FROM seen LEFT JOIN ${reader.table(strings)} s ON s.id = seen.idx WHERE seen.idx IS NOT NULL ORDER BY 1`},rows=>{if(rows.length===0)throw new NotAFact(`${events}\
 has no event`);const found=rows.map(({id:id2,index,micros})=>({id:id2===null?`synchronizer ${index}`:(0,printable.g)(id2),newestEvent:timeOf(micros),connected:registered?.
find(one=>one.id===id2)?.connected??true}));const silent=registered?.filter(({id:id2,connected})=>connected&&!found.some(one=>one.id===id2));return[...found,...silent??
[]]})}function timeOf(micros){const ms=Number(micros)/1e3;if(!/^\d{1,19}$/.test(micros)||Math.abs(ms)>864e13)throw new NotAFact("the time of an event is no time");
return new Date(ms).toISOString()};const rightNames={1:"participantAdmin",2:"canActAs",3:"canReadAs",4:"identityProviderAdmin",5:"canReadAsAnyParty"};const users_textual=[
"varchar","text"];async function readUsers(reader){return await reader.read("users",{lapi_users:{internal_id:["int4","int8"],user_id:users_textual,primary_party:users_textual,
is_deactivated:["bool"]},lapi_user_rights:{user_internal_id:["int4","int8"],user_right:["int4","int2"],for_party:users_textual}},()=>(0,sql.ll)`SELECT u.user_id AS id, u.primary_party AS party, u.is_deactivated AS off,
        coalesce(json_agg(json_build_object('right', r.user_right, 'party', r.for_party)
                 ORDER BY r.user_right, r.for_party) FILTER (WHERE r.user_right IS NOT NULL), '[]') AS rights
      FROM ${reader.table("lapi_users")} u
      LEFT JOIN ${reader.table("lapi_user_rights")} r ON r.user_internal_id = u.internal_id
      GROUP BY u.internal_id, u.user_id, u.primary_party, u.is_deactivated ORDER BY 1`,rows=>rows.map(row=>({id:row.id,...row.party&&{primaryParty:row.party},...row.
off&&{deactivated:true},rights:row.rights.map(({right,party})=>[rightNames[right]??`right ${right}`,party].filter(Boolean).join(" "))})))};const ledger_facts_textual=[
"varchar","text"];async function readAppsFacts(query){const reader=await FactReader.of(query,{anchors:["store_descriptors"],others:ingestionTables,wanted:query.
schema});const descriptors={store_descriptors:{id:["int4","int8"],descriptor:["jsonb"]}};const table=()=>reader.table("store_descriptors");const keyed=async(fact,key)=>await reader.
read(fact,descriptors,()=>(0,sql.ll)`SELECT descriptor->'key'->>${(0,sql.Uq)(key)} AS value FROM ${table()}
        WHERE descriptor->'key'->>${(0,sql.Uq)(key)} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,([row])=>reader_text(row?.value,`no store has a ${key}`));
const ingestion=await readIngestion(reader);const validatorParty=await keyed("validatorParty","validatorParty");const dsoParty=await keyed("dsoParty","dsoParty");
const userParties=await reader.read("userParties",descriptors,()=>(0,sql.ll)`SELECT DISTINCT descriptor->'key'->>'endUserParty' AS party FROM ${table()}
      WHERE descriptor->>'name' = 'DbUserWalletStore' AND descriptor->'key'->>'endUserParty' IS NOT NULL ORDER BY 1`,rows=>rows.map(row=>(0,printable.g)(row.party)));
const schemaVersion=await reader.schemaVersion();return{...ingestion&&{ingestion},...validatorParty&&{validatorParty},...dsoParty&&{dsoParty},...userParties&&{userParties},
...schemaVersion&&{schemaVersion},missing:reader.missing}}async function readParticipantFacts(query){const reader=await FactReader.of(query,{anchors:["common_no\
de_id","lapi_parameters"],others:[...synchronizerTables,"common_crypto_private_keys","common_kms_metadata_store","lapi_users","lapi_user_rights"],wanted:query.schema});
const node=await reader.read("participantId",{common_node_id:{identifier:ledger_facts_textual,namespace:ledger_facts_textual}},()=>(0,sql.ll)`SELECT identifier, namespace FROM ${reader.
table("common_node_id")}`,rows=>{const row=onlyRow(rows,"common_node_id");const namespace=reader_text(row.namespace,"the node has no namespace");const identifier=reader_text(
row.identifier,"the node has no identifier");return{id:normaliseParticipantId(`${identifier}::${namespace}`),namespace}});const parameters="lapi_parameters";const offset=async(fact,column)=>await reader.
read(fact,{[parameters]:{[column]:offsetTypes}},()=>(0,sql.ll)`SELECT ${(0,sql.UU)(column)}::text AS stored FROM ${reader.table(parameters)}`,rows=>{const{stored}=onlyRow(
rows,parameters);return stored===null?0:readOffset(stored,reader.typeOf(parameters,column))});const ledgerEnd=await offset("ledgerEnd","ledger_end");const prunedUpTo=await offset(
"prunedUpTo","participant_pruned_up_to_inclusive");const ledgerParticipantId=await reader.read("ledgerParticipantId",{[parameters]:{participant_id:ledger_facts_textual}},
()=>(0,sql.ll)`SELECT participant_id AS id FROM ${reader.table(parameters)}`,rows=>normaliseParticipantId(reader_text(onlyRow(rows,parameters).id,"the ledger na\
mes no participant")));const registered=await readSynchronizers(reader);const synchronizers=await readNewestEvents(reader,registered);const dataTime=oldestOfConnected(
reader,synchronizers);const users=await readUsers(reader);const keys=await readKeys(reader,node?.namespace);const schemaVersion=await reader.schemaVersion();return{
...node&&{participantId:node.id},...ledgerParticipantId&&{ledgerParticipantId},...ledgerEnd!==void 0&&{ledgerEnd},...prunedUpTo!==void 0&&{prunedUpTo},...dataTime&&
{dataTime},...synchronizers&&{synchronizers},...registered&&{synchronizerIds:registered.map(({id:id2})=>id2)},...schemaVersion&&{schemaVersion},...users&&{users},
...keys&&{keys},missing:reader.missing}}function oldestOfConnected(reader,synchronizers){if(synchronizers===void 0)return void 0;const times=synchronizers.flatMap(
({connected,newestEvent})=>connected&&newestEvent!==void 0?[newestEvent]:[]);const[oldest]=times.sort();if(oldest===void 0)reader.missing["dataTime"]="no synchr\
onizer that is connected has an event";return oldest}}),4172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{g:()=>printable});function printable(text){return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,character=>`\\u{${(character.codePointAt(
0)??0).toString(16)}}`)}}),89596:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>Steps});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(60297);class Steps{all=[];#log;#before;constructor(log,before=async()=>{}){
this.#log=log;this.#before=before}async run(title,work){await this.#before(title);return await this.#log.group(title,async()=>{const startedAt=new Date;const notes={};
try{const result=await work(notes);this.#record(title,"done",startedAt,notes);return result}catch(error){this.#record(title,"failed",startedAt,{...notes,note:(0,
_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)});throw error}})}#record(title,status,startedAt,notes){const step={title,status,startedAt,finishedAt:new Date,
...notes};this.all.push(step);const ms=step.finishedAt.getTime()-startedAt.getTime();const size=notes.bytes===void 0?"":`, ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.
z)(notes.bytes)}`;const note=status==="done"&&notes.note?`: ${notes.note}`:"";this.#log.info(`${title} ${status} in ${(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.a)(
ms)}${size}${note}`)}}}),25598:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>waitFor});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500);var _failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1145);async function waitFor(ask,options){
const until=Date.now()+options.timeoutMs;for(;;){if(options.signal?.aborted)throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.cJ;const answer=await ask();if(answer!==
void 0)return answer;if(Date.now()>=until)return void 0;try{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(options.everyMs??1e3,
Math.max(1,until-Date.now())),void 0,{signal:options.signal})}catch{throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.cJ}}}})};
