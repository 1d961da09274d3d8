export const id=4428;export const ids=[4428];export const modules={74428:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{openAzure:()=>openAzure});var esm=__webpack_require__(73016);var dist_esm=__webpack_require__(70728);var failure=__webpack_require__(1145);
var secret=__webpack_require__(75591);var address_parts=__webpack_require__(31363);;function makeContainer({account,container,prefix},settings){const at=settings.
endpoint===void 0?"":` at ${new URL(settings.endpoint).host}`;return{client:service(account,settings).getContainerClient(container),prefix,settings,words:{description:`\
azblob://${account}/${container}${(0,address_parts.Ry)(prefix)}${at}`,container:`container ${container} in account ${account}`,permissions:{list:`Microsoft.Stor\
age/…/blobs/read ${role}`,read:`Microsoft.Storage/…/blobs/read ${role}`,write:`Microsoft.Storage/…/blobs/write and …/blobs/add/action ${role}`,remove:`M\
icrosoft.Storage/…/blobs/delete ${role}`,sweep:`Microsoft.Storage/…/blobs/read, write and delete ${role}`},logIn:"Log in before this step (azure/login with \
OIDC), or run where the pod or the machine has an identity; for a long run check that the login lasts as long.",inputs:"account and container in repository, and\
 azure-endpoint",keeps:{until:"immutability policy",ever:"legal hold"}}}}const role="(role Storage Blob Data Contributor on the container)";const pipeline={retryOptions:{
maxTries:1},keepAliveOptions:{enable:true}};function service(account,settings){const connection=process.env["AZURE_STORAGE_CONNECTION_STRING"];if(connection)return fromConnectionString(
account,new secret.zh(connection));const url=settings.endpoint?.replace(/\/$/,"")??`https://${account}.blob.core.windows.net`;const key=process.env["AZURE_STORA\
GE_KEY"];const credential=key?new dist_esm.Z3(account,new secret.zh(key).reveal()):new esm.gv;return new dist_esm.wS(url,credential,pipeline)}function fromConnectionString(account,connection){
const text=connection.reveal();for(const part of text.split(";")){const[,value]=/^\s*(?:AccountKey|SharedAccessSignature)=(.+)$/i.exec(part)??[];if(value!==void 0)
new secret.zh(value)}let client;try{client=dist_esm.wS.fromConnectionString(text,pipeline)}catch{throw wrongConnection("The variable AZURE_STORAGE_CONNECTION_ST\
RING cannot be read.")}const named=/(?:^|;)\s*AccountName=([^;]+)/i.exec(text)?.[1]??client.accountName;if(named!==account){throw wrongConnection(`The variable \
AZURE_STORAGE_CONNECTION_STRING is that of account ${named}, and repository names account ${account}.`)}return client}function wrongConnection(what){return new failure.
HR("storage-credentials",{what,means:"Nothing was asked of the store.",next:"Give the connection string of that account, or leave the variable out and log in wi\
th OIDC (azure/login)."})}var objects_failure=__webpack_require__(77325);;const isError=error=>typeof error==="object"&&error!==null;function codeOf(error){if(!isError(
error))return"";return error.details?.errorCode??error.response?.headers?.get("x-ms-error-code")??error.code??""}function networkOf({code,message=""},text){const hidden=code===
"REQUEST_SEND_ERROR"||code==="PARSE_ERROR";const shown=/\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/.exec(message)?.[1];return(0,objects_failure.
x6)(hidden?shown??"ECONNRESET":code,text)}const identityErrors=/^(CredentialUnavailableError|AggregateAuthenticationError|AuthenticationError|AuthenticationRequiredError|CredentialUnavailable)$/;
function understand(error){if(!isError(error))return void 0;const{statusCode:status}=error;const code=codeOf(error);const text=said(error,code);if(identityErrors.
test(error.name??""))return{text,kind:"credentials"};if(error.name==="RestError"&&status!==void 0){return{text,kind:kindOf(status,code),...code==="Md5Mismatch"&&
{passes:true}}}return networkOf(error,text)}function kindOf(status,code){if(/Immutable|ImmutabilityPolicy|LegalHold/i.test(code))return"locked";if(status===404)
return/^(Container|Account|Resource)/.test(code)?"no-container":"missing";if(status===412||["BlobAlreadyExists","ConditionNotMet","TargetConditionNotMet"].includes(
code))return"exists";if(status===401||/^(AuthenticationFailed|InvalidAuthenticationInfo|NoAuthenticationInformation)$/.test(code))return"credentials";if(status===
403)return"access";return status===408||status===429||status>=500?"busy":"other"}function said(error,code){const lines=(0,failure.bD)(error).split("\n").map(line=>line.
trim()).filter(line=>line!==""&&!/^(RequestId|Time):/.test(line));const text=(lines.slice(0,4).join(" ")||"no reason given").replace(/[\s.]+$/,"").slice(0,600);
return code===""||text.includes(code)?text:`${code}: ${text}`};const mark="splicediscarded";function isDiscarded(metadata){return metadata?.[mark]!==void 0}async function discard(container,blob,abortSignal){
if(await keepsAll(container,abortSignal))return false;let etag;try{const conditions={ifNoneMatch:"*"};const made=await blob.commitBlockList([],{abortSignal,conditions,
metadata:{[mark]:"1"}});etag=made.etag}catch(error){if(understand(error)?.kind!=="exists")throw error;const found=await blob.getProperties({abortSignal});if(!isDiscarded(
found.metadata))return true;etag=found.etag}await removeDiscarded(blob,etag,abortSignal);return true}async function removeDiscarded(blob,etag,abortSignal){const conditions=etag===
void 0?{}:{ifMatch:etag};await blob.deleteIfExists({abortSignal,conditions})}async function keepsAll(container,abortSignal){try{const found=await container.getProperties(
{abortSignal});return Boolean(found.hasImmutabilityPolicy||found.hasLegalHold||found.isImmutableStorageWithVersioningEnabled)}catch{return false}}var external_node_crypto_=__webpack_require__(
77598);;const writeIdKey="splicewriteid";const md5Of=bytes=>(0,external_node_crypto_.createHash)("md5").update(bytes).digest();function blobFields({settings},{id:id2,
onlyIf,ofSet},md5){const{accessTier}=settings;const conditions=onlyIf===void 0?{}:onlyIf==="none"?{ifNoneMatch:"*"}:{ifMatch:onlyIf.version};return{conditions,blobHTTPHeaders:{
blobContentMD5:md5,blobContentType:"application/octet-stream"},metadata:{[writeIdKey]:id2},...ofSet&&accessTier!==void 0&&{tier:accessTier}}}function differs({md5},expected){
const wanted=expected.toString("base64");return md5===wanted?void 0:`its MD5 is ${md5??"missing"} instead of ${wanted}`}function wholeBlob(container,blob,write,body){
const md5=md5Of(body);const fields=blobFields(container,write,md5);return{send:async abortSignal=>{await blob.upload(body,body.length,{abortSignal,transactionalContentMD5:md5,
...fields})},differs:stored=>differs(stored,md5)}}function blobInBlocks(container,blob,write){const blocks=new Map;const whole=(0,external_node_crypto_.createHash)(
"md5");let md5;const digest=()=>{md5??=whole.digest();return md5};return{part:(bytes,number)=>{const id2=Buffer.from(`${write.id}-${String(number).padStart(6,"0")}`).
toString("base64");blocks.set(id2,bytes.length);whole.update(bytes);const transactionalContentMD5=md5Of(bytes);return async abortSignal=>{await blob.stageBlock(
id2,bytes,bytes.length,{abortSignal,transactionalContentMD5})}},finish:{send:async abortSignal=>{const fields=blobFields(container,write,digest());await blob.commitBlockList(
[...blocks.keys()],{abortSignal,...fields})},differs:async(stored,abortSignal)=>{const wrong=differs(stored,digest());if(wrong!==void 0)return wrong;const{committedBlocks=[]}=await blob.
getBlockList("committed",{abortSignal});const found=committedBlocks.map(({name,size})=>`${name}:${size}`).join();const sent=[...blocks].map(([name,size])=>`${name}\
:${size}`).join();return found===sent?void 0:"it is made of other blocks"}},abort:async signal=>{if(await discard(container.client,blob,signal))return;throw new failure.
HR("object-locked",{what:"the container has an immutability policy, which would keep what drops them"})},left:"Its blocks are removed by the next run, and by Az\
ure within a week."}}var limits=__webpack_require__(48215);var object_storage=__webpack_require__(69207);var requests=__webpack_require__(88017);var store=__webpack_require__(
20858);;async function openAzure(address,settings,log,patience=requests.te){return await(0,object_storage.d)(new AzureStore(makeContainer(address,settings)),log,
patience)}class AzureStore{limits=limits.ol;understand=understand;words;prefix;#container;#legalHold;constructor(container){this.#container=container;this.words=
container.words;this.prefix=container.prefix}async list(prefix,{most,after},signal){const{items,next}=await this.#page(prefix,{most,after,uncommitted:false},signal);
return{items:items.filter(({metadata})=>!isDiscarded(metadata)).map(({name,properties:{contentLength=0,lastModified}})=>({key:name,bytes:contentLength,modified:lastModified})),
next}}async look(key,abortSignal){try{const found=await this.#blob(key).getProperties({abortSignal});if(isDiscarded(found.metadata))return void 0;return{bytes:found.
contentLength??-1,version:found.etag??"",writeId:found.metadata?.[writeIdKey],md5:found.contentMD5&&Buffer.from(found.contentMD5).toString("base64"),keptUntil:found.
immutabilityPolicyExpiresOn,legalHold:found.legalHold===true}}catch(error){if(understand(error)?.kind==="missing")return void 0;throw error}}async open(key,at,version,abortSignal){
const conditions=version===void 0?{}:{ifMatch:version};const how={abortSignal,maxRetryRequests:0,conditions};const answer=await this.#blob(key).download(at,void 0,
how);const body=answer.readableStreamBody;if(body===void 0)throw new Error("an answer without a body");if(isDiscarded(answer.metadata)){body.destroy();throw Object.
assign(new Error("The blob stands for nothing"),{name:"RestError",statusCode:404})}const range=/^bytes (\d+)-\d+\/(\d+)$/.exec(answer.contentRange??"");return{...(0,
store.m)(body),start:Number(range?.[1]??0),total:Number(range?.[2]??answer.contentLength??0),version:answer.etag??""}}whole(write,body){return wholeBlob(this.#container,
this.#blob(write.key),write,body)}async parts(write){return blobInBlocks(this.#container,this.#blob(write.key),write)}async remove(key,stored,abortSignal){const conditions=stored===
void 0?{}:{ifMatch:stored.version};await this.#blob(key).delete({abortSignal,conditions})}async keptUntil(_key,stored,abortSignal){if(stored.legalHold)return Number.
POSITIVE_INFINITY;const{keptUntil}=stored;if(keptUntil!==void 0&&keptUntil.getTime()>Date.now())return keptUntil;this.#legalHold??=await this.#container.client.
getProperties({abortSignal}).then(({hasLegalHold})=>hasLegalHold===true,()=>false);return this.#legalHold?Number.POSITIVE_INFINITY:void 0}async leftovers(prefix,after,signal){
const{items,next}=await this.#page(prefix,{most:1e3,after,uncommitted:true},signal);const found=[];for(const{name:key,metadata,properties}of items){const since=properties.
createdOn??properties.lastModified??new Date;const blob=this.#blob(key);const drop=isDiscarded(metadata)?abort=>removeDiscarded(blob,properties.etag,abort):async abort=>void await discard(
this.#container.client,blob,abort);const empty=(properties.contentLength??0)===0;if(isDiscarded(metadata)||empty&&await this.look(key,signal)===void 0)found.push(
{key,since,drop})}return{items:found,next}}#blob(key){return this.#container.client.getBlockBlobClient(key)}async#page(prefix,how,abortSignal){const pages=this.#container.
client.listBlobsFlat({abortSignal,prefix,includeMetadata:true,includeUncommitedBlobs:how.uncommitted}).byPage({maxPageSize:how.most,...how.after!==void 0&&{continuationToken:how.
after}});const page=await pages.next();if(page.done)throw new Error("a list without a page");return{items:page.value.segment.blobItems,next:page.value.continuationToken||
void 0}}}}),48215:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ax:()=>gcsLimits,DS:()=>s3Limits,
ol:()=>azureLimits});const mebi=1024**2;const s3Limits={partBytes:8*mebi,maxParts:1e4,parallel:true};const gcsLimits={partBytes:16*mebi,maxParts:5*mebi*mebi/(16*
mebi),parallel:false};const azureLimits={partBytes:8*mebi,maxParts:5e4,parallel:true}}),69207:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>openObjects});var external_node_crypto_=__webpack_require__(77598);var meter=__webpack_require__(33801);var failure=__webpack_require__(
1145);var download=__webpack_require__(22519);var objects_failure=__webpack_require__(77325);var http=__webpack_require__(9588);var requests=__webpack_require__(
88017);;class Kernel{store;patience;log;constructor(store,patience,log2){this.store=store;this.patience=patience;this.log=log2}async request(work,how={}){const passes=error=>{
const said=this.#understand(error);return said!==void 0&&(0,objects_failure.PZ)(said)};return await(0,requests.d_)(this.patience,work,passes,how)}send=async work=>await this.
request(work);kindOf(error){return this.#understand(error)?.kind}explain(error,doing,what){const said=this.#understand(error);return said===void 0?error:(0,objects_failure.
Si)(said,doing,what,this.store.words,error)}async explained(doing,what,work){try{return await work()}catch(error){throw this.explain(error,doing,what)}}async look(key){
return await this.request(signal=>this.store.look(key,signal))}async isOf(write){return(await this.look(write.key).catch(()=>void 0))?.writeId===write.id}#understand(error){
if(error instanceof failure.HR&&!(error instanceof http.HR))return void 0;return error instanceof requests.W_?{kind:"cut",text:(0,failure.bD)(error)}:this.store.
understand(error)}}var objects_key=__webpack_require__(53324);var set_object=__webpack_require__(82795);var promises_=__webpack_require__(58500);var log=__webpack_require__(
60297);;const mebi=1024*1024;const inFlightBytes=32*mebi;function planParts({partBytes,maxParts,parallel},bytes=0){const needed=Math.ceil(bytes/maxParts/mebi)*mebi;
const size=Math.max(partBytes,needed);return{partBytes:size,maxParts,inFlight:parallel?Math.max(1,Math.floor(inFlightBytes/size)):1}}function memoryOf({partBytes,
inFlight}){return(inFlight+1)*partBytes}class PartBuffers{#free=[];#bytes;constructor(bytes){this.#bytes=bytes}take(){return this.#free.pop()??Buffer.allocUnsafeSlow(
this.#bytes)}give(part){if(part.buffer.byteLength===this.#bytes)this.#free.push(Buffer.from(part.buffer))}}async function*cut(source,buffers){let part=buffers.take();
let filled=0;for await(const chunk of source){for(let at=0;at<chunk.length;){if(filled===part.length){yield{bytes:part,last:false};part=buffers.take();filled=0}
const taken=chunk.copy(part,filled,at,Math.min(chunk.length,at+part.length-filled));at+=taken;filled+=taken}}yield{bytes:part.subarray(0,filled),last:true}};const conflictRetries=8;
const graceMs=5e3;async function upload(kernel,source,write,bytes){const plan=planParts(kernel.store.limits,bytes);const buffers=new PartBuffers(plan.partBytes);
const parts=cut(source,buffers);try{const{value:first}=await parts.next();if(first===void 0)throw new Error("a source without a part");if(first.last)await putWhole(
kernel,first.bytes,write);else await new Parts(kernel,write,plan,buffers).run(first,parts)}finally{await parts.return(void 0).catch(()=>{})}}async function putWhole(kernel,body,write){
const sending=kernel.store.whole(write,body);const size={bytes:body.length};for(let attempt=0;;attempt++){try{await decided(kernel,write,()=>kernel.request(signal=>sending.
send(signal),size));break}catch(error){if(kernel.kindOf(error)!=="conflict"||attempt>=conflictRetries)throw lost(kernel,write,error)}}await readBack(kernel,write,
sending,body.length)}async function decided(kernel,write,send){try{await send()}catch(error){if(!await kernel.isOf(write))throw error}}function lost(kernel,write,error){
const kind=kernel.kindOf(error);const first=write.onlyIf!==void 0&&(kind==="exists"||kind==="conflict");return first?(0,objects_failure.pQ)(write.name,kernel.store.
words.description):error}class Parts{#kernel;#write;#plan;#buffers;#sending=new Set;#stop=new AbortController;#failure;#bytes=0;#count=0;constructor(kernel,write,plan,buffers){
this.#kernel=kernel;this.#write=write;this.#plan=plan;this.#buffers=buffers}async run(first,rest){const kernel=this.#kernel;const write=this.#write;if(write.onlyIf===
"none"&&await kernel.look(write.key)!==void 0)throw(0,objects_failure.pQ)(write.name,kernel.store.words.description);const session=await kernel.request(signal=>kernel.
store.parts(write,signal)).catch(error=>{throw lost(kernel,write,error)});try{await this.#begin(first,session);for await(const part of rest)await this.#begin(part,
session);await Promise.all(this.#sending);if(this.#failure!==void 0)throw this.#failure.error;await decided(kernel,write,()=>kernel.request(signal=>session.finish.
send(signal)))}catch(error){const made=this.#failure!==void 0&&!kernel.store.limits.parallel&&await kernel.isOf(write);if(!made){await this.#giveUp(session);throw lost(
kernel,write,error)}}await readBack(kernel,write,session.finish,this.#bytes)}async#begin({bytes,last},session){const{partBytes,maxParts,inFlight}=this.#plan;if(++this.#count>
maxParts){throw new failure.HR("storage",{what:`${this.#write.name} does not fit into ${maxParts} parts of ${(0,log.z)(partBytes)}, which is what is written to \
one object.`,next:"Back up by volume snapshots or by a command (method)."})}while(this.#sending.size>=inFlight)await Promise.race(this.#sending);if(this.#failure!==
void 0)throw this.#failure.error;this.#bytes+=bytes.length;const stop=this.#stop.signal;const sending=this.#kernel.request(session.part(bytes,this.#count,last),
{bytes:bytes.length,stop}).catch(error=>{this.#failure??={error};this.#stop.abort()}).finally(()=>{this.#sending.delete(sending);this.#buffers.give(bytes)});this.#sending.
add(sending)}async#giveUp(session){const{log:log2,store}=this.#kernel;const ended=new AbortController;const late=(0,promises_.setTimeout)(graceMs,void 0,{signal:ended.
signal}).then(()=>this.#stop.abort(),()=>{});await Promise.all(this.#sending);ended.abort();await late;try{await this.#kernel.request(signal=>session.abort(signal))}catch(error){
log2.warning(`The unfinished upload of ${this.#write.name} is left in ${store.words.description}: ${(0,failure.bD)(error).split("\n")[0]}. ${session.left}`)}}}async function readBack(kernel,write,sent,bytes){
const{words}=kernel.store;const stored=await kernel.look(write.key);const ours=stored?.writeId===write.id;if(stored!==void 0&&!ours&&write.onlyIf===void 0)return;
const wrong=stored===void 0?"it is not there":stored.bytes!==bytes?`it has ${stored.bytes} bytes instead of ${bytes}`:await kernel.request(async signal=>await sent.
differs(stored,signal));if(wrong===void 0)return;if(ours){await kernel.request(signal=>kernel.store.remove(write.key,stored,signal)).catch(error=>{kernel.log.warning(
`${write.name} is wrong and could not be removed: ${(0,failure.bD)(error).split("\n")[0]}`)})}throw(0,objects_failure.V$)(write.name,words.description,wrong)};const swapLimit=4*
1024*1024;const pageSize=1e3;async function openObjects(store,log2,patience=requests.te){const kernel=new Kernel(store,patience,log2);const start=(0,objects_key.
uU)(store.prefix,"");await kernel.explained("list","",()=>kernel.request(signal=>store.list(start,{most:1,after:void 0},signal)));await kernel.explained("lock",
"",async()=>await store.opening?.(kernel.send));return new ObjectStorage(kernel)}class ObjectStorage{description;#kernel;#prepared;constructor(kernel){this.#kernel=
kernel;this.description=kernel.store.words.description}get#store(){return this.#kernel.store}async list(prefix){return await this.#kernel.explained("list",prefix,
async()=>{const objects=[];const start=(0,objects_key.uU)(this.#store.prefix,prefix);for await(const{key,...rest}of this.#all((after,signal)=>this.#store.list(start,
{most:pageSize,after},signal))){const name=(0,objects_key.m1)(this.#store.prefix,key);if(name!==void 0)objects.push({name,...rest})}return objects})}async write(name,source,options={}){
const set=(0,set_object.t)(name);await this.#prepare();if(set!==void 0&&this.#store.publish!==void 0){const keys=(await this.list(set)).map(object=>this.#key(object.
name));await this.#kernel.explained("lock",set,async()=>{await this.#store.publish?.(keys,this.#kernel.send)})}await this.#upload(name,source,options.exclusive?
"none":void 0,options.bytes)}async*read(name){yield*this.#download(name,()=>{})}async replace(name,seen,content){let version="";try{await this.#prepare();const current=await(0,
meter.Fo)(this.#download(name,opened=>{version=opened}),swapLimit);if(!current.equals(seen))return false;await this.#upload(name,(0,meter.Oo)(content),{version});
return true}catch(error){if(error instanceof failure.HR&&["missing","storage-changed","exists"].includes(error.code))return false;throw error}}async remove(name){
const key=this.#key(name);await this.#kernel.explained("remove",name,async()=>{const stored=await this.#kernel.look(key);if(stored===void 0)return;const until=await this.#keptUntil(
key,stored);if(until!==void 0)throw(0,objects_failure.pC)(name,this.#store.words,until);try{await this.#kernel.request(signal=>this.#store.remove(key,void 0,signal))}catch(error){
if(this.#kernel.kindOf(error)!=="missing")throw error}})}async sweep(prefix,olderThanMs=0){const{leftovers}=this.#store;if(leftovers===void 0)return[];return await this.#kernel.
explained("sweep",prefix,async()=>{const swept=[];const start=(0,objects_key.uU)(this.#store.prefix,prefix);for await(const{key,since,drop}of this.#all((after,signal)=>leftovers.
call(this.#store,start,after,signal))){const name=(0,objects_key.m1)(this.#store.prefix,key);if(name===void 0||Date.now()-since.getTime()<olderThanMs)continue;await this.#kernel.
request(drop);swept.push(name)}return swept})}async lockedUntil(name){const key=this.#key(name);return await this.#kernel.explained("read",name,async()=>{const stored=await this.#kernel.
look(key);return stored===void 0?void 0:await this.#keptUntil(key,stored)})}freeBytes(){return Promise.resolve(void 0)}#key(name){return(0,objects_key.T5)(this.#store.
prefix,name)}async#prepare(){this.#prepared??=this.#store.prepare?.(this.#kernel.send)??Promise.resolve();try{await this.#prepared}catch(error){this.#prepared=void 0;
throw this.#kernel.explain(error,"write","a trial object")}}async#upload(name,source,onlyIf,bytes){const write={key:this.#key(name),name,id:(0,external_node_crypto_.
randomUUID)(),onlyIf,ofSet:(0,set_object.T)(name)};let failed;async function*watched(){try{yield*source}catch(error){failed={error};throw error}}try{await upload(
this.#kernel,watched(),write,bytes)}catch(error){throw error===failed?.error?error:this.#kernel.explain(error,"write",name)}}#download(name,opening){const key=this.#key(
name);const kernel=this.#kernel;return(0,download.o)({patience:kernel.patience,name,place:this.description,isReplaced:error=>["exists","missing"].includes(kernel.
kindOf(error)??""),explain:error=>kernel.explain(error,"read",name),open:async(at,version)=>{const opened=await kernel.request(signal=>this.#store.open(key,at,version,
signal));opening(opened.version);return opened}})}async#keptUntil(key,stored){return await this.#kernel.request(async signal=>await this.#store.keptUntil?.(key,
stored,signal))}async*#all(page){let after;do{const at=after;const{items,next}=await this.#kernel.request(signal=>page(at,signal));yield*items;after=next}while(after!==
void 0)}}}),82795:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>isSetFile,t:()=>publishedSet});
const setFile=/^[^/]+\/(?:sets|dr-sets)\/[^/]+\/[^/]+$/;const setManifest=/^([^/]+\/(?:sets|dr-sets)\/[^/]+\/)manifest\.json$/;function isSetFile(name){return setFile.
test(name)}function publishedSet(name){return setManifest.exec(name)?.[1]}}),20858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>streamOf});function streamOf(body){body.on("error",()=>{});return{body,close:()=>void body.destroy()}}})};
