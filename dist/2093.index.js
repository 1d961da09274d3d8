export const id=2093;export const ids=[2093];export const modules={8832:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>isLostConnection});var _system_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1145);const gone=/server closed the connection unexpectedly|terminating connection due to|connection to server was lost|no connection to the server|the database system is (?:starting up|shutting down|in recovery mode)|could not receive data from|could not send data to|invalid snapshot identifier|snapshot .* does not exist/i;
function isLostConnection(error){for(let one=error,depth=0;one instanceof Error&&depth<6;one=one.cause,depth++){if(one instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.
HR&&one.code==="stream-cut")return true;if(one instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_0__.HR&&one.code==="cancelled")return false}return gone.test(
(0,_system_failure_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error))}}),18352:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{u:()=>readCatalog});var printable=__webpack_require__(4172);var own_objects=__webpack_require__(92132);var sql=__webpack_require__(38621);
;const superuserObjects=(0,sql.ll)`
WITH object AS (
  SELECT 'pg_event_trigger'::regclass::oid AS class, oid, '' AS why FROM pg_event_trigger
  UNION ALL SELECT 'pg_proc'::regclass, p.oid, CASE WHEN l.lanpltrusted THEN ' (leakproof)' ELSE ' (language ' || l.lanname || ')' END
    FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE NOT l.lanpltrusted OR p.proleakproof
  UNION ALL SELECT 'pg_type'::regclass, t.oid, ' (base type)' FROM pg_type t
    WHERE t.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
  UNION ALL SELECT 'pg_opclass'::regclass, oid, '' FROM pg_opclass
  UNION ALL SELECT 'pg_opfamily'::regclass, oid, '' FROM pg_opfamily
  UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, '' FROM pg_foreign_data_wrapper
  UNION ALL SELECT 'pg_language'::regclass, oid, '' FROM pg_language
  UNION ALL SELECT 'pg_am'::regclass, oid, '' FROM pg_am
  UNION ALL SELECT 'pg_ts_parser'::regclass, oid, '' FROM pg_ts_parser
  UNION ALL SELECT 'pg_ts_template'::regclass, oid, '' FROM pg_ts_template
  UNION ALL SELECT 'pg_cast'::regclass, oid, '' FROM pg_cast WHERE castmethod = 'b'
  UNION ALL SELECT 'pg_publication'::regclass, p.oid, ' (for all tables, or all of a schema)' FROM pg_publication p
    WHERE p.puballtables OR EXISTS (SELECT FROM pg_depend d WHERE d.classid = to_regclass('pg_catalog.pg_publication_namespace')
      AND d.refclassid = 'pg_publication'::regclass AND d.refobjid = p.oid))
SELECT i.type || ' ' || i.identity || o.why AS object FROM object o, pg_identify_object(o.class, o.oid, 0) i
WHERE o.oid >= 16384 AND i.identity IS NOT NULL AND NOT EXISTS (SELECT FROM pg_depend e
  WHERE e.classid = o.class AND e.objid = o.oid AND e.deptype IN ('e', 'i'))
ORDER BY 1`;const extensions=(0,sql.ll)`
SELECT e.extname AS name, e.extversion AS version, n.nspname AS schema,
       coalesce((SELECT bool_or(NOT a.superuser OR a.trusted) FROM pg_available_extension_versions a
                 WHERE a.name = e.extname AND a.version = e.extversion), false) AS trusted
FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.oid >= 16384 ORDER BY 1`;const bound=(0,sql.ll)`
SELECT 'publication' AS kind, pubname AS name FROM pg_publication p WHERE NOT ${(0,own_objects.l_)("pg_publication",(0,sql.ll)`p.oid`)}
UNION ALL SELECT 'tablespace', spcname FROM pg_tablespace WHERE oid IN (SELECT reltablespace FROM pg_class
  WHERE reltablespace <> 0) AND spcname <> 'pg_global'
ORDER BY 1, 2`;const subscriptions=(0,sql.ll)`SELECT subname AS name FROM pg_subscription
  WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database()) ORDER BY 1`;const peculiar=(0,sql.ll)`
SELECT 'index' AS kind, n.nspname AS schema, c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT (${own_objects.Uq}) AND ${own_objects.LX} AND NOT ${(0,own_objects.l_)("pg_class",(0,sql.ll)`t.oid`)}
UNION ALL SELECT 'unlogged', n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND c.relpersistence = 'u' AND ${own_objects.LX} AND NOT ${(0,own_objects.l_)("pg_class",(0,sql.ll)`c.oid`)}
UNION ALL SELECT 'policy', n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity AND ${own_objects.LX} AND NOT ${(0,own_objects.l_)("pg_class",(0,sql.ll)`c.oid`)}
ORDER BY 1, 2, 3`;const searchPathObjects=(0,sql.ll)`
WITH called AS (
  SELECT DISTINCT p.oid, p.prosrc, u.usedby FROM (
    SELECT d.refobjid AS proc, pg_describe_object(d.classid, d.objid, d.objsubid) AS usedby FROM pg_depend d
      JOIN pg_class c ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND c.relkind IN ('i', 'I')
      WHERE d.refclassid = 'pg_proc'::regclass
    UNION SELECT d.refobjid, pg_describe_object(d.classid, d.objid, d.objsubid) FROM pg_depend d
      WHERE d.refclassid = 'pg_proc'::regclass AND d.classid = 'pg_constraint'::regclass
    UNION SELECT d.refobjid, pg_describe_object('pg_class'::regclass, a.adrelid, a.adnum) FROM pg_depend d
      JOIN pg_attrdef a ON d.classid = 'pg_attrdef'::regclass AND d.objid = a.oid
      JOIN pg_attribute t ON t.attrelid = a.adrelid AND t.attnum = a.adnum AND t.attgenerated <> ''
      WHERE d.refclassid = 'pg_proc'::regclass
    UNION SELECT d.refobjid, pg_describe_object('pg_class'::regclass, r.ev_class, 0) FROM pg_depend d
      JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
      JOIN pg_class c ON c.oid = r.ev_class AND c.relkind = 'm' WHERE d.refclassid = 'pg_proc'::regclass) u
  JOIN pg_proc p ON p.oid = u.proc JOIN pg_language l ON l.oid = p.prolang
  WHERE p.oid >= 16384 AND l.lanname NOT IN ('internal', 'c') AND coalesce(p.prosrc, '') <> ''
    AND NOT ${(0,own_objects.l_)("pg_proc",(0,sql.ll)`p.oid`)}
    AND NOT EXISTS (SELECT FROM unnest(p.proconfig) setting WHERE setting ILIKE 'search_path=%')),
named AS (
  SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND ${own_objects.LX}
  UNION SELECT n.nspname, p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${own_objects.LX})
SELECT 'function ' || (pg_identify_object('pg_proc'::regclass, c.oid, 0)).identity AS function, min(c.usedby) AS "usedBy",
       array_agg(DISTINCT m.name) AS names, array_agg(DISTINCT m.schema) AS schemas
FROM called c JOIN named m ON m.name ~ '^[a-z_][a-z0-9_]*$'
  AND c.prosrc ~* ('(^|[^a-z0-9_.$"])"?' || m.name || '"?($|[^a-z0-9_$."])')
GROUP BY c.oid ORDER BY 1`;;const listedLargeObjects=1e3;const sameItems=(0,sql.ll)`(SELECT array_agg(item::text ORDER BY item::text) FROM unnest(o.acl) item) IS DISTINCT FROM
  (SELECT array_agg(item::text ORDER BY item::text) FROM unnest(coalesce(p.initprivs, acldefault(o.kind, o.owner))) item)`;const ownedObjects=(0,sql.ll)`
WITH own AS (SELECT oid, datdba FROM pg_database WHERE datname = current_database()),
hidden AS (SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_(toast|temp)' OR nspname = 'information_schema'),
object AS (
  SELECT 'pg_class'::regclass::oid AS class, c.oid, c.relowner AS owner, c.relacl AS acl,
         (CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END)::"char" AS kind,
         -- A sequence of a column goes with its table.
         NOT (c.relkind = 'S' AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
           AND d.objid = c.oid AND d.deptype IN ('a', 'i') AND d.refclassid = 'pg_class'::regclass)) AS apart
  FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.relnamespace NOT IN (SELECT oid FROM hidden)
  UNION ALL SELECT 'pg_proc'::regclass, oid, proowner, proacl, 'f', true FROM pg_proc
  UNION ALL SELECT 'pg_namespace'::regclass, oid, nspowner, nspacl, 'n',
         -- Since Postgres 15 schema public is its database's owner's.
         NOT (nspname = 'public' AND nspowner IN (10, 6171))
  FROM pg_namespace WHERE oid NOT IN (SELECT oid FROM hidden)
  UNION ALL SELECT 'pg_type'::regclass, t.oid, t.typowner, t.typacl, 'T', true FROM pg_type t
  WHERE t.typtype IN ('b', 'c', 'd', 'e', 'r') AND t.typnamespace NOT IN (SELECT oid FROM hidden)
    AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
    AND (t.typrelid = 0 OR EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
  UNION ALL SELECT 'pg_language'::regclass, oid, lanowner, lanacl, 'l', true FROM pg_language
  UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, fdwowner, fdwacl, 'F', true FROM pg_foreign_data_wrapper
  UNION ALL SELECT 'pg_foreign_server'::regclass, oid, srvowner, srvacl, 'S', true FROM pg_foreign_server
  UNION ALL SELECT * FROM (SELECT 'pg_largeobject'::regclass, oid, lomowner, lomacl, 'L'::"char", true
         FROM pg_largeobject_metadata ORDER BY oid LIMIT ${(0,sql.Uq)(listedLargeObjects)}) AS large
  UNION ALL SELECT 'pg_collation'::regclass, oid, collowner, NULL, NULL, true FROM pg_collation
  UNION ALL SELECT 'pg_conversion'::regclass, oid, conowner, NULL, NULL, true FROM pg_conversion
  UNION ALL SELECT 'pg_operator'::regclass, oid, oprowner, NULL, NULL, true FROM pg_operator
  UNION ALL SELECT 'pg_opclass'::regclass, oid, opcowner, NULL, NULL, true FROM pg_opclass
  UNION ALL SELECT 'pg_opfamily'::regclass, oid, opfowner, NULL, NULL, true FROM pg_opfamily
  UNION ALL SELECT 'pg_ts_config'::regclass, oid, cfgowner, NULL, NULL, true FROM pg_ts_config
  UNION ALL SELECT 'pg_ts_dict'::regclass, oid, dictowner, NULL, NULL, true FROM pg_ts_dict
  UNION ALL SELECT 'pg_statistic_ext'::regclass, oid, stxowner, NULL, NULL, true FROM pg_statistic_ext
  UNION ALL SELECT 'pg_event_trigger'::regclass, oid, evtowner, NULL, NULL, true FROM pg_event_trigger
  UNION ALL SELECT 'pg_publication'::regclass, oid, pubowner, NULL, NULL, true FROM pg_publication),
found AS (
  SELECT o.*, o.acl IS NOT NULL AND ${sameItems} AS granted,
         o.apart AND (o.oid >= 16384 OR o.oid = 2200) AND o.owner <> own.datdba
           AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.class AND e.objid = o.oid AND e.deptype = 'e') AS owned
  FROM own, object o LEFT JOIN pg_init_privs p ON p.classoid = o.class AND p.objoid = o.oid AND p.objsubid = 0)
SELECT i.type || ' ' || i.identity AS object,
       CASE WHEN f.owned THEN pg_get_userbyid(f.owner) END AS owner,
       CASE WHEN f.granted THEN f.acl::text[] END AS privileges,
       ARRAY(SELECT DISTINCT r.rolname::text FROM aclexplode(CASE WHEN f.granted THEN f.acl END) a, pg_roles r
             WHERE r.oid IN (a.grantee, a.grantor) AND r.oid <> f.owner) AS roles
FROM found f, pg_identify_object(f.class, f.oid, 0) i
WHERE (f.owned OR f.granted) AND i.identity IS NOT NULL ORDER BY 1`;const finerPrivileges=(0,sql.ll)`
SELECT i.type || ' ' || i.identity AS object, NULL AS owner, g.acl::text[] AS privileges,
       ARRAY(SELECT DISTINCT r.rolname::text FROM aclexplode(g.acl) a, pg_roles r
             WHERE r.oid IN (a.grantee, a.grantor, g.named) AND r.oid IS DISTINCT FROM g.owner) AS roles
FROM (SELECT 'pg_class'::regclass::oid AS class, a.attrelid AS oid, a.attnum::int AS part, a.attacl AS acl, c.relowner AS owner,
             NULL::oid AS named
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        LEFT JOIN pg_init_privs p ON p.classoid = 'pg_class'::regclass AND p.objoid = a.attrelid AND p.objsubid = a.attnum
      WHERE a.attacl IS NOT NULL AND NOT a.attisdropped AND a.attacl IS DISTINCT FROM p.initprivs
      UNION ALL
      SELECT 'pg_default_acl'::regclass, oid, 0, defaclacl, (SELECT datdba FROM pg_database WHERE datname = current_database()),
             defaclrole FROM pg_default_acl) g,
     pg_identify_object(g.class, g.oid, g.part) i
WHERE i.identity IS NOT NULL ORDER BY 1`;const otherRoles=(0,sql.ll)`
SELECT DISTINCT r.rolname AS role FROM pg_roles r WHERE r.oid IN (
  SELECT unnest(p.polroles) FROM pg_policy p
  UNION SELECT umuser FROM pg_user_mappings
  UNION SELECT s.setrole FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase WHERE d.datname = current_database())
ORDER BY 1`;var object_key=__webpack_require__(38836);;const itself=(0,sql.ll)`
SELECT pg_encoding_to_char(d.encoding) AS encoding, coalesce(to_jsonb(d) ->> 'datlocprovider', 'c') AS provider,
       d.datcollate AS collate, d.datctype AS ctype,
       coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale,
       to_jsonb(d) ->> 'daticurules' AS "icuRules", to_jsonb(d) ->> 'datcollversion' AS "collationVersion",
       d.datconnlimit AS "connectionLimit", shobj_description(d.oid, 'pg_database') AS comment,
       CASE WHEN (SELECT array_agg(item::text ORDER BY item::text) FROM unnest(d.datacl) item) IS DISTINCT FROM
                 (SELECT array_agg(item::text ORDER BY item::text) FROM unnest(acldefault('d', d.datdba)) item)
            THEN d.datacl::text[] END AS privileges,
       ARRAY(SELECT DISTINCT r.rolname::text FROM aclexplode(d.datacl) a, pg_roles r
             WHERE r.oid IN (a.grantee, a.grantor) AND r.oid <> d.datdba) AS granted,
       pg_get_userbyid(d.datdba) AS owner
FROM pg_database d WHERE d.datname = current_database()`;const roleSettings=(0,sql.ll)`SELECT r.rolname AS role, setting FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
  JOIN pg_roles r ON r.oid = s.setrole, unnest(s.setconfig) setting WHERE d.datname = current_database() ORDER BY 1, 2`;async function readCatalog(query){const notRead={};
const read=async(what,statement)=>{const answer=await query.attempt(statement);if("rows"in answer)return answer.rows;notRead[what]=answer.refused.message;return[]};
const[database]=await query.rows(itself);if(database===void 0)throw new Error("the session has a database");const objects=[...await read("owners and privileges",
ownedObjects),...await read("privileges of columns and default privileges",finerPrivileges)];const owners=objects.flatMap(({object,owner})=>owner===null?[]:[[object,
owner]]);const privileges=objects.flatMap(({object,privileges:items})=>items===null?[]:[[object,items]]);const named=await read("roles of policies and settings",
otherRoles);const kinds=await read("publications and tablespaces",bound);const subscribed=await read("subscriptions",subscriptions);const special=await read("in\
dexes and policies",peculiar);const onlySuperuser=await read("objects of superusers",superuserObjects);const byPath=await read("functions with a search_path",searchPathObjects);
const[large]=await read("large objects",(0,sql.ll)`SELECT count(*) AS count FROM pg_largeobject_metadata`);const largeObjects=large?.count??0;if(largeObjects>listedLargeObjects)
notRead["owners of large objects"]=`only those of the first ${listedLargeObjects} are listed`;const ofKind=kind=>kinds.filter(one=>one.kind===kind).map(one=>one.
name);const keysOf=kind=>special.filter(one=>one.kind===kind).map(one=>(0,object_key.T)(one.schema,one.name));const roles=[...owners.map(([,owner])=>owner),...objects.
flatMap(one=>one.roles),...named.map(one=>one.role),...database.privileges===null?[]:database.granted];return{locale:localeOf(database),connectionLimit:database.
connectionLimit,...database.comment!==null&&{comment:database.comment},...database.privileges!==null&&{databasePrivileges:database.privileges},roleSettings:await read(
"settings of roles",roleSettings),owners:Object.fromEntries(owners),privileges:Object.fromEntries(privileges),extensions:await read("extensions",extensions),roles:[
...new Set(roles)].filter(role=>!role.startsWith("pg_")).sort(),superuserObjects:[...onlySuperuser.map(one=>(0,printable.g)(one.object)),...subscribed.map(one=>`\
subscription ${(0,printable.g)(one.name)}`)],subscriptions:subscribed.map(one=>one.name),publications:ofKind("publication"),tablespaces:ofKind("tablespace"),invalidIndexes:keysOf(
"index"),unloggedTables:keysOf("unlogged"),largeObjects,policyTables:keysOf("policy"),searchPathObjects:byPath.map(inWords),...Object.keys(notRead).length>0&&{notRead}}}
const providers={c:"libc",i:"icu",b:"builtin"};function localeOf(database){const{encoding,collate,ctype,locale,icuRules,collationVersion}=database;return{encoding,
provider:providers[database.provider]??"libc",collate,ctype,...locale!==null&&{locale},...icuRules!==null&&{icuRules},...collationVersion!==null&&{collationVersion}}}
function inWords({function:called,usedBy,names,schemas}){return(0,printable.g)(`${called}, used by ${usedBy}, names ${names.slice(0,5).join(", ")} without a sch\
ema: it needs search_path ${schemas.join(", ")}`)}}),61534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{m:()=>findingLine,o:()=>restorability});var printable=__webpack_require__(4172);;const finding=(severity,name,text,next)=>({name,severity,
text:(0,printable.g)(text),next:(0,printable.g)(next)});const warning=(name,text,next)=>finding("warning",name,text,next);const blocker=(name,text,next)=>finding(
"blocker",name,text,next);const inSql=role=>/^[a-z_][a-z0-9_$]*$/.test(role)?role:`"${role.replaceAll('"','""')}"`;function findingLine({text,next}){return`${text}\
 (${next})`}var locales=__webpack_require__(99498);var target_rights=__webpack_require__(48814);;function ofServer({standby,readOnly,user,old}){return[...standby?
[blocker("standby","the server is a standby: nothing can be written there","give the primary")]:[],...readOnly&&!standby?[blocker("read-only","default_transacti\
on_read_only is on","switch it off for the server, the role or the database that sets it; some services set it on a full disk")]:[],...user.superuser||user.createdb?
[]:[blocker("rights",`${user.name} may not create databases`,`as a superuser: ALTER ROLE ${inSql(user.name)} CREATEDB`)],...user.superuser||old===void 0||old.ownedByUs?
[]:[blocker("rights",`${user.name} may not rename the database that is there: it belongs to ${old.owner}`,`as a superuser: GRANT ${inSql(old.owner)} TO ${inSql(
user.name)}`)]]}function ofOldDatabase({old}){if(old===void 0)return[];const active=old.slots.filter(slot=>slot.active).map(slot=>slot.name);const idle=old.slots.
filter(slot=>!slot.active).map(slot=>slot.name);const enabled=old.subscriptions.filter(one=>one.enabled).map(one=>one.name);const disabled=old.subscriptions.filter(
one=>!one.enabled).map(one=>one.name);return[...old.preparedTransactions.length>0?[blocker("prepared-transactions",`prepared transactions hold the database that\
 is there: ${(0,target_rights.y)(old.preparedTransactions)}`,"COMMIT PREPARED or ROLLBACK PREPARED each, in that database")]:[],...active.length>0?[blocker("rep\
lication-slots",`somebody reads changes of the database that is there, by the replication slots ${(0,target_rights.y)(active)}`,"stop whoever reads them, and dr\
op them with pg_drop_replication_slot")]:[],...idle.length>0?[warning("replication-slots",`replication slots stay with the database that is set aside, which can\
not be dropped with them, and keep write-ahead log: ${(0,target_rights.y)(idle)}`,"drop them with pg_drop_replication_slot when nobody needs them")]:[],...enabled.
length>0?[blocker("subscriptions",`the database that is there takes changes from elsewhere, by the subscriptions ${(0,target_rights.y)(enabled)}`,"ALTER SUBSCRI\
PTION … DISABLE each, in that database")]:[],...disabled.length>0?[warning("subscriptions",`subscriptions stay with the database that is set aside, which cann\
ot be dropped with them: ${(0,target_rights.y)(disabled)}`,"drop them when nobody needs them")]:[],...old.workers.filter(kind=>!kind.startsWith("logical replica\
tion")).length>0?[warning("workers",`background workers of extensions are at the database that is there, and may come back while it is renamed: ${(0,target_rights.
y)(old.workers)}`,"if the restore ends with still-connected, switch off the extension that they are of (pg_cron, pglogical)")]:[]]};function restorability(catalog,target,saved="\
dump"){if(catalog!==void 0&&saved==="copy")return ofCopy(catalog);if(target===void 0)return catalog===void 0?[]:[...lost(catalog),...needed(catalog)];const{rights}=target;
return[...ofServer(rights),...ofOldDatabase(rights),...catalog===void 0?[]:[...lost(catalog),...ofCatalog(catalog,target)]]}function ofCopy({unloggedTables}){if(unloggedTables.
length===0)return[];return[blocker("unlogged-tables",`a copy of a running server brings unlogged tables back empty: ${(0,target_rights.y)(unloggedTables)}`,"ALT\
ER TABLE … SET LOGGED, or use method: dump")]}function lost(catalog){const{invalidIndexes,searchPathObjects,subscriptions,notRead}=catalog;return[...invalidIndexes.
length>0?[warning("invalid-indexes",`indexes that were invalid or being built are not in the dump: ${(0,target_rights.y)(invalidIndexes)}`,"REINDEX INDEX CONCUR\
RENTLY or drop what stays invalid; the app builds its own at its start")]:[],...searchPathObjects.length>0?[warning("search-path",`may not work while the databa\
se is filled: ${(0,target_rights.y)(searchPathObjects,5)}`,"ALTER FUNCTION … SET search_path = … in the source database, or name the schema in the function")]:
[],...subscriptions.length>0?[warning("subscriptions",`subscriptions are not brought back: ${(0,target_rights.y)(subscriptions)}`,"make them again by hand when \
their publisher is as it should be")]:[],...notRead!==void 0?[warning("catalog",`not known, for the server did not show it: ${(0,target_rights.y)(Object.entries(
notRead).map(([what,why])=>`${what} (${why})`))}`,"let the user of the backup read the catalog")]:[]]}function needed(catalog){const{extensions,superuserObjects,
roles,tablespaces,locale}=catalog;const special=extensions.filter(one=>!one.trusted);const untrusted=special.map(one=>one.name);const unusual=localeInWords(locale);
return[...special.length>0?[warning("extensions",`the target needs the extensions ${(0,target_rights.y)(special.map(one=>`${one.name} ${one.version}`))}`,"have \
them installed on the server that a restore will go to")]:[],...untrusted.length+superuserObjects.length>0?[warning("superuser",`only a superuser can restore: ${(0,
target_rights.y)([...untrusted.map(name=>`extension ${name}`),...superuserObjects])}`,"have a superuser at hand for a restore")]:[],...roles.length>0?[warning("\
missing-roles",`owners, grants, policies and settings name the roles ${(0,target_rights.y)(roles)}`,"have them on the target, or restore with missing-roles: cre\
ate")]:[],...tablespaces.length>0?[warning("tablespaces",`objects are in the tablespaces ${(0,target_rights.y)(tablespaces)}`,"create them on the target before \
a restore")]:[],...unusual!==void 0?[warning("locale",`the target needs the locale ${unusual}`,"have it installed on the target")]:[]]}const usualLocales=["C","\
POSIX","C.UTF-8","en_US.UTF-8"];function localeInWords({provider,collate,ctype,locale}){if(provider!=="libc")return`${locale??""} (${provider})`;const names=[...new Set(
[collate,ctype])].filter(name=>!usualLocales.some(usual=>(0,locales.J)(usual,name)));return names.length===0?void 0:names.join(", ")}function ofCatalog(catalog,target){
return[...rolesAndOwners(catalog,target),...extensionsAndSuperusers(catalog,target.rights),...localeFindings(catalog.locale,target),...tablespaceFindings(catalog,
target.rights)]}function rolesAndOwners(catalog,target){const{rights,missingRoles,owner}=target;const{user}=rights;const missing=catalog.roles.filter(role=>!rights.
roles.includes(role));const findings=[];if(missing.length>0){const text=`owners, grants, policies or settings of the set name roles that the server lacks: ${(0,
target_rights.y)(missing)}`;if(missingRoles==="refuse")findings.push(blocker("missing-roles",text,"create them, or give missing-roles: create (without a passwor\
d) or skip"));else if(missingRoles==="skip")findings.push(warning("missing-roles",`${text}: what names them is left out`,"create them for a whole restore"));else if(user.
superuser||user.createrole)findings.push(warning("missing-roles",`${text}: they are created, without a password and without LOGIN`,"give them what they need"));else
findings.push(blocker("missing-roles",`${text}, and ${user.name} may not create roles`,`ALTER ROLE ${inSql(user.name)} CREATEROLE`))}const foreign=[...new Set(Object.
values(catalog.owners))].filter(role=>role!==user.name&&!role.startsWith("pg_")&&rights.roles.includes(role)&&!rights.memberOf.includes(role));if(foreign.length>
0&&!user.superuser){const text=`${user.name} may not make objects belong to ${(0,target_rights.y)(foreign)}`;const next=`as a superuser: ${foreign.slice(0,5).map(
role=>`GRANT ${inSql(role)} TO ${inSql(user.name)}`).join("; ")}`;findings.push(missingRoles==="skip"?warning("owners",`${text}: they become the database owner'\
s`,next):blocker("owners",text,`${next}; or give missing-roles: skip`))}if(owner!==user.name&&!rights.memberOf.includes(owner)&&!user.superuser&&rights.old===void 0)
findings.push(warning("database-owner",`the database belonged to ${owner}; here it becomes ${user.name}'s own`,`GRANT ${inSql(owner)} TO ${inSql(user.name)}, wh\
ere ${owner} is to have it`));return findings}function extensionsAndSuperusers(catalog,rights){const{user}=rights;const findings=[];const of=name=>rights.extensions.
filter(one=>one.name===name);const absent=catalog.extensions.filter(({name})=>of(name).length===0).map(one=>one.name);if(absent.length>0)findings.push(blocker("\
extensions",`the server does not have the extensions ${(0,target_rights.y)(absent)}`,"install their packages on the server"));const others=catalog.extensions.flatMap(
({name,version})=>{const there=of(name).find(one=>one.isDefault);return there===void 0||there.version===version?[]:[`${name} ${version} becomes ${there.version}`]});
if(others.length>0)findings.push(warning("extensions",`extensions in another version: ${(0,target_rights.y)(others)}`,"nothing, where that is meant"));if(user.superuser)
return findings;const untrusted=catalog.extensions.filter(({name})=>of(name).some(one=>one.isDefault&&one.onlySuperuser)).map(one=>`extension ${one.name}`);const only=[
...untrusted,...catalog.superuserObjects];if(only.length>0){const text=`${user.name} is no superuser, and only one may create: ${(0,target_rights.y)(only)}`;const next="\
restore as a superuser";findings.push(user.managedBy===void 0?blocker("superuser",text,next):warning("superuser",`${text}; ${user.managedBy} may be allowed some`,
`see what the service allows, or ${next}`))}return findings}function localeFindings(locale,target){const why=localeProblem(locale,target.rights);if(why===void 0)
return[];const next="install the locale on the server";if(why.unsure)return[warning("locale",why.text,next)];return[target.allowLocaleChange?warning("locale",`${why.
text}: the database sorts by another one after the restore`,next):blocker("locale",why.text,`${next}, or give allow-locale-change: true: text sorts in another o\
rder then`)]}function localeProblem({provider,collate,ctype,locale},{major,icu,locales:locales2}){const no=text=>({text,unsure:false});if(provider==="builtin"){
const since=locale==="PG_UNICODE_FAST"?18:17;if(major<since)return no(`the server has no builtin locale ${locale??""}: it is Postgres ${major}`)}if(provider==="\
icu"){if(major<15)return no(`the server sorts no database by ICU: it is Postgres ${major}`);if(!icu)return no(`the server is built without ICU, and the database\
 sorts by its locale ${locale??""}`)}const names=[...new Set([collate,ctype])];const absent=names.filter(name=>locales2[name]===null);if(absent.length>0)return no(
`the server does not have the locale ${(0,target_rights.y)(absent)}`);const unknown=names.filter(name=>!(name in locales2));return unknown.length>0?{text:`it co\
uld not be found out whether the server has the locale ${(0,target_rights.y)(unknown)}`,unsure:true}:void 0}function tablespaceFindings({tablespaces},rights){const absent=tablespaces.
filter(name=>!rights.tablespaces.includes(name));if(absent.length===0)return[];return[blocker("tablespaces",`the server does not have, or ${rights.user.name} ma\
y not use, the tablespaces ${(0,target_rights.y)(absent)}`,"CREATE TABLESPACE, or GRANT CREATE ON TABLESPACE")]}}),48814:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>readTargetRights,y:()=>someOf});var _system_printable_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4172);
var _locales_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(99498);var _sql_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38621);const managedRoles=[
"rds_superuser","cloudsqlsuperuser","azure_pg_admin","alloydbsuperuser","neon_superuser"];const facts=(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`
SELECT current_setting('server_version_num')::int / 10000 AS major, r.rolname AS name, r.rolsuper AS superuser,
       r.rolcreatedb AS createdb, r.rolcreaterole AS createrole, pg_is_in_recovery() AS standby,
       current_setting('default_transaction_read_only') = 'on' AS "readOnly",
       EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i') AS icu,
       ARRAY(SELECT spcname::text FROM pg_tablespace WHERE has_tablespace_privilege(oid, 'CREATE') ORDER BY 1) AS tablespaces
FROM pg_roles r WHERE r.rolname = current_user`;const given=major=>major>=16?(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`'SET'`:(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
ll)`'MEMBER'`;const oldDatabase=database=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`
SELECT pg_get_userbyid(d.datdba) AS owner, pg_has_role(d.datdba, 'USAGE') AS "ownedByUs",
       ARRAY(SELECT gid::text FROM pg_prepared_xacts WHERE database = d.datname ORDER BY 1) AS "preparedTransactions",
       coalesce((SELECT json_agg(json_build_object('name', slot_name, 'active', active) ORDER BY slot_name)
                 FROM pg_replication_slots WHERE database = d.datname), '[]') AS slots,
       ARRAY(SELECT DISTINCT backend_type FROM pg_stat_activity a WHERE a.datid = d.oid AND backend_type NOT IN
             ('client backend', 'autovacuum worker', 'parallel worker', 'walsender') ORDER BY 1) AS workers
FROM pg_database d WHERE d.datname = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(database)}`;async function readTargetRights(session,database,wanted){const{name,
superuser,createdb,createrole,...server}=await session.row(facts);const roles=await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`SELECT rolname AS name, pg_has_role(current_user, oid, ${given(
server.major)}) AS given FROM pg_roles ORDER BY 1`);const memberOf=roles.filter(role=>role.given).map(role=>role.name);const managedBy=superuser?void 0:managedRoles.
find(role=>memberOf.includes(role));const[old]=await session.rows(oldDatabase(database));const subscriptions=await session.attempt((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.
ll)`SELECT subname AS name, subenabled AS enabled FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid
        WHERE d.datname = ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(database)} ORDER BY 1`);return{...server,user:{name,superuser,createdb,createrole,...managedBy!==
void 0&&{managedBy}},roles:roles.map(role=>role.name),memberOf,extensions:await extensionsOf(session,wanted?.extensions??[]),locales:await localesOf(session,wanted?.
locale),...old&&{old:{...old,subscriptions:"rows"in subscriptions?subscriptions.rows:[]}}}}async function extensionsOf(session,wanted){if(wanted.length===0)return[];
return await session.rows((0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.ll)`SELECT v.name, v.version, v.version = e.default_version AS "isDefault", v.superuser AND NOT v.trusted AS "onlySuperuser"
        FROM pg_available_extension_versions v JOIN pg_available_extensions e ON e.name = v.name
        WHERE v.name IN (${(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.p_)(wanted.map(one=>(0,_sql_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(one.name)))}) ORDER BY 1, 2`)}
async function localesOf(session,locale){if(locale===void 0)return{};const found={};for(const wanted of new Set([locale.collate,locale.ctype])){const answer=await(0,
_locales_js__WEBPACK_IMPORTED_MODULE_1__.g)(session,wanted);if(answer!==void 0)found[wanted]=answer.name??null}return found}function someOf(names,most=10){const shown=names.
slice(0,most).map(_system_printable_js__WEBPACK_IMPORTED_MODULE_2__.g).join(", ");return names.length>most?`${shown} and ${names.length-most} more`:shown}}),65401:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>readRecord});var _pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33801);var _system_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1145);const limitBytes=4*1024*1024;async function readRecord(storage,name){try{return await(0,_pipeline_meter_js__WEBPACK_IMPORTED_MODULE_0__.Fo)(storage.read(name),
limitBytes)}catch(error){if(error instanceof _system_failure_js__WEBPACK_IMPORTED_MODULE_1__.HR&&error.code==="missing")return void 0;throw error}}}),66692:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Je:()=>setAsidePrefix,QE:()=>stagingPrefix,_Z:()=>migrationIdInName,c6:()=>attributeDatabase});const setAsidePrefix="\
before-restore-";const stagingPrefix="restoring-";const known=[[/^(postgres|template[01]|cantonnet|defaultdb|rdsadmin|cloudsqladmin|azure_maintenance|azure_sys)$/,
"maintenance"],[/^participant[-_]?$/,"stray participant database (an empty MIGRATION_ID or PARTICIPANT_DB_NAME makes one)"],[/^(cantonnet_)?participant/,"partic\
ipant database of another migration id"],[/^wallet_gateway_/,"wallet gateway: a Ledger API client, not part of the set"],[new RegExp(`^${setAsidePrefix}`),"set \
aside by an earlier restore"],[new RegExp(`^${stagingPrefix}`),"left by a restore that did not finish"]];function migrationIdInName(database){const id2=/^(?:cantonnet_)?participant[-_](\d{1,6})$/.
exec(database)?.[1];return id2===void 0?void 0:Number(id2)}function attributeDatabase(name,own,declared={}){if(name===own.apps)return"apps database";if(name===own.
participant)return"participant database";return declared[name]??known.find(([pattern])=>pattern.test(name))?.[1]}}),84027:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mg:()=>settleIngestion,qX:()=>isRestorable,t9:()=>restorabilityProofs,zn:()=>prove});const restorabilityProofs=["orde\
r","not-pruned-past-app","same-node","keys-present"];function settleIngestion(apps,participantId,migrationId){if(apps.ingestion===void 0)return{why:`ingestion s\
tate unknown: ${why(apps,"ingestion")}`};if(participantId===void 0)return{why:"the participant is unknown"};const own=apps.ingestion.filter(entry2=>entry2.participantId===
participantId);const ids2=own.map(entry2=>entry2.migrationId);if(own.length===0)return{why:`the apps database has no offsets for ${participantId}`};if(migrationId===
void 0&&own.length>1)return{why:`the apps database has offsets of the migration ids ${ids2.join(", ")}; which is current is not known`};const entry=migrationId===
void 0?own[0]:own.find(one=>one.migrationId===migrationId);const later=own.find(one=>migrationId!==void 0&&one.migrationId>migrationId&&one.begun);if(later!==void 0)
return{why:`the apps database has gone on to migration id ${later.migrationId}, the participant database is of ${migrationId}`};if(entry===void 0)return{why:`th\
e apps database has offsets of migration id ${ids2.join(", ")}, not of ${migrationId}`};return{entry}}function prove(apps,participant,context={}){return[order(apps,
participant,context),notPruned(apps,participant,context),sameNode(apps,participant,context),keysPresent(participant),...context.maxDataAgeMs===void 0?[]:[freshData(
participant,context.maxDataAgeMs,context.now)]]}function isRestorable(proofs){return restorabilityProofs.every(name=>proofs.find(proof=>proof.name===name)?.verdict===
"pass")}function order(apps,participant,context){const name="order";const{entry,why:open}=settleIngestion(apps,participant.participantId,context.migrationId);if(participant.
ledgerEnd===void 0)return notChecked(name,`ledger end unknown: ${why(participant,"ledgerEnd")}`);if(entry===void 0)return notChecked(name,open);const{highestOffset}=entry;
if(highestOffset===void 0)return notChecked(name,offsetsUnknown(entry));const values=`apps last-ingested offset ${highestOffset}, participant ledger end ${participant.
ledgerEnd}`;return highestOffset<=participant.ledgerEnd?pass(name,values):fail(name,`${values}: the participant is older than the app, which corrupts silently a\
fter a restore`)}function notPruned(apps,participant,context){const name="not-pruned-past-app";const{prunedUpTo}=participant;const{entry,why:open}=settleIngestion(
apps,participant.participantId,context.migrationId);if(prunedUpTo===void 0)return notChecked(name,`pruning point unknown: ${why(participant,"prunedUpTo")}`);if(entry===
void 0)return notChecked(name,open);const{resumeOffset}=entry;if(resumeOffset===void 0)return notChecked(name,offsetsUnknown(entry));const values=`app resumes a\
t ${resumeOffset}, participant pruned up to ${prunedUpTo}`;if(resumeOffset<prunedUpTo)return fail(name,`${values}: the participant no longer has what the app mu\
st read next`);const behind=(entry.wallets??[]).filter(({offset})=>offset<prunedUpTo);const named=behind.slice(0,5).map(({party,offset})=>`${party} at ${offset}`);
const more=behind.length>named.length?` and ${behind.length-named.length} more`:"";return pass(name,behind.length===0?values:`${values}; wallet stores that are \
behind it: ${named.join(", ")}${more}`)}function sameNode(apps,participant,context){const name="same-node";const id2=participant.participantId;if(id2===void 0)return notChecked(
name,`participant id unknown: ${why(participant,"participantId")}`);const{expectedId,identitiesId}=context;if(expectedId!==void 0&&expectedId!==id2)return fail(
name,`the database is of ${id2}, expected ${expectedId}`);if(identitiesId!==void 0&&identitiesId!==id2){return fail(name,`the identities are of ${identitiesId},\
 the participant database of ${id2}`)}if(apps.ingestion!==void 0&&!apps.ingestion.some(entry=>entry.participantId===id2)){const others=[...new Set(apps.ingestion.
map(entry=>entry.participantId))].join(", ");return fail(name,`the apps database knows ${others}, not ${id2}`)}const{ledgerParticipantId}=participant;if(ledgerParticipantId!==
void 0&&ledgerParticipantId!==id2)return fail(name,`the participant database is of ${id2}, the ledger in it of ${ledgerParticipantId}`);const settled=settleIngestion(
apps,id2,context.migrationId);if(settled.entry===void 0)return notChecked(name,settled.why);const compared=["apps database","participant database",...identitiesId?
["identities"]:[]].join(", ");return pass(name,`${id2} in ${compared}`)}function keysPresent({keys,missing}){const name="keys-present";if(keys===void 0)return notChecked(
name,missing["keys"]??"not in the database");const{custody,lacking,namespaceKnown}=keys;if(lacking.length>0)return fail(name,`neither the database nor what it s\
ays of a KMS has ${lacking.join(", ")}`);if(!namespaceKnown)return notChecked(name,`which key is the node’s own: ${missing["participantId"]??"its id is unknow\
n"}`);const where={plain:"private keys are in the participant database",wrapped:"private keys are in the participant database, wrapped by a KMS key that must be\
 kept as well",kms:"keys are held by a KMS: the set is worth nothing without it"};return pass(name,`${where[custody]}; the node’s own, for signing and for encry\
ption`)}function freshData(participant,maxAgeMs,now=new Date){const name="fresh-data";const{synchronizers}=participant;if(synchronizers===void 0)return notChecked(
name,`data time unknown: ${why(participant,"dataTime")}`);const age=time=>now.getTime()-Date.parse(time);const minutes=ms=>Math.round(ms/6e4);const values=synchronizers.
map(({id:id2,newestEvent,connected:connected2})=>{const state=connected2?"":" (not connected, not counted)";return newestEvent===void 0?`${id2}: no event yet${state}`:
`${id2}: newest event ${newestEvent}, ${minutes(age(newestEvent))} min old${state}`}).join("; ");const connected=synchronizers.filter(one=>one.connected);if(connected.
length===0)return notChecked(name,`connected to no synchronizer; ${values}`);if(connected.some(({newestEvent})=>newestEvent!==void 0&&age(newestEvent)>maxAgeMs))
return fail(name,`${values}; allowed ${minutes(maxAgeMs)} min: is the node connected to its synchronizer?`);return connected.every(({newestEvent})=>newestEvent!==
void 0)?pass(name,values):notChecked(name,values)}function offsetsUnknown({migrationId,unknown}){return`offsets of migration id ${migrationId} unknown: ${unknown??
"none is recorded"}`}function why(facts,fact){return facts.missing[fact]??"not in the database"}const pass=(name,detail)=>({name,verdict:"pass",detail});const fail=(name,detail)=>({
name,verdict:"fail",detail});const notChecked=(name,detail)=>({name,verdict:"not-checked",detail})})};
