export const id = 513;
export const ids = [513];
export const modules = {

/***/ 67513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DirectoryStorage: () => (/* binding */ DirectoryStorage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/pipeline/meter.js
var meter = __webpack_require__(33801);
// EXTERNAL MODULE: ./build/src/system/failure.js
var failure = __webpack_require__(1145);
;// CONCATENATED MODULE: ./build/src/repository/storage/directory-failure.js
/** What errors of a file system mean for a repository. */

/** Whether an error has this code of the operating system. */
function hasCode(error, code) {
    return error?.code === code;
}
const meanings = {
    ENOENT: {
        code: 'missing',
        means: 'The repository does not hold it.',
        next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
    },
    EEXIST: {
        code: 'exists',
        means: 'Another run has written it.',
        next: 'Run again when that run has ended.',
    },
    ENOSPC: {
        code: 'disk-full',
        means: 'The disk of the repository is full. The set was not published; complete sets are untouched.',
        next: 'Free space or move old sets away, then run again.',
    },
    EACCES: {
        code: 'no-access',
        means: 'The user of the runner may not do that.',
        next: 'Give the user of the runner the rights on the repository directory.',
    },
    EROFS: {
        code: 'no-access',
        means: 'The file system is read-only.',
        next: 'Check the mount of the repository.',
    },
};
/** Explains an error of the disk; others pass as they are. */
function storageFailure(error, doing, where) {
    const code = error?.code;
    // Errors of the source pass through as they are; only the disk's own are ours to explain.
    if (error instanceof failure/* Failure */.HR || typeof error?.syscall !== 'string')
        return error;
    const meaning = meanings[String(code)] ?? {
        code: 'storage',
        means: 'The repository did not do it.',
        next: 'Check the disk or the mount of the repository.',
    };
    return new failure/* Failure */.HR(meaning.code, {
        what: `Cannot ${doing} in ${where}: ${(0,failure/* messageOf */.bD)(error)}.`,
        means: meaning.means,
        next: meaning.next,
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/src/system/wait.js
var wait = __webpack_require__(25598);
;// CONCATENATED MODULE: ./build/src/repository/storage/directory-mutex.js
/** One process at a time, by a file that only one can create: for the moment of a compare and swap. */



/** A swap takes milliseconds: a mutex older than this belongs to a process that died in it. */
const mutexStaleMs = 30_000;
/**
 * Creates the mutex file. Waits for a live process, whose swap takes milliseconds, and for the moment at which the
 * mutex of a dead one may be broken: a run that was killed in a swap must not make the next one fail.
 * @returns False: somebody else is swapping for longer than that, or there is no such folder.
 */
async function takeMutex(path) {
    const state = await (0,wait/* waitFor */.f)(() => tryMutex(path), { timeoutMs: mutexStaleMs + 5000, everyMs: 25 });
    return state === 'taken';
}
/** Undefined: not yet. */
async function tryMutex(path) {
    for (;;) {
        try {
            await (await (0,promises_.open)(path, 'wx', 0o600)).close();
            return 'taken';
        }
        catch (error) {
            if (hasCode(error, 'ENOENT'))
                return 'no-folder';
            if (!hasCode(error, 'EEXIST'))
                throw storageFailure(error, 'lock', path);
        }
        if (!(await breakMutex(path)))
            return undefined;
    }
}
/**
 * Removes a stale mutex. Of several who find it stale one may: else the second would remove the mutex that
 * somebody took after the first. The right to remove is a second name of the very file that was found stale.
 */
async function breakMutex(path) {
    if (!(await isStale(path, 'mtimeMs')))
        return false;
    const breaking = path.replace(/(\.[^.]+)$/, '.breaking$1');
    try {
        await (0,promises_.link)(path, breaking);
    }
    catch (error) {
        if (hasCode(error, 'ENOENT'))
            return true;
        if (!hasCode(error, 'EEXIST'))
            throw storageFailure(error, 'lock', path);
        // Making a second name sets the change time: an old one is of a process that died right here.
        if (await isStale(breaking, 'ctimeMs'))
            await (0,promises_.rm)(breaking, { force: true });
        return false;
    }
    try {
        // Looked at again through the second name: meanwhile the first may have gone to a new mutex.
        if (!(await isStale(breaking, 'mtimeMs')))
            return false;
        await (0,promises_.rm)(path, { force: true });
        return true;
    }
    finally {
        await (0,promises_.rm)(breaking, { force: true });
    }
}
async function isStale(path, time) {
    const info = await (0,promises_.stat)(path).catch(() => undefined);
    return info !== undefined && Date.now() - info[time] > mutexStaleMs;
}

;// CONCATENATED MODULE: ./build/src/repository/storage/directory.js








/** Marks a file that is being written. Never listed. */
const partial = '.partial';
/** A directory on a disk that outlives the node: an NFS mount, a backup volume. */
class DirectoryStorage {
    description;
    #root;
    constructor(root) {
        this.#root = (0,external_node_path_.resolve)(root);
        this.description = `directory ${this.#root}`;
    }
    async list(prefix) {
        const objects = [];
        for await (const path of this.#walk(prefix)) {
            if (path.endsWith(partial))
                continue;
            const name = this.#nameOf(path);
            const info = await (0,promises_.stat)(path).catch(() => undefined);
            if (info?.isFile() && name.startsWith(prefix)) {
                objects.push({ name, bytes: info.size, modified: info.mtime });
            }
        }
        return objects;
    }
    async write(name, source, options = {}) {
        const path = this.#path(name);
        const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}${partial}`;
        try {
            const file = await createIn((0,external_node_path_.dirname)(path), temporary);
            try {
                await writeStream(file, source);
                await file.sync();
            }
            finally {
                await file.close();
            }
            if (options.exclusive) {
                // link() refuses an existing name, rename() would replace it.
                await (0,promises_.link)(temporary, path);
                await (0,promises_.unlink)(temporary);
            }
            else {
                await (0,promises_.rename)(temporary, path);
            }
            await this.#syncFolders(path);
        }
        catch (error) {
            // What went wrong is the story, not that there is nothing to clean up.
            await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
            throw storageFailure(error, `write ${name}`, this.description);
        }
    }
    async *read(name) {
        try {
            for await (const chunk of (0,external_node_fs_.createReadStream)(this.#path(name), { highWaterMark: 256 * 1024 })) {
                yield chunk;
            }
        }
        catch (error) {
            throw storageFailure(error, `read ${name}`, this.description);
        }
    }
    async replace(name, seen, content) {
        // Compare and swap under a mutex file, so that the object itself is never absent for a moment: a reader
        // must not take the renewal of a lock for its release.
        const path = this.#path(name);
        const mutex = `${path}.mutex${partial}`;
        if (!(await takeMutex(mutex)))
            return false;
        try {
            const current = await (0,promises_.readFile)(path).catch((error) => {
                if (hasCode(error, 'ENOENT'))
                    return undefined;
                throw storageFailure(error, `replace ${name}`, this.description);
            });
            if (!current?.equals(seen))
                return false;
            await this.write(name, (0,meter/* once */.Oo)(content));
            return true;
        }
        finally {
            await (0,promises_.rm)(mutex, { force: true });
        }
    }
    async remove(name) {
        const path = this.#path(name);
        await (0,promises_.rm)(path, { force: true });
        await this.#removeEmptyFolders((0,external_node_path_.dirname)(path));
    }
    async sweep(prefix, olderThanMs = 0) {
        const swept = [];
        for await (const path of this.#walk(prefix)) {
            if (!path.endsWith(partial))
                continue;
            const info = await (0,promises_.stat)(path).catch(() => undefined);
            if (info === undefined || Date.now() - info.mtimeMs < olderThanMs)
                continue;
            await (0,promises_.rm)(path, { force: true });
            await this.#removeEmptyFolders((0,external_node_path_.dirname)(path));
            swept.push(this.#nameOf(path));
        }
        if (olderThanMs === 0)
            await removeEmptyBelow(this.#folderOf(prefix));
        return swept;
    }
    async freeBytes() {
        try {
            await (0,promises_.mkdir)(this.#root, { recursive: true, mode: 0o700 });
            const info = await (0,promises_.statfs)(this.#root);
            return info.bavail * info.bsize;
        }
        catch (error) {
            throw storageFailure(error, 'open', this.description);
        }
    }
    #path(name) {
        const path = (0,external_node_path_.resolve)(this.#root, name);
        if (!path.startsWith(this.#root.endsWith(external_node_path_.sep) ? this.#root : this.#root + external_node_path_.sep)) {
            throw new failure/* Failure */.HR('name-escapes', {
                what: `The name ${JSON.stringify(name)} leads out of the repository.`,
            });
        }
        return path;
    }
    #nameOf(path) {
        return (0,external_node_path_.relative)(this.#root, path).split(external_node_path_.sep).join('/');
    }
    async *#walk(prefix) {
        yield* this.#files(this.#folderOf(prefix));
    }
    /** The folder that holds everything whose name starts with the prefix. */
    #folderOf(prefix) {
        return prefix.includes('/') ? this.#path(prefix.slice(0, prefix.lastIndexOf('/'))) : this.#root;
    }
    /** Folder by folder: one that another run removes meanwhile must not hide the others. */
    async *#files(folder) {
        let entries;
        try {
            entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        }
        catch (error) {
            if (hasCode(error, 'ENOENT'))
                return;
            throw storageFailure(error, 'list', this.description);
        }
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory())
                yield* this.#files(path);
            else if (entry.isFile())
                yield path;
        }
    }
    /** A name is safe on disk only when the folders that hold it are. */
    async #syncFolders(path) {
        for (let folder = (0,external_node_path_.dirname)(path);; folder = (0,external_node_path_.dirname)(folder)) {
            const handle = await (0,promises_.open)(folder, external_node_fs_.constants.O_RDONLY);
            try {
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            if (folder === this.#root)
                return;
        }
    }
    async #removeEmptyFolders(from) {
        for (let folder = from; folder !== this.#root; folder = (0,external_node_path_.dirname)(folder)) {
            try {
                await (0,promises_.rmdir)(folder);
            }
            catch {
                return;
            }
        }
    }
}
const createFlags = external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY;
/** Creates a file and the folders above it, also while another run removes them as empty. */
async function createIn(folder, path) {
    for (let attempt = 1;; attempt++) {
        try {
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            return await (0,promises_.open)(path, createFlags, 0o600);
        }
        catch (error) {
            if (!hasCode(error, 'ENOENT') || attempt >= 100)
                throw error;
        }
    }
}
/** Removes the empty folders in a folder: what a run leaves that died before its first byte. */
async function removeEmptyBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        if (!entry.isDirectory())
            continue;
        await removeEmptyBelow((0,external_node_path_.join)(folder, entry.name));
        await (0,promises_.rmdir)((0,external_node_path_.join)(folder, entry.name)).catch(() => { });
    }
}
/** What may be written and not on its way to the disk yet. */
const syncEveryBytes = 32 * 1024 * 1024;
/**
 * Writes a stream, and has the disk take it while more comes in: the sync at the end then waits for the last
 * part of gigabytes only.
 */
async function writeStream(file, source) {
    let unsynced = 0;
    let syncing;
    // The system reports that a page could not be written once: it must not be lost.
    let failure;
    try {
        for await (const chunk of source) {
            await writeAll(file, chunk);
            unsynced += chunk.length;
            if (failure !== undefined)
                break;
            if (unsynced < syncEveryBytes || syncing !== undefined)
                continue;
            unsynced = 0;
            syncing = file
                .datasync()
                .catch((error) => {
                failure = { error };
            })
                .finally(() => {
                syncing = undefined;
            });
        }
    }
    finally {
        await syncing;
    }
    if (failure !== undefined)
        throw failure.error;
}
/** write() may take less than it was given. */
async function writeAll(file, chunk) {
    let written = 0;
    while (written < chunk.length) {
        written += (await file.write(chunk, written, chunk.length - written)).bytesWritten;
    }
}


/***/ })

};
