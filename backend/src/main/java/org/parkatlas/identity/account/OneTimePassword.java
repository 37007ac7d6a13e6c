package org.parkatlas.identity.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords with which somebody comes in once, to choose one of their own. */
public final class OneTimePassword {

    /** Without the characters that are taken for one another on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    /** 16 of 31 characters are 79 bits; ASVS 5.0.0, 6.4.1 asks for 20. */
    private static final int LENGTH = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** A new one, in four groups as people copy them. */
    public static String make() {
        var text = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Prints a new one and what the database keeps of it, each on a line: for {@code scripts/first-admin.sh}. */
    public static void main(String[] arguments) {
        var password = make();
        System.out.println(password);
        System.out.println(
                SignInSecurity.encoder(SignInProperties.HASH_MEMORY_KIB).encode(password));
    }
}
