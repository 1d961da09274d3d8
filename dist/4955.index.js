export const id=4955;export const ids=[4955];export const modules={14955:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DirectoryStorage:()=>DirectoryStorage});var external_node_crypto_=__webpack_require__(77598);var external_node_fs_=__webpack_require__(73024);
var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(76760);var meter=__webpack_require__(33801);var failure=__webpack_require__(
1145);;function hasCode(error,code){return error?.code===code}const meanings={ENOENT:{code:"missing",means:"The repository does not hold it.",next:"Check the re\
pository input; a file that is missing from a set makes the set unusable."},EEXIST:{code:"exists",means:"Another run has written it.",next:"Run again when that \
run has ended."},ENOSPC:{code:"disk-full",means:"The disk of the repository is full. The set was not published; complete sets are untouched.",next:"Free space o\
r move old sets away, then run again."},EACCES:{code:"no-access",means:"The user of the runner may not do that.",next:"Give the user of the runner the rights on\
 the repository directory."},EROFS:{code:"no-access",means:"The file system is read-only.",next:"Check the mount of the repository."}};function storageFailure(error,doing,where){
const code=error?.code;if(error instanceof failure.HR||typeof error?.syscall!=="string")return error;const meaning=meanings[String(code)]??{code:"storage",means:"\
The repository did not do it.",next:"Check the disk or the mount of the repository."};return new failure.HR(meaning.code,{what:`Cannot ${doing} in ${where}: ${(0,
failure.bD)(error)}.`,means:meaning.means,next:meaning.next,cause:error})}var wait=__webpack_require__(25598);;const mutexStaleMs=3e4;async function takeMutex(path){
const state=await(0,wait.f)(()=>tryMutex(path),{timeoutMs:mutexStaleMs+5e3,everyMs:25});return state==="taken"}async function tryMutex(path){for(;;){try{await(await(0,
promises_.open)(path,"wx",384)).close();return"taken"}catch(error){if(hasCode(error,"ENOENT"))return"no-folder";if(!hasCode(error,"EEXIST"))throw storageFailure(
error,"lock",path)}if(!await breakMutex(path))return void 0}}async function breakMutex(path){if(!await isStale(path,"mtimeMs"))return false;const breaking=path.
replace(/(\.[^.]+)$/,".breaking$1");try{await(0,promises_.link)(path,breaking)}catch(error){if(hasCode(error,"ENOENT"))return true;if(!hasCode(error,"EEXIST"))throw storageFailure(
error,"lock",path);if(await isStale(breaking,"ctimeMs"))await(0,promises_.rm)(breaking,{force:true});return false}try{if(!await isStale(breaking,"mtimeMs"))return false;
await(0,promises_.rm)(path,{force:true});return true}finally{await(0,promises_.rm)(breaking,{force:true})}}async function isStale(path,time){const info=await(0,
promises_.stat)(path).catch(()=>void 0);return info!==void 0&&Date.now()-info[time]>mutexStaleMs};const partial=".partial";class DirectoryStorage{description;#root;constructor(root){
this.#root=(0,external_node_path_.resolve)(root);this.description=`directory ${this.#root}`}async list(prefix){const objects=[];for await(const path of this.#walk(
prefix)){if(path.endsWith(partial))continue;const name=this.#nameOf(path);const info=await(0,promises_.stat)(path).catch(()=>void 0);if(info?.isFile()&&name.startsWith(
prefix)){objects.push({name,bytes:info.size,modified:info.mtime})}}return objects}async write(name,source,options={}){const path=this.#path(name);const temporary=`${path}\
.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}${partial}`;try{const file=await createIn((0,external_node_path_.dirname)(path),temporary);try{await writeStream(
file,source);await file.sync()}finally{await file.close()}if(options.exclusive){await(0,promises_.link)(temporary,path);await(0,promises_.unlink)(temporary)}else{
await(0,promises_.rename)(temporary,path)}await this.#syncFolders(path)}catch(error){await(0,promises_.rm)(temporary,{force:true}).catch(()=>{});throw storageFailure(
error,`write ${name}`,this.description)}}async*read(name){try{for await(const chunk of(0,external_node_fs_.createReadStream)(this.#path(name),{highWaterMark:256*
1024})){yield chunk}}catch(error){throw storageFailure(error,`read ${name}`,this.description)}}async replace(name,seen,content){const path=this.#path(name);const mutex=`${path}\
.mutex${partial}`;if(!await takeMutex(mutex))return false;try{const current=await(0,promises_.readFile)(path).catch(error=>{if(hasCode(error,"ENOENT"))return void 0;
throw storageFailure(error,`replace ${name}`,this.description)});if(!current?.equals(seen))return false;await this.write(name,(0,meter.Oo)(content));return true}finally{
await(0,promises_.rm)(mutex,{force:true})}}async remove(name){const path=this.#path(name);await(0,promises_.rm)(path,{force:true});await this.#removeEmptyFolders(
(0,external_node_path_.dirname)(path))}async sweep(prefix,olderThanMs=0){const swept=[];for await(const path of this.#walk(prefix)){if(!path.endsWith(partial))continue;
const info=await(0,promises_.stat)(path).catch(()=>void 0);if(info===void 0||Date.now()-info.mtimeMs<olderThanMs)continue;await(0,promises_.rm)(path,{force:true});
await this.#removeEmptyFolders((0,external_node_path_.dirname)(path));swept.push(this.#nameOf(path))}if(olderThanMs===0)await removeEmptyBelow(this.#folderOf(prefix));
return swept}async freeBytes(){try{await(0,promises_.mkdir)(this.#root,{recursive:true,mode:448});const info=await(0,promises_.statfs)(this.#root);return info.bavail*
info.bsize}catch(error){throw storageFailure(error,"open",this.description)}}#path(name){const path=(0,external_node_path_.resolve)(this.#root,name);if(!path.startsWith(
this.#root.endsWith(external_node_path_.sep)?this.#root:this.#root+external_node_path_.sep)){throw new failure.HR("name-escapes",{what:`The name ${JSON.stringify(
name)} leads out of the repository.`})}return path}#nameOf(path){return(0,external_node_path_.relative)(this.#root,path).split(external_node_path_.sep).join("/")}async*#walk(prefix){
yield*this.#files(this.#folderOf(prefix))}#folderOf(prefix){return prefix.includes("/")?this.#path(prefix.slice(0,prefix.lastIndexOf("/"))):this.#root}async*#files(folder){
let entries;try{entries=await(0,promises_.readdir)(folder,{withFileTypes:true})}catch(error){if(hasCode(error,"ENOENT"))return;throw storageFailure(error,"list",
this.description)}for(const entry of entries){const path=(0,external_node_path_.join)(folder,entry.name);if(entry.isDirectory())yield*this.#files(path);else if(entry.
isFile())yield path}}async#syncFolders(path){for(let folder=(0,external_node_path_.dirname)(path);;folder=(0,external_node_path_.dirname)(folder)){const handle=await(0,
promises_.open)(folder,external_node_fs_.constants.O_RDONLY);try{await handle.sync()}finally{await handle.close()}if(folder===this.#root)return}}async#removeEmptyFolders(from){
for(let folder=from;folder!==this.#root;folder=(0,external_node_path_.dirname)(folder)){try{await(0,promises_.rmdir)(folder)}catch{return}}}}const createFlags=external_node_fs_.
constants.O_CREAT|external_node_fs_.constants.O_EXCL|external_node_fs_.constants.O_WRONLY;async function createIn(folder,path){for(let attempt=1;;attempt++){try{
await(0,promises_.mkdir)(folder,{recursive:true,mode:448});return await(0,promises_.open)(path,createFlags,384)}catch(error){if(!hasCode(error,"ENOENT")||attempt>=
100)throw error}}}async function removeEmptyBelow(folder){const entries=await(0,promises_.readdir)(folder,{withFileTypes:true}).catch(()=>[]);for(const entry of entries){
if(!entry.isDirectory())continue;await removeEmptyBelow((0,external_node_path_.join)(folder,entry.name));await(0,promises_.rmdir)((0,external_node_path_.join)(folder,
entry.name)).catch(()=>{})}}const syncEveryBytes=32*1024*1024;async function writeStream(file,source){let unsynced=0;let syncing;let failure2;try{for await(const chunk of source){
await writeAll(file,chunk);unsynced+=chunk.length;if(failure2!==void 0)break;if(unsynced<syncEveryBytes||syncing!==void 0)continue;unsynced=0;syncing=file.datasync().
catch(error=>{failure2={error}}).finally(()=>{syncing=void 0})}}finally{await syncing}if(failure2!==void 0)throw failure2.error}async function writeAll(file,chunk){
let written=0;while(written<chunk.length){written+=(await file.write(chunk,written,chunk.length-written)).bytesWritten}}})};
