package org.sena.privacy.service.cipher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads master keys from their files, and makes the first one where that is allowed. */
final class MasterKeyFiles {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyFiles.class);

    private static final Set<PosixFilePermission> NOT_FOR_OTHERS =
            EnumSet.of(
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE,
                    PosixFilePermission.GROUP_WRITE);

    private final Path dataFolder;
    private final AesGcm aes;

    MasterKeyFiles(Path dataFolder, AesGcm aes) {
        this.dataFolder = dataFolder;
        this.aes = aes;
    }

    /**
     * The keys that the configuration names, the one in force first.
     *
     * @throws IllegalStateException when a file is missing or holds no key; the message says which
     *     and what to do
     */
    MasterKeys load(MasterKeyConfiguration configuration) {
        Path file = dataFolder.resolve(configuration.keyFile());
        if (configuration.createIfMissing() && Files.notExists(file)) {
            create(file);
        }
        List<byte[]> keys = new ArrayList<>();
        keys.add(read(file));
        for (String former : configuration.formerKeyFiles()) {
            if (!former.isBlank()) {
                keys.add(read(dataFolder.resolve(former)));
            }
        }
        return new MasterKeys(aes, keys);
    }

    private void create(Path file) {
        try {
            Files.createDirectories(file.getParent(), ownerOnly(file.getParent(), "rwx------"));
            Files.createFile(file, ownerOnly(file, "rw-------"));
            String line = Base64.getEncoder().encodeToString(aes.newKey()) + "\n";
            Files.writeString(file, line, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
            LOG.info("Made a master key in {}; keep a copy of it in a safe place", file);
        } catch (FileAlreadyExistsException e) {
            LOG.info("Somebody else has just made the master key in {}", file);
        } catch (IOException e) {
            throw new IllegalStateException("Can't make the master key in " + file, e);
        }
    }

    private static byte[] read(Path file) {
        if (Files.notExists(file)) {
            throw new IllegalStateException(
                    "There is no master key: "
                            + file
                            + " is missing. Make one with 'openssl rand -base64 32', or restore it"
                            + " from your safe copy when the database already holds sealed data");
        }
        try {
            byte[] key = decode(Files.readString(file, StandardCharsets.US_ASCII).trim());
            if (key.length != AesGcm.KEY_BYTES) {
                throw new IllegalStateException(file + " must hold 32 bytes in base64");
            }
            warnIfOthersMayRead(file);
            return key;
        } catch (IOException e) {
            throw new IllegalStateException("Can't read the master key in " + file, e);
        }
    }

    /** What is no base64 is no key; why it is none would tell a part of it. */
    private static byte[] decode(String line) {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static void warnIfOthersMayRead(Path file) throws IOException {
        if (!isPosix(file)) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (permissions.stream().anyMatch(NOT_FOR_OTHERS::contains)) {
            LOG.warn("The master key in {} is open to others; let only its owner read it", file);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file, String permissions) {
        return isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
