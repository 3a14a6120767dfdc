package org.sena.privacy.service.store;

import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.service.store.service.AuditCheckpointEntryLocalService;
import org.sena.privacy.service.store.service.AuditEventEntryLocalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has PostgreSQL itself refuse to change, delete or empty the audit trail, whoever asks: only what
 * a checkpoint stands for may go. A trigger and not a right, because in both hosts SENA's tables
 * belong to the one database user that it has; where the operator gives SENA a user that doesn't
 * own them, nobody can take the trigger away either.
 */
@Component(service = {})
public class AuditGuard {

    private static final Logger LOG = LoggerFactory.getLogger(AuditGuard.class);

    private static final String TABLE = "SENA_AuditEventEntry";

    private static final String KNOWN =
            "select 1 from pg_trigger where tgname = 'sena_audit_guard_all'"
                    + " and tgrelid = to_regclass('"
                    + TABLE
                    + "')";

    private static final String FUNCTION =
            "create or replace function sena_audit_guard() returns trigger as $$ begin"
                    + " if TG_OP = 'DELETE' then if exists (select 1 from SENA_AuditCheckpointEntry"
                    + " where OLD.eventSequence between fromSequence and toSequence)"
                    + " then return OLD; end if; end if;"
                    + " raise exception 'The audit trail can only be added to'"
                    + " using errcode = 'insufficient_privilege';"
                    + " end $$ language plpgsql";

    private static final String EACH =
            "create trigger sena_audit_guard_each before update or delete on "
                    + TABLE
                    + " for each row execute function sena_audit_guard()";

    private static final String ALL =
            "create trigger sena_audit_guard_all before truncate on "
                    + TABLE
                    + " for each statement execute function sena_audit_guard()";

    /** The references make sure that the tables are there. */
    @Activate
    public AuditGuard(
            @Reference AuditEventEntryLocalService events,
            @Reference AuditCheckpointEntryLocalService checkpoints) {
        try (Connection connection = InfrastructureUtil.getDataSource().getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                guard(connection);
            } else {
                LOG.warn(
                        "This database doesn't guard the audit trail; the verification still does");
            }
        } catch (SQLException e) {
            LOG.warn("The database can't guard the audit trail; the verification still does", e);
        }
    }

    private static void guard(Connection connection) throws SQLException {
        boolean auto = connection.getAutoCommit();

        connection.setAutoCommit(false);

        try (Statement statement = connection.createStatement()) {
            if (!isGuarded(statement)) {
                statement.execute(FUNCTION);
                statement.execute(EACH);
                statement.execute(ALL);
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(auto);
        }
    }

    private static boolean isGuarded(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(KNOWN)) {
            return rows.next();
        }
    }
}
