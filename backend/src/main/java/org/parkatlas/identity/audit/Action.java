package org.parkatlas.identity.audit;

import java.util.Locale;

import org.parkatlas.problem.Wording;

/** What the log tells of. Reading what a post may read is not among it, taking it away in a file is. */
public enum Action {
    /** What is not for a post. */
    ACCESS("访问", "Access"),
    SIGN_IN("登录", "Signed in"),
    SIGN_OUT("退出", "Signed out"),
    PASSWORD_CHANGE("改密码", "Changed the password"),
    ACCOUNT_CREATION("新建账号", "Made an account"),
    ACCOUNT_CHANGE("更改账号", "Changed an account"),
    ACCOUNT_DISABLING("停用账号", "Disabled an account"),
    ACCOUNT_ENABLING("恢复账号", "Enabled an account"),
    PASSWORD_RESET("重置密码", "Reset a password"),
    EXPORT("导出", "Exported"),
    AUDIT_EXPORT("导出审计记录", "Exported the log");

    private final String zh;
    private final String en;

    Action(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The name in the database and in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it. */
    public Wording title() {
        return new Wording(zh, en);
    }
}
