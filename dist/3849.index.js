export const id=3849;export const ids=[3849];export const modules={18606:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F0:()=>startLine,L4:()=>dumpExists,Ni:()=>bootstrapSecret,Rc:()=>imageUser,ZL:()=>shellQuote,aC:()=>startEnvironment,ix:()=>appConfiguration,
ld:()=>helmValues,yL:()=>otherContent});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);const bootstrapSecret={name:"participant-b\
ootstrap-dump",key:"content"};const imageUser=1001;function startLine(how,more){const flags=[`-s ${shellQuote(more.sponsorUrl)}`,`-o ""`,`-p ${shellQuote(how.partyHint)}`,
...how.migrationId===void 0?[]:[`-m ${how.migrationId}`],`-i ${shellQuote(more.path)}`,`-P ${shellQuote(how.newIdentifier)}`,...more.scanUrl===void 0?[]:[`-c ${shellQuote(
more.scanUrl)}`],...more.authentication===true?["-a"]:[]];return`./start.sh ${flags.join(" ")}`}function helmValues(how){return["participantIdentitiesDumpImport\
:",`  secretName: ${bootstrapSecret.name}`,`  newParticipantIdentifier: ${JSON.stringify(how.newIdentifier)}`,`nodeIdentifier: ${JSON.stringify(how.newIdentifier)}`,
"migrateValidatorParty: true",`validatorPartyHint: ${JSON.stringify(how.partyHint)}`]}function appConfiguration(path,how){const app="canton.validator-apps.valid\
ator_backend";return[`${app}.participant-bootstrapping-dump {`,"  type = file",`  file = ${JSON.stringify(path)}`,`  new-participant-identifier = ${JSON.stringify(
how.newIdentifier)}`,"}",`${app}.migrate-validator-party.scan.admin-api.url = "https://<scan of your network>"`,`# and, as ever: the party hint ${JSON.stringify(
how.partyHint)}${how.migrationId===void 0?"":`, the migration id ${how.migrationId}`}, no onboarding secret`]}function shellQuote(text){return/^[\w@%+=:,./-]+$/.
test(text)?text:`'${text.replaceAll("'",`'\\''`)}'`}function startEnvironment(how,path){return{IDENTITIES_DUMP:path,NEW_PARTICIPANT_IDENTIFIER:how.newIdentifier,
PARTY_HINT:how.partyHint}}function dumpExists(where){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("bootstrap-dump-exists",{what:`There is somet\
hing else already: ${where}.`,means:"It may be another node’s identities. It was not touched.",next:"Look at it, keep it somewhere safe if it is needed, remov\
e it, and run again."})}function otherContent(where){return`${where} holds something else than these identities and was not touched: see whether it has to be re\
moved`}}),23849:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{kubernetesDeployment:()=>kubernetesDeployment,
parseKubernetesRecord:()=>parseKubernetesRecord});var node_kubectl=__webpack_require__(61916);var external_node_crypto_=__webpack_require__(77598);var schemas=__webpack_require__(
27597);var failure=__webpack_require__(1145);var secret=__webpack_require__(75591);var bootstrap_text=__webpack_require__(18606);var splice_config=__webpack_require__(
74299);;const chartUser="cnadmin";const persistence="ADDITIONAL_CONFIG_PERSISTENCE";const section={apps:/canton\.validator-apps\./,participant:/canton\.participants\./};
async function readCoordinates(environment,role){const text=await environment.value(persistence);if(text!==void 0&&section[role].test(text))return await fromHocon(
text,environment);return role==="participant"?await fromVariables(environment):void 0}const database_image={apps:/(?:^|\/)validator-app(?:[:@]|$)/,participant:/(?:^|\/)canton-participant(?:[:@]|$)/};
function plays(container2,role){const env=new Map((container2.env??[]).map(({name,value})=>[name,value??""]));if(section[role].test(env.get(persistence)??""))return true;
return role==="participant"&&env.has("CANTON_PARTICIPANT_POSTGRES_SERVER")}function looksLike(container2,role){return database_image[role].test(container2.image)}
async function fromHocon(text,environment){const env={};for(const name2 of(0,splice_config.Zk)(text)){const value=await environment.value(name2);if(value!==void 0)
env[name2]=value}const name=(0,splice_config.hK)(text,"databaseName",env);const server=(0,splice_config.hK)(text,"serverName",env);if(!name||!server)return void 0;
const schema=(0,splice_config.hK)(text,"currentSchema",env);const password=(0,splice_config.hK)(text,"password",env);const variable=/(?<![\w-])password\s*[=:]\s*\$\{\??(\w+)\}/.
exec(text)?.[1];const passwordFrom=variable===void 0?void 0:environment.secretReference(variable);const mode=(0,splice_config.hK)(text,"sslmode",env);return{name,
...schema&&{schema},server,port:Number((0,splice_config.hK)(text,"portNumber",env)||5432),user:(0,splice_config.hK)(text,"user",env)||chartUser,...password&&{password:new secret.
zh(password)},...passwordFrom&&{passwordFrom},...mode&&{settings:{PGSSLMODE:mode}}}}async function fromVariables(environment){const value=name2=>environment.value(
`CANTON_PARTICIPANT_POSTGRES_${name2}`);const name=await value("DB");const server=await value("SERVER");if(!name||!server)return void 0;const schema=await value(
"SCHEMA");const password=await value("PASSWORD");const passwordFrom=environment.secretReference("CANTON_PARTICIPANT_POSTGRES_PASSWORD");return{name,...schema&&{
schema},server,port:Number(await value("PORT")||5432),user:await value("USER")||chartUser,...password&&{password:new secret.zh(password)},...passwordFrom&&{passwordFrom}}}
;const dataObject=schemas.Ikc({data:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish()});function clusterData(kubectl){const known=new Map;const read2=(kind,name)=>{
const key2=`${kind}/${name}`;const answer=known.get(key2)??kubectl.find(dataObject,[kind,name]).then(found=>found&&(found.data??{}));known.set(key2,answer);return answer};
return{configMap:name=>read2("configmap",name),async secret(name){const data=await read2("secret",name);const decode=value=>Buffer.from(value,"base64").toString(
"utf8");return data&&Object.fromEntries(Object.entries(data).map(([key2,value])=>[key2,decode(value)]))}}}class Environment{#container;#source;constructor(container2,source){
this.#container=container2;this.#source=source}get literal(){const entries=(this.#container.env??[]).flatMap(({name,value})=>value===null||value===void 0?[]:[[name,
value]]);return Object.fromEntries(entries)}async value(name){const entry=this.#container.env?.findLast(one=>one.name===name);if(entry===void 0)return await this.#fromWhole(
name);const{secretKeyRef:secret2,configMapKeyRef:configMap}=entry.valueFrom??{};if(secret2)return this.#key(name,secret2,"Secret",await this.#source.secret(secret2.
name));if(configMap)return this.#key(name,configMap,"ConfigMap",await this.#source.configMap(configMap.name));return await this.#expanded(entry.value??"")}secretReference(name){
const reference=this.#container.env?.findLast(one=>one.name===name)?.valueFrom?.secretKeyRef;return reference?{secret:reference.name,key:reference.key}:void 0}async#expanded(value){
let text="";let end=0;for(const match of value.matchAll(/\$\$|\$\(([A-Za-z_][\w.-]*)\)/g)){const[whole,name]=match;const other=name===void 0?"$":await this.value(
name);text+=value.slice(end,match.index)+(other??whole);end=match.index+whole.length}return text+value.slice(end)}async#fromWhole(name){for(const{prefix,configMapRef,
secretRef}of[...this.#container.envFrom??[]].reverse()){if(prefix&&!name.startsWith(prefix))continue;const key2=name.slice(prefix?.length??0);const data=configMapRef?
await this.#source.configMap(configMapRef.name):secretRef&&await this.#source.secret(secretRef.name);const value=data?.[key2];if(value!==void 0)return value}return void 0}#key(name,reference,kind,data){
const value=data?.[reference.key];if(value!==void 0)return value;throw new failure.HR("kubernetes-reference",{what:`Variable ${name} of container ${this.#container.
name} is taken from key ${reference.key} of ${kind} ${reference.name}, ${data===void 0?"which is not there":"which has no such key"}.`,next:`Look at the ${kind}\
 and at the Deployment that refers to it.`})}}var kubernetes_objects=__webpack_require__(40579);;function findServer(objects,namespace,at){const label2=`${at.server}\
:${at.port}`;const[name="",...rest]=at.server.split(".");const local=rest.length===0||rest[0]===namespace&&(rest.length===1||rest[1]==="svc");const service=local?
objects.services.find(({metadata})=>metadata.name===name):void 0;if(service===void 0){const headless=objects.services.find(({metadata})=>metadata.name===rest[0]);
const single=objects.pods.find(pod=>pod.metadata.name===name);if(headless&&single)return inPod(objects,[single],headless,at.port);return{kind:rest.includes("svc")||
rest.length===0?"cluster":"outside",label:label2}}const{type,externalName,selector,clusterIP}=service.spec;if(type==="ExternalName"&&externalName){return{kind:"\
outside",label:`${externalName}:${at.port}`,service:name}}const named={service:name,...clusterIP&&clusterIP!=="None"&&{clusterIp:clusterIP}};if(Object.keys(selector??
{}).length===0)return{kind:"cluster",label:label2,...named};const pods=objects.pods.filter(pod=>(0,kubernetes_objects.ko)(selector,pod.metadata.labels));return inPod(
objects,pods,service,at.port)}function inPod(objects,pods,service,port){const living=pods.filter(({metadata})=>!metadata.deletionTimestamp);const pod=living.find(
kubernetes_objects.i_)??living[0];const owner=objects.statefulSets.find(set=>isOf(objects,set,service,pod));const spec=pod?.spec??owner?.spec.template.spec;const target=service.
spec.ports?.find(one=>one.port===port)?.targetPort??port;const container2=spec?.containers.find(one=>one.ports?.some(({containerPort,name})=>containerPort===target||
name===target));const server=container2??spec?.containers.find(one=>one.env?.some(({name})=>name==="PGDATA"))??spec?.containers[0];const podPort=typeof target===
"number"?target:server?.ports?.find(({name})=>name===target)?.containerPort;const data=pod&&server&&dataVolume(pod,server);const{clusterIP}=service.spec;return{
kind:"pod",label:owner?`${owner.metadata.name} (StatefulSet)`:`${service.metadata.name} (Service)`,service:service.metadata.name,...clusterIP&&clusterIP!=="None"&&
{clusterIp:clusterIP},...owner&&{statefulSet:owner.metadata.name},...pod&&{pod},...server&&{container:server},...data,podPort:podPort??port}}function isOf(objects,set,service,pod){
if(pod)return(0,kubernetes_objects.EB)(objects,set).some(({metadata})=>metadata.name===pod.metadata.name);return(0,kubernetes_objects.ko)(service.spec.selector,
set.spec.template.metadata?.labels)}function dataVolume(pod,container2){const folder=container2.env?.find(({name})=>name==="PGDATA")?.value??"/var/lib/postgresq\
l/data";const claims2=new Map(pod.spec.volumes?.map(({name,persistentVolumeClaim})=>[name,persistentVolumeClaim?.claimName]));const mounts=(container2.volumeMounts??
[]).filter(({name})=>claims2.get(name)!==void 0);const holding=mounts.filter(({mountPath})=>folder===mountPath||folder.startsWith(`${mountPath}/`));const[first]=[
...holding].sort((a,b)=>b.mountPath.length-a.mountPath.length);const mount=first??mounts[0];const claim=claims2.get(mount?.name??"");return mount&&claim?{claim,
dataMount:mount.mountPath}:void 0};const interfaces=/^(wallet|ans|cns|splitwell)-web-ui$/;async function discoverNode(kubectl,selection){return await nodeOf(await(0,
kubernetes_objects.$I)(kubectl),kubectl.target.namespace,clusterData(kubectl),selection)}async function nodeOf(objects,namespace,source,selection){const{recorded}=selection;
const find=(role,wanted)=>{const deployment=choose(objects,namespace,role,wanted,recorded);if(deployment===void 0)return void 0;const{containers}=deployment.spec.
template.spec;const container2=containers.find(one=>plays(one,role))??containers.find(one=>looksLike(one,role))??containers[0];return container2&&{deployment,container:container2,
environment:new Environment(container2,source)}};const validator=find("apps",selection.validatorDeployment);const participant=find("participant",selection.participantDeployment);
const coordinates={apps:await coordinatesOf("apps",validator,source,recorded,namespace),participant:await coordinatesOf("participant",participant,source,recorded,
namespace)};const own=[validator,participant].flatMap(one=>one?[one.deployment]:[]);const releases=new Set(own.map(helmRelease).filter(Boolean));const others=objects.
deployments.filter(one=>!own.includes(one)&&!one.spec.template.spec.containers.some(container2=>plays(container2,"apps")||plays(container2,"participant"))&&(interfaces.
test(one.metadata.name)||releases.has(helmRelease(one)??"")));return{objects,...validator&&{validator},...participant&&{participant},deployments:[...own,...others],
databases:{apps:{...coordinates.apps,at:findServer(objects,namespace,coordinates.apps)},participant:{...coordinates.participant,at:findServer(objects,namespace,
coordinates.participant)}},settings:await settingsOf(validator,recorded)}}function helmRelease({metadata}){return metadata.annotations?.["meta.helm.sh/release-n\
ame"]}const words={apps:{program:"validator app",input:"validator-deployment"},participant:{program:"participant",input:"participant-deployment"}};function choose(objects,namespace,role,wanted,recorded){
const{program,input}=words[role];const names=objects.deployments.map(({metadata})=>metadata.name).join(", ")||"none";if(wanted!==void 0){const named=objects.deployments.
find(({metadata})=>metadata.name===wanted);if(named!==void 0)return named;throw new failure.HR("kubernetes-no-node",{what:`Namespace ${namespace} has no Deploym\
ent ${wanted}; there is ${names}.`,next:`Check the input ${input}.`})}const those=is=>objects.deployments.filter(({spec})=>spec.template.spec.containers.some(one=>is(
one,role)));const told=those(plays);const candidates=told.length>0?told:those(looksLike);const[only,...more]=candidates;if(more.length>0){const list=candidates.
map(({metadata,spec})=>`${metadata.name} (${spec.replicas} replicas)`).join(", ");throw new failure.HR("kubernetes-ambiguous",{what:`Several Deployments in name\
space ${namespace} could be the ${program}: ${list}.`,means:"Which one is meant is not guessed.",next:`Give ${input}.`})}if(only!==void 0||recorded!==void 0)return only;
throw new failure.HR("kubernetes-no-node",{what:`Namespace ${namespace} has no Deployment that is a Splice ${program}; there is ${names}.`,means:"A Deployment a\
t 0 replicas would do, but where it is gone only a set tells what the node was.",next:`Check kube-context and namespace, or give ${input}.`})}async function coordinatesOf(role,workload,source,recorded,namespace){
const live=workload&&await readCoordinates(workload.environment,role);if(live!==void 0)return live;const kept=recorded?.databases[role];if(kept!==void 0){const{
name,schema,server,port,user,passwordFrom,settings}=kept;const password=passwordFrom&&(await source.secret(passwordFrom.secret))?.[passwordFrom.key];return{name,
...schema!==void 0&&{schema},server,port,user,...password&&{password:new secret.zh(password)},...passwordFrom&&{passwordFrom},...settings&&{settings}}}throw new failure.
HR("kubernetes-database",{what:`Deployment ${workload?.deployment.metadata.name} in namespace ${namespace} does not say which database the ${words[role].program}\
 uses.`,means:"Its name is read from the node and never guessed: a wrong one would be an empty or an old database.",next:role==="apps"?"Look at its variable ADD\
ITIONAL_CONFIG_PERSISTENCE, or give validator-deployment.":"Look at its variables CANTON_PARTICIPANT_POSTGRES_DB and ADDITIONAL_CONFIG_PERSISTENCE, or give part\
icipant-deployment."})}async function settingsOf(validator,recorded){const{migrationId,partyHint,participantIdentifier,audience,noAuth}=recorded??{};const kept={
...migrationId!==void 0&&{migrationId},...partyHint&&{partyHint},...participantIdentifier&&{participantIdentifier},...audience&&{audience},...noAuth!==void 0&&{
noAuth}};if(validator===void 0)return kept;const{literal}=validator.environment;const liveMigration=(0,splice_config.rg)(literal,void 0);const liveHint=literal["\
SPLICE_APP_VALIDATOR_PARTY_HINT"];const liveIdentifier=literal["SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER"];const liveAudience=literal["SPLICE_APP_VALIDATOR_A\
UTH_AUDIENCE"]||unsafeAudience(literal);return{...kept,...liveMigration!==void 0&&{migrationId:liveMigration},...liveHint&&{partyHint:liveHint},...liveIdentifier&&
{participantIdentifier:liveIdentifier},...liveAudience&&{audience:liveAudience},noAuth:(0,splice_config.HM)(literal)}}function unsafeAudience(literal){const text=Object.
values(literal).find(value=>value.includes("hs-256-unsafe"));if(text===void 0)return void 0;const block=/\{[^{}]*hs-256-unsafe[^{}]*\}/.exec(text)?.[0];return block&&
(0,splice_config.hK)(block,"audience")};async function requireRights(kubectl,rights2,log){let missing;try{const all=await missingRights(kubectl,rights2);for(const one of all.
filter(({without})=>without))log.warning(`This account ${mayNot(kubectl,[one])}. ${one.without}`);missing=all.filter(({without})=>!without)}catch(error){if(!(error instanceof
failure.HR)||!unasked.includes(error.code))throw error;log.warning(`Whether this account has the rights that it needs is not checked: ${(0,failure.bD)(error)}`);
return}if(missing.length===0)return;throw new failure.HR("kubernetes-forbidden",{what:`This account ${mayNot(kubectl,missing)}.`,means:"Nothing was changed: wha\
t this run needs later was looked at first.",next:`Grant ${missing.map(({verb,resource:resource2})=>`the verb ${verb} on ${resource2}`).join(", ")}; deploy/rbac\
 holds the Roles that are enough.`})}async function missingRights(kubectl,rights2){if(rights2.length===0)return[];const{namespace}=kubectl.target;const items=rights2.
map(right=>review(right,namespace));const input=JSON.stringify({apiVersion:"v1",kind:"List",items});const args=["create","--filename","-","--output",'jsonpath={\
.status.allowed}{"\\n"}'];const answers=(await kubectl.run(args,{input})).split("\n").map(line=>line.trim());return rights2.filter((_,index)=>answers[index]!=="\
true")}function mayNot(kubectl,missing){return`may not ${missing.map(right=>inWords(right,kubectl.target.namespace)).join("; it may not ")}`}const unasked=["kub\
ernetes-forbidden","kubernetes-not-found"];function review(right,ownNamespace){const[path="",subresource]=right.resource.split("/");const[resource2="",...group]=path.
split(".");return{apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{namespace:right.namespace??ownNamespace,verb:right.
verb,group:group.join("."),resource:resource2,...subresource!==void 0&&{subresource},...right.name!==void 0&&{name:right.name}}}}}function inWords({verb,resource:resource2,
name,namespace,purpose},ownNamespace){const where=namespace===""?"in the whole cluster":`in namespace ${namespace??ownNamespace}`;return`${verb} ${resource2}${name?
` ${name}`:""} ${where} (needed ${purpose})`};const secretObject=schemas.Ikc({metadata:schemas.Ikc({resourceVersion:schemas.YjP()}),data:schemas.g1P(schemas.YjP(),
schemas.YjP()).nullish()});const{name:bootstrap_name,key}=bootstrap_text.Ni;const label={"app.kubernetes.io/managed-by":"splice-validator-backup"};const shell="\
removed after the recovery\n";const documentedChart="oci://ghcr.io/digital-asset/decentralized-canton-sync/helm/splice-validator";const rights=[{verb:"create",resource:"\
secrets",purpose:"to place the identities"},...["get","update","patch","delete"].map(verb=>({verb,resource:"secrets",name:bootstrap_name,purpose:"to place the i\
dentities and to take them away"})),{verb:"get",resource:"pods/log",purpose:"to see failures in the log of the node"}];function kubernetesBootstrap(kubectl,look,runLog){
const where=`Secret ${bootstrap_name} in namespace ${kubectl.target.namespace}, key ${key}`;const find=()=>kubectl.find(secretObject,["secret",bootstrap_name]);
return{async plan(how){const{validator}=await look();await requireRights(kubectl,rights,runLog);const running=validator!==void 0&&validator.deployment.spec.replicas>
0;return{where,instructions:instructions(kubectl,validator,how),blockers:running?[`Deployment ${validator.deployment.metadata.name} is at ${validator.deployment.
spec.replicas} replicas: on empty databases the app makes itself a new identity; scale it to 0`]:[]}},async place(dump,_how,log){const base64=dump.toString("bas\
e64");new secret.zh(base64);const there=await find();if(there!==void 0&&!isOurs(there,dump)&&!isShell(there))throw(0,bootstrap_text.L4)(where);const sha256=(0,external_node_crypto_.
createHash)("sha256").update(dump).digest("hex");const object={apiVersion:"v1",kind:"Secret",metadata:{name:bootstrap_name,labels:label,...there&&{resourceVersion:there.
metadata.resourceVersion}},type:"Opaque",data:{[key]:base64}};const input=JSON.stringify(object);await kubectl.change([there?"replace":"create","--filename","-"],
{input});const now=await find();if(now===void 0||!isOurs(now,dump)){throw new failure.HR("bootstrap-dump-place",{what:`${where} does not hold what was written t\
o it.`,means:"Something else writes to it at the same time.",next:"Find out what (a GitOps tool, an external secret operator), stop it, and run again."})}log.info(
`identities are in ${where} (sha256 ${sha256.slice(0,12)}…)`)},async signs(since){return await signsOf(kubectl,await look(),since)},async remove(dump,log){const there=await find();
if(there===void 0)return[];if(!isOurs(there,dump)&&!isShell(there))return[(0,bootstrap_text.yL)(where)];return await takeAway(kubectl,await look(),where,log)}}}
async function signsOf(kubectl,node,since){const{validator,participant}=node;if(validator===void 0)return{running:false,restarts:0,log:""};const pods=(0,kubernetes_objects.
EB)(node.objects,validator.deployment).filter(pod=>!pod.metadata.deletionTimestamp);const restarts=Math.max(0,...pods.map(pod=>restartsOf(pod,validator)));const beside=participant?
(0,kubernetes_objects.EB)(node.objects,participant.deployment):[];const parts=await Promise.all([...pods.map(pod=>logOf(kubectl,pod,validator,since,restarts>0)),
...beside.map(pod=>logOf(kubectl,pod,participant??validator,since,false))]);return{running:pods.some(({status})=>status.phase==="Running"),restarts,log:parts.join(
"\n")}}async function takeAway(kubectl,node,where,log){const users=node.deployments.filter(({spec})=>spec.template.spec.volumes?.some(({secret:secret2})=>secret2?.
secretName===bootstrap_name));const byHand=`kubectl -n ${kubectl.target.namespace} delete secret ${bootstrap_name}`;try{if(users.length===0){await kubectl.change(
["delete","secret",bootstrap_name,"--wait=false"]);log.info(`deleted ${where}`);return[]}const data={data:{[key]:Buffer.from(shell).toString("base64")}};await kubectl.
change(["patch","secret",bootstrap_name,"--type","merge","--patch",JSON.stringify(data)])}catch(error){throw new failure.HR("bootstrap-dump-left",{what:`The ide\
ntities in ${where} could not be removed: ${(0,failure.bD)(error)}`,means:"Everybody who may read the Secret can read the private keys of the node.",next:`Remov\
e it yourself: ${byHand}`,cause:error})}const names=users.map(({metadata})=>metadata.name).join(", ");log.info(`emptied ${where}; the Secret stays as an empty s\
hell because ${names} mounts it`);return["take participantIdentitiesDumpImport and migrateValidatorParty out of the values (nodeIdentifier stays) and upgrade th\
e release",`then delete the empty Secret: ${byHand}`]}function instructions(kubectl,validator,how){const release=(validator&&helmRelease(validator.deployment))??
"validator";const{namespace}=kubectl.target;return["# identities-values.yaml, beside your own values of the chart splice-validator",...(0,bootstrap_text.ld)(how),
...how.migrationId===void 0?[]:[`# up to Splice 0.6.7: migration.id stays ${how.migrationId}, migration.migrating is false`],"# no onboarding secret is needed",
`# helm upgrade --install ${release} ${documentedChart} --namespace ${namespace} --version VERSION -f your-values.yaml -f identities-values.yaml`]}function contentOf(secret2){
return Buffer.from(secret2.data?.[key]??"","base64")}function isOurs(secret2,dump){return contentOf(secret2).equals(dump)}function isShell(secret2){const content=contentOf(
secret2);return content.length===0||content.toString("utf8")===shell}function restartsOf({status},{container:container2}){return status.containerStatuses?.find(
one=>one.name===container2.name)?.restartCount??0}async function logOf(kubectl,{metadata},{container:container2},since,previous){const args=["logs",metadata.name,
"--container",container2.name,"--tail","5000"];const read2=async more=>await kubectl.run([...args,...more],{timeoutMs:3e4}).catch(error=>{if(error instanceof failure.
HR&&error.code==="kubernetes-forbidden")throw error;return""});const now=await read2(["--since-time",since.toISOString()]);const before=previous?await read2(["-\
-previous"]):"";return(0,secret.E$)(`${before}
${now}`)}var wait=__webpack_require__(25598);var external_node_net_=__webpack_require__(77030);var databases=__webpack_require__(90041);var runner_access=__webpack_require__(
25350);var sql=__webpack_require__(38621);var kubernetes_place=__webpack_require__(53888);;const probeTimeoutMs=3e3;async function chooseAccess(parts,node,role){
const{mode}=parts;const ways=[["pod",()=>inServerPod(parts,node,role)],["client-pod",()=>inClientPod(parts,node,role)],["direct",()=>fromRunner(parts,node,role)]];
const refused=[];for(const[way,open]of ways){if(mode!=="auto"&&mode!==way)continue;try{return await open()}catch(error){if(!(error instanceof failure.HR)||error.
code!=="postgres-access")throw error;refused.push(`${way}: ${error.what}`)}}throw notThisWay(`The ${role} database ${node.databases[role].name} on ${node.databases[role].
at.label} cannot be reached. ${refused.join("; ")}.`,"Give postgres-client-image (an image with a shell and the Postgres client programs that the cluster can pu\
ll), or run the job where the server can be reached.")}function notThisWay(what,next){return new failure.HR("postgres-access",{what,...next&&{next}})}async function inServerPod({
kubectl},node,role){const{at,name,schema,user,password}=node.databases[role];if(at.kind!=="pod")throw notThisWay(`${at.label} is not a pod of this namespace`);const{
pod,container:container2,podPort,dataMount}=at;if(pod===void 0||container2===void 0)throw notThisWay(`${at.label} has no pod just now`);if(!(0,kubernetes_objects.
i_)(pod))throw notThisWay(`pod ${pod.metadata.name} is not ready`);const where={pod:pod.metadata.name,container:container2.name};const missing=await lacks(kubectl,
where,`container ${container2.name} of pod ${pod.metadata.name}`);if(missing!==void 0)throw notThisWay(missing);const place=(0,kubernetes_place.V)(kubectl,where,
dataMount&&`${dataMount}/.splice-validator-staging`);const base={name,...schema&&{schema},user,...password&&{password}};const forms=[base,{...base,host:"127.0.0\
.1",...podPort&&{port:podPort}}];let last;for(const database2 of forms){try{await(0,databases.Yx)({database:database2,place},session=>session.execute((0,sql.ll)`SELECT 1`));
return{database:database2,place}}catch(error){if(!(error instanceof failure.HR)||error.code!=="database-connect")throw error;last=error}}throw last}async function inClientPod({
clientPod:clientPod2},node,role){if(clientPod2===void 0)throw notThisWay("postgres-client-image is not given");const where=await clientPod2.ready();const missing=await lacks(
clientPod2.kubectl,where,`image ${clientPod2.image}`);if(missing!==void 0){throw new failure.HR("client-pod",{what:`${missing}.`,next:"Give a postgres-client-im\
age that has them."})}const{name,schema,server,port,user,password,settings}=node.databases[role];const database2={name,...schema&&{schema},host:server,port,user,
...password&&{password},...settings&&{settings}};return{database:database2,place:(0,kubernetes_place.V)(clientPod2.kubectl,where)}}async function fromRunner({mode,
clientPath},node,role){const{at,name,schema,server,port,user,password,settings}=node.databases[role];const inside=at.kind!=="outside";if(inside&&mode==="auto"&&
!process.env["KUBERNETES_SERVICE_HOST"]){throw notThisWay(`${at.label} is in the cluster and this runner is not`)}const outOfCluster=inside&&!process.env["KUBER\
NETES_SERVICE_HOST"];const host=(outOfCluster?at.clusterIp??at.pod?.status.podIP:void 0)??server;const problem=await connects(host,port);if(problem!==void 0)throw notThisWay(
`${host}:${port} cannot be reached from the runner (${problem})`);const database2={name,...schema&&{schema},host,port,user,...password&&{password},...settings&&
{settings}};return await(0,runner_access.J)(database2,clientPath,"give postgres-client-image to use a pod")}const probeScript=`
for program in tee psql pg_dump pg_restore; do command -v "$program" >/dev/null || echo "$program"; done
command -v sha256sum >/dev/null || command -v openssl >/dev/null || echo sha256sum`;async function lacks(kubectl,{pod,container:container2},where){try{const args=[
"exec",pod,"--container",container2,"--","sh","-c",probeScript];const missing=(await kubectl.run(args)).split("\n").filter(Boolean);return missing.length===0?void 0:
`${where} has no ${missing.join(", ")}`}catch(error){if(/executable file not found|no such file or directory/.test((0,failure.bD)(error)))return`${where} has no\
 shell`;throw error}}async function connects(host,port){return await new Promise(resolve=>{const socket=(0,external_node_net_.connect)({host,port,timeout:probeTimeoutMs});
const done=problem=>{socket.destroy();resolve(problem)};socket.once("connect",()=>done());socket.once("timeout",()=>done("no answer"));socket.once("error",error=>done(
(0,failure.bD)(error)))})}var external_node_os_=__webpack_require__(48161);;const client_pod_label="app.kubernetes.io/component=splice-validator-backup-client";
const ownerAnnotation="splice-validator-backup/run";const processAnnotation="splice-validator-backup/process";const container="client";const readyTimeoutMs=5*6e4;
const lifetimeSeconds=24*3600;const idleMinutes=20;const hopeless=/^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|CrashLoopBackOff|Failed|DeadlineExceeded|Evicted)$/;
const idleScript=`
trap 'exit 0' TERM
idle=0
while [ "$idle" -lt ${idleMinutes*6} ]; do
  sleep 10 & wait $!
  busy=0
  for file in /proc/[0-9]*/environ; do
    grep -qz SPLICE_VALIDATOR_RUN= "$file" 2>/dev/null && busy=1
  done
  if [ "$busy" = 1 ]; then idle=0; else idle=$((idle + 1)); fi
done`;function clientPod(name,image,owner,mount){const[key2="",value=""]=client_pod_label.split("=");return{apiVersion:"v1",kind:"Pod",metadata:{name,labels:{[key2]:value,
"app.kubernetes.io/managed-by":"splice-validator-backup"},annotations:{[ownerAnnotation]:owner.run,[processAnnotation]:owner.process,"sidecar.istio.io/inject":"\
false"}},spec:{restartPolicy:"Never",activeDeadlineSeconds:lifetimeSeconds,terminationGracePeriodSeconds:1,automountServiceAccountToken:false,enableServiceLinks:false,
securityContext:mount?.security.pod??{runAsNonRoot:true,runAsUser:65534,runAsGroup:65534,seccompProfile:{type:"RuntimeDefault"}},containers:[{name:container,image,
imagePullPolicy:"IfNotPresent",command:["sh","-c",idleScript],securityContext:mount?.security.container??{allowPrivilegeEscalation:false,readOnlyRootFilesystem:true,
capabilities:{drop:["ALL"]}},volumeMounts:[{name:"tmp",mountPath:"/tmp"},...mount?[{name:"mount",mountPath:mount.path}]:[]],resources:{requests:{cpu:"100m",memory:"\
64Mi"},limits:{memory:"1Gi"}}}],...mount&&{affinity:{podAffinity:{preferredDuringSchedulingIgnoredDuringExecution:[{weight:100,podAffinityTerm:{labelSelector:{matchLabels:mount.
beside},topologyKey:"kubernetes.io/hostname"}}]}}},volumes:[{name:"tmp",emptyDir:{sizeLimit:"64Mi"}},...mount?[{name:"mount",persistentVolumeClaim:{claimName:mount.
claim}}]:[]]}}}class ClientPod{kubectl;image;#log;#run;#mount;#name;constructor(kubectl,image,{log,owner="a terminal"},mount){this.#mount=mount;this.kubectl=kubectl;
this.image=image;this.#log=log;this.#run=owner}async ready(){if(this.#name!==void 0){if(await this.stillReady())return{pod:this.#name,container};await this.remove()}
await removeOrphans(this.kubectl,this.#log);const name=`splice-validator-client-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;this.#log.info(`sta\
rting pod ${name} of ${this.image}`);const definition=clientPod(name,this.image,{run:this.#run,process:processName()},this.#mount);this.#name=name;await this.kubectl.
change(["create","--filename","-"],{input:JSON.stringify(definition)});try{await this.#untilReady(name)}catch(error){await this.remove();throw error}return{pod:name,
container}}async stillReady(){if(this.#name===void 0)return void 0;const pod=await this.kubectl.find(kubernetes_objects.PS,["pod",this.#name]);return pod!==void 0&&
(0,kubernetes_objects.i_)(pod)}async remove(){const name=this.#name;this.#name=void 0;if(name!==void 0)await removePod(this.kubectl,name)}async#untilReady(name){
let trouble="it has not been scheduled";const ready=await(0,wait.f)(async()=>{const pod=await this.kubectl.get(kubernetes_objects.PS,["pod",name]);if((0,kubernetes_objects.
i_)(pod))return true;const found=(0,kubernetes_objects.LH)(pod);if(found===void 0)return void 0;trouble=`${found.reason}${found.message?`: ${found.message}`:""}`;
return hopeless.test(found.reason)?false:void 0},{timeoutMs:readyTimeoutMs,everyMs:500});if(ready)return;throw new failure.HR("client-pod",{what:`The pod ${name}\
 of image ${this.image} does not come up: ${trouble}.`,means:this.#mount===void 0?"The databases cannot be reached through it. It was removed again.":`Volume cl\
aim ${this.#mount.claim} cannot be written to through it. It was removed again.`,next:this.#mount!==void 0?"See `kubectl describe pvc` and the events of the nam\
espace; or scale the Deployment to 1, then its own pod is used.":"Check postgres-client-image: the cluster must be able to pull it, and it needs a shell and the\
 Postgres client programs."})}}async function removeOrphans(kubectl,log){const{pods}=(0,kubernetes_objects.HU)((await kubectl.get(kubernetes_objects.QC,["pods",
"--selector",client_pod_label])).items);for(const pod of pods.filter(isOrphan)){const run=pod.metadata.annotations?.[ownerAnnotation]??"unknown";log.warning(`Re\
moved pod ${pod.metadata.name}, left by a run that is over (${run}).`);await removePod(kubectl,pod.metadata.name)}}function isOrphan({metadata,status}){if(metadata.
deletionTimestamp)return false;if(status.phase==="Succeeded"||status.phase==="Failed")return true;const[host,pid]=(metadata.annotations?.[processAnnotation]??"").
split(" ");if(host!==(0,external_node_os_.hostname)()||!/^\d+$/.test(pid??""))return false;try{process.kill(Number(pid),0);return false}catch(error){return error.
code==="ESRCH"}}async function removePod(kubectl,name){const args=["delete","pod",name,"--ignore-not-found","--wait=false","--grace-period=1"];await kubectl.change(
args,{timeoutMs:1e4}).catch(error=>{throw new failure.HR("client-pod",{what:`Pod ${name} could not be removed: ${(0,failure.bD)(error)}`,means:`It ends by itsel\
f after ${idleMinutes} minutes without use.`,cause:error})})}function processName(){return`${(0,external_node_os_.hostname)()} ${process.pid}`}var system_log=__webpack_require__(
60297);;const replicasAnnotation="splice-validator-backup/replicas";const scale_readyTimeoutMs=15*6e4;async function scaleDown(kubectl,node,options){const{log,signal}=options;
const stopped={components:node.deployments.map(({metadata,spec})=>({name:metadata.name,replicas:spec.replicas}))};const{validator,participant}=node;const between=node.
deployments.filter(one=>one!==validator?.deployment&&one!==participant?.deployment);const touched=[];try{for(const group of[[validator?.deployment],between,[participant?.
deployment]]){const deployments=group.filter(one=>one!==void 0);for(const{metadata,spec}of deployments.filter(one=>one.spec.replicas>0)){log.info(`scaling ${metadata.
name} from ${spec.replicas} to 0`);await kubectl.verifyTarget();touched.push(metadata.name);await patch(kubectl,metadata.name,{replicas:0,annotation:String(spec.
replicas),uid:metadata.uid})}await untilGone(kubectl,deployments,options.timeoutMs,signal)}}catch(error){const scaled=stopped.components.filter(({name})=>touched.
includes(name));await scaleBack(kubectl,{components:scaled},log);throw error}return stopped}async function untilGone(kubectl,deployments,timeoutMs2,signal){if(deployments.
length===0)return;const grace=Math.max(...deployments.map(({spec})=>spec.template.spec.terminationGracePeriodSeconds??30));const limitMs=grace*1e3+timeoutMs2;let left=[];
const gone=await(0,wait.f)(async()=>{const objects=await(0,kubernetes_objects.$I)(kubectl);await refuseScaledUp(kubectl,objects,deployments.map(({metadata})=>metadata.
name));left=deployments.flatMap(deployment=>(0,kubernetes_objects.EB)(objects,deployment)).filter(isThere);return left.length===0?true:void 0},{timeoutMs:limitMs,
everyMs:1e3,signal});if(gone)return;throw new failure.HR("kubernetes-not-stopped",{what:`Pods do not end within ${(0,system_log.a)(limitMs)}: ${left.map(describePod).
join("; ")}.`,means:"A database must not be replaced under a running program. The Deployments are scaled back.",next:"See `kubectl describe pod`: a finalizer or\
 a node that is lost keeps a pod; delete it by hand when it is certain that it no longer runs."})}function isThere({status}){return status.phase!=="Succeeded"&&
status.phase!=="Failed"}function describePod({metadata}){return`${metadata.name} (${metadata.deletionTimestamp?`asked to end at ${metadata.deletionTimestamp}`:"\
not asked to end"})`}async function refuseScaledUp(kubectl,objects,names){const up=objects.deployments.find(({metadata,spec})=>names.includes(metadata.name)&&spec.
replicas>0);if(up===void 0)return;const{name}=up.metadata;const path=`/apis/apps/v1/namespaces/${kubectl.target.namespace}/deployments/${name}`;const by=await kubectl.
get(kubernetes_objects.tw,["--raw",path]).then(scaledBy,()=>void 0);throw new failure.HR("kubernetes-scaled-up",{what:`Deployment ${name} was scaled to 0 and is\
 at ${up.spec.replicas} again${by?`; ${by} did it`:""}.`,means:"The node must stay stopped while its databases are replaced.",next:"Suspend what scales it (GitO\
ps, an autoscaler, a second operator), and run again."})}function scaledBy({metadata}){const owners=(metadata.managedFields??[]).filter(({fieldsV1})=>{const fields=fieldsV1;
return fields?.["f:spec"]?.["f:replicas"]!==void 0});return[...owners].sort((a,b)=>(a.time??"").localeCompare(b.time??"")).at(-1)?.manager}async function scaleBack(kubectl,stopped,log){
for(const{name,replicas}of stopped.components){if(replicas===0)continue;await patch(kubectl,name,{replicas,annotation:null}).then(()=>log.info(`${name} is scale\
d back to ${replicas}`),()=>log.warning(`${name} could not be scaled back to ${replicas}: do it by hand`))}}async function scaleUp(kubectl,node,stopped,options){
const{log,signal}=options;const wanted=stopped.components.filter(({replicas})=>replicas>0);if(wanted.length===0){log.info("nothing was running before, nothing i\
s started");return}const there=new Map(node.objects.deployments.map(one=>[one.metadata.name,one]));const missing=wanted.filter(({name})=>!there.has(name)).map(({
name})=>name);if(missing.length>0){throw new failure.HR("kubernetes-workload-missing",{what:`Namespace ${kubectl.target.namespace} has no Deployment ${missing.join(
", ")} to be started.`,means:"The databases are in place. Deployments are made by what they were installed with, not by a restore.",next:"Install the node with \
the same Helm values (database names, migration id, party hint) and run the restore again."})}const rank=name=>name===node.participant?.deployment.metadata.name?
0:name===node.validator?.deployment.metadata.name?1:2;for(const{name,replicas}of[...wanted].sort((a,b)=>rank(a.name)-rank(b.name))){const now=there.get(name);if(now?.
spec.replicas!==replicas||now.metadata.annotations?.[replicasAnnotation]!==void 0){log.info(`scaling ${name} to ${replicas}`);await patch(kubectl,name,{replicas,
annotation:null})}if(rank(name)===0)await untilReady(kubectl,name,replicas,log,signal)}}async function untilReady(kubectl,name,replicas,log,signal){let trouble;
const ready=await(0,wait.f)(async()=>{const deployment=await kubectl.get(kubernetes_objects.tw,["deployment",name]);if((deployment.status.readyReplicas??0)>=replicas)
return true;const pods=(0,kubernetes_objects.EB)(await(0,kubernetes_objects.$I)(kubectl),deployment).filter(pod=>!pod.metadata.deletionTimestamp);const found=pods.
filter(pod=>!(0,kubernetes_objects.i_)(pod)).map(kubernetes_objects.LH).find(Boolean);trouble=found&&`${found.reason} ${found.message}`.trim();return/^(CrashLoopBackOff|ImagePullBackOff|ErrImagePull|InvalidImageName)/.
test(trouble??"")?false:void 0},{timeoutMs:scale_readyTimeoutMs,everyMs:1e3,signal});if(ready)return;log.warning(`${name} was started but is not ready${trouble?
`: ${trouble}`:` after ${(0,system_log.a)(scale_readyTimeoutMs)}`}`)}async function patch(kubectl,name,to){const content={metadata:{...to.uid&&{uid:to.uid},annotations:{
[replicasAnnotation]:to.annotation}},spec:{replicas:to.replicas}};const args=["patch","deployment",name,"--type","merge","--patch",JSON.stringify(content)];await kubectl.
change(args)};const timeoutMs=15*6e4;class DatabaseServers{heldAtZero=[];#kubectl;#look;#options;#clientPod;#known=new Map;constructor(kubectl,look,options){this.#kubectl=
kubectl;this.#look=look;this.#options=options;const{postgresClientImage:image}=options;this.#clientPod=image===void 0?void 0:new ClientPod(kubectl,image,options)}async access(role){
await this.#kubectl.verifyTarget();const node=await this.#look();await refuseScaledUp(this.#kubectl,node.objects,this.heldAtZero);const{pod}=node.databases[role].
at;const before=this.#known.get(role);const same=before!==void 0&&before.pod===pod?.metadata.uid&&(pod===void 0||(0,kubernetes_objects.i_)(pod));if(same&&await this.#clientPod?.
stillReady()!==false)return before.access;const{postgresAccess:mode="auto",clientPath}=this.#options;const parts={kubectl:this.#kubectl,mode,clientPod:this.#clientPod,
clientPath};const access=await chooseAccess(parts,node,role);this.#known.set(role,{pod:pod?.metadata.uid,access});return access}async untilAnswering(log,signal){
for(const role of["apps","participant"]){await untilServes(this.#look,role,log,signal);await untilAnswers(()=>this.access(role),signal)}}async close(){await this.#clientPod?.
remove()}}async function untilAnswers(open,signal){let last;const answered=await(0,wait.f)(async()=>{try{await open();return true}catch(error){if(!(error instanceof
failure.HR)||!passing.includes(error.code))throw error;last=error;return void 0}},{timeoutMs,everyMs:1e3,signal});if(!answered)throw last}const passing=["databa\
se-connect","stream-cut"];async function untilServes(look,role,log,signal){let seen;const served=await(0,wait.f)(async()=>{const{at}=(await look()).databases[role];
if(seen===void 0&&at.kind==="pod"&&!(at.pod&&(0,kubernetes_objects.i_)(at.pod)))log.info(`waiting for ${at.label}`);seen=at;return at.kind!=="pod"||at.pod&&(0,kubernetes_objects.
i_)(at.pod)?true:void 0},{timeoutMs,everyMs:1e3,signal});if(served)return;const trouble=seen?.pod&&(0,kubernetes_objects.LH)(seen.pod);throw new failure.HR("kub\
ernetes-postgres",{what:`The ${role} database server ${seen?.label} ${seen?.pod?`is not ready${trouble?`: ${trouble.reason} ${trouble.message}`:""}`:"has no pod"}\
.`,means:"The databases cannot be opened. Nothing was replaced.",next:"Scale its StatefulSet to 1, and see `kubectl describe pod` and the log of the server."})}
;function ownersOf(deployment){const{annotations,labels}=deployment.metadata;const helm=annotations?.["meta.helm.sh/release-name"];const reloads=Object.keys(annotations??
{}).some(name=>/(?:^|\.)reloader\.stakater\.com\//.test(name)||/^(?:secret|configmap)\.reloader\.stakater\.com/.test(name));const argo=argoApplication(deployment);
const flux=fluxOwners(deployment);return[...helm?[`Helm release ${helm}`]:labels?.["app.kubernetes.io/managed-by"]==="Helm"?["Helm"]:[],...argo?[`Argo CD Applic\
ation ${argo.name}`]:[],...flux.map(({kind,name})=>`Flux ${kind} ${name}`),...reloads?["stakater reloader"]:[]]}const argoNamespace="argocd";function controllersOf(deployments,autoscalers,namespace){
const found=new Map;const add=(controller,deployment)=>{const key2=`${controller.kind}/${controller.namespace}/${controller.name}`;const entry=found.get(key2)??
{controller,deployments:[]};entry.deployments.push(deployment);found.set(key2,entry)};for(const deployment of deployments){const{name}=deployment.metadata;for(const{
metadata,spec}of autoscalers){const target=suspendedTarget(metadata.annotations)??spec.scaleTargetRef;if(target.kind!=="Deployment"||target.name!==name)continue;
const keda=metadata.labels?.["scaledobject.keda.sh/name"]!==void 0;add({kind:"HorizontalPodAutoscaler",name:metadata.name,namespace,...keda&&{keda}},name)}const argo=argoApplication(
deployment);if(argo)add({kind:"Application",...argo},name);for(const flux of fluxOwners(deployment))add({...flux,namespace:flux.namespace??namespace},name)}const below=({
kind})=>kind==="HorizontalPodAutoscaler"?1:0;return[...found.values()].map(({controller,deployments:names})=>({...controller,deployments:names})).sort((a,b)=>below(
a)-below(b))}const suspendedAnnotation="splice-validator-backup/suspended";function suspendedTarget(annotations){const text=annotations?.[suspendedAnnotation];return text===
void 0?void 0:JSON.parse(text).scaleTargetRef}function argoApplication({metadata}){const tracking=metadata.annotations?.["argocd.argoproj.io/tracking-id"]?.split(
":")[0];const name=tracking||metadata.labels?.["argocd.argoproj.io/instance"]||metadata.annotations?.["argocd.argoproj.io/instance"];if(!name)return void 0;const at=name.
indexOf("_");return at>0?{namespace:name.slice(0,at),name:name.slice(at+1)}:{namespace:argoNamespace,name}}function fluxOwners({metadata}){const groups=[["Kusto\
mization","kustomize.toolkit.fluxcd.io"],["HelmRelease","helm.toolkit.fluxcd.io"]];return groups.flatMap(([kind,group])=>{const name=metadata.labels?.[`${group}\
/name`];const namespace=metadata.labels?.[`${group}/namespace`];return name?[{kind,name,...namespace&&{namespace}}]:[]})};function describeNode(kubectl,node,more){
const{server,context,namespace,namespaceUid}=kubectl.target;const{settings}=node;const database2=role=>{const{name,schema,at}=node.databases[role];return{name,...schema&&
{schema},server:at.label}};return{kind:"kubernetes",location:`namespace ${namespace} (UID ${namespaceUid}) of ${server} (context ${context})`,components:[...node.
deployments.map(one=>component(node,one)),...goneComponents(node,more.recorded)],databases:{apps:database2("apps"),participant:database2("participant")},...more.
validator&&{validator:more.validator},...settings,logCommands:{apps:logCommand(kubectl,node.validator?.deployment.metadata.name??"validator-app"),participant:logCommand(
kubectl,node.participant?.deployment.metadata.name??"participant")},record:recordOf(kubectl,node),warnings:[...warnings(kubectl,node,more.recorded),...more.scalers]}}
function logCommand(kubectl,deployment){const{context,namespace}=kubectl.target;return`kubectl --context ${context} --namespace ${namespace} logs deployment/${deployment}\
 --since=10m`}function component(node,deployment){const image=imageOf(node,deployment);const digest=digestOf(node,deployment);return{name:deployment.metadata.name,
replicas:deployment.spec.replicas,image,...digest&&{imageDigest:digest}}}function goneComponents(node,recorded){const there=node.objects.deployments.map(({metadata})=>metadata.
name);return(recorded?.deployments??[]).filter(({name})=>!there.includes(name)).map(({name,image})=>({name,replicas:0,image}))}function recordOf(kubectl,node){const database2=role=>{
const{password:_password,at,...coordinates}=node.databases[role];return{...coordinates,...at.statefulSet&&{statefulSet:at.statefulSet},...at.claim&&{claim:at.claim}}};
return{kind:"kubernetes",...kubectl.target,deployments:node.deployments.map(deployment=>({name:deployment.metadata.name,role:roleOf(node,deployment),replicas:deployment.
spec.replicas,image:imageOf(node,deployment),...digestOf(node,deployment)&&{imageDigest:digestOf(node,deployment)},owners:ownersOf(deployment)})),databases:{apps:database2(
"apps"),participant:database2("participant")},...node.settings}}function roleOf(node,deployment){if(deployment===node.validator?.deployment)return"validator";return deployment===
node.participant?.deployment?"participant":"other"}function containerOf(node,deployment){const workload=[node.validator,node.participant].find(one=>one?.deployment===
deployment);return workload?.container??deployment.spec.template.spec.containers[0]}function imageOf(node,deployment){return containerOf(node,deployment)?.image??
""}function digestOf(node,deployment){const name=containerOf(node,deployment)?.name;for(const{status}of(0,kubernetes_objects.EB)(node.objects,deployment)){const id2=status.
containerStatuses?.find(one=>one.name===name)?.imageID;const digest=/sha256:[0-9a-f]{64}/.exec(id2??"")?.[0];if(digest)return digest}return void 0}function warnings(kubectl,node,recorded){
const said=[];const{target}=kubectl;if(recorded!==void 0&&recorded.namespaceUid!==target.namespaceUid){said.push(`The set was taken in namespace ${recorded.namespace}\
 (UID ${recorded.namespaceUid}) of ${recorded.server}; this is another one.`)}for(const{metadata,spec}of node.deployments){const before=metadata.annotations?.[replicasAnnotation];
if(before!==void 0&&spec.replicas===0){said.push(`Deployment ${metadata.name} was scaled from ${before} to 0 by a restore that has not ended.`)}}return said}var splice=__webpack_require__(
91044);var operator_command=__webpack_require__(73224);;class DumpImport{#kubectl;#look;#run;#mountPod;#earlierPods=new Set;constructor(kubectl,look,run){this.#kubectl=
kubectl;this.#look=look;this.#run=run}async volume(){const node=await this.#look();const{deployment,container:container2}=appOf(node);const{name}=deployment.metadata;
const{spec}=deployment.spec.template;const claim=claimOf(spec,container2);if(claim===void 0){throw new failure.HR("dump-volume-missing",{what:`Deployment ${name}\
 mounts no volume claim at ${splice.B}.`,means:"The app would not see the dump wherever it was put, and it would be lost with the pod.",next:"Set migration.atta\
chPvc: true in the Helm values of the validator, apply them, and run again."})}const running=(0,kubernetes_objects.EB)(node.objects,deployment).find(kubernetes_objects.
i_);if(running===void 0){this.#mountPod??=new ClientPod(this.#kubectl,container2.image,this.#run,{claim,path:splice.B,security:{pod:spec.securityContext??{},container:container2.
securityContext??{}},beside:deployment.spec.selector.matchLabels??{}})}const at=running?{pod:running.metadata.name,container:container2.name}:await this.#mountPod?.
ready();if(at===void 0)throw new Error("the pod was made above");const volume=`volume claim ${claim} of Deployment ${name}`;return{description:`${volume}, throu\
gh pod ${at.pod}`,volume,place:(0,kubernetes_place.V)(this.#kubectl,at),folder:splice.B}}async consumption(migrationId){return kubernetesConsumption(await this.#look(),
migrationId)}async restart(log,{command,signal}){const node=await this.#look();const app=appOf(node);const{deployment}=app;this.#earlierPods=new Set((0,kubernetes_objects.
EB)(node.objects,deployment).map(({metadata})=>metadata.uid));if(command!==void 0){const means="The dump is in its place; the app was not restarted, or only in \
part.";return await(0,operator_command.p)("start-command",{text:command,means},log,signal)}refuseUntold(app,{means:"The dump is in its place and in the reposito\
ry.",next:"Apply the Helm values that this run printed (helm upgrade restarts the app), by hand or as start-command."});log.info(`restarting Deployment ${deployment.
metadata.name}`);await this.#kubectl.change(rolloutRestart(app))}async restartLine(){const app=appOf(await this.#look());refuseUntold(app,{means:"Nothing was to\
uched.",next:"Give the helm upgrade that applies the values (migration.id, migrating: true) as start-command, or leave restart out: the run prints the values."});
return`kubectl --namespace ${this.#kubectl.target.namespace} ${rolloutRestart(app).join(" ")}`}async watch(){const node=await this.#look();const{deployment,container:container2,
environment}=appOf(node);const pods=(0,kubernetes_objects.EB)(node.objects,deployment).filter(({metadata})=>!this.#earlierPods.has(metadata.uid)&&!metadata.deletionTimestamp);
const log=[];for(const{metadata,status}of pods){const args=["logs",metadata.name,"--container",container2.name,"--tail=300"];const crashed=status.containerStatuses?.
some(({restartCount})=>restartCount>0)===true;for(const more of crashed?[["--previous"],[]]:[[]])log.push(await this.#kubectl.run([...args,...more],{timeoutMs:2e4}).
catch(()=>""))}return{log:log.join("\n"),up:pods.some(kubernetes_objects.i_),told:(0,splice_config.xT)(environment.literal)}}async close(){await this.#mountPod?.
remove()}}function kubernetesConsumption(node,migrationId){const validator=(node.validator&&helmRelease(node.validator.deployment))??"validator";const participant=(node.
participant&&helmRelease(node.participant.deployment))??"participant";const database2=nextDatabase(node.databases.participant.name,node.settings.migrationId,migrationId);
return{title:"Helm values that make the validator app import the dump",text:[`# Release ${participant} (chart splice-participant): first`,"persistence:",`  data\
baseName: ${JSON.stringify(database2)}`,"---",`# Release ${validator} (chart splice-validator): then`,"migration:",`  id: "${migrationId}"`,"  migrating: true",
"  attachPvc: true"].join("\n"),notes:[`The participant gets the new, empty database ${database2}; ${node.databases.apps.name} of the validator app is kept.`,"A\
dd the values to those that the releases have and apply them with helm upgrade: that restarts both.","When the node is back, set migrating to false and apply th\
e values again, or the app looks for the dump at each start."]}}function nextDatabase(name,own,migrationId){const match=own===void 0?null:new RegExp(`^(.*[_-])${own}\
$`).exec(name);return match===null?`participant_${migrationId}`:`${match[1]}${migrationId}`}function rolloutRestart({deployment}){return["rollout","restart",`de\
ployment/${deployment.metadata.name}`]}function refuseUntold(app,text){if((0,splice_config.xT)(app.environment.literal))return;throw new failure.HR("import-not-\
told",{what:`Deployment ${app.deployment.metadata.name} is not told to import a dump: a restart would bring it up as it was.`,...text})}function appOf(node){if(node.
validator!==void 0)return node.validator;throw new failure.HR("dump-volume-missing",{what:"The Deployment of the validator app is gone.",means:"What it mounts a\
s the folder of the dump cannot be known.",next:"Install the chart again (0 replicas are enough), or use copy: false."})}function claimOf(spec,container2){const mount=container2.
volumeMounts?.find(({mountPath,readOnly})=>mountPath.replace(/\/+$/,"")===splice.B&&readOnly!==true);return spec.volumes?.find(({name})=>name===mount?.name)?.persistentVolumeClaim?.
claimName}var promises_=__webpack_require__(58500);var child=__webpack_require__(65205);;const validatorPort=5003;const openTimeoutMs=3e4;const watchEveryMs=15e3;
const silenceMs=4e3;function validatorService({validator,objects}){const labels=validator?.deployment.spec.template.metadata?.labels;const behind=objects.services.
filter(({spec})=>(0,kubernetes_objects.ko)(spec.selector,labels));return behind.find(({spec})=>spec.ports?.some(({port})=>port===validatorPort))?.metadata.name}
class ValidatorDoor{#kubectl;#log;#forward;constructor(kubectl,log){this.#kubectl=kubectl;this.#log=log}async endpoint(node){const{validator}=node;if(validator===
void 0||validator.deployment.spec.replicas===0)return void 0;const name=validatorService(node);if(name===void 0)return void 0;if(process.env["KUBERNETES_SERVICE\
_HOST"]){return{url:`http://${name}.${this.#kubectl.target.namespace}.svc:${validatorPort}`}}this.#forward??=await Forward.open(this.#kubectl,name,this.#log);await this.#forward.
ready();return{url:`http://127.0.0.1:${this.#forward.port}`}}close(){this.#forward?.close();this.#forward=void 0}}class Forward{port;#kubectl;#service;#log;#watch;#running;#silences=0;#closed=false;constructor(port,kubectl,service,log){
this.port=port;this.#kubectl=kubectl;this.#service=service;this.#log=log;this.#watch=setInterval(()=>void this.#lookAfter(),watchEveryMs);this.#watch.unref()}static async open(kubectl,service,log){
const forward=new Forward(await freePort(),kubectl,service,log);void forward.#keepOpen();return forward}async ready(){const look=async()=>{if(this.#closed||await this.#lookAfter()===
"answer")return true;return void 0};await(0,wait.f)(look,{timeoutMs:openTimeoutMs,everyMs:100})}close(){this.#closed=true;clearInterval(this.#watch);this.#running?.
kill()}async#lookAfter(){const answer=await ask(this.port);this.#silences=answer==="silence"?this.#silences+1:0;if(this.#silences<2)return answer;this.#silences=
0;this.#running?.kill();return answer}async#keepOpen(){let told="";while(!this.#closed){const ports=`${this.port}:${validatorPort}`;const args=["port-forward","\
--address","127.0.0.1",`service/${this.#service}`,ports];this.#running=(0,child.ni)(this.#kubectl.command(args));this.#running.stdin.end();this.#running.stdout.
resume();const{stderr,signal}=await this.#running.exit;if(this.#closed)return;const reason=signal?"it no longer answered":stderr.split("\n").at(-1)??"";if(reason!==
told)this.#log.info(`Opening the forwarded port to ${this.#service} again: ${reason}`);told=reason;await(0,promises_.setTimeout)(1e3,void 0,{ref:false})}}}async function ask(port){
return await new Promise(resolve=>{const socket=(0,external_node_net_.connect)({host:"127.0.0.1",port,timeout:silenceMs});const done=answer=>{socket.destroy();resolve(
answer)};socket.once("connect",()=>socket.write("GET /api/validator/livez HTTP/1.0\r\n\r\n"));socket.once("data",()=>done("answer"));socket.once("timeout",()=>done(
"silence"));socket.once("error",()=>done("closed"));socket.once("close",()=>done("closed"))})}async function freePort(){return await new Promise((resolve,reject)=>{
const server=(0,external_node_net_.createServer)();server.once("error",reject);server.listen(0,"127.0.0.1",()=>{const address=server.address();const port=typeof address===
"object"&&address!==null?address.port:0;server.close(()=>resolve(port))})})};function neededRights(node,options){return[...databaseRights(node,options),...validatorRights(
node,options),...options.restores?scaleRights(node):[]]}function connecting(right){const without="kubectl 1.30 and newer need it; without it they may still get \
through by SPDY, more slowly.";return[{...right,verb:"create"},{...right,verb:"get",without}]}function databaseRights(node,{postgresAccess:mode="auto",...options}){
const purpose="to run the Postgres client programs in a pod";const exec=pod=>[{verb:"get",resource:"pods",name:pod,purpose},...connecting({resource:"pods/exec",
name:pod,purpose})];const{apps,participant}=node.databases;const servers2=[apps.at,participant.at].filter(({kind})=>kind==="pod");const inside=mode==="auto"||mode===
"pod"?servers2:[];const names=inside.map(({pod,statefulSet})=>pod?.metadata.name??(statefulSet&&`${statefulSet}-0`));const clientPod2=mode!=="pod"&&mode!=="dire\
ct"&&options.postgresClientImage!==void 0;return[...[...new Set(names)].flatMap(exec),...clientPod2?[...exec(),...makePodRights]:[]]}const makePodRights=["creat\
e","delete"].map(verb=>({verb,resource:"pods",purpose:"with postgres-client-image, for the pod that it runs in"}));function validatorRights(node,{validatorUrl,restores}){
const service=validatorService(node);const runs=(node.validator?.deployment.spec.replicas??0)>0;if(validatorUrl!==void 0||process.env["KUBERNETES_SERVICE_HOST"])
return[];if(service===void 0||!(runs||restores))return[];const purpose="to reach the validator app without validator-url";return[{verb:"get",resource:"services",
name:service,purpose},{verb:"get",resource:"pods",purpose},...connecting({resource:"pods/portforward",purpose})]}function scaleRights(node){return node.deployments.
flatMap(({metadata:{name}})=>["get","patch"].map(verb=>({verb,resource:"deployments.apps",name,purpose:"to stop and start the node"})))};const volume_objects_text=schemas.
g1P(schemas.YjP(),schemas.YjP()).nullish();const snapshotObject=schemas.Ikc({metadata:schemas.Ikc({name:schemas.YjP(),uid:schemas.YjP(),labels:volume_objects_text}),
status:schemas.Ikc({readyToUse:schemas.zMY().nullish(),restoreSize:schemas.YjP().nullish(),boundVolumeSnapshotContentName:schemas.YjP().nullish(),creationTime:schemas.
YjP().nullish(),error:schemas.Ikc({message:schemas.YjP().nullish()}).nullish()}).nullish()});const claimSpec=schemas.Ikc({accessModes:schemas.YOg(schemas.YjP()).
nullish(),storageClassName:schemas.YjP().nullish(),volumeMode:schemas.YjP().nullish(),resources:schemas.Ikc({requests:volume_objects_text}).nullish()});const volumeClaim=schemas.
Ikc({metadata:schemas.Ikc({name:schemas.YjP(),uid:schemas.YjP(),labels:volume_objects_text,annotations:volume_objects_text}),spec:claimSpec.extend({volumeName:schemas.
YjP().nullish()}),status:schemas.Ikc({phase:schemas.YjP().nullish()}).nullish()});const volumeObject=schemas.Ikc({metadata:schemas.Ikc({name:schemas.YjP()}),spec:schemas.
Ikc({persistentVolumeReclaimPolicy:schemas.YjP().nullish(),claimRef:schemas.Ikc({uid:schemas.YjP().nullish(),name:schemas.YjP().nullish()}).nullish()})});const serverObject=schemas.
Ikc({metadata:schemas.Ikc({name:schemas.YjP(),uid:schemas.YjP()}),spec:schemas.Ikc({replicas:schemas.aig().default(1),selector:schemas.Ikc({matchLabels:volume_objects_text})})});
const restoreAnnotation="splice-validator-backup/restore";const asideLabel="splice-validator-backup/before-restore";const policyAnnotation="splice-validator-bac\
kup/reclaim-policy";const snapshotGroup="snapshot.storage.k8s.io";async function snapshotVersion(kubectl){try{const group=JSON.parse(await kubectl.run(["get","-\
-raw",`/apis/${snapshotGroup}`]));return schemas.Ikc({preferredVersion:schemas.Ikc({groupVersion:schemas.YjP()})}).parse(group).preferredVersion.groupVersion}catch(error){
if(!(error instanceof failure.HR)||error.code!=="kubernetes-not-found")throw error;throw new failure.HR("volume-snapshot-unsupported",{what:"The cluster does no\
t know VolumeSnapshots: the CSI snapshot controller is not installed.",next:"Install it with the storage driver, or use method: dump.",cause:error})}}const bound=/^(pv\.kubernetes\.io\/|volume\.(beta\.)?kubernetes\.io\/|control-plane\.alpha)/;
function claimLike(like,with_){const kept=Object.entries(like.annotations??{}).filter(([name])=>!bound.test(name)&&name!==restoreAnnotation&&!name.startsWith("k\
ubectl.kubernetes.io/"));const{accessModes,storageClassName,volumeMode,resources:resources2}=like.spec;return JSON.stringify({apiVersion:"v1",kind:"PersistentVo\
lumeClaim",metadata:{name:like.name,labels:like.labels??{},annotations:{...Object.fromEntries(kept),...with_.annotations}},spec:{accessModes:accessModes??["Read\
WriteOnce"],...storageClassName!==null&&storageClassName!==void 0&&{storageClassName},...volumeMode&&{volumeMode},resources:{requests:resources2?.requests??{}},
...with_.spec}})};const textMap=schemas.g1P(schemas.YjP(),schemas.YjP()).nullish();const asideSchema=schemas.Ikc({statefulSet:schemas.YjP(),replicas:schemas.Whr(),
claim:schemas.Ikc({name:schemas.YjP(),labels:textMap,annotations:textMap,spec:claimSpec}),before:schemas.Ikc({claimUid:schemas.YjP(),volume:schemas.YjP(),policy:schemas.
YjP()}).optional()});const podsTimeoutMs=5*6e4;const boundTimeoutMs=30*6e4;async function setVolumesAside(kubectl,sources,{restoreId}){const asides=[];for(const{
statefulSet,claim}of sources){const{spec}=await kubectl.get(serverObject,["statefulset",statefulSet]);const now=await kubectl.find(volumeClaim,["persistentvolum\
eclaim",claim.name]);if(now?.metadata.annotations?.[restoreAnnotation]===restoreId)throw new Error("it was set aside before");const volume=now?.spec.volumeName;
const policy=volume?(await kubectl.get(volumeObject,["persistentvolume",volume])).spec.persistentVolumeReclaimPolicy:void 0;asides.push({statefulSet,replicas:Math.
max(spec.replicas,1),claim:now?{name:claim.name,labels:now.metadata.labels,annotations:now.metadata.annotations,spec:claimSpec.parse(now.spec)}:claim,...now&&volume&&
{before:{claimUid:now.metadata.uid,volume,policy:policy??"Delete"}}})}const volumes2=asides.flatMap(({before})=>before?[`PersistentVolume ${before.volume}`]:[]);
return{label:volumes2.join(", ")||"nothing",details:asides}}async function swapVolumes(kubectl,sources,aside,job){const asides=schemas.YOg(asideSchema).parse(aside.
details);for(const[index,one]of asides.entries()){const source=sources[index];if(source===void 0)throw new Error("every server has its snapshot");if(one.before)
await keepVolume(kubectl,one.before,job);await stopServer(kubectl,one.statefulSet,job);const now=await kubectl.find(volumeClaim,["persistentvolumeclaim",one.claim.
name]);const ours=now?.metadata.annotations?.[restoreAnnotation]===job.restoreId;if(now!==void 0&&!ours){if(now.metadata.uid!==one.before?.claimUid)throw claimTaken(
one);await deleteClaim(kubectl,one.claim.name)}if(!ours){const{name,labels,annotations}=one.claim;const spec={...one.claim.spec,resources:{requests:{storage:sizeFor(
source,one)}}};job.log.info(`a volume for ${name} is made from VolumeSnapshot ${source.snapshot}`);await kubectl.change(["create","--filename","-"],{input:claimLike(
{name,labels,annotations,spec},{annotations:{[restoreAnnotation]:job.restoreId},spec:{dataSource:{apiGroup:snapshotGroup,kind:"VolumeSnapshot",name:source.snapshot}}})})}
await scaleServer(kubectl,one.statefulSet,one.replicas);await untilBound(kubectl,one.claim.name,job.signal)}}async function swapVolumesBack(kubectl,aside,job){for(const one of schemas.
YOg(asideSchema).parse(aside.details).reverse()){const{before,claim}=one;const now=await kubectl.find(volumeClaim,["persistentvolumeclaim",claim.name]);const untouched=now!==
void 0&&now.metadata.uid===before?.claimUid;const back=before!==void 0&&now?.spec.volumeName===before.volume;if(!untouched&&!back){await stopServer(kubectl,one.
statefulSet,job);if(now!==void 0){if(now.metadata.annotations?.[restoreAnnotation]!==job.restoreId)throw claimTaken(one);await deleteClaim(kubectl,claim.name)}if(before!==
void 0){job.log.info(`PersistentVolume ${before.volume} goes back behind ${claim.name}`);await patchVolume(kubectl,before.volume,{spec:{claimRef:{uid:null,resourceVersion:null}}});
await kubectl.change(["create","--filename","-"],{input:claimLike(claim,{annotations:{},spec:{volumeName:before.volume}})})}}if(before!==void 0){await untilBound(
kubectl,claim.name);await patchVolume(kubectl,before.volume,{metadata:{labels:{[asideLabel]:null},annotations:{[policyAnnotation]:null}},spec:{persistentVolumeReclaimPolicy:before.
policy}})}await scaleServer(kubectl,one.statefulSet,one.replicas)}}async function keepVolume(kubectl,{volume,policy},{restoreId,log}){await patchVolume(kubectl,
volume,{metadata:{labels:{[asideLabel]:restoreId},annotations:{[policyAnnotation]:policy}},spec:{persistentVolumeReclaimPolicy:"Retain"}});const{spec}=await kubectl.
get(volumeObject,["persistentvolume",volume]);if(spec.persistentVolumeReclaimPolicy!=="Retain"){throw new failure.HR("volume-not-kept",{what:`PersistentVolume ${volume}\
 has reclaim policy ${spec.persistentVolumeReclaimPolicy} although Retain was set.`,means:"It would be deleted with its claim. Nothing was replaced.",next:"Find\
 out what sets it back, and run again."})}log.info(`PersistentVolume ${volume} is kept (reclaim policy Retain, was ${policy})`)}async function patchVolume(kubectl,volume,content){
await kubectl.change(["patch","persistentvolume",volume,"--type","merge","--patch",JSON.stringify(content)])}async function stopServer(kubectl,name,job){const{spec}=await kubectl.
get(serverObject,["statefulset",name]);if(spec.replicas>0){job.log.info(`stopping the database server ${name}`);await scaleServer(kubectl,name,0)}const selector=Object.
entries(spec.selector.matchLabels??{}).map(([key2,value])=>`${key2}=${value}`).join(",");let left="";const gone=await(0,wait.f)(async()=>{left=(await kubectl.run(
["get","pods","--selector",selector,"--output","name"])).trim();return left===""?true:void 0},{timeoutMs:podsTimeoutMs,everyMs:1e3,signal:job.signal});if(gone)return;
throw new failure.HR("kubernetes-not-stopped",{what:`Pods of the database server ${name} do not end within ${(0,system_log.a)(podsTimeoutMs)}: ${left.split("\n").
join(", ")}.`,means:"A volume must not be taken from under a running server.",next:"See `kubectl describe pod`; delete it by hand when it is certain that it no \
longer runs."})}async function scaleServer(kubectl,name,replicas){const content=JSON.stringify({spec:{replicas}});await kubectl.change(["patch","statefulset",name,
"--type","merge","--patch",content])}async function deleteClaim(kubectl,name){await kubectl.change(["delete","persistentvolumeclaim",name,"--wait=false"]);const gone=await(0,
wait.f)(async()=>await kubectl.find(volumeClaim,["persistentvolumeclaim",name])?void 0:true,{timeoutMs:podsTimeoutMs,everyMs:500});if(gone)return;throw new failure.
HR("volume-in-use",{what:`The claim ${name} does not go within ${(0,system_log.a)(podsTimeoutMs)}.`,means:"A pod uses it, or a finalizer keeps it. Its volume is\
 kept.",next:"See `kubectl describe pvc`, and run again."})}async function untilBound(kubectl,name,signal){const bound2=await(0,wait.f)(async()=>{const claim=await kubectl.
get(volumeClaim,["persistentvolumeclaim",name]);return claim.status?.phase==="Bound"?true:void 0},{timeoutMs:boundTimeoutMs,everyMs:1e3,signal});if(bound2)return;
throw new failure.HR("volume-not-made",{what:`The claim ${name} got no volume within ${(0,system_log.a)(boundTimeoutMs)}.`,means:"The database server cannot sta\
rt on it.",next:"See `kubectl describe pvc`: a quota, the size, or the storage driver may be the reason."})}function sizeFor({restoreSize},{claim}){const wanted=claim.
spec.resources?.requests?.["storage"]??restoreSize??"";return restoreSize&&bytesOf(restoreSize)>bytesOf(wanted)?restoreSize:wanted}const units={"":1,k:1e3,M:1e6,
G:1e9,T:1e12,P:1e15,Ki:2**10,Mi:2**20,Gi:2**30,Ti:2**40,Pi:2**50};function bytesOf(quantity){const[,number="0",unit=""]=/^([0-9.]+(?:e[0-9]+)?)([kMGTPKi]*)$/.exec(
quantity)??[];return Number(number)*(units[unit]??1)}function claimTaken({claim,before}){return new failure.HR("claim-taken",{what:`The claim ${claim.name} is n\
either the one that was there before the restore nor one that it made.`,means:`Somebody made it meanwhile, or a controller started the server without its volume\
. It is not touched${before?`; what was there before is in PersistentVolume ${before.volume}`:""}.`,next:"Suspend what starts the server, delete that claim if i\
t holds nothing, and run again."})};const detailsSchema=schemas.Ikc({namespace:schemas.YjP(),namespaceUid:schemas.YjP(),uid:schemas.YjP(),statefulSet:schemas.YjP(),
claim:schemas.Ikc({name:schemas.YjP(),labels:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish(),annotations:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish(),spec:claimSpec}),
restoreSize:schemas.YjP().nullish(),content:schemas.YjP().nullish()});const resource=`volumesnapshots.${snapshotGroup}`;const managedBy="splice-validator-backup";
const setLabel="splice-validator-backup/set";const snapshots_readyTimeoutMs=2*36e5;const errorPatienceMs=3*6e4;const volumes={namespace:"",purpose:"to keep the \
volume that is replaced"};const claims={purpose:"to put another volume behind the claim"};const servers={purpose:"to stop and start the database server"};const restoreRights=[
...["create","delete","get"].map(verb=>({verb,resource:"persistentvolumeclaims",...claims})),...["get","patch"].map(verb=>({verb,resource:"statefulsets.apps",...servers})),
...["get","patch"].map(verb=>({verb,resource:"persistentvolumes",...volumes}))];function volumeSnapshots(kubectl,look,snapshotClass){const serverOf=async role=>await serverWithVolume(
kubectl,await look(),role);return{async groups(){await snapshotVersion(kubectl);const apps=await serverOf("apps");const participant=await serverOf("participant");
return apps.claim===participant.claim?[["apps","participant"]]:[["apps"],["participant"]]},async take(roles,job){const[role]=roles;if(role===void 0)throw new Error(
"a copy holds a database");const name=`splice-${job.id.toLowerCase()}-${roles.length===2?"node":role}`;return{roles,...await takeSnapshot(kubectl,name,await serverOf(
role),snapshotClass,job)}},async discardProblem(copy,setId){const own=await findOwn(kubectl,copy);if("problem"in own)return own.problem;const{snapshot}=own;if(snapshot===
void 0)return void 0;return snapshot.metadata.labels?.[setLabel]===setId.toLowerCase()?void 0:`${copy.reference} has not the label ${setLabel} of this set`},async discard(copy,log){
await remove(kubectl,[nameOf(copy)]);log.info(`${copy.reference} is removed`)},async discardOrphan(setId){await remove(kubectl,["--selector",`${setLabel}=${setId.
toLowerCase()}`])},async problem(copy){const own=await findOwn(kubectl,copy,", and a snapshot can be used in its own namespace only");if("problem"in own)return own.
problem;const{snapshot}=own;if(snapshot===void 0)return`${copy.reference} is not there any more`;if(snapshot.status?.readyToUse!==true)return`${copy.reference} \
cannot be used now`;const missing=await missingRights(kubectl,restoreRights);if(missing.length>0)return`this account ${mayNot(kubectl,missing)}; deploy/rbac/res\
tore-volume-snapshot.yaml grants it`;const{statefulSet}=detailsOf(copy);if(await kubectl.find(serverObject,["statefulset",statefulSet])===void 0)return`there is\
 no StatefulSet ${statefulSet} to be started on the volume: install it first, with the same values`;return void 0},intention(copy){const{statefulSet,claim}=detailsOf(
copy);return`stop ${statefulSet}, put a new volume made from ${copy.reference} behind ${claim.name}, start it; the volume that is there now is kept`},async setAside(copies,_holds,job){
return await setVolumesAside(kubectl,copies.map(detailsOf),job)},async replace(copies,aside,job){const sources=copies.map(copy=>({...detailsOf(copy),snapshot:nameOf(
copy)}));await swapVolumes(kubectl,sources,aside,job)},async undo(_copies,aside,job){await swapVolumesBack(kubectl,aside,job)}}}async function serverWithVolume(kubectl,node,role){
const{at}=node.databases[role];const{statefulSet,claim,pod}=at;if(statefulSet===void 0||claim===void 0){throw new failure.HR("volume-snapshot-unsupported",{what:`\
The ${role} database is on ${at.label}, which is ${pod===void 0&&at.kind==="pod"?"not running":"no StatefulSet of this namespace with a claimed volume"}.`,means:"\
There is no volume to take a snapshot of.",next:"Use method: dump, or method: command with the backups of the managed database."})}const{spec}=await kubectl.get(
serverObject,["statefulset",statefulSet]);if(spec.replicas>1){throw new failure.HR("volume-snapshot-unsupported",{what:`StatefulSet ${statefulSet} has ${spec.replicas}\
 replicas: which volume holds the data is its own affair.`,next:"Use method: dump, or the backups of what runs the replicated server with method: command."})}const mounts=at.
container?.volumeMounts??[];const claims2=(pod?.spec.volumes??[]).filter(({name,persistentVolumeClaim})=>persistentVolumeClaim&&mounts.some(mount=>mount.name===
name));if(claims2.length>1){throw new failure.HR("volume-snapshot-unsupported",{what:`The server ${statefulSet} has ${claims2.length} volumes: snapshots of them\
 are not of one moment.`,next:"Use method: dump."})}return{statefulSet,claim}}async function takeSnapshot(kubectl,name,{statefulSet,claim},snapshotClass,job){const found=await kubectl.
get(volumeClaim,["persistentvolumeclaim",claim]);const object={apiVersion:await snapshotVersion(kubectl),kind:"VolumeSnapshot",metadata:{name,labels:{"app.kuber\
netes.io/managed-by":managedBy,[setLabel]:job.id.toLowerCase()}},spec:{...snapshotClass!==void 0&&{volumeSnapshotClassName:snapshotClass},source:{persistentVolumeClaimName:claim}}};
await kubectl.change(["create","--filename","-"],{input:JSON.stringify(object)});job.log.info(`VolumeSnapshot ${name} of ${claim} is asked for`);try{const snapshot=await snapshots_untilReady(
kubectl,name,job);const{namespace,namespaceUid}=kubectl.target;const{labels,annotations}=found.metadata;const details={namespace,namespaceUid,uid:snapshot.metadata.
uid,statefulSet,claim:{name:claim,labels,annotations,spec:claimSpec.parse(found.spec)},restoreSize:snapshot.status?.restoreSize,content:snapshot.status?.boundVolumeSnapshotContentName};
return{method:"volume-snapshot",reference:`VolumeSnapshot ${namespace}/${name}`,details}}catch(error){await remove(kubectl,[name]).catch(()=>job.log.warning(`Vo\
lumeSnapshot ${name} could not be removed; the next backup does.`));throw error}}async function findOwn(kubectl,copy,more=""){const details=detailsOf(copy);const{
namespace,namespaceUid}=kubectl.target;if(details.namespaceUid!==namespaceUid)return{problem:`${copy.reference} is of namespace ${details.namespace} (UID ${details.
namespaceUid}); this is ${namespace} (UID ${namespaceUid})${more}`};const snapshot=await kubectl.find(snapshotObject,[resource,nameOf(copy)]);return snapshot!==
void 0&&snapshot.metadata.uid!==details.uid?{problem:`${copy.reference} is another snapshot than the set's: it was made again under its name`}:{snapshot}}function detailsOf(copy){
return detailsSchema.parse(copy.details)}function nameOf({reference}){return reference.slice(reference.lastIndexOf("/")+1)}async function remove(kubectl,which){
await kubectl.change(["delete",resource,...which,"--ignore-not-found","--wait=false"])}async function snapshots_untilReady(kubectl,name,{log,signal}){let trouble;
const ready=await(0,wait.f)(async()=>{const snapshot=await kubectl.get(snapshotObject,[resource,name]);const{readyToUse,error}=snapshot.status??{};if(readyToUse===
true)return snapshot;const message=error?.message??void 0;if(message===void 0)trouble=void 0;else if(trouble===void 0){log.warning(`VolumeSnapshot ${name}: ${message}`);
trouble={since:Date.now(),message}}return trouble!==void 0&&Date.now()-trouble.since>errorPatienceMs?false:void 0},{timeoutMs:snapshots_readyTimeoutMs,everyMs:1e3,
signal});if(ready)return ready;throw new failure.HR("volume-snapshot",{what:`VolumeSnapshot ${name} does not become ready${trouble?`: ${trouble.message}`:""}.`,
means:"Nothing was published.",next:"See `kubectl describe volumesnapshot`; a class may be missing (volume-snapshot-class), or a quota may be full."})};const resources={
HorizontalPodAutoscaler:{resource:"horizontalpodautoscalers.autoscaling",title:"HorizontalPodAutoscaler"},Application:{resource:"applications.argoproj.io",title:"\
Argo CD Application"},Kustomization:{resource:"kustomizations.kustomize.toolkit.fluxcd.io",title:"Flux Kustomization"},HelmRelease:{resource:"helmreleases.helm.\
toolkit.fluxcd.io",title:"Flux HelmRelease"}};const controllerObject=schemas.Ikc({metadata:schemas.Ikc({annotations:schemas.g1P(schemas.YjP(),schemas.YjP()).nullish()}),
spec:schemas.Ikc({scaleTargetRef:schemas.Ikc({apiVersion:schemas.YjP().optional(),kind:schemas.YjP(),name:schemas.YjP()}).optional(),syncPolicy:schemas.Ikc({automated:schemas.
g1P(schemas.YjP(),schemas.L5J()).nullish()}).nullish(),suspend:schemas.zMY().nullish(),driftDetection:schemas.Ikc({mode:schemas.YjP().nullish()}).nullish()}).default(
{})});async function findScalers(kubectl,controllers){return(await scalers(kubectl,controllers)).map(({words:words2})=>words2)}async function suspendRights(kubectl,controllers){
return(await scalers(kubectl,controllers)).flatMap(({controller:{kind,name,namespace}})=>["get","patch"].map(verb=>({verb,resource:resources[kind].resource,name,
namespace,purpose:"with suspend-controllers: true"})))}async function scalers(kubectl,controllers){const found=[];for(const controller of controllers){try{const object=await read(
kubectl,controller);if(standing(controller,object)==="scales-up")found.push({controller,words:suspend_inWords(controller)})}catch(error){if(!(error instanceof failure.
HR)||!unreadable.includes(error.code))throw error;const words2=`${suspend_inWords(controller)} (which cannot be looked at: ${error.what})`;found.push({controller,
words:words2})}}return found}const unreadable=["kubernetes-forbidden","kubernetes-not-found"];async function holdBack(kubectl,controllers,policy,log){const found=await findScalers(
kubectl,controllers);if(found.length===0)return;if(policy==="ignore"){log.warning(`Not suspended, as was asked for: ${found.join("; ")}.`);return}const keda=controllers.
filter(one=>one.keda);if(policy==="refuse"||keda.length>0){throw new failure.HR("kubernetes-controllers",{what:`Something would scale the node up again while it\
s databases are replaced: ${found.join("; ")}.`,means:"The node was not stopped.",next:keda.length>0?'Pause the ScaledObject (annotation autoscaling.keda.sh/pau\
sed-replicas: "0"), and take it off again afterwards.':"Set suspend-controllers: true to have them suspended for the time of the restore, or suspend them yourse\
lf."})}for(const controller of controllers)await suspend(kubectl,controller,log)}async function letGo(kubectl,controllers,log){for(const controller of[...controllers].
reverse()){const object=await read(kubectl,controller).catch(error=>{if(error instanceof failure.HR&&unreadable.includes(error.code))return void 0;throw error});
const kept=object?.metadata.annotations?.[suspendedAnnotation];if(kept===void 0)continue;const spec=JSON.parse(kept);await suspend_patch(kubectl,controller,{metadata:{
annotations:{[suspendedAnnotation]:null}},spec});log.info(`${suspend_inWords(controller)} works again`)}}async function suspend(kubectl,controller,log){const object=await read(
kubectl,controller);if(standing(controller,object)!=="scales-up")return;const{before,during}=change(controller,object);const annotations={[suspendedAnnotation]:JSON.
stringify(before)};await suspend_patch(kubectl,controller,{metadata:{annotations},spec:during});log.info(`${suspend_inWords(controller)} is suspended`)}function change({
kind},{spec}){switch(kind){case"HorizontalPodAutoscaler":{const target=spec.scaleTargetRef;return{before:{scaleTargetRef:target},during:{scaleTargetRef:{name:`${target?.
name}-suspended`.slice(0,253)}}}}case"Application":return{before:{syncPolicy:{automated:spec.syncPolicy?.automated}},during:{syncPolicy:{automated:null}}};case"\
Kustomization":case"HelmRelease":return{before:{suspend:spec.suspend??null},during:{suspend:true}}}}function standing({kind},{metadata,spec}){if(metadata.annotations?.[suspendedAnnotation]!==
void 0)return"suspended-by-us";switch(kind){case"HorizontalPodAutoscaler":return"scales-up";case"Application":return spec.syncPolicy?.automated?"scales-up":"har\
mless";case"Kustomization":return spec.suspend===true?"harmless":"scales-up";case"HelmRelease":return spec.suspend===true?"harmless":"scales-up"}}async function read(kubectl,{
kind,name,namespace}){return await kubectl.get(controllerObject,[resources[kind].resource,name],namespace)}async function suspend_patch(kubectl,{kind,name,namespace},content){
const args=["patch",resources[kind].resource,name,"--type","merge","--patch",JSON.stringify(content)];try{await kubectl.change(args,{namespace})}catch(error){throw new failure.
HR("kubernetes-suspend",{what:`${resources[kind].title} ${name} in namespace ${namespace} could not be changed: ${(0,failure.bD)(error)}`,means:`Its annotation ${suspendedAnnotation}\
 says what it was before it was suspended.`,...error instanceof failure.HR&&error.next!==void 0&&{next:error.next},cause:error})}}function suspend_inWords({kind,
name,namespace,deployments}){return`${resources[kind].title} ${name} in namespace ${namespace} (of ${deployments.join(", ")})`}var errors=__webpack_require__(37428);
;const database=schemas.Ikc({name:schemas.YjP().min(1),schema:schemas.YjP().optional(),server:schemas.YjP(),port:schemas.aig(),user:schemas.YjP(),passwordFrom:schemas.
Ikc({secret:schemas.YjP(),key:schemas.YjP()}).optional(),settings:schemas.g1P(schemas.YjP(),schemas.YjP()).optional(),statefulSet:schemas.YjP().optional(),claim:schemas.
YjP().optional()});const record=schemas.Ikc({kind:schemas.euz("kubernetes"),server:schemas.YjP(),context:schemas.YjP(),namespace:schemas.YjP(),namespaceUid:schemas.
YjP(),deployments:schemas.YOg(schemas.Ikc({name:schemas.YjP(),role:schemas.k5n(["validator","participant","other"]),replicas:schemas.aig(),image:schemas.YjP(),imageDigest:schemas.
YjP().optional(),owners:schemas.YOg(schemas.YjP())})),databases:schemas.Ikc({apps:database,participant:database}),migrationId:schemas.aig().optional(),partyHint:schemas.
YjP().optional(),participantIdentifier:schemas.YjP().optional(),audience:schemas.YjP().optional(),noAuth:schemas.zMY().optional()});function parseKubernetesRecord(value){
if(value?.kind!=="kubernetes")return void 0;const parsed=record.safeParse(value);if(parsed.success)return parsed.data;throw new failure.HR("kubernetes-record",{
what:`The manifest's record of the Kubernetes deployment cannot be read: ${errors.S1(parsed.error)}`,next:"Install the node with its Helm charts, so that it can\
 be discovered, and run again."})};const serversReturnWithinMs=10*6e4;const stopTimeoutMs=2*6e4;async function kubernetesDeployment(options){const{log,recorded}=options;
const kubectl=await node_kubectl.bx.connect(options);const look=async()=>await discoverNode(kubectl,options);await look();const servers2=new DatabaseServers(kubectl,
look,options);const door=new ValidatorDoor(kubectl,log);const imports=new DumpImport(kubectl,look,options);let allowed;const refuseWithoutRights=node=>{allowed??=
requireAll(kubectl,node,options);return allowed};return{kind:"kubernetes",serversReturnWithinMs,bootstrap:kubernetesBootstrap(kubectl,look,log),copies:{"volume-\
snapshot":volumeSnapshots(kubectl,look,options.volumeSnapshotClass)},async describe(){const node=await look();await refuseWithoutRights(node);const given=options.
validatorUrl;const validator=given===void 0?await door.endpoint(node):{url:given};return describeNode(kubectl,node,{validator,recorded,scalers:await scalersInTheWay(
kubectl,node,options)})},access:async role=>await servers2.access(role),async stop(logTo,signal){const node=await look();await refuseWithoutRights(node);const stopped=await stopNode(
kubectl,node,options,logTo,signal);servers2.heldAtZero=node.deployments.map(({metadata})=>metadata.name);return stopped},async openDatabases(logTo,{mayReplace,signal}){
if(!mayReplace)servers2.heldAtZero=[];await servers2.untilAnswering(logTo,signal);return{fresh:[]}},dumpVolume:async()=>await imports.volume(),consumption:async migrationId=>await imports.
consumption(migrationId),restartForDump:async(logTo,how)=>await imports.restart(logTo,how),restartLine:async()=>await imports.restartLine(),watchStart:async()=>await imports.
watch(),async start(stopped,logTo,signal){servers2.heldAtZero=[];const node=await look();try{await scaleUp(kubectl,node,stopped,{log:logTo,signal})}finally{await letGo(
kubectl,controllersFor(kubectl,node),logTo)}},async close(){door.close();await servers2.close();await imports.close()}}}function controllersFor(kubectl,{deployments,
objects}){return controllersOf(deployments,objects.autoscalers,kubectl.target.namespace)}async function requireAll(kubectl,node,options){const suspends=options.
restores&&options.suspendControllers==="suspend";const more=suspends?await suspendRights(kubectl,controllersFor(kubectl,node)):[];await requireRights(kubectl,[...neededRights(
node,options),...more],options.log)}async function stopNode(kubectl,node,options,log,signal){const controllers=controllersFor(kubectl,node);try{await holdBack(kubectl,
controllers,options.suspendControllers??"refuse",log);const timeoutMs2=options.stopTimeoutMs??stopTimeoutMs;return await scaleDown(kubectl,node,{log,timeoutMs:timeoutMs2,
signal})}catch(error){await letGo(kubectl,controllers,log);throw error}}async function scalersInTheWay(kubectl,node,{restores,suspendControllers="refuse"}){if(!restores||
suspendControllers!=="refuse")return[];return(await findScalers(kubectl,controllersFor(kubectl,node))).map(scaler=>`${scaler} would start the node again while i\
t is restored: set suspend-controllers: true.`)}}),74299:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{HM:()=>withoutAuthentication,Zk:()=>hoconVariables,hK:()=>hoconValue,rg:()=>findMigrationId,xT:()=>importsDump});function hoconValue(text,key,env={}){
const pattern=new RegExp(`(?<![\\w-])"?${key}"?\\s*[=:]\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|\\$\\{\\??(\\w+)\\}|([^\\s,}#]+))`,"g");let value;for(const[,quoted,variable,
plain]of text.replace(/^\s*(#|\/\/).*$/gm,"").matchAll(pattern)){if(quoted!==void 0)value=quoted.replace(/\\(["\\])/g,"$1");else if(variable!==void 0)value=env[variable]??
value;else if(plain!==void 0)value=plain}return value}function hoconVariables(text){return[...new Set([...text.matchAll(/\$\{\??([A-Z_][A-Z0-9_]*)\}/g)].map(match=>match[1]??
""))]}function findMigrationId(env,participantDatabase){const configured=/domain-migration-id\s*[=:]\s*"?(\d+)/.exec(Object.values(env).join("\n"))?.[1];const named=/^participant-(\d+)$/.
exec(participantDatabase??"")?.[1];const text=configured??named;return text===void 0?void 0:Number(text)}function withoutAuthentication(env){return Object.entries(
env).some(([name,value])=>name.startsWith("ADDITIONAL_CONFIG")&&value.includes("hs-256-unsafe"))}function importsDump(env){return Object.values(env).some(value=>/restore-from-migration-dump\s*[=:]/.
test(value))}}),25350:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>runnerAccess});
var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _clients_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54421);var _databases_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
90041);var _server_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18421);var _session_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38933);async function runnerAccess(database,folder,otherwise){
if(!await(0,_clients_js__WEBPACK_IMPORTED_MODULE_1__.nw)("psql",folder)){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("program-missing",{what:"T\
he Postgres client programs are not on the runner.",means:"psql, pg_dump and pg_restore read and write the databases.",next:`Install postgresql-client on the ru\
nner, or ${otherwise}.`})}const first={database,place:(0,_clients_js__WEBPACK_IMPORTED_MODULE_1__.qX)(folder)};const ask=async session=>(await session.row(_server_js__WEBPACK_IMPORTED_MODULE_3__.
jk)).major;const major=await(0,_session_js__WEBPACK_IMPORTED_MODULE_4__.fQ)(first,ask).catch(async error=>{if(error instanceof _session_js__WEBPACK_IMPORTED_MODULE_4__.
cj)return await(0,_databases_js__WEBPACK_IMPORTED_MODULE_2__.Yx)(first,ask);throw error});return{database,place:await(0,_clients_js__WEBPACK_IMPORTED_MODULE_1__.
H1)(major,folder)}}}),91044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>dumpFolder,
q:()=>dumpName});const dumpFolder="/domain-upgrade-dump";const dumpName="domain_migration_dump.json"})};
