package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.FluentWait;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/**
 * Walks the guides in {@code docs} and takes their pictures anew. Only with {@code
 * -Dsena.pictures=<folder>}; with synthetic people only.
 */
@EnabledIfSystemProperty(named = GuidePicturesIT.FOLDER, matches = ".+")
class GuidePicturesIT {

    /** System property: where the pictures go. */
    static final String FOLDER = "sena.pictures";

    private static final int WIDE = 1280;
    private static final int PHONE = 320;

    @TempDir private Path files;

    @InBrowsers
    void the_organisations_guide(Visitors people) throws IOException {
        assumeTrue(people.haveJavaScript());

        Visitor resident = people.newVisitor();
        Visitor worker = people.newVisitor();

        Interview.of(resident).answerAll(Asking.SHORT_OF_FOOD);
        resident.follow("Show me what could help");

        String reference = Asking.forHelp(resident);

        DemoUser.WORKER.signIn(worker);
        worker.open("/web/sena/organisation");
        Picture.of(worker, "organisation-inbox", WIDE);
        Picture.of(worker, "organisation-inbox-phone", PHONE);
        worker.follow(reference);
        Picture.of(worker, "organisation-request", WIDE);
        worker.press("Accept");
        assertTrue(worker.sees("You accepted this request."));
        worker.fill("Write to the person", "We can bring a parcel tomorrow at 10.");
        worker.press("Send message");
        Picture.of(worker, "organisation-accepted", WIDE);
        worker.open("/web/sena/organisation/services");
        Picture.of(worker, "organisation-services", WIDE);

        Visitor manager = people.newVisitor();

        DemoUser.MANAGER.signIn(manager);
        manager.open("/web/sena/organisation");
        manager.follow("Your case system");
        manager.follow("Connect a case system");
        Picture.of(manager, "organisation-case-system", WIDE);
        manager.open("/web/sena/organisation");
        manager.follow("Access keys");
        Picture.of(manager, "organisation-access-keys", WIDE);
    }

    @InBrowsers
    void the_advice_teams_guide(Visitors people) throws IOException {
        assumeTrue(people.haveJavaScript());

        Visitor adviser = people.newVisitor();

        DemoUser.ADVISER.signIn(adviser);
        adviser.open("/web/sena/advice");
        adviser.follow("Add somebody who got in touch");
        adviser.choose("By phone");
        adviser.fill("Name", "Demo Phoner");
        adviser.fill("Phone number", "07700 900789");
        adviser.choose("Phone call");
        adviser.choose("No");
        adviser.fill("What did they tell you?", "The heating has been off for a week");
        adviser.choose("Within 2 working days");
        adviser.choose("Yes, they agreed");
        adviser.choose("I read the words out and they said yes");
        Picture.of(adviser, "advice-add", WIDE);
        adviser.press("Add to the queue");

        String item = adviser.path();

        adviser.open("/web/sena/advice");
        Picture.of(adviser, "advice-queue", WIDE);
        adviser.open(item);
        adviser.press("Take this");
        Picture.of(adviser, "advice-person", WIDE);
        adviser.open("/web/sena/assisted");
        Picture.of(adviser, "advice-assisted", WIDE);

        Visitor lead = people.newVisitor();

        DemoUser.LEAD.signIn(lead);
        lead.open("/web/sena/advice");
        lead.follow("The team");
        Picture.of(lead, "advice-team", WIDE);
        lead.open("/web/sena/admin/scoring");
        Picture.of(lead, "advice-matrix", WIDE);
        lead.follow("Version 1");
        Picture.of(lead, "advice-matrix-version", WIDE);
        lead.open("/web/sena/admin/questionnaires");
        Picture.of(lead, "advice-questionnaires", WIDE);
    }

    @InBrowsers
    void the_editors_guide(Visitors people) throws IOException {
        assumeTrue(people.haveJavaScript());

        Visitor editor = people.newVisitor();

        DemoUser.EDITOR.signIn(editor);
        editor.open("/web/sena/directory");
        Picture.of(editor, "editor-home", WIDE);
        editor.follow("Bring in a file");
        editor.follow("Import a file");
        editor.attach("Your file", file());
        editor.press("Continue");
        editor.fill("Who is the data from?", "Example council list");
        Picture.of(editor, "editor-import-columns", WIDE);
        editor.press("Check the rows");
        new FluentWait<>(editor)
                .withTimeout(Duration.ofSeconds(60))
                .pollingEvery(Duration.ofMillis(500))
                .until(
                        one -> {
                            one.reload();

                            return one.sees("New services");
                        });
        Picture.of(editor, "editor-import-checked", WIDE);
        editor.press("Do not import this file");
        editor.open("/web/sena/directory/feeds");
        editor.follow("Add a directory");
        Picture.of(editor, "editor-feed", WIDE);

        Visitor provider = people.newVisitor();

        DemoUser.MANAGER.signIn(provider);
        provider.open("/web/sena/directory");
        provider.follow("Our services and our organisation");
        Picture.of(provider, "editor-records", WIDE);
    }

    @InBrowsers
    void the_administrators_guide(Visitors people) throws IOException {
        assumeTrue(people.haveJavaScript());

        Visitor administrator = people.newVisitor();

        DemoUser.ADMINISTRATOR.signIn(administrator);
        administrator.open("/web/sena/admin");
        Picture.of(administrator, "administrator-home", WIDE);
        administrator.open("/web/sena/admin/agreements");
        Picture.of(administrator, "administrator-agreements", WIDE);

        Visitor officer = people.newVisitor();

        DemoUser.GOVERNANCE.signIn(officer);
        officer.open("/web/sena/governance");
        Picture.of(officer, "governance-home", WIDE);
    }

    private Path file() throws IOException {
        return Files.write(
                files.resolve("services.csv"),
                ("Ref,Service title,Organisation,Category,Age range,Opening hours,Notes\n"
                                + "1,Example breakfast club,Example Trust,Food bank,18+,"
                                + "Mon-Fri 8am-10am,x\n"
                                + "2,Example supper club,Example Trust,Food bank,old,,x\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
