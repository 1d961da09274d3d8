/** How a scratch server begins in an image: without its entrypoint, for nothing of a node is to be prepared. */

/** The user that the server runs as, and its superuser. */
export const scratchUser = 'postgres'
/** Where its socket and its data are. */
export const scratchSocket = '/tmp'
export const scratchData = '/tmp/splice-drill'
/** Longer than any drill: what was left behind ends by itself. */
export const lifetimeSeconds = 12 * 3600

/** No port is opened; who may reach the socket is us alone. Ends when told to, or when its time is over. */
export const scratchScript = `
set -e
umask 077
mkdir -p ${scratchData}
initdb -D ${scratchData}/data -U ${scratchUser} --auth=trust --encoding=UTF8 --locale=C --no-sync >/dev/null
exec timeout -s INT ${lifetimeSeconds} postgres -D ${scratchData}/data -k ${scratchSocket} -c listen_addresses= -c max_wal_size=1GB`
