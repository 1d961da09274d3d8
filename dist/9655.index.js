export const id=9655;export const ids=[9655];export const modules={81588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>endInsideScript});const endInsideScript=`
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
catch(()=>{})}})};
