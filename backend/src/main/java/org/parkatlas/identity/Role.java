package org.parkatlas.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

/** What a post (岗位) may do. A post can have several. Whoever is not signed in has none. */
public enum Role {
    PROMOTER("招商岗", "investment promotion", false),
    COUNTY_OFFICER("县级核查岗", "county land check", true),
    CITY_OFFICER("市级岗", "city land check", true),
    STEWARD("录入岗", "data entry", true),
    REVIEWER("复核岗", "review", true),
    PUBLISHER("发布岗", "publication", true),
    MEMBER("联席会议成员", "member of the joint meeting", false),
    ADMINISTRATOR("管理岗", "administration", false),
    AUDITOR("审计岗", "audit", false);

    private final String zh;
    private final String en;
    private final boolean forCounties;

    Role(String zh, String en, boolean forCounties) {
        this.zh = zh;
        this.en = en;
        this.forCounties = forCounties;
    }

    /** The name in the database and in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is done for counties, which the account names. */
    public boolean isForCounties() {
        return forCounties;
    }

    /** What people call it. */
    public Wording title() {
        return new Wording(zh, en);
    }

    /** The role of this code. */
    public static Optional<Role> find(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** What whoever has these roles sees, in these counties. */
    public static Viewer viewer(Set<Role> roles, Set<String> counties) {
        if (roles.isEmpty()) {
            return Viewer.PUBLIC;
        }
        var forCounties = roles.stream().anyMatch(role -> role.forCounties);
        return forCounties
                ? new Viewer(EnumSet.allOf(Audience.class), counties)
                : new Viewer(EnumSet.of(Audience.PUBLIC, Audience.STAFF), Set.of());
    }
}
