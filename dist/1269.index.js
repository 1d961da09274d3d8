export const id=1269;export const ids=[1269];export const modules={61916:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
const refusal=/User "([^"]*)" cannot (\w+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)")?/}),41269:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openKubernetesIdentityStore:()=>openKubernetesIdentityStore});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
27597);var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _system_secret_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(75591);
var _kubectl_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61916);const limitBytes=1e6;const key="identities";const managedBy="splice-validator-backup";const secretObject=zod__WEBPACK_IMPORTED_MODULE_3__.
Ikc({metadata:zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({labels:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.
YjP()).optional()}),data:zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).nullish()});async function openKubernetesIdentityStore(address,options){
const kubectl=await _kubectl_js__WEBPACK_IMPORTED_MODULE_2__.bx.connect({...options,namespace:address.namespace});const place=`kubernetes-secret://${address.namespace}\
/${address.name}`;const referenceOf=({id:id2})=>`${address.name}-${id2.toLowerCase()}`;const find=name=>kubectl.find(secretObject,["secret",checked(name)]);const gone=reference=>new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("missing",{what:`There is no Secret ${reference} with identities in namespace ${address.namespace} of ${kubectl.target.server}.`,next:"Check identities-repos\
itory and the cluster; the identities of an older set may do."});return{kind:"kubernetes-secret",place,limitBytes,referenceOf,async put({node,id:id2,name:file},bytes){
const content=bytes.toString("base64");new _system_secret_js__WEBPACK_IMPORTED_MODULE_1__.zh(content);const name=referenceOf({id:id2});const object={apiVersion:"\
v1",kind:"Secret",metadata:{name,labels:{"app.kubernetes.io/managed-by":managedBy,"splice-validator-backup/set":id2},annotations:{"splice-validator-backup/node":node,
"splice-validator-backup/file":file}},type:"Opaque",immutable:true,data:{[key]:content}};try{await kubectl.change(["create","--filename","-"],{input:JSON.stringify(
object)})}catch(error){if(!/AlreadyExists/.test((0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)))throw error;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("exists",{what:`There is a Secret ${name} in namespace ${address.namespace} already.`,means:"It is not overwritten. Nothing was published.",next:"Run again; \
when it happens again, find out who makes Secrets of that name.",cause:error})}return name},async get(reference){const found=await find(reference);if(found?.data?.[key]===
void 0)throw gone(reference);return Buffer.from(found.data[key],"base64")},async remove(reference){const found=await find(reference);if(found===void 0)return;if(found.
metadata.labels?.["app.kubernetes.io/managed-by"]!==managedBy){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("exists",{what:`Secret ${reference} \
in namespace ${address.namespace} is not one of this action.`,means:"It is not touched.",next:"Give another name in identities-repository."})}await kubectl.change(
["delete","secret",reference,"--wait=false"])}}}function checked(reference){if(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(reference))return reference;throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("name-escapes",{what:`The reference ${JSON.stringify(reference)} is not the name of a Secret.`})}})};
