package org.sena.privacy.service.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** The anchors outside the database: a line a day, only ever added to. */
final class AnchorFile {

    private final Path file;

    AnchorFile(Path file) {
        this.file = file;
    }

    /** As they stand there; a line that is none is left out, see {@link #isWhole}. */
    List<SignedAnchor> read() {
        return lines().stream()
                .flatMap(line -> SignedAnchor.parse(line).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /** False when a line is no anchor. */
    boolean isWhole() {
        return lines().stream().allMatch(line -> SignedAnchor.parse(line).isPresent());
    }

    /** Adds those that are not there yet. */
    void add(List<SignedAnchor> anchors) {
        List<String> known = lines();
        List<String> missing =
                anchors.stream()
                        .map(SignedAnchor::line)
                        .filter(line -> !known.contains(line))
                        .collect(Collectors.toList());

        if (missing.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    missing,
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't add to the audit anchors in " + file, e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.US_ASCII)
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the audit anchors in " + file, e);
        }
    }
}
