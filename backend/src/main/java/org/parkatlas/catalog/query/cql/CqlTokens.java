package org.parkatlas.catalog.query.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Quoted;

/** A CQL2 text cut into words, numbers, texts and signs (OGC 21-065r2, annex B), read one after the other. */
final class CqlTokens {

    /** What a token is. */
    enum Kind {
        /** A name or a keyword. */
        WORD,
        /** A name in double quotation marks. */
        QUOTED_WORD,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    /**
     * A piece of the text.
     *
     * @param text  a name or a text without its quotation marks
     * @param start index of its first character
     */
    record Token(Kind kind, String text, int start) {

        boolean isWord(String keyword) {
            return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
        }

        boolean isSign(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    private static final Pattern TOKEN = Pattern.compile("(?<word>[:_\\p{L}][:_.\\p{L}\\p{M}\\p{Nd}]*+)"
            + "|\"(?<quoted>[^\"]++)\""
            + "|(?<number>[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?)"
            + "|'(?<text>(?:[^'\\\\]|''|\\\\'|\\\\)*+)'"
            + "|(?<sign><>|<=|>=|[=<>(),])");
    private static final Pattern BLANKS = Pattern.compile("\\s*+");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /** The tokens of a text, which is refused where it has anything else. */
    CqlTokens(String source) {
        this.source = source;
        var matcher = TOKEN.matcher(source);
        int at = afterBlanks(0);
        while (at < source.length()) {
            if (!matcher.region(at, source.length()).lookingAt()) {
                throw unexpected(at);
            }
            tokens.add(token(matcher, at));
            at = afterBlanks(matcher.end());
        }
        tokens.add(new Token(Kind.END, "", source.length()));
    }

    private int afterBlanks(int from) {
        var blanks = BLANKS.matcher(source).region(from, source.length());
        return blanks.lookingAt() ? blanks.end() : from;
    }

    private static Token token(Matcher matcher, int at) {
        if (matcher.group("word") != null) {
            return new Token(Kind.WORD, matcher.group("word"), at);
        }
        if (matcher.group("quoted") != null) {
            return new Token(Kind.QUOTED_WORD, matcher.group("quoted"), at);
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group("number"), at);
        }
        if (matcher.group("text") != null) {
            return new Token(Kind.TEXT, matcher.group("text").replace("''", "'").replace("\\'", "'"), at);
        }
        return new Token(Kind.SIGN, matcher.group("sign"), at);
    }

    /** The token that comes next, which stays the next one. */
    Token peek() {
        return tokens.get(next);
    }

    /** The token after the next one. */
    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** The next token. */
    Token take() {
        var token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the next token if it is this keyword. */
    boolean takeWord(String keyword) {
        var found = peek().isWord(keyword);
        if (found) {
            take();
        }
        return found;
    }

    /** Takes the next token if it is this sign. */
    boolean takeSign(String sign) {
        var found = peek().isSign(sign);
        if (found) {
            take();
        }
        return found;
    }

    /** Takes this sign, which has to come next. */
    void requireSign(String sign) {
        if (!takeSign(sign)) {
            throw unexpected();
        }
    }

    /** Takes a text, which has to come next. */
    String requireText() {
        if (peek().kind() != Kind.TEXT) {
            throw unexpected();
        }
        return take().text();
    }

    /** Takes a name, which has to come next. */
    String requireName() {
        var kind = peek().kind();
        if (kind != Kind.WORD && kind != Kind.QUOTED_WORD) {
            throw unexpected();
        }
        return take().text();
    }

    /** Takes the next token and all up to the bracket that closes it, as it is written. */
    String takeBracketed() {
        int from = take().start();
        takeWord("Z");
        int open = 0;
        do {
            var token = take();
            if (token.kind() == Kind.END) {
                throw unexpected();
            }
            open += token.isSign("(") ? 1 : 0;
            open -= token.isSign(")") ? 1 : 0;
        } while (open > 0);
        return source.substring(from, peek().start()).strip();
    }

    /** The fault that the next token cannot stand where it does. */
    InvalidParameter unexpected() {
        return unexpected(peek().start());
    }

    private InvalidParameter unexpected(int at) {
        var rest = source.substring(at).strip();
        return FilterFault.of(
                "第 %d 个字符处无法识别：%s。",
                "Cannot be read at character %d: %s.",
                at + 1,
                rest.isEmpty() ? "…" : Quoted.shorten(rest.substring(0, Math.min(20, rest.length()))));
    }

    /** The next word in upper case, empty where none comes next. */
    String keyword() {
        return peek().kind() == Kind.WORD ? peek().text().toUpperCase(Locale.ROOT) : "";
    }
}
