package org.parkatlas.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import com.jayway.jsonpath.JsonPath;

/** An administrator makes accounts, changes them and takes them away. */
@IntegrationTest
class AccountsIT {

    private static final String ADMIN = "demo-admin";
    private static final String PATH = "/api/v1/accounts/test-officer";
    private static final String FORM = """
            {"post": "用地核查岗　蕉岭县", "postEn": "land-check desk, Jiaoling", "roles": ["county_officer"], "counties": ["441427"]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private StaffRequests requests;

    @BeforeEach
    void ask() {
        requests = new StaffRequests(port);
    }

    @AfterEach
    void remove() {
        OwnerRows.of(environment)
                .sql("DELETE FROM parkatlas.account WHERE id = 'test-officer'")
                .update();
    }

    @Test
    void aNewAccountComesInWithItsPasswordAndHasToChooseAnother() {
        var made = requests.send(ADMIN, "POST", PATH, FORM);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains(PATH);
        var password = JsonPath.<String>read(text(made), "$.oneTimePassword");
        var officer = new StaffRequests(port, password);
        assertThat(JsonPath.<Boolean>read(officer.text("test-officer", "/api/v1/session"), "$.account.mustChange"))
                .isTrue();
        assertThat(JsonPath.<List<String>>read(requests.text(ADMIN, "/api/v1/accounts"), "$.items[*].id"))
                .contains("test-officer");
        assertThat(requests.text(ADMIN, "/api/v1/accounts")).doesNotContain(password, "argon2");
        assertThat(requests.send(ADMIN, "POST", PATH, FORM).statusCode()).isEqualTo(409);
    }

    @Test
    void whoeverIsDisabledIsOutAtOnce() {
        var officer = newOfficer();
        assertThat(officer.get("test-officer", "/api/v1/session").statusCode()).isEqualTo(200);

        requests.send(ADMIN, "PUT", PATH + "/disabled", "{\"disabled\": true}");

        assertThat(officer.get("test-officer", "/api/v1/session").statusCode()).isEqualTo(401);
        requests.send(ADMIN, "PUT", PATH + "/disabled", "{\"disabled\": false}");
        assertThat(officer.get("test-officer", "/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsTheOldOneAtOnce() {
        var officer = newOfficer();
        assertThat(officer.get("test-officer", "/api/v1/session").statusCode()).isEqualTo(200);

        var answer = requests.send(ADMIN, "POST", PATH + "/password", "");

        assertThat(officer.get("test-officer", "/api/v1/session").statusCode()).isEqualTo(401);
        var again = new StaffRequests(port, JsonPath.read(text(answer), "$.oneTimePassword"));
        assertThat(again.get("test-officer", "/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void whatAnAccountMayDoIsChangedAndWrittenDown() {
        newOfficer();

        var changed = requests.send(ADMIN, "PUT", PATH, FORM.replace("441427", "441424"));

        assertThat(JsonPath.<List<String>>read(text(changed), "$.counties")).containsExactly("441424");
        assertThat(JsonPath.<List<String>>read(
                        requests.text("demo-auditor", "/api/v1/audit?object=account:test-officer"),
                        "$.items[*].action"))
                .startsWith("account-change", "account-creation");
    }

    @Test
    void nobodyChangesTheirOwnAccount() {
        var own = "/api/v1/accounts/" + ADMIN;
        var form = FORM.replace("county_officer", "administrator").replace("\"441427\"", "");

        assertThat(requests.send(ADMIN, "PUT", own + "/disabled", "{\"disabled\": true}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(requests.send(ADMIN, "PUT", own, form).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"county_officer\" | \"king\" | /roles/0",
                "\"county_officer\" | \"auditor\", \"publisher\" | /roles",
                "\"county_officer\" | \"administrator\", \"auditor\" | /roles",
                "\"county_officer\" | | /roles",
                "\"county_officer\" | null | /roles/0",
                "\"county_officer\" | \"member\" | /counties",
                "\"441427\" | | /counties",
                "\"441427\" | \"*\", \"441427\" | /counties",
                "\"441427\" | \"4414\" | /counties/0",
                "[\"441427\"] | 441427 | /counties",
                "用地核查岗　蕉岭县 | '' | /post",
                "\"postEn\" | \"postFr\" | /postFr"
            })
    void aBadFormIsRefusedWhereItIsBad(String good, String bad, String pointer) {
        var answer = requests.send(ADMIN, "POST", PATH, FORM.replace(good, bad == null ? "" : bad));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(text(answer), "$.errors[*].pointer"))
                .contains(pointer);
    }

    @ParameterizedTest
    @CsvSource({"POST,''", "POST,null", "POST,[]", "POST,{", "PUT,{}", "PUT,42"})
    void noBodyBreaksIt(String method, String body) {
        assertThat(requests.send(ADMIN, method, PATH, body).statusCode()).isIn(400, 422);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(requests.get(ADMIN, PATH).statusCode()).isEqualTo(404);
        assertThat(requests.send(ADMIN, "PUT", PATH, FORM).statusCode()).isEqualTo(404);
        assertThat(requests.send(ADMIN, "POST", PATH + "/password", "").statusCode())
                .isEqualTo(404);
        assertThat(requests.send(ADMIN, "POST", "/api/v1/accounts/X!", FORM).statusCode())
                .isEqualTo(400);
    }

    /** With the password that was made for it. */
    private StaffRequests newOfficer() {
        var made = requests.send(ADMIN, "POST", PATH, FORM);
        return new StaffRequests(port, JsonPath.read(text(made), "$.oneTimePassword"));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
