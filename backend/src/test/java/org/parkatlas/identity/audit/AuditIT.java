package org.parkatlas.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import com.jayway.jsonpath.JsonPath;

/** The log tells what was done, to those who may know, and shows when somebody has been at it. */
@IntegrationTest
class AuditIT {

    private static final String AUDITOR = "demo-auditor";
    private static final String OFFICER = "demo-officer-pingyuan";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    @Qualifier("desk")
    private DataSource desk;

    @Autowired
    private AuditLog log;

    private StaffRequests requests;

    @BeforeEach
    void ask() {
        requests = new StaffRequests(port);
    }

    @Test
    void theAuditorFindsEachAction() {
        session(OFFICER, "wrong");
        session(OFFICER, "parkatlas-demo");
        requests.get(OFFICER, "/api/v1/exports/towns?format=csv");
        requests.send(OFFICER, "POST", "/api/v1/export-jobs", """
                {"plan": "chaozhou", "parameters": {"format": "gpkg"}}""");
        requests.get(OFFICER, "/api/v1/audit");
        requests.get(AUDITOR, "/api/v1/audit.csv");

        assertThat(found("account=" + OFFICER + "&action=sign-in&outcome=refused"))
                .isNotEmpty();
        assertThat(found("account=" + OFFICER + "&action=sign-in&outcome=done")).isNotEmpty();
        assertThat(found("account=" + OFFICER + "&object=collection:towns")).contains("export");
        assertThat(found("account=" + OFFICER + "&object=plan:chaozhou")).contains("export");
        assertThat(found("account=" + OFFICER + "&action=access&outcome=refused"))
                .isNotEmpty();
        assertThat(found("account=" + AUDITOR + "&action=audit-export")).isNotEmpty();
        assertThat(found("to=2020-01-01")).isEmpty();
        assertThat(JsonPath.<List<String>>read(requests.text(AUDITOR, "/api/v1/audit"), "$.items[*].address"))
                .contains("127.0.0.1");
    }

    @Test
    void whatWasTypedForANameThatNobodyHasIsNotKept() {
        session("my-password-by-mistake", "parkatlas-demo");

        var entry = requests.text(AUDITOR, "/api/v1/audit?action=sign-in&outcome=refused&limit=1");
        assertThat(JsonPath.<Object>read(entry, "$.items[0].account")).isNull();
        assertThat(entry).doesNotContain("my-password-by-mistake");
    }

