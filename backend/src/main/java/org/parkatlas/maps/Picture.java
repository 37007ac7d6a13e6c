package org.parkatlas.maps;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

import org.springframework.http.MediaType;

/** The formats of images. */
public enum Picture {
    PNG("png", MediaType.IMAGE_PNG_VALUE),
    /** Without transparency. */
    JPEG("jpg", MediaType.IMAGE_JPEG_VALUE);

    static {
        ImageIO.setUseCache(false); // files of its own for images that are in memory anyway
    }

    private final String suffix;
    private final String type;

    Picture(String suffix, String type) {
        this.suffix = suffix;
        this.type = type;
    }

    /** All of them, the usual one first. */
    public static List<Picture> list() {
        return List.of(values());
    }

    /** The one of this media type. */
    public static Optional<Picture> find(String type) {
        return Arrays.stream(values()).filter(it -> it.type.equals(type)).findFirst();
    }

    public MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** The ending of files. */
    public String suffix() {
        return suffix;
    }

    /** Whether what is not painted can be left out. */
    public boolean isTransparent() {
        return this == PNG;
    }

    /** The bytes of an image. */
    public byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, suffix, bytes)) {
                throw new IllegalStateException("No image can be written as " + suffix);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
