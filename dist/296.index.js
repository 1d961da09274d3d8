export const id=296;export const ids=[296];export const modules={48215:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ax:()=>gcsLimits,DS:()=>s3Limits,ol:()=>azureLimits});const mebi=1024**2;const s3Limits={partBytes:8*mebi,maxParts:1e4,parallel:true};const gcsLimits={
partBytes:16*mebi,maxParts:5*mebi*mebi/(16*mebi),parallel:false};const azureLimits={partBytes:8*mebi,maxParts:5e4,parallel:true}}),69207:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
__webpack_require__.d(__webpack_exports__,{m:()=>streamOf});function streamOf(body){body.on("error",()=>{});return{body,close:()=>void body.destroy()}}}),60296:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openS3:()=>openS3});var dist_cjs=__webpack_require__(53711);var objects_key=__webpack_require__(53324);var limits=__webpack_require__(
48215);var object_storage=__webpack_require__(69207);var requests=__webpack_require__(88017);var store=__webpack_require__(20858);var external_node_crypto_=__webpack_require__(
77598);var failure=__webpack_require__(1145);var objects_failure=__webpack_require__(77325);;const isError=error=>typeof error==="object"&&error!==null;function statusOf(error){
return isError(error)?error.$metadata?.httpStatusCode:void 0}function codeOf(error){return isError(error)?error.name??"":""}function isMissing(error){return["No\
SuchKey","NotFound"].includes(codeOf(error))}function isConditionLost(error){const kind=understand(error)?.kind;return kind==="exists"||kind==="conflict"}const names={
NoSuchKey:{kind:"missing"},NotFound:{kind:"missing"},NoSuchUpload:{kind:"other"},NoSuchBucket:{kind:"no-container"},PreconditionFailed:{kind:"exists"},ConditionalRequestConflict:{
kind:"conflict"},OperationAborted:{kind:"conflict"},...same(["PermanentRedirect","IllegalLocationConstraintException","Redirect","TemporaryRedirect"],{kind:"reg\
ion"}),AuthorizationHeaderMalformed:{kind:"region"},...same(["ExpiredToken","ExpiredTokenException","RequestExpired","TokenRefreshRequired"],{kind:"credentials",
means:"The credentials of the runner have expired. Complete sets are untouched.",next:"Give the role a longer session (role-duration-seconds of configure-aws-cr\
edentials), or fetch credentials right before this step."}),...same(["CredentialsProviderError","ProviderError","TokenProviderError"],{kind:"credentials",means:"\
The runner has no credentials for AWS."}),...same(["InvalidAccessKeyId","SignatureDoesNotMatch","InvalidToken"],{kind:"credentials",means:"The store does not ac\
cept the credentials of the runner.",next:"Check which credentials the environment gives (variables, role, profile), and that they belong to this store."}),RequestTimeTooSkewed:{
kind:"credentials",passes:true,means:"The clock of the runner is wrong.",next:"Set the clock of the runner (NTP)."},AccessDenied:{kind:"access"},...same(["SlowD\
own","ServiceUnavailable","Throttling","ThrottlingException","TooManyRequestsException","RequestLimitExceeded","InternalError"],{kind:"busy"}),...same(["Timeout\
Error","RequestTimeout","RequestTimeoutException"],{kind:"cut"})};function same(keys,value){return Object.fromEntries(keys.map(key=>[key,value]))}function understand(error){
if(!isError(error))return void 0;const noRegion=/Region is missing/.test(error.message??"");const found=names[codeOf(error)]??kindOfStatus(statusOf(error))??kindOfNetwork(
error);const known=noRegion?{kind:"region"}:found??(error.$metadata&&{kind:"other"});if(known===void 0)return void 0;return{text:said(error),cause:withoutRequest(
error),...known,...known.kind==="region"&&regionWords(error,noRegion),...known.kind==="access"&&accessWords(error)}}function kindOfStatus(status){if(status===void 0)
return void 0;if(status===404)return{kind:"missing"};if(status===412)return{kind:"exists"};if(status===301||status===307)return{kind:"region"};if(status===401||
status===403)return{kind:"access"};return status===408||status===429||status>=500?{kind:"busy"}:void 0}function kindOfNetwork(error){const found=(0,objects_failure.
x6)(error.code,said(error));if(found?.kind!=="unreachable")return found;return{...found,next:"Check s3-endpoint and s3-region (and s3-path-style, if the host in\
 the error begins with the bucket), DNS, firewall and HTTPS_PROXY of the runner."}}function regionWords(error,unknown){if(unknown)return{means:"It is not known \
which region to ask.",next:"Set s3-region."};const region=error.$response?.headers?.["x-amz-bucket-region"]??/expecting '([a-z0-9-]+)'/.exec(error.message??"")?.[1];
return{next:`Set s3-region${region===void 0?" to the region of the bucket":`: ${region}`}.`}}function accessWords({message=""}){const told=/not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9*]+)/.
exec(message)?.[1];if(told===void 0)return{};return{next:`Allow ${told} in the policies of the role, the bucket and the key; docs/storage.md has the least polic\
y.`}}function withoutRequest(error){if(!(error instanceof Error))return void 0;const{code,$metadata}=error;const lean=new Error(error.message);lean.name=error.name;
lean.stack=error.stack??"";return Object.assign(lean,code!==void 0&&{code},$metadata!==void 0&&{$metadata})}function said(error){const name=codeOf(error);const text=(0,
failure.bD)(error).replace(/[\s.]+$/,"");return text.includes(name)||name===""||name==="Error"?text:`${name}: ${text}`};function retentionOf({settings}){const{objectLock}=settings;
if(objectLock===void 0)return void 0;return{mode:objectLock.mode,until:new Date(Date.now()+objectLock.durationMs)}}async function checkObjectLock(bucket,send){try{
const ask=new dist_cjs.mU1({Bucket:bucket.bucket});const found=await send(abortSignal=>bucket.client.send(ask,{abortSignal}));if(found.ObjectLockConfiguration?.
ObjectLockEnabled==="Enabled")return}catch(error){if(statusOf(error)===403)return;if(codeOf(error)!=="ObjectLockConfigurationNotFoundError"&&statusOf(error)!==404)
throw error}throw new failure.HR("object-lock-off",{what:`${bucket.words.description} has no object lock.`,means:"The sets could be removed by anyone who may de\
lete there, although s3-object-lock is given.",next:"Enable object lock on the bucket (it needs versioning), or leave out s3-object-lock."})}async function lockObject(bucket,key,send){
const retention=retentionOf(bucket);if(retention===void 0)return;const lock=new dist_cjs.EwB({Bucket:bucket.bucket,Key:key,Retention:{Mode:retention.mode,RetainUntilDate:retention.
until}});await send(abortSignal=>bucket.client.send(lock,{abortSignal}))}function lockFromHead(stored){if(stored.ObjectLockLegalHoldStatus==="ON")return Number.
POSITIVE_INFINITY;const until=stored.ObjectLockRetainUntilDate;return until!==void 0&&until.getTime()>Date.now()?until:void 0}async function lockSight(bucket,key,abortSignal){
try{const ask=new dist_cjs.zsK({Bucket:bucket.bucket,Key:key});await bucket.client.send(ask,{abortSignal});return"seen"}catch(error){if(statusOf(error)===403)return"\
denied";return statusOf(error)===404?"seen":"none"}};const writeIdKey="splice-write-id";async function head({client,bucket},key,abortSignal){const target={Bucket:bucket,
Key:key};try{return await client.send(new dist_cjs.l81({...target,ChecksumMode:"ENABLED"}),{abortSignal})}catch(error){if(isMissing(error))return void 0;if(statusOf(
error)!==403&&statusOf(error)!==400)throw error;await client.send(new dist_cjs.jLs({...target,Range:"bytes=0-0"}),{abortSignal});throw error}}function storedFrom(answer){
return{bytes:answer.ContentLength??-1,version:answer.ETag??"",writeId:answer.Metadata?.[writeIdKey],checksum:answer.ChecksumSHA256,versionId:answer.VersionId,locked:lockFromHead(
answer)}};const trialPrefix=".trial-";async function findAbilities(bucket,send){const key=(0,objects_key.uU)(bucket.prefix,`${trialPrefix}${(0,external_node_crypto_.
randomUUID)()}`);const target={Bucket:bucket.bucket,Key:key};const put=async(extra={})=>{const command=new dist_cjs.wKZ({...target,Body:body,ContentLength:body.
length,...extra});await send(abortSignal=>bucket.client.send(command,{abortSignal}))};try{const checksums=await tryChecksums(put,()=>send(signal=>head(bucket,key,
signal)));const conditions=await tryConditions(put);report(bucket,{conditions,checksums});return{conditions,checksums}}finally{const removal=new dist_cjs.k4j(target);
await send(abortSignal=>bucket.client.send(removal,{abortSignal})).catch(()=>{})}}const body=Buffer.from("Written to find out what the store can do. It may be r\
emoved.\n");const refusesForm=error=>statusOf(error)===400||statusOf(error)===501;async function tryChecksums(put,look){const checksum=(0,external_node_crypto_.
createHash)("sha256").update(body).digest("base64");try{await put({ChecksumAlgorithm:"SHA256",ChecksumSHA256:checksum})}catch(error){if(!refusesForm(error))throw error;
await put();return false}return(await look())?.ChecksumSHA256===checksum}async function tryConditions(put){for(const condition of[{IfNoneMatch:"*"},{IfMatch:'"0\
0000000000000000000000000000000"'}]){try{await put(condition);return false}catch(error){if(isConditionLost(error))continue;if(refusesForm(error))return false;throw error}}
return true}function report(bucket,{conditions,checksums}){if(!checksums){bucket.log.warning(`${bucket.words.description} does not keep SHA-256 checksums: what \
it holds after an upload is compared by size only. The digests in the manifest are checked whenever a file is read.`)}if(conditions)return;const what=`${bucket.
words.description} does not do conditional writes: a PUT with If-None-Match or If-Match overwrote an object that it must not.`;const means="Two runs on one node\
 at once cannot be excluded, and one run can overwrite the manifest or the lock of another.";if((bucket.settings.conditionalWrites??"required")==="best-effort"){
bucket.log.warning(`${what} ${means}`);return}throw new failure.HR("conditional-writes",{what,means:`${means} Nothing was written.`,next:"Use a store, or a vers\
ion of it, that has them (docs/storage.md); or accept that with s3-conditional-writes: best-effort, and let a concurrency group of the workflow admit one run at\
 a time."})}var connections=__webpack_require__(63451);var address_parts=__webpack_require__(31363);;function makeBucket({bucket,prefix},settings,log,patience){
const endpoint=settings.endpoint?.replace(/\/$/,"");const assumed=endpoint===void 0?void 0:process.env["AWS_REGION"]||"us-east-1";const region=settings.region??
assumed;const client=new dist_cjs.YxF({...region!==void 0&&{region},...endpoint!==void 0&&{endpoint},forcePathStyle:settings.pathStyle??false,maxAttempts:1,requestHandler:{
connectionTimeout:requests.FK,socketTimeout:patience.idleMs,...(0,connections.bE)()},requestChecksumCalculation:"WHEN_REQUIRED",responseChecksumValidation:"WHEN\
_REQUIRED",expectContinueHeader:false});reuseDigest(client);const at=endpoint===void 0?"":` at ${new URL(endpoint).host}`;return{client,bucket,prefix,settings,log,
words:{description:`s3://${bucket}${(0,address_parts.Ry)(prefix)}${at}`,container:`bucket ${bucket} in that region or at that endpoint`,permissions:{list:`s3:Li\
stBucket${policies}`,read:`s3:GetObject${policies}`,write:`s3:PutObject (with s3:AbortMultipartUpload; and kms:GenerateDataKey and kms:Decrypt on the key, where\
 there is one)${policies}`,remove:`s3:DeleteObject${policies}`,sweep:`s3:ListBucketMultipartUploads and s3:AbortMultipartUpload${policies}`,lock:`s3:PutObjectRe\
tention (and s3:GetBucketObjectLockConfiguration)${policies}`},logIn:"Assume a role before this step (OIDC with aws-actions/configure-aws-credentials), or run w\
here the pod or the instance has a role.",inputs:"the bucket name in repository, and s3-region and s3-endpoint",keeps:{until:"object lock",ever:"legal hold"}}}}
const policies=" in the policies of the role, the bucket and the key";function reuseDigest(client){client.middlewareStack.add(next=>args=>{const request=args.request;
const checksum=request.headers?.["x-amz-checksum-sha256"];if(request.headers!==void 0&&checksum?.length===44&&"Body"in args.input)request.headers["x-amz-content\
-sha256"]=Buffer.from(checksum,"base64").toString("hex");return next(args)},{step:"build",name:"reuseDigest",priority:"low"})}var set_object=__webpack_require__(
82795);;const sha256=bytes=>(0,external_node_crypto_.createHash)("sha256").update(bytes).digest();function objectFields(bucket,{checksums},{key,id:id2,name,ofSet}){
const{kmsKeyId,storageClass}=bucket.settings;const retention=(0,set_object.t)(name)===void 0?void 0:retentionOf(bucket);return{Bucket:bucket.bucket,Key:key,Metadata:{
[writeIdKey]:id2},...checksums&&{ChecksumAlgorithm:"SHA256"},...ofSet&&storageClass!==void 0&&{StorageClass:storageClass},...kmsKeyId!==void 0&&{ServerSideEncryption:"\
aws:kms",SSEKMSKeyId:kmsKeyId},...retention!==void 0&&{ObjectLockMode:retention.mode,ObjectLockRetainUntilDate:retention.until}}}function conditionFields({conditions},{
onlyIf}){if(onlyIf===void 0||!conditions)return{};return onlyIf==="none"?{IfNoneMatch:"*"}:{IfMatch:onlyIf.version}}function differs({checksum},{checksums},expected){
if(!checksums)return void 0;if(checksum===void 0)return"it has no checksum, though the store took one";const same2=checksum===expected||checksum===expected.replace(
/-\d+$/,"");return same2?void 0:`its SHA-256 checksum is ${checksum} instead of ${expected}`}function wholeObject(bucket,can,write,body2){const checksum=sha256(
body2).toString("base64");const command={...objectFields(bucket,can,write),...conditionFields(can,write),Body:body2,ContentLength:body2.length,...can.checksums&&
{ChecksumSHA256:checksum}};return{send:async abortSignal=>{await bucket.client.send(new dist_cjs.wKZ(command),{abortSignal})},differs:stored=>differs(stored,can,
checksum)}}async function beginParts(bucket,can,write,abortSignal){const{client}=bucket;const create=new dist_cjs.nG4(objectFields(bucket,can,write));const{UploadId}=await client.
send(create,{abortSignal});const target={Bucket:bucket.bucket,Key:write.key,UploadId};const digests=[];const done=[];let bytes=0;return{part:(part,number)=>{const digest=sha256(
part);digests.push(digest);bytes+=part.length;const checksum=can.checksums?{ChecksumSHA256:digest.toString("base64")}:{};return async signal=>{const sent=await client.
send(new dist_cjs.iVK({...target,...checksum,PartNumber:number,Body:part,ContentLength:part.length,...can.checksums&&{ChecksumAlgorithm:"SHA256"}}),{abortSignal:signal});
done[number-1]={PartNumber:number,ETag:sent.ETag,...checksum}}},finish:{send:async signal=>{await client.send(new dist_cjs.Gym({...target,...conditionFields(can,
write),MultipartUpload:{Parts:done},MpuObjectSize:bytes}),{abortSignal:signal})},differs:stored=>differs(stored,can,`${sha256(Buffer.concat(digests)).toString("\
base64")}-${digests.length}`)},abort:async signal=>{try{await client.send(new dist_cjs.tfP(target),{abortSignal:signal})}catch(error){if(codeOf(error)!=="NoSuch\
Upload")throw error}},left:"The next run removes it."}};async function openS3(address,settings,log,patience=requests.te){const bucket=makeBucket(address,settings,
log,patience);return await(0,object_storage.d)(new S3Store(bucket),log,patience)}const trialStaleMs=36e5;class S3Store{limits=limits.DS;understand=understand;words;prefix;#bucket;#target;#trials;#abilities={
conditions:true,checksums:true};#sight;constructor(bucket){this.#bucket=bucket;this.words=bucket.words;this.prefix=bucket.prefix;this.#target={Bucket:bucket.bucket};
this.#trials=(0,objects_key.uU)(bucket.prefix,trialPrefix)}async list(Prefix,{most,after},abortSignal){const page=await this.#bucket.client.send(new dist_cjs.u6x(
{...this.#target,Prefix,MaxKeys:most,...after!==void 0&&{ContinuationToken:after}}),{abortSignal});const items=(page.Contents??[]).map(({Key="",Size=0,LastModified=new Date(
0)})=>({key:Key,bytes:Size,modified:LastModified}));const trials=Prefix.startsWith(this.#trials);return{items:items.filter(({key})=>trials||!key.startsWith(this.#trials)),
next:page.NextContinuationToken}}async look(key,signal){const answer=await head(this.#bucket,key,signal);return answer&&storedFrom(answer)}async open(key,at,version,abortSignal){
const get=new dist_cjs.jLs({...this.#target,Key:key,...at>0&&{Range:`bytes=${at}-`},...version!==void 0&&{IfMatch:version}});const answer=await this.#bucket.client.
send(get,{abortSignal});const range=/^bytes (\d+)-\d+\/(\d+)$/.exec(answer.ContentRange??"");return{...(0,store.m)(answer.Body),start:Number(range?.[1]??0),total:Number(
range?.[2]??answer.ContentLength),version:answer.ETag??""}}whole(write,body2){const sending=wholeObject(this.#bucket,this.#abilities,write,body2);if(write.onlyIf!==
"none"||this.#abilities.conditions)return sending;const send=async signal=>{const there=await this.look(write.key,signal);if(there!==void 0&&there.writeId!==write.
id)throw Object.assign(new Error("it is there already"),{name:"PreconditionFailed"});await sending.send(signal)};return{...sending,send}}async parts(write,signal){
return await beginParts(this.#bucket,this.#abilities,write,signal)}async remove(key,stored,abortSignal){const remove=version=>this.#bucket.client.send(new dist_cjs.
k4j({...this.#target,Key:key,...version}),{abortSignal});const VersionId=stored?.versionId;await(VersionId===void 0?remove():remove({VersionId}).catch(()=>remove()))}async keptUntil(key,stored,signal){
if(stored.locked!==void 0||stored.versionId===void 0)return stored.locked;if(this.#sight===void 0){this.#sight=await lockSight(this.#bucket,key,signal);if(this.#sight===
"denied"){this.#bucket.log.warning(`Whether ${this.words.description} keeps objects by object lock is not known: s3:GetObjectRetention is not allowed.`)}}return void 0}async leftovers(Prefix,after,abortSignal){
if(after===void 0)await this.#removeTrials(abortSignal);const{client}=this.#bucket;const page=await client.send(new dist_cjs.mo2({...this.#target,Prefix,...after!==
void 0&&JSON.parse(after)}),{abortSignal});const{NextKeyMarker:KeyMarker,NextUploadIdMarker:UploadIdMarker}=page;return{items:(page.Uploads??[]).map(({Key="",UploadId,
Initiated=new Date(0)})=>({key:Key,since:Initiated,drop:async signal=>{const abort=new dist_cjs.tfP({...this.#target,Key,UploadId});await client.send(abort,{abortSignal:signal})}})),
next:page.IsTruncated?JSON.stringify({KeyMarker,UploadIdMarker}):void 0}}async opening(send){if(this.#bucket.settings.objectLock!==void 0)await checkObjectLock(
this.#bucket,send)}async prepare(send){this.#abilities=await findAbilities(this.#bucket,send)}async publish(keys,send){if(this.#bucket.settings.objectLock===void 0)
return;for(const key of keys)await lockObject(this.#bucket,key,send)}async#removeTrials(signal){const{items}=await this.list(this.#trials,{most:1e3,after:void 0},
signal);for(const{key,modified}of items)if(Date.now()-modified.getTime()>trialStaleMs)await this.remove(key,void 0,signal)}}})};
