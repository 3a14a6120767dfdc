/**
 * What every SENA page is made of: the portlet base, the page a view is handed, the visitor's
 * session.
 *
 * <p>A portlet names its views and actions:
 *
 * <pre>{@code
 * @Component(service = Portlet.class)
 * @PortletSettings(javax_portlet_name = "sena_advice", javax_portlet_display$_$name = "Advice")
 * public class AdvicePortlet extends SenaPortlet {
 *
 *     @Reference private AdviceQueue queue;
 *
 *     public AdvicePortlet() {
 *         super("org.sena.advice.web.views");
 *         render("list", this::list);
 *         render("case", this::oneCase);
 *         action("attempt", this::attempt);
 *     }
 *
 *     private View list(Page page) {
 *         return View.of("list", page.text("list.title"), new ListView(queue.open()));
 *     }
 *
 *     private void attempt(Submission in) {
 *         String outcome = in.form().choice("outcome", OUTCOMES).required().value();
 *         String note = in.form().text("note").called("your note").max(2000).value();
 *
 *         if (!in.form().isValid()) {
 *             in.showAgain();
 *             return;
 *         }
 *
 *         queue.attempt(in.parameter("case").orElseThrow(), outcome, note);
 *         in.say("attempt.saved");
 *         in.show("list");
 *     }
 * }
 * }</pre>
 *
 * <p>A view, {@code src/main/jte/case.jte}, takes the page and its model and calls the kit's
 * components:
 *
 * <pre>{@code
 * @import org.sena.web.kit.Page
 * @import org.sena.advice.web.CaseView
 * @param Page page
 * @param CaseView view
 *
 * @template.kit.layout(page = page, back = page.renderUrl("list"), content = @`
 *   <form method="post" action="${page.actionUrl("attempt", "case", view.id())}" novalidate>
 *     @template.kit.heading(text = view.name(), caption = page.text("case.caption"))
 *     @template.kit.radios(page = page, name = "outcome", legend = page.text("case.outcome"),
 *         options = view.outcomes())
 *     @template.kit.textarea(page = page, name = "note", label = page.text("case.note"), max = 2000)
 *     @template.kit.buttons(text = page.text("case.save"))
 *   </form>
 * `)
 * }</pre>
 *
 * <p>When a handler throws {@link org.sena.identity.api.NotAllowedException} the visitor sees that
 * it is not theirs to see. When an action fails for any other reason, the visitor is back where they
 * were with what they typed, and the page says that nothing was saved.
 */
@Export
@Version("1.0.0")
package org.sena.web.kit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