    @Test
    void everybodyReadsTheirOwnEntriesAndAuditorsAll() {
        requests.get(AUDITOR, "/api/v1/session");
        var own = requests.text(OFFICER, "/api/v1/session/log?limit=1000");

        assertThat(JsonPath.<List<String>>read(own, "$.items[*].account"))
                .isNotEmpty()
                .containsOnly(OFFICER);
        assertThat(requests.get(StaffRequests.PUBLIC, "/api/v1/session/log").statusCode())
                .isEqualTo(401);
        for (var path : List.of("/api/v1/audit", "/api/v1/audit.csv", "/api/v1/audit/chain")) {
            assertThat(requests.get(StaffRequests.PUBLIC, path).statusCode()).isEqualTo(401);
            assertThat(requests.get(OFFICER, path).statusCode()).isEqualTo(403);
            assertThat(requests.get("demo-admin", path).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void theWholeLogIsOneTable() {
        for (int entry = 0; entry < 1_100; entry++) {
            log.add(Act.done(OFFICER, Action.SIGN_OUT));
        }
        var total = JsonPath.<Integer>read(
                requests.text(AUDITOR, "/api/v1/audit?account=" + OFFICER + "&action=sign-out"), "$.total");

        var table = requests.text(AUDITOR, "/api/v1/audit.csv?account=" + OFFICER + "&action=sign-out");

        assertThat(table.lines())
                .hasSize(total + 1)
                .allMatch(line -> line.startsWith("\uFEFFseq") || line.contains(",sign-out,"));
        assertThat(table.lines().distinct()).hasSize(total + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-02-30", "to=yesterday", "outcome=perhaps", "limit=0", "cursor=x", "who=me"})
    void aBadFilterIsNamed(String filter) {
        var answer = requests.get(AUDITOR, "/api/v1/audit?" + filter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(new String(answer.body(), StandardCharsets.UTF_8), "$.errors[0].parameter"))
                .isEqualTo(filter.split("=", -1)[0]);
    }

    @Test
    void theDeskCanChangeNothingOfIt() {
        log.add(Act.done(OFFICER, Action.SIGN_OUT));
        var jdbc = JdbcClient.create(desk);

        for (var statement : List.of(
                "DELETE FROM parkatlas.audit_entry",
                "UPDATE parkatlas.audit_entry SET account = 'nobody'",
                "TRUNCATE parkatlas.audit_entry",
                "UPDATE parkatlas.audit_head SET seq = 0",
                "INSERT INTO parkatlas.audit_entry (seq, action, outcome) VALUES (1, 'sign-in', 'done')")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOfAny(BadSqlGrammarException.class, PermissionDeniedDataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM parkatlas.audit_entry WHERE seq = (SELECT max(seq) FROM parkatlas.audit_entry)",
                "DELETE FROM parkatlas.audit_entry WHERE seq = (SELECT max(seq) - 1 FROM parkatlas.audit_entry)",
                "DELETE FROM parkatlas.audit_entry WHERE seq = (SELECT min(seq) FROM parkatlas.audit_entry)",
                "DELETE FROM parkatlas.audit_entry",
                "UPDATE parkatlas.audit_entry SET outcome = 'refused' WHERE seq = (SELECT max(seq) - 1 FROM parkatlas.audit_entry)",
                "UPDATE parkatlas.audit_entry SET at = at + interval '1 microsecond' WHERE seq = 1"
            })
    void whoeverWasAtItShows(String statement) throws SQLException {
        log.add(Act.done(OFFICER, Action.SIGN_OUT));
        log.add(Act.done(OFFICER, Action.SIGN_OUT));
        log.add(Act.done(OFFICER, Action.SIGN_OUT));
        assertThat(JsonPath.<Object>read(requests.text(AUDITOR, "/api/v1/audit/chain"), "$.broken"))
                .isNull();
        var source = new SingleConnectionDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"),
                true);
        var connection = source.getConnection().unwrap(Connection.class);
        connection.setAutoCommit(false);
        var owner = JdbcClient.create(source);
        try {
            owner.sql(statement).update();

            assertThat(owner.sql("SELECT parkatlas.audit_break()")
                            .query(Long.class)
                            .optional())
                    .isPresent();
        } finally {
            connection.rollback();
            connection.close();
        }
    }

    @Test
    void whatCannotBeWrittenDownDoesNotHappen() throws SQLException {
        var owner = OwnerRows.of(environment);
        owner.sql("DELETE FROM parkatlas.session WHERE principal_name = 'demo-member'")
                .update();
        var source = new SingleConnectionDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"),
                true);
        var connection = source.getConnection().unwrap(Connection.class);
        connection.setAutoCommit(false);
        try {
            JdbcClient.create(source).sql("LOCK TABLE parkatlas.audit_entry").update();

            assertThat(session("demo-member", "parkatlas-demo")).isEqualTo(503);
        } finally {
            connection.rollback();
            connection.close();
        }

        assertThat(owner.sql("SELECT count(*) FROM parkatlas.session WHERE principal_name = 'demo-member'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(session("demo-member", "parkatlas-demo")).isEqualTo(200);
    }

    private int session(String account, String password) {
        return requests.send(StaffRequests.PUBLIC, "POST", "/api/v1/session", """
                {"account": "%s", "password": "%s"}""".formatted(account, password))
                .statusCode();
    }

    private List<String> found(String filter) {
        return JsonPath.read(requests.text(AUDITOR, "/api/v1/audit?" + filter), "$.items[*].action");
    }
}
