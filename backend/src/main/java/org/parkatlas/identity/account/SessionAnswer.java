package org.parkatlas.identity.account;

import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Role;

/**
 * Who is signed in.
 *
 * @param account     null for the public
 * @param asPublic    whether it is shown what the public sees
 * @param idleSeconds after how long without a request the session ends, null without one
 * @param password    what a new password must be
 * @param demo        what anybody may sign in as (演示数据), for whoever is not signed in; null without the demonstration pack
 * @param provider    where one may sign in instead, for whoever is not signed in; null without one
 */
record SessionAnswer(
        @Nullable Post account,
        boolean asPublic,
        @Nullable Integer idleSeconds,
        Password password,
        @Nullable Demo demo,
        @Nullable Provider provider) {

    /** What is told to whoever is not signed in. */
    static SessionAnswer ofNobody(PasswordRules rules, List<Account> demo, @Nullable Provider provider) {
        return new SessionAnswer(
                null, false, null, Password.of(rules), demo.isEmpty() ? null : Demo.of(demo), provider);
    }

    /** What is told to this account; without a session, if it sends its password with every request. */
    static SessionAnswer of(Account account, @Nullable HttpSession session, PasswordRules rules) {
        return new SessionAnswer(
                Post.of(account),
                account.view() == View.PUBLIC,
                session == null ? null : session.getMaxInactiveInterval(),
                Password.of(rules),
                null,
                null);
    }

    /**
     * The rules for a new password.
     *
     * @param length characters at least
     * @param kinds  how many of capital letters, small letters, digits and other characters
     */
    record Password(int length, int kinds) {

        static Password of(PasswordRules rules) {
            return new Password(rules.length(), rules.kinds());
        }
    }

    /**
     * The demonstration accounts.
     *
     * @param password of each of them
     */
    record Demo(String password, List<Post> accounts) {

        static Demo of(List<Account> accounts) {
            return new Demo(
                    DemoAccounts.PASSWORD, accounts.stream().map(Post::of).toList());
        }
    }

    /**
     * A post.
     *
     * @param counties       codes of its counties, or * alone for all
     * @param audiences      whose rows it sees as itself: public, staff, county
     * @param mustEnrol      whether it has to enrol a second factor before anything else
     * @param signedInBefore when it signed in the time before, null if it had not
     */
    record Post(
            String id,
            String post,
            String postEn,
            List<String> roles,
            List<String> counties,
            List<String> audiences,
            boolean mustChange,
            boolean mustEnrol,
            boolean demo,
            @Nullable Instant signedInBefore) {

        static Post of(Account account) {
            return new Post(
                    account.id(),
                    account.postZh(),
                    account.postEn(),
                    account.roles().stream().map(Role::code).sorted().toList(),
                    account.counties().stream().sorted().toList(),
                    account.own().audiences().stream()
                            .sorted()
                            .map(Audience::code)
                            .toList(),
                    account.mustChange(),
                    account.mustEnrol(),
                    account.demo(),
                    account.signedInBefore());
        }
    }
}
