package org.parkatlas.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a post (岗位) may do. A post can have several. Whoever is not signed in has none. */
public enum Role {
    /** 招商岗 */
    PROMOTER(Counties.NAMED),
    /** 县级核查岗 */
    COUNTY_OFFICER(Counties.SEEN),
    /** 市级岗 */
    CITY_OFFICER(Counties.SEEN),
    /** 录入岗 */
    STEWARD(Counties.SEEN),
    /** 复核岗 */
    REVIEWER(Counties.SEEN),
    /** 发布岗 */
    PUBLISHER(Counties.SEEN),
    /** 联席会议成员 */
    MEMBER(Counties.NONE),
    /** 管理岗 */
    ADMINISTRATOR(Counties.NONE),
    /** 审计岗 */
    AUDITOR(Counties.NONE);

    /** What the counties of an account mean to a role. */
    private enum Counties {
        NONE,

        /** It works for them, and sees of them what all posts see. */
        NAMED,

        /** It sees what is for these counties alone. */
        SEEN
    }

    private final Counties counties;

    Role(Counties counties) {
        this.counties = counties;
    }

    /** The name in the database and in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is done for counties, which the account names. */
    public boolean isForCounties() {
        return counties != Counties.NONE;
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
        var seesCounties = roles.stream().anyMatch(role -> role.counties == Counties.SEEN);
        return seesCounties
                ? new Viewer(EnumSet.allOf(Audience.class), counties)
                : new Viewer(EnumSet.of(Audience.PUBLIC, Audience.STAFF), Set.of());
    }
}
