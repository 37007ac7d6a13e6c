package org.parkatlas.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a post (岗位) may do. A post can have several. Whoever is not signed in has none. */
public enum Role {
    /** 招商岗 */
    PROMOTER(false),
    /** 县级核查岗 */
    COUNTY_OFFICER(true),
    /** 市级岗 */
    CITY_OFFICER(true),
    /** 录入岗 */
    STEWARD(true),
    /** 复核岗 */
    REVIEWER(true),
    /** 发布岗 */
    PUBLISHER(true),
    /** 联席会议成员 */
    MEMBER(false),
    /** 管理岗 */
    ADMINISTRATOR(false),
    /** 审计岗 */
    AUDITOR(false);

    private final boolean forCounties;

    Role(boolean forCounties) {
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
