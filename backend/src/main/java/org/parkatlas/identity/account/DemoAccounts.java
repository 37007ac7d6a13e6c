package org.parkatlas.identity.account;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.Viewer;
import org.parkatlas.intake.spi.PackDerivation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts that come with the demonstration pack (演示数据) and go with it. Everybody may know their password. */
@Component
class DemoAccounts implements PackDerivation {

    static final String PASSWORD = "parkatlas-demo";

    private static final List<Demo> ALL = List.of(
            new Demo("demo-officer-meixian", "用地核查岗　梅县区", "land-check desk, Meixian", Role.COUNTY_OFFICER, "441403"),
            new Demo("demo-officer-pingyuan", "用地核查岗　平远县", "land-check desk, Pingyuan", Role.COUNTY_OFFICER, "441426"),
            new Demo("demo-officer-dabu", "用地核查岗　大埔县", "land-check desk, Dabu", Role.COUNTY_OFFICER, "441422"),
            new Demo("demo-officer-city", "用地核查岗　市级", "land-check desk, city", Role.CITY_OFFICER, Viewer.ALL),
            new Demo("demo-steward-pingyuan", "录入岗　平远县", "data desk, Pingyuan", Role.STEWARD, "441426"),
            new Demo("demo-reviewer-pingyuan", "复核岗　平远县", "review desk, Pingyuan", Role.REVIEWER, "441426"),
            new Demo("demo-steward-city", "录入岗　市级", "data desk, city", Role.STEWARD, Viewer.ALL),
            new Demo("demo-reviewer-city", "复核岗　市级", "review desk, city", Role.REVIEWER, Viewer.ALL),
            new Demo("demo-publisher", "发布岗　市级", "publication desk, city", Role.PUBLISHER, Viewer.ALL),
            new Demo("demo-promoter", "招商岗", "investment promotion desk", Role.PROMOTER, Viewer.ALL),
            new Demo("demo-member", "联席会议成员单位", "member of the joint meeting", Role.MEMBER, null),
            new Demo("demo-member-pingyuan", "联席会议　平远县", "joint meeting, Pingyuan", Role.MEMBER, null),
            new Demo("demo-office", "联席会议办公室", "office of the joint meeting", Role.MEMBER, null),
            new Demo("demo-admin", "系统管理岗", "administration", Role.ADMINISTRATOR, null),
            new Demo("demo-auditor", "审计岗", "audit", Role.AUDITOR, null));

    private final PasswordEncoder passwords;

    DemoAccounts(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    private record Demo(
            String id,
            String post,
            String postEn,
            Role role,
            @Nullable String county) {}

    /** After everything that a pack has. */
    @Override
    public int order() {
        return 900;
    }

    @Override
    public Set<String> derive(JdbcClient owner) {
        var wanted = owner.sql("SELECT EXISTS (SELECT FROM parkatlas.pack WHERE demo)")
                .query(Boolean.class)
                .single();
        var there = owner.sql("SELECT count(*) FROM parkatlas.account WHERE demo")
                .query(Integer.class)
                .single();
        if (!wanted) {
            owner.sql(
                            "DELETE FROM parkatlas.session WHERE principal_name IN (SELECT id FROM parkatlas.account WHERE demo)")
                    .update();
            owner.sql("DELETE FROM parkatlas.account WHERE demo").update();
        } else if (there < ALL.size()) {
            var password = passwords.encode(PASSWORD);
            ALL.forEach(demo -> insert(owner, demo, String.valueOf(password)));
        }
        return Set.of();
    }

    private static void insert(JdbcClient owner, Demo demo, String password) {
        owner.sql("""
                        INSERT INTO parkatlas.account (id, post, post_en, roles, counties, password, must_change, demo)
                        VALUES (:id, :post, :post_en, ARRAY[:role], :counties, :password, false, true)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", demo.id())
                .param("post", demo.post())
                .param("post_en", demo.postEn())
                .param("role", demo.role().code())
                .param("counties", demo.county() == null ? new String[0] : new String[] {demo.county()})
                .param("password", password)
                .update();
    }
}
