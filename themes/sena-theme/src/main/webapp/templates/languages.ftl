<#-- The languages that site.json names; none where there is but one. -->
<#if (sena.languages![])?has_content>
	<nav aria-label="${htmlUtil.escape(sena_words["languages"])}" class="sena-language">
		<ul>
			<#list sena.languages as link>
				<li>
					<#if link.current>
						<span aria-current="true" lang="${htmlUtil.escape(link.language)}">${htmlUtil.escape(link.text)}</span>
					<#else>
						<a href="${htmlUtil.escape(link.href)}" hreflang="${htmlUtil.escape(link.language)}" lang="${htmlUtil.escape(link.language)}">${htmlUtil.escape(link.text)}</a>
					</#if>
				</li>
			</#list>
		</ul>
	</nav>
</#if>
