<#-- Where to turn, and what the site says about itself. -->
<footer class="sena-footer">
	<div class="sena-footer-inner">
		<h2 class="sr-only">${htmlUtil.escape(sena_words["footer"]!site_name)}</h2>

		<#if sena_footer_shown>
			<ul>
				<#list sena.footer![] as link>
					<li><a href="${htmlUtil.escape(link.href)}">${htmlUtil.escape(link.text)}</a></li>
				</#list>
			</ul>
		</#if>
	</div>
</footer>
