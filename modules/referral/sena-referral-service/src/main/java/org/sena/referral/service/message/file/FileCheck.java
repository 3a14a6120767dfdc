package org.sena.referral.service.message.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.referral.api.message.MessageProblem;
import org.sena.referral.api.message.MessageRefusedException;
import org.sena.referral.api.message.NewAttachment;
import org.sena.referral.api.message.Scanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into files; closes when in doubt: what could not be looked into is not taken. */
@Component(service = FileCheck.class)
public class FileCheck {

    private static final Logger LOG = LoggerFactory.getLogger(FileCheck.class);

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Scanner scanner;

    /** True when a scanner is there and answers. */
    public boolean isReady() {
        Scanner now = scanner;
        return now != null && now.isReady();
    }

    /**
     * The files, found good.
     *
     * @throws MessageRefusedException when one of them is not
     */
    public List<CheckedFile> check(List<NewAttachment> files) {
        Set<MessageProblem> problems = EnumSet.noneOf(MessageProblem.class);
        List<CheckedFile> good = new ArrayList<>();
        for (NewAttachment file : files) {
            Optional<FileKind> kind = kind(file);
            if (kind.isEmpty()) {
                problems.add(MessageProblem.FILE_KIND);
            } else {
                scan(file).ifPresent(problems::add);
                good.add(new CheckedFile(file, kind.get()));
            }
        }
        if (!problems.isEmpty()) {
            throw new MessageRefusedException(problems);
        }
        return good;
    }

    private static Optional<FileKind> kind(NewAttachment file) {
        try {
            return FileKinds.of(file);
        } catch (IOException e) {
            LOG.warn("A file that was sent can't be read: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private Optional<MessageProblem> scan(NewAttachment file) {
        Scanner now = scanner;
        if (now == null) {
            return Optional.of(MessageProblem.FILE_UNCHECKED);
        }
        try (InputStream in = file.open()) {
            return now.isClean(in) ? Optional.empty() : Optional.of(MessageProblem.FILE_HARMFUL);
        } catch (IOException e) {
            LOG.warn("The scanner gives no answer: {}", e.getMessage());
            return Optional.of(MessageProblem.FILE_UNCHECKED);
        }
    }
}
