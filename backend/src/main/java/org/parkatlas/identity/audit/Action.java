package org.parkatlas.identity.audit;

import java.util.Locale;

/** What the log tells of. Reading what a post may read is not among it, taking it away in a file is. */
public enum Action {
    /** 访问: what is not for the post. */
    ACCESS,
    /** 登录 */
    SIGN_IN,
    /** 退出 */
    SIGN_OUT,
    /** 改密码 */
    PASSWORD_CHANGE,
    /** 新建账号 */
    ACCOUNT_CREATION,
    /** 更改账号 */
    ACCOUNT_CHANGE,
    /** 停用账号 */
    ACCOUNT_DISABLING,
    /** 恢复账号 */
    ACCOUNT_ENABLING,
    /** 重置密码 */
    PASSWORD_RESET,
    /** 设第二因素 */
    SECOND_FACTOR_ENROLMENT,
    /** 撤第二因素 */
    SECOND_FACTOR_REMOVAL,
    /** 改第二因素的规定 */
    SECOND_FACTOR_RULE,
    /** 导出 */
    EXPORT,
    /** 上传文件 */
    IMPORT_UPLOAD,
    /** 删除上传的文件 */
    IMPORT_REMOVAL,
    /** 确认怎样导入 */
    IMPORT_DECISION,
    /** 答复坐标来源: done where degrees are said to be those of the place, refused where a web map moved them */
    IMPORT_DATUM,
    /** 新建变更 */
    CHANGE_SET_CREATE,
    /** 提交复核 */
    CHANGE_SET_SUBMIT,
    /** 退回修改 */
    CHANGE_SET_RETURN,
    /** 通过复核 */
    CHANGE_SET_ACCEPT,
    /** 发布变更 */
    CHANGE_SET_PUBLISH,
    /** 删除变更 */
    CHANGE_SET_DELETE,
    /** 答复纠错 */
    CORRECTION_ANSWER,

    /** 删除纠错 */
    CORRECTION_REMOVAL,

    /** 核查红线 */
    LAND_CHECK,

    /** 取核查报告 */
    LAND_REPORT,
    /** 更改线索 */
    LEAD_CHANGE,

    /** 删除线索 */
    LEAD_REMOVAL,

    /** 为项目预留地块 */
    PROJECT_PLOT_RESERVE,

    /** 放开项目的地块 */
    PROJECT_PLOT_FREE,

    /** 登记异议: of a firm against a figure of its evaluation */
    OUTPUT_OBJECTION_ENTRY,

    /** 处理异议 */
    OUTPUT_OBJECTION_SETTLEMENT,

    /** 更改候选 */
    SHORTLIST_CHANGE,

    /** 更改已存查找: kept or deleted */
    SAVED_SEARCH_CHANGE,

    /** 招商手册: made, taken back, or opened in vain */
    DOSSIER,

    /** 会议事项: collected, changed, moved, or something was said of it */
    DOCKET_CHANGE,

    /** 会议: prepared, arranged, issued or removed */
    DOCKET_MEETING,

    /** 会议单位: of an account */
    DOCKET_SEAT,

    /** 导出审计记录 */
    AUDIT_EXPORT;

    /** The name in the database and in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
