export const id=495;export const ids=[495];export const modules={45495:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{openAzure:()=>openAzure});var meter=__webpack_require__(33801);var failure=__webpack_require__(1145);var esm=__webpack_require__(73016);var dist_esm=__webpack_require__(
70728);var secret=__webpack_require__(75591);;function makeContainer(address,settings,log,patience){const tail=address.prefix===""?"":`/${address.prefix}`;const at=settings.
endpoint===void 0?"":` at ${new URL(settings.endpoint).host}`;return{client:service(address.account,settings).getContainerClient(address.container),prefix:address.
prefix,settings,patience,log,description:`azblob://${address.account}/${address.container}${tail}${at}`,container:`container ${address.container} in account ${address.
account}`,permissions:{list:"Microsoft.Storage/…/blobs/read (role Storage Blob Data Contributor on the container)",read:"Microsoft.Storage/…/blobs/read (role \
Storage Blob Data Contributor on the container)",write:"Microsoft.Storage/…/blobs/write and …/blobs/add/action (role Storage Blob Data Contributor on the contai\
ner)",remove:"Microsoft.Storage/…/blobs/delete (role Storage Blob Data Contributor on the container)",sweep:"Microsoft.Storage/…/blobs/read, write and delete \
(role Storage Blob Data Contributor on the container)"},logIn:"Log in before this step (azure/login with OIDC), or run where the pod or the machine has an ident\
ity; for a long run check that the login lasts as long.",inputs:"account and container in repository, and azure-endpoint"}}const pipeline={retryOptions:{maxTries:1},
keepAliveOptions:{enable:true}};function service(account,settings){const connection=process.env["AZURE_STORAGE_CONNECTION_STRING"];if(connection)return fromConnectionString(
account,new secret.zh(connection));const url=settings.endpoint?.replace(/\/$/,"")??`https://${account}.blob.core.windows.net`;const key=process.env["AZURE_STORA\
GE_KEY"];const credential=key?new dist_esm.Z3(account,new secret.zh(key).reveal()):new esm.gv;return new dist_esm.wS(url,credential,pipeline)}function fromConnectionString(account,connection){
const text=connection.reveal();for(const part of text.split(";")){const[,value]=/^\s*(?:AccountKey|SharedAccessSignature)=(.+)$/i.exec(part)??[];if(value!==void 0)
new secret.zh(value)}let client;try{client=dist_esm.wS.fromConnectionString(text,pipeline)}catch{throw wrongConnection("The variable AZURE_STORAGE_CONNECTION_ST\
RING cannot be read.")}const named=/(?:^|;)\s*AccountName=([^;]+)/i.exec(text)?.[1]??client.accountName;if(named!==account){throw wrongConnection(`The variable \
AZURE_STORAGE_CONNECTION_STRING is that of account ${named}, and repository names account ${account}.`)}return client}function wrongConnection(what){return new failure.
HR("storage-credentials",{what,means:"Nothing was asked of the store.",next:"Give the connection string of that account, or leave the variable out and log in wi\
th OIDC (azure/login)."})}var store_failure=__webpack_require__(29786);;const isError=error=>typeof error==="object"&&error!==null;function statusOf(error){return isError(
error)?error.statusCode:void 0}function codeOf(error){if(!isError(error))return"";return error.details?.errorCode??error.response?.headers?.get("x-ms-error-code")??
error.code??""}function isMissing(error){return codeOf(error)==="BlobNotFound"||statusOf(error)===404&&!/^(Container|Account)/.test(codeOf(error))}function isConditionLost(error){
return statusOf(error)===412||["BlobAlreadyExists","ConditionNotMet","TargetConditionNotMet"].includes(codeOf(error))}function passesBy(error){const status=statusOf(
error);if(status!==void 0)return status===408||status===429||status>=500||codeOf(error)==="Md5Mismatch";return isError(error)&&(networkOf(error)==="cut"||["EAI_\
AGAIN","ECONNREFUSED"].includes(error.code??""))}const networkOf=error=>(0,store_failure.FF)(error.code)??(error.code==="REQUEST_SEND_ERROR"||error.code==="PARS\
E_ERROR"?(0,store_failure.FF)(/\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/.exec(error.message??"")?.[1])??"cut":void 0);function azureFailure(error,doing,what,container){
const read=readError(error,doing);return read===void 0?error:(0,store_failure.Si)(read,doing,what,container)}const identityErrors=/^(CredentialUnavailableError|AggregateAuthenticationError|AuthenticationError|AuthenticationRequiredError|CredentialUnavailable)$/;
function readError(error,doing){if(!isError(error))return void 0;const status=statusOf(error);const code=codeOf(error);const text=said(error,code);if(identityErrors.
test(error.name??""))return{text,kind:"credentials"};if(error.name==="RestError"&&status!==void 0)return{text,kind:kindOf(status,code,doing)};const network=networkOf(
error);return network===void 0?void 0:{text,kind:network}}function kindOf(status,code,doing){if(/Immutable|ImmutabilityPolicy|LegalHold/i.test(code))return"lock\
ed";if(code==="BlobNotFound")return"missing";if(status===404)return doing==="list"||/^(Container|Account|Resource)/.test(code)?"no-container":"missing";if(status===
401||/^(AuthenticationFailed|InvalidAuthenticationInfo|NoAuthenticationInformation)$/.test(code))return"credentials";if(status===403)return"access";if(status===
408||status===429||status>=500)return"busy";return"other"}function said(error,code){const lines=(0,failure.bD)(error).split("\n").map(line=>line.trim()).filter(
line=>line!==""&&!/^(RequestId|Time):/.test(line));const text=(lines.slice(0,4).join(" ")||"no reason given").replace(/[\s.]+$/,"").slice(0,600);return code===""||
text.includes(code)?text:`${code}: ${text}`}var store_requests=__webpack_require__(21360);;const mark="splicediscarded";function isDiscarded(metadata){return metadata?.[mark]!==
void 0}async function discard(container,blob,name){if(await keepsAll(container)){container.log.warning(`Uncommitted blocks of ${name} are left in ${container.description}\
, which has an immutability policy: Azure removes them within a week.`);return}let etag;try{const made=await(0,store_requests.d_)(container.patience,abortSignal=>blob.
commitBlockList([],{abortSignal,conditions:{ifNoneMatch:"*"},metadata:{[mark]:"1"}}),passesBy);etag=made.etag}catch(error){if(!isConditionLost(error))throw error;
const found=await blob.getProperties();if(!isDiscarded(found.metadata))return;etag=found.etag}await removeDiscarded(container,blob,etag)}async function removeDiscarded(container,blob,etag){
await(0,store_requests.d_)(container.patience,abortSignal=>blob.deleteIfExists({abortSignal,conditions:etag===void 0?{}:{ifMatch:etag}}),passesBy)}async function keepsAll({
client,patience}){try{const found=await(0,store_requests.d_)(patience,abortSignal=>client.getProperties({abortSignal}),passesBy);return Boolean(found.hasImmutabilityPolicy||
found.hasLegalHold||found.isImmutableStorageWithVersioningEnabled)}catch{return false}}var external_node_crypto_=__webpack_require__(77598);var s3_parts=__webpack_require__(
75251);;const mebi=1024*1024;const maxBlocks=5e4;function blockBytes(number){if(number<=2e4)return 8*mebi;if(number<=4e4)return 32*mebi;return 64*mebi}const graceMs=5e3;
const blocksInFlight=bytes=>Math.max(1,Math.floor(32*mebi/bytes));const writeIdKey="splicewriteid";async function upload(container,source,how){const buffers=new s3_parts.
pz;const parts=(0,s3_parts.Jj)(source,buffers,blockBytes);const id2=(0,external_node_crypto_.randomUUID)();try{const first=(await parts.next()).value;const second=await parts.
next();const written=second.done?await putWhole(container,first,how,id2):await new Blocks(container,how,id2,buffers).run(first,second.value,parts);await readBack(
container,how,id2,written)}finally{await parts.return(void 0).catch(()=>{})}}const md5Of=bytes=>(0,external_node_crypto_.createHash)("md5").update(bytes).digest();
async function putWhole(container,body,how,id2){const md5=md5Of(body);const bytes=body.length;try{await(0,store_requests.d_)(container.patience,abortSignal=>how.
blob.upload(body,bytes,{abortSignal,conditions:how.conditions,transactionalContentMD5:md5,blobHTTPHeaders:{blobContentMD5:md5,blobContentType:"application/octet\
-stream"},metadata:{[writeIdKey]:id2},...how.tier!==void 0&&{tier:how.tier}}),passesBy,{bytes})}catch(error){if(!await isOurs(container,how,id2))throw isConditionLost(
error)?lost(container,how):error}return{bytes,md5,blocks:new Map}}class Blocks{#container;#how;#id;#buffers;#blocks=new Map;#digest=(0,external_node_crypto_.createHash)(
"md5");#sending=new Set;#stop=new AbortController;#failure;#bytes=0;constructor(container,how,id2,buffers){this.#container=container;this.#how=how;this.#id=id2;
this.#buffers=buffers}async run(first,second,rest){if(this.#how.conditions.ifNoneMatch==="*"&&await properties(this.#container,this.#how.blob))throw lost(this.#container,
this.#how);let number=0;const md5=await(async()=>{try{for(const block of[first,second])await this.#begin(++number,block);for await(const block of rest)await this.#begin(
++number,block);await Promise.all(this.#sending);if(this.#failure!==void 0)throw this.#failure.error;const digest=this.#digest.digest();await this.#commit(digest);
return digest}catch(error){const giveUp=setTimeout(()=>this.#stop.abort(),graceMs);await Promise.all(this.#sending).finally(()=>clearTimeout(giveUp));await this.#discard();
throw error}})();return{bytes:this.#bytes,md5,blocks:this.#blocks}}async#begin(number,block){if(number>maxBlocks){throw new failure.HR("storage",{what:`${this.#how.
name} is larger than the 1.4 TiB that is written to one blob.`,next:"Back up by volume snapshots or by a command (method)."})}const size=blockBytes(number);while(this.#sending.
size>=blocksInFlight(size))await Promise.race(this.#sending);if(this.#failure!==void 0)throw this.#failure.error;const blockId=Buffer.from(`${this.#id}-${String(
number).padStart(6,"0")}`).toString("base64");this.#blocks.set(blockId,block.length);this.#digest.update(block);this.#bytes+=block.length;const sending=this.#send(
blockId,block).catch(error=>{this.#failure??={error};this.#stop.abort()}).finally(()=>{this.#sending.delete(sending);this.#buffers.give(block,size)});this.#sending.
add(sending)}async#send(blockId,block){const transactionalContentMD5=md5Of(block);await(0,store_requests.d_)(this.#container.patience,abortSignal=>this.#how.blob.
stageBlock(blockId,block,block.length,{abortSignal,transactionalContentMD5}),passesBy,{bytes:block.length,stop:this.#stop.signal})}async#commit(md5){const{blob,
conditions,tier}=this.#how;try{await(0,store_requests.d_)(this.#container.patience,abortSignal=>blob.commitBlockList([...this.#blocks.keys()],{abortSignal,conditions,
blobHTTPHeaders:{blobContentMD5:md5,blobContentType:"application/octet-stream"},metadata:{[writeIdKey]:this.#id},...tier!==void 0&&{tier}}),passesBy)}catch(error){
if(await isOurs(this.#container,this.#how,this.#id))return;throw isConditionLost(error)?lost(this.#container,this.#how):error}}async#discard(){try{await discard(
this.#container,this.#how.blob,this.#how.name)}catch(error){this.#container.log.warning(`Uncommitted blocks of ${this.#how.name} are left in ${this.#container.description}\
: ${(0,failure.bD)(error).split("\n")[0]}. The next run removes them, and Azure does so within a week.`)}}}async function properties(container,blob){try{return await(0,
store_requests.d_)(container.patience,abortSignal=>blob.getProperties({abortSignal}),passesBy)}catch(error){if(isMissing(error))return void 0;throw error}}async function isOurs(container,how,id2){
try{return(await properties(container,how.blob))?.metadata?.[writeIdKey]===id2}catch{return false}}const lost=(container,how)=>(0,store_failure.pQ)(how.name,container.
description);async function readBack(container,how,id2,written){const stored=await properties(container,how.blob);const ours=stored?.metadata?.[writeIdKey]===id2;
if(stored!==void 0&&!ours&&Object.keys(how.conditions).length===0)return;const wrong=difference(stored,written)??await blocksDiffer(container,how,written);if(wrong===
void 0)return;if(stored!==void 0&&ours){const conditions=stored.etag===void 0?{}:{ifMatch:stored.etag};await how.blob.delete({conditions}).catch(error=>{container.
log.warning(`${how.name} is wrong and could not be removed: ${(0,failure.bD)(error).split("\n")[0]}`)})}throw(0,store_failure.V$)(how.name,container.description,
wrong)}function difference(stored,written){if(stored===void 0)return"it is not there";if(stored.contentLength!==written.bytes)return`it has ${stored.contentLength??
"an unknown number of"} bytes instead of ${written.bytes}`;const md5=stored.contentMD5===void 0?"missing":Buffer.from(stored.contentMD5).toString("base64");const expected=written.
md5.toString("base64");return md5===expected?void 0:`its MD5 is ${md5} instead of ${expected}`}async function blocksDiffer(container,how,{blocks}){if(blocks.size===
0)return void 0;const list=await(0,store_requests.d_)(container.patience,abortSignal=>how.blob.getBlockList("committed",{abortSignal}),passesBy);const found=(list.
committedBlocks??[]).map(({name,size})=>`${name}:${size}`).join();const sent=[...blocks].map(([name,size])=>`${name}:${size}`).join();return found===sent?void 0:
"it is made of other blocks"}var object_key=__webpack_require__(95551);var resumed_download=__webpack_require__(35566);var set_object=__webpack_require__(20950);
;async function openAzure(address,settings,log,patience=store_requests.te){const storage=new AzureStorage(makeContainer(address,settings,log,patience));await storage.
look();return storage}const pageSize=1e3;const swapLimit=4*1024*1024;class AzureStorage{description;#container;#legalHold;constructor(container){this.#container=
container;this.description=container.description}async look(){await this.#explained("list","",()=>this.#page("",{most:1}))}async list(prefix){return await this.#explained(
"list",prefix,async()=>{const objects=[];for await(const{name,item}of this.#everything(prefix)){if(isDiscarded(item.metadata))continue;const{contentLength,lastModified}=item.
properties;objects.push({name,bytes:contentLength??0,modified:lastModified})}return objects})}async write(name,source,options={}){const blob=this.#blob(name);const tier=(0,
set_object.T)(name)?this.#container.settings.accessTier:void 0;await this.#explained("write",name,()=>upload(this.#container,source,{name,blob,tier,conditions:options.
exclusive?{ifNoneMatch:"*"}:{}}))}async*read(name){const blob=this.#blob(name);yield*(0,resumed_download.o)({patience:this.#container.patience,name,place:this.description,
isReplaced:error=>statusOf(error)===412||isMissing(error),explain:error=>azureFailure(error,"read",name,this.#container),open:(at,version)=>azure_open(this.#container,
blob,name,at,version)})}async replace(name,seen,content){const blob=this.#blob(name);const stored=await this.#properties(name);if(stored===void 0||isDiscarded(stored.
metadata)||(stored.contentLength??0)>swapLimit)return false;let current;try{current=await(0,meter.Fo)(this.read(name),swapLimit)}catch(error){if(error instanceof
failure.HR&&error.code==="missing")return false;throw error}if(!current.equals(seen))return false;try{await this.#explained("write",name,()=>upload(this.#container,
(0,meter.Oo)(content),{name,blob,tier:void 0,conditions:{ifMatch:stored.etag??""}}));return true}catch(error){if(error instanceof failure.HR&&(error.code==="exi\
sts"||error.code==="missing"))return false;throw error}}async remove(name){const stored=await this.#properties(name);if(stored===void 0)return;const until=await this.#keptUntil(
stored);if(until!==void 0){const by=until instanceof Date?"immutability policy":"legal hold";throw(0,store_failure.pC)(name,this.description,until,by)}await this.#explained(
"remove",name,async()=>{try{await this.#request(abortSignal=>this.#blob(name).delete({abortSignal}))}catch(error){if(!isMissing(error))throw error}})}async sweep(prefix,olderThanMs=0){
return await this.#explained("sweep",prefix,async()=>{const swept=[];for await(const{name,item}of this.#everything(prefix,true)){const since=item.properties.createdOn??
item.properties.lastModified??new Date;const{etag}=item.properties;if(Date.now()-since.getTime()<olderThanMs)continue;if(isDiscarded(item.metadata))await removeDiscarded(
this.#container,this.#blob(name),etag);else if(await this.#isUncommitted(name,item))await discard(this.#container,this.#blob(name),name);else continue;swept.push(
name)}return swept})}async lockedUntil(name){const stored=await this.#properties(name);return stored===void 0?void 0:await this.#keptUntil(stored)}freeBytes(){return Promise.
resolve(void 0)}#blob(name){return this.#container.client.getBlockBlobClient((0,object_key.T5)(this.#container.prefix,name))}async#properties(name){const blob=this.#blob(
name);return await this.#explained("read",name,()=>properties(this.#container,blob))}async#keptUntil(stored){if(stored.legalHold)return Number.POSITIVE_INFINITY;
const until=stored.immutabilityPolicyExpiresOn;if(until!==void 0&&until.getTime()>Date.now())return until;this.#legalHold??=await this.#request(abortSignal=>this.#container.
client.getProperties({abortSignal})).then(({hasLegalHold})=>hasLegalHold===true,()=>false);return this.#legalHold?Number.POSITIVE_INFINITY:void 0}async#isUncommitted(name,{
properties:{contentLength}}){if((contentLength??0)>0)return false;return await properties(this.#container,this.#blob(name))===void 0}async*#everything(prefix,includeUncommitedBlobs=false){
let token;do{const page=await this.#page(prefix,{token,includeUncommitedBlobs});for(const item of page.segment.blobItems){const name=(0,object_key.m1)(this.#container.
prefix,item.name);if(name!==void 0)yield{name,item}}token=page.continuationToken||void 0}while(token!==void 0)}async#page(prefix,how){const{client}=this.#container;
return await this.#request(async abortSignal=>{const pages=client.listBlobsFlat({abortSignal,prefix:(0,object_key.uU)(this.#container.prefix,prefix),includeMetadata:true,
includeUncommitedBlobs:how.includeUncommitedBlobs??false}).byPage({maxPageSize:how.most??pageSize,...how.token!==void 0&&{continuationToken:how.token}});const page=await pages.
next();if(page.done)throw new Error("a list without a page");return page.value})}async#request(work){return await(0,store_requests.d_)(this.#container.patience,
work,passesBy)}async#explained(doing,what,work){try{return await work()}catch(error){throw azureFailure(error,doing,what,this.#container)}}}async function azure_open(container,blob,name,at,version){
const answer=await(0,store_requests.d_)(container.patience,async limit=>{const stop=new AbortController;const giveUp=()=>stop.abort();limit.addEventListener("ab\
ort",giveUp);try{return await blob.download(at,void 0,{abortSignal:stop.signal,maxRetryRequests:0,conditions:version===void 0?{}:{ifMatch:version}})}finally{limit.
removeEventListener("abort",giveUp)}},passesBy);if(isDiscarded(answer.metadata)){throw new failure.HR("missing",{what:`There is no ${name} in ${container.description}\
.`,next:"Check the repository input."})}const body=answer.readableStreamBody;if(body===void 0)throw new Error("an answer without a body");const range=/^bytes (\d+)-\d+\/(\d+)$/.
exec(answer.contentRange??"");return{body,start:Number(range?.[1]??0),total:Number(range?.[2]??answer.contentLength??0),version:answer.etag??""}}}),95551:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T5:()=>objectKey,m1:()=>nameOfKey,uU:()=>keyPrefix});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);function objectKey(prefix,name){if(name.split("/").some(part=>part===""||part==="."||part==="..")){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("name-escapes",{what:`The name ${JSON.stringify(name)} leads out of the repository.`})}return keyPrefix(prefix,name)}function keyPrefix(prefix,namePrefix){return prefix===
""?namePrefix:`${prefix}/${namePrefix}`}function nameOfKey(prefix,key){const start=prefix===""?"":`${prefix}/`;const name=key.startsWith(start)?key.slice(start.
length):"";return name===""||name.endsWith("/")?void 0:name}}),35566:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{o:()=>resumedDownload});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);var _store_requests_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
21360);async function*resumedDownload(object){let at=0;let version;for(let failed=0;;){let body;try{const opened=await object.open(at,version);body=opened.body;
body.on("error",()=>{});if(opened.start!==at||version!==void 0&&opened.version!==version){throw new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("storage",
{what:`${object.place} does not give the rest of ${object.name}: it answers something else than was asked for.`,next:"Run again; if it stays so, look for a prox\
y between the runner and the store."})}version=opened.version;for await(const chunk of watched(body,object.patience.idleMs)){at+=chunk.length;failed=0;yield chunk}
if(at===opened.total)return;throw Object.assign(new Error(`the answer ended after ${at} of ${opened.total} bytes`),{code:"ECONNRESET"})}catch(error){if(at>0&&object.
isReplaced(error))throw changed(object);if(body===void 0||error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR||++failed>=object.patience.attempts)
throw object.explain(error);await(0,_store_requests_js__WEBPACK_IMPORTED_MODULE_1__.v7)(failed)}finally{body?.destroy()}}}async function*watched(body,idleMs){const chunks=body[Symbol.
asyncIterator]();for(;;){const timer=setTimeout(()=>{body.destroy(new _store_requests_js__WEBPACK_IMPORTED_MODULE_1__.W_(`no byte for ${Math.ceil(idleMs/1e3)} s`))},
idleMs);const next=await chunks.next().finally(()=>clearTimeout(timer));if(next.done)return;yield next.value}}function changed({name,place}){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR("storage-changed",{what:`${name} in ${place} was replaced while it was read.`,means:"What was read so far and what would follow do not belong together.",next:"\
Run again."})}}),75251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Jj:()=>cut,Ur:()=>partsInFlight,
bp:()=>maxParts,pz:()=>PartBuffers,rU:()=>partBytes});const mebi=1024*1024;const maxParts=1e4;const inFlightBytes=32*mebi;function partBytes(number){if(number<=
3e3)return 8*mebi;if(number<=6e3)return 32*mebi;return 1300*mebi}function partsInFlight(bytes){return Math.max(1,Math.floor(inFlightBytes/bytes))}class PartBuffers{#free=[];take(bytes){
this.#free=this.#free.filter(buffer=>buffer.length===bytes);return this.#free.pop()??Buffer.allocUnsafeSlow(bytes)}give(part,bytes){if(part.buffer.byteLength===
bytes)this.#free.push(Buffer.from(part.buffer))}}async function*cut(source,buffers,sizeOf=partBytes){let number=1;let part=buffers.take(sizeOf(number));let filled=0;
for await(const chunk of source){for(let at=0;at<chunk.length;){if(filled===part.length){yield part;part=buffers.take(sizeOf(++number));filled=0}const taken=chunk.
copy(part,filled,at,Math.min(chunk.length,at+part.length-filled));at+=taken;filled+=taken}}yield part.subarray(0,filled)}}),20950:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>isSetFile,t:()=>publishedSet});const setFile=/^[^/]+\/(?:sets|dr-sets)\/[^/]+\/[^/]+$/;const setManifest=/^([^/]+\/(?:sets|dr-sets)\/[^/]+\/)manifest\.json$/;
function isSetFile(name){return setFile.test(name)}function publishedSet(name){return setManifest.exec(name)?.[1]}}),29786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FF:()=>networkKind,Si:()=>storeFailure,V$:()=>storedWrongFailure,pC:()=>keptFailure,pQ:()=>existsFailure});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1145);function storeFailure(error,doing,what,store){const{code,means,next}=explain(error,doing,store);return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR(code,{what:`Cannot ${doing} ${what===""?"objects":what} in ${store.description}: ${error.text}.`,means,next})}const untouched="Complete sets are untouched.";
function explain(error,doing,store){switch(error.kind){case"missing":return{code:"missing",means:"The repository does not hold it.",next:"Check the repository i\
nput; a file that is missing from a set makes the set unusable."};case"no-container":return{code:"storage-not-found",means:`There is no ${store.container}.`,next:`\
Check ${store.inputs}.`};case"credentials":return{code:"storage-credentials",means:`The runner has no credentials that the store accepts, or they have expired. ${untouched}`,
next:store.logIn};case"access":return{code:"storage-access",means:`The credentials of the runner are good, and may not do that. ${untouched}`,next:`Allow ${store.
permissions[doing]}; docs/storage.md has the least roles.`};case"locked":return{code:"object-locked",means:"The store keeps it, whoever asks for its removal. It\
 was not removed.",next:"Nothing, if that is what the policy is for; it can be removed when the store lets go of it."};case"busy":return{code:"storage-busy",means:`\
The store refused again and again for the moment. ${untouched}`,next:"Run again later; if it stays so, see the status page of the store."};case"unreachable":return{
code:"storage-unreachable",means:`The store was not reached. ${untouched}`,next:`Check ${store.inputs}, and DNS, firewall and HTTPS_PROXY of the runner.`};case"\
cut":return{code:"storage-unreachable",means:`The connection to the store was cut or gave no byte for too long, again and again. ${untouched}`,next:"Check the n\
etwork between the runner and the store, then run again."};case"other":return{code:"storage",means:"The repository did not do it.",next:"See what the store says\
, and its documentation of that error."}}}const neverReached=new Set(["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH"]);const cutCodes=new Set(
["ECONNRESET","EPIPE","ETIMEDOUT","ECONNABORTED","ERR_STREAM_PREMATURE_CLOSE","UND_ERR_SOCKET","UND_ERR_CONNECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY\
_TIMEOUT"]);function networkKind(code){if(code===void 0)return void 0;if(neverReached.has(code)||/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(code))
return"unreachable";return cutCodes.has(code)?"cut":void 0}function existsFailure(name,description){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR(
"exists",{what:`Cannot write ${name} in ${description}: it is there already.`,means:"Another run has written it.",next:"Run again when that run has ended."})}function keptFailure(name,description,until,by){
return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("object-locked",{what:`${name} in ${description} is kept by the store ${until instanceof Date?`unt\
il ${until.toISOString()}`:"without end"} (${by}).`,means:"It was not removed.",next:"Nothing, if that is what the policy is for; it can be removed when the sto\
re lets go of it."})}function storedWrongFailure(name,description,difference){return new _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR("stored-wrong",{what:`${description}\
 does not hold ${name} as it was sent: ${difference}.`,means:"Something between here and the store, or the store, damaged it. It was removed; complete sets are \
untouched.",next:"Run again. If it happens again, look for a proxy in between, or ask the operator of the store."})}}),21360:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W_:()=>NoAnswer,d_:()=>patiently,te:()=>storePatience,v7:()=>pause});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58500);const storePatience={idleMs:6e4,attempts:6};const slowest=1e5;const longestPauseMs=2e4;class NoAnswer extends Error{name="TimeoutError";code="ETIMEDOUT"}
async function patiently(patience,work,passes,{bytes=0,stop}={}){const limitMs=patience.idleMs+Math.ceil(bytes/slowest*1e3);for(let attempt=1;;attempt++){const limit=AbortSignal.
timeout(limitMs);try{return await work(stop===void 0?limit:AbortSignal.any([limit,stop]))}catch(error){const thrown=limit.aborted?new NoAnswer(`no answer within\
 ${Math.ceil(limitMs/1e3)} s`):error;if(stop?.aborted||attempt>=patience.attempts)throw thrown;if(!(thrown instanceof NoAnswer)&&!passes(thrown))throw thrown;await pause(
attempt,stop)}}}async function pause(attempt,stop){const most=Math.min(longestPauseMs,100*2**attempt);await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.
setTimeout)(most*(.5+Math.random()/2),void 0,stop===void 0?{}:{signal:stop})}})};
